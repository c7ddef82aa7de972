// Serves one folder over https on this machine, for an add-in that is being tried in Excel. Gives nothing outside the folder.
import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { extname, join, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png",
  ".xml": "application/xml; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".json": "application/json", ".map": "application/json", ".wasm": "application/wasm",
};

/** What a file is, by its ending. */
export const typeOf = (file: string): string => TYPES[extname(file)] ?? "application/octet-stream";

/** The file that an address names, or `undefined` where it names none inside the folder. */
export const fileOf = (folder: string, address: string): string | undefined => {
  const root = resolve(folder);
  try {
    const file = resolve(join(root, decodeURIComponent(new URL(address, "https://localhost").pathname)));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
};

/** Starts to serve a folder to this machine alone. @throws where the port is taken */
export const serveFolder = (folder: string, { port, key, cert }: { readonly port: number; readonly key: string; readonly cert: string }): Promise<Server> => {
  const server = createServer({ key, cert }, ({ url }, response) => {
    const file = fileOf(folder, url ?? "/");
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": typeOf(file), "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" }).end(readFileSync(file));
  });
  return new Promise((done, fail) => void server.once("error", fail).listen(port, "localhost", () => done(server)));
};
