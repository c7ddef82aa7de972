// Serves the workbench on this machine alone: its page, the pane as it is shipped, the sample workbooks, and office.js out of
// node_modules. Nothing of Microsoft's is changed: only the pane's page is told to take office.js from here.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { basename, dirname, extname, join, normalize, sep } from "node:path";
import type { Certificate } from "./certificate";
import { ROOT } from "./process";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png", ".xml": "text/xml",
  ".json": "application/json", ".map": "application/json", ".wasm": "application/wasm",
};

/** Where the pane's page gets office.js in production. */
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

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

/** An address as people read it; one that cannot be read names nothing. */
const decoded = (pathname: string): string => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
};

/** The file behind an address; `undefined` where there is none. */
const fileOf = (pathname: string, files: readonly string[]): string | undefined => {
  const path = decoded(pathname).replace(/^\/+/, "");
  if (path.startsWith("berkas/")) return files.find((file) => basename(file) === path.slice("berkas/".length));
  const folders: readonly (readonly [prefix: string, folder: string])[] = [["office/", OFFICE_FOLDER], ["sample/", join(ROOT, "assets/sample")], ["", join(ROOT, "out/workbench")]];
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start))!;
  const file = normalize(join(folder, path.slice(prefix.length) || "index.html"));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
};

/** Starts serving. @throws where the port is taken */
export const serveWorkbench = ({ certificate, port, files }: ServerOptions): Promise<Served> =>
  new Promise((done, fail) => {
    const server = createServer({ key: certificate.key, cert: certificate.cert }, ({ url }, response) => {
      const { pathname } = new URL(url ?? "/", "https://localhost");
      const file = fileOf(pathname, files);
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const content = readFileSync(file);
      const body = pathname === "/pane/taskpane.html" ? content.toString("utf8").replace(OFFICE, "/office/office.js") : content;
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-store" }).end(body);
    });
    server.on("error", fail);
    server.listen(port, "localhost", () => done({ server, port: (server.address() as AddressInfo).port }));
  });
