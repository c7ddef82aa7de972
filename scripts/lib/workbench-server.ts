// Serves the workbench on this machine alone: its page, the pane as it is shipped, the sample workbooks, and office.js out of
// node_modules. Nothing of Microsoft's is changed: only the pane's page is told to take office.js from here.
import { basename, dirname, join } from "node:path";
import { ROOT } from "./process";
import { fileAnswer, fileOf, serve, type Served, type ServeOptions } from "./static-server";

/** Where the pane's page gets office.js in production. */
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Where workbooks are served that were named when it was started. */
const GIVEN = "/berkas/";

/** What is served, by the beginning of its address; the last takes what is left. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [["/office/", OFFICE_FOLDER], ["/sample/", join(ROOT, "assets/sample")], ["/", join(ROOT, "out/workbench")]];

/** The file behind an address; `undefined` where there is none. @throws where it cannot be read as an address */
const servedFile = (pathname: string, files: readonly string[]): string | undefined => {
  if (pathname.startsWith(GIVEN)) return files.find((file) => basename(file) === decodeURIComponent(pathname.slice(GIVEN.length)));
  const [prefix, folder] = FOLDERS.find(([start]) => pathname.startsWith(start))!;
  return fileOf(folder, `/${pathname.slice(prefix.length) || "index.html"}`);
};

/** Starts serving; `files` are workbooks that stand under /berkas/ by their file name. @throws where the port is taken */
export const serveWorkbench = ({ files, ...options }: ServeOptions & { readonly files: readonly string[] }): Promise<Served> =>
  serve((address) => {
    const { pathname } = new URL(address, "https://localhost");
    const file = servedFile(pathname, files);
    if (file === undefined) return undefined;
    const answer = fileAnswer(file);
    return pathname === "/pane/taskpane.html" ? { ...answer, body: answer.body.toString("utf8").replace(OFFICE, "/office/office.js") } : answer;
  }, options);
