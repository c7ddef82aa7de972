// The workbench's server: this machine alone, the files that it names, and nothing around them.
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localCertificate, type Certificate } from "../../scripts/lib/certificate";
import type { Served } from "../../scripts/lib/static-server";
import { serveWorkbench } from "../../scripts/lib/workbench-server";

const FILE = join(__dirname, "../../assets/sample/selaras-contoh.xlsx");
let folder: string;
let certificate: Certificate;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "selaras-server-"));
  certificate = localCertificate(folder);
  served = await serveWorkbench({ certificate, files: [FILE], port: 0 });
});
afterAll(async () => {
  served.server.closeAllConnections();
  await new Promise((done) => served.server.close(done));
  rmSync(folder, { recursive: true });
});

/** The status of an address that is sent as it stands. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((done, fail) => request({ host: "localhost", port: served.port, path, ca: certificate.cert }, (response) => done(response.resume().statusCode)).on("error", fail).end());

it.each([
  ["/office/office.js", 200],
  ["/sample/selaras-contoh.xlsx", 200],
  ["/berkas/selaras-contoh.xlsx", 200],
  ["/berkas/lain.xlsx", 404],
  ["/office/", 404],
  ["/office/%2e%2e/package.json", 404],
  ["/..%2f..%2fpackage.json", 404],
  ["/sample/..%2f..%2fpackage.json", 404],
  ["/%", 404],
  ["//", 404],
  ["/berkas/%", 404],
])("%s is answered with %i", async (path, expected) => {
  expect(await statusOf(path)).toBe(expected);
});

it("listens on this machine alone", () => {
  expect(["127.0.0.1", "::1"]).toContain((served.server.address() as { readonly address: string }).address);
});
