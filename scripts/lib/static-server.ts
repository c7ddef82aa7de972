// Serves files over https to this machine alone: a folder for an add-in that is being tried in Excel, or what the workbench names.
import { readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import type { Certificate } from "./certificate";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml", ".png": "image/png",
  ".xml": "application/xml; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".json": "application/json", ".map": "application/json", ".wasm": "application/wasm",
};

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

/** What is sent for an address. */
export interface Answer {
  readonly type: string;
  readonly body: Buffer | string;
}

/** A file as it is sent, by its ending. */
export const fileAnswer = (file: string): Answer => ({ type: TYPES[extname(file)] ?? "application/octet-stream", body: readFileSync(file) });

export interface Served {
  readonly server: Server;
  readonly port: number;
}

export interface ServeOptions {
  readonly certificate: Pick<Certificate, "key" | "cert">;
  /** 0 takes a free one. */
  readonly port: number;
}

/** Serves what `answerTo` gives; an address that it cannot read, or gives nothing for, is not found. @throws where the port is taken */
export const serve = (answerTo: (address: string) => Answer | undefined, { certificate: { key, cert }, port }: ServeOptions): Promise<Served> => {
  const answerOrNone = (address: string): Answer | undefined => {
    try {
      return answerTo(address);
    } catch {
      return undefined;
    }
  };
  const server = createServer({ key, cert }, ({ url }, response) => {
    const answer = answerOrNone(url ?? "/");
    if (!answer) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": answer.type, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" }).end(answer.body);
  });
  return new Promise((done, fail) => void server.once("error", fail).listen(port, "localhost", () => done({ server, port: (server.address() as AddressInfo).port })));
};

/** Serves one folder and nothing outside it. @throws where the port is taken */
export const serveFolder = (folder: string, options: ServeOptions): Promise<Served> =>
  serve((address) => {
    const file = fileOf(folder, address);
    return file === undefined ? undefined : fileAnswer(file);
  }, options);
