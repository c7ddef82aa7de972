// `npm start`: builds the workbench and serves it on this machine: the pane beside a workbook, on the real office.js, without Excel.
// `-- [workbook.xlsx ...]` serves further workbooks and opens the first; `--no-open`, `--no-build`, `--port N`.
import { statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { openInBrowser } from "./lib/browser";
import { localCertificate } from "./lib/certificate";
import { ROOT, runNode } from "./lib/process";
import { serveWorkbench } from "./lib/workbench-server";

const PORT = 3100;
const FOLDER = join(ROOT, "out/workbench-local");

const WARNING = [
  "Peramban memperingatkan satu kali, karena sertifikatnya dibuat di komputer ini: pilih Lanjutan, lalu Lanjutkan ke localhost.",
  "The browser warns once, since the certificate was made on this machine: choose Advanced, then Continue to localhost.",
].join("\n");

const build = async (): Promise<boolean> => {
  console.log("Membangun meja kerja … / Building the workbench …");
  const { code, output } = await runNode([join(ROOT, "node_modules/webpack/bin/webpack.js"), "--mode", "production", "--env", "workbench"]);
  if (code !== 0) console.error(output);
  return code === 0;
};

/** What was typed behind `npm start --`. @throws where it is no such thing, in words */
const readArguments = (): { readonly files: readonly string[]; readonly port: number | undefined; readonly opens: boolean; readonly builds: boolean } => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" }, "no-open": { type: "boolean" }, "no-build": { type: "boolean" } },
  });
  const files = positionals.map((file) => resolve(file));
  const missing = files.find((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (missing) throw new Error(`Berkas ${missing} tidak ada / There is no file ${missing}`);
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535)) throw new Error(`--port ${values.port}: 1-65535`);
  return { files, port, opens: !values["no-open"], builds: !values["no-build"] };
};

const main = async (): Promise<number> => {
  const { files, port: asked, opens, builds } = readArguments();
  if (builds && !(await build())) return 1;
  const certificate = localCertificate(FOLDER);
  const { port } = await serveWorkbench({ certificate, files, port: asked ?? PORT }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    if (asked !== undefined) throw new Error(`Port ${asked} sedang dipakai program lain / Port ${asked} is used by another program`);
    return serveWorkbench({ certificate, files, port: 0 });
  });
  const url = `https://localhost:${port}/${files[0] ? `?workbook=berkas/${encodeURIComponent(basename(files[0]))}` : ""}`;
  const opened = opens ? openInBrowser({ url, fingerprint: certificate.fingerprint, profile: join(FOLDER, "browser") }) : "none";
  console.log(`Selaras: ${url}`);
  if (opened !== "accepted" && opens) console.log(WARNING);
  console.log("Berhenti: Ctrl+C / Stop: Ctrl+C");
  return 0;
};

void main()
  .catch((error: unknown) => {
    console.error(`npm start: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  })
  .then((code) => {
    if (code !== 0) process.exit(code);
  });
