// `npm start`: builds the workbench and serves it on this machine: the pane beside a workbook, on the real office.js, without Excel.
// `-- [workbook.xlsx ...]` serves further workbooks and opens the first; `--no-open`, `--no-build`, `--port N`.
import { existsSync } from "node:fs";
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

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" }, "no-open": { type: "boolean" }, "no-build": { type: "boolean" } },
  });
  const files = positionals.map((file) => resolve(file));
  const missing = files.find((file) => !existsSync(file));
  if (missing) {
    console.error(`${missing} does not exist`);
    return 1;
  }
  if (!values["no-build"] && !(await build())) return 1;
  const certificate = localCertificate(FOLDER);
  const { port } = await serveWorkbench({ certificate, files, port: Number(values.port ?? PORT) }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE" || values.port !== undefined) throw error;
    return serveWorkbench({ certificate, files, port: 0 });
  });
  const url = `https://localhost:${port}/${files[0] ? `?workbook=berkas/${encodeURIComponent(basename(files[0]))}` : ""}`;
  const opened = values["no-open"] ? "none" : openInBrowser({ url, fingerprint: certificate.fingerprint, profile: join(FOLDER, "browser") });
  console.log(`Selaras: ${url}`);
  if (opened !== "accepted" && !values["no-open"]) console.log(WARNING);
  console.log("Berhenti: Ctrl+C / Stop: Ctrl+C");
  return 0;
};

void main().then((code) => {
  if (code !== 0) process.exit(code);
});
