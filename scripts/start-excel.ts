// `npm run start:excel`: the add-in inside desktop Excel on this machine, with the sample workbook, by Microsoft's own tools.
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { DEVELOPMENT_ORIGIN } from "./lib/origin";
import { fetchTools, runTool } from "./lib/office-tools";
import { ROOT, runNpm } from "./lib/process";
import { serveFolder } from "./lib/static-server";

const PANE = join(ROOT, "dist/pane");
const MANIFEST = join(PANE, "manifest.xml");
const SAMPLE = join(ROOT, "assets/sample/selaras-contoh.xlsx");
/** Where office-addin-dev-certs keeps what it makes. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

const NO_EXCEL = (system: string): string =>
  `Excel desktop tidak ada untuk sistem ini (${system}), jadi Selaras tidak dapat dipasang di dalamnya.\nUntuk mencoba Selaras tanpa Excel, di halaman peramban: npm start\n\n` +
  `There is no desktop Excel for this system (${system}), so Selaras cannot be put into it.\nTo try Selaras without Excel, in a browser: npm start`;

const ABOUT_CERTIFICATES =
  "Excel loads add-ins over https only, so this machine needs a certificate for localhost that it trusts. Microsoft's office-addin-dev-certs makes one now where there is none:\n" +
  `it puts a certificate authority of 30 days, made on this machine, into your own list of trusted ones (your system asks you), and keeps its files in ${CERTIFICATES}.\n` +
  "To remove it again: node out/office-tools/node_modules/office-addin-dev-certs/cli.js uninstall\n";

const fail = (sentence: string): number => {
  console.error(`start:excel: ${sentence}`);
  return 1;
};

/** Resolves when the person stops this program. */
const stopped = (): Promise<void> => new Promise((done) => void process.once("SIGINT", () => done()).once("SIGTERM", () => done()));

const main = async (): Promise<number> => {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error(NO_EXCEL(process.platform));
    return 1;
  }
  console.log("Building the pane …");
  const built = await runNpm("build", ["--config-name", "pane"]);
  if (built.code !== 0) return fail(`the pane could not be built:\n${built.output}`);
  console.log("Fetching Microsoft's tools (once, about 45 MB, into out/office-tools) …");
  await fetchTools();
  console.log(ABOUT_CERTIFICATES);
  if ((await runTool("office-addin-dev-certs", "install")) !== 0 || !existsSync(join(CERTIFICATES, "localhost.key"))) return fail("there is no trusted certificate, so Excel would show an empty pane");
  const pem = (name: string): string => readFileSync(join(CERTIFICATES, name), "utf8");
  const { server } = await serveFolder(PANE, { port: Number(new URL(DEVELOPMENT_ORIGIN).port), certificate: { key: pem("localhost.key"), cert: pem("localhost.crt") } });
  // The sample is opened as a copy: the tool puts the add-in's name into it.
  const opened = await runTool("office-addin-debugging", "start", MANIFEST, "desktop", "--app", "excel", "--no-debug", "--no-live-reload", "--document", SAMPLE);
  if (opened === 0) {
    console.log(`Excel opens a copy of the sample; the tab Selaras is on its ribbon. docs/excel-check.md tells what to compare.\nKeep this window open; Ctrl+C takes the add-in out of Excel again.`);
    await stopped();
    await runTool("office-addin-debugging", "stop", MANIFEST);
  }
  server.close();
  return opened === 0 ? 0 : fail("Microsoft's tool could not start Excel with the add-in; what it said stands above");
};

void main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error))).then((code) => (process.exitCode = code));
