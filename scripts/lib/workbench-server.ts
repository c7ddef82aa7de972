// Serves the workbench on this machine alone: its page, the pane as it is shipped, the sample workbooks, and office.js out of
// node_modules. Nothing of Microsoft's is changed: only the pane's page is told to take office.js from here.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { basename, dirname, join } from "node:path";
import type { Certificate } from "./certificate";
import { ROOT } from "./process";
import { fileOf, typeOf } from "./static-server";

/** Where the pane's page gets office.js in production. */
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Where workbooks are served that were named when it was started. */
const GIVEN = "/berkas/";

export interface Served {
  readonly server: Server;
  readonly port: number;
}

export interface ServerOptions {
  readonly certificate: Certificate;
  /** 0 takes a free one. */
  readonly port: number;
  /** Workbooks that are served under /berkas/, by their file name. */
  readonly files: readonly string[];
}

/** What is served, by the beginning of its address; the last takes what is left. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [["/office/", OFFICE_FOLDER], ["/sample/", join(ROOT, "assets/sample")], ["/", join(ROOT, "out/workbench")]];

/** A name as people read it; one that cannot be read names nothing. */
const decoded = (name: string): string | undefined => {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
};

/** The file behind an address; `undefined` where there is none. */
const servedFile = (pathname: string, files: readonly string[]): string | undefined => {
  if (pathname.startsWith(GIVEN)) return files.find((file) => basename(file) === decoded(pathname.slice(GIVEN.length)));
  const [prefix, folder] = FOLDERS.find(([start]) => pathname.startsWith(start))!;
  return fileOf(folder, `/${pathname.slice(prefix.length) || "index.html"}`);
};

/** Starts serving. @throws where the port is taken */
export const serveWorkbench = ({ certificate, port, files }: ServerOptions): Promise<Served> =>
  new Promise((done, fail) => {
    const server = createServer({ key: certificate.key, cert: certificate.cert }, ({ url }, response) => {
      const { pathname } = new URL(url ?? "/", "https://localhost");
      const file = servedFile(pathname, files);
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const content = readFileSync(file);
      const body = pathname === "/pane/taskpane.html" ? content.toString("utf8").replace(OFFICE, "/office/office.js") : content;
      response.writeHead(200, { "content-type": typeOf(file), "cache-control": "no-store" }).end(body);
    });
    server.on("error", fail);
    server.listen(port, "localhost", () => done({ server, port: (server.address() as AddressInfo).port }));
  });
