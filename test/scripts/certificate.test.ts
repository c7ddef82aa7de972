// The workbench's certificate: readable, for this machine alone, good for https, and kept.
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { get, createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { integer, localCertificate } from "../../scripts/lib/certificate";

const NOW = new Date("2026-01-31T03:42:00Z");
const DAY = 86_400_000;
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "selaras-certificate-"))));
afterEach(() => rmSync(folder, { recursive: true }));

it("is for localhost, signed by itself, for a year", () => {
  const certificate = new X509Certificate(localCertificate(folder, NOW).cert);
  expect([certificate.checkHost("localhost"), certificate.checkHost("example.org"), certificate.checkIP("127.0.0.1")]).toEqual(["localhost", undefined, "127.0.0.1"]);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(new Date(certificate.validTo).getTime() - NOW.getTime()).toBe(365 * DAY);
});

it("is kept until it is about to end, with a key that only its owner reads", () => {
  const first = localCertificate(folder, NOW);
  expect(localCertificate(folder, new Date(NOW.getTime() + 300 * DAY))).toEqual(first);
  expect(localCertificate(folder, new Date(NOW.getTime() + 340 * DAY)).fingerprint).not.toBe(first.fingerprint);
  if (process.platform !== "win32") expect(statSync(join(folder, "localhost.key")).mode & 0o077).toBe(0);
});

it("serves https to whoever trusts it", async () => {
  const { key, cert } = localCertificate(folder);
  const server = createServer({ key, cert }, (_, response) => response.end("baik"));
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  const text = await new Promise<string>((done, fail) => {
    get({ host: "localhost", port, ca: cert }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => done(body));
    }).on("error", fail);
  });
  server.close();
  expect(text).toBe("baik");
});

it.each([[[1], "020101"], [[0, 0, 127], "02017f"], [[0, 128], "02020080"], [[200, 1], "020300c801"], [[0, 0], "020100"]])("writes the number %j in as few bytes as it needs", (bytes, der) =>
  expect(integer(Buffer.from(bytes)).toString("hex")).toBe(der));
