import { chmodSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOutput, readInput, writeSafely } from "../../../src/hosts/file/safe-write";

const BYTES = Uint8Array.from([1, 2, 3]);
let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "selaras-tulis-"));
  writeFileSync(at("masukan.xlsx"), "asli");
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

it("writes a new file and leaves nothing else behind", async () => {
  await writeSafely(at("hasil.xlsx"), BYTES, { input: at("masukan.xlsx") });
  expect([readdirSync(folder).sort(), [...readFileSync(at("hasil.xlsx"))]]).toEqual([["hasil.xlsx", "masukan.xlsx"], [1, 2, 3]]);
});

it.each([
  ["the same path", "masukan.xlsx"],
  ["the same path, written another way", "./x/../masukan.xlsx"],
  ["a symbolic link to it", "tautan.xlsx"],
  ["a hard link to it", "keras.xlsx"],
])("never writes over its input: %s", async (_, name) => {
  symlinkSync(at("masukan.xlsx"), at("tautan.xlsx"));
  linkSync(at("masukan.xlsx"), at("keras.xlsx"));
  await expect(writeSafely(`${folder}/${name}`, BYTES, { input: at("masukan.xlsx"), force: true })).rejects.toMatchObject({ code: "output-is-input" });
  expect(readFileSync(at("masukan.xlsx"), "utf8")).toBe("asli");
});

it("writes over an existing file only when it is told to", async () => {
  writeFileSync(at("lama.xlsx"), "lama");
  await expect(writeSafely(at("lama.xlsx"), BYTES)).rejects.toMatchObject({ code: "output-exists" });
  expect(readFileSync(at("lama.xlsx"), "utf8")).toBe("lama");
  await writeSafely(at("lama.xlsx"), BYTES, { force: true });
  expect([...readFileSync(at("lama.xlsx"))]).toEqual([1, 2, 3]);
});

it("says early what it would refuse", async () => {
  await expect(checkOutput(at("masukan.xlsx"), { input: at("masukan.xlsx") })).rejects.toMatchObject({ code: "output-is-input" });
  await expect(checkOutput(at("baru.xlsx"), { input: at("masukan.xlsx") })).resolves.toBeUndefined();
});

it("leaves nothing behind where it cannot write", async () => {
  mkdirSync(at("map.xlsx"));
  await expect(writeSafely(at("map.xlsx"), BYTES, { force: true })).rejects.toMatchObject({ code: "output-unwritable" });
  await expect(writeSafely(at("tidak/ada/hasil.xlsx"), BYTES)).rejects.toMatchObject({ code: "output-unwritable", details: { reason: "ENOENT" } });
  expect(readdirSync(folder).sort()).toEqual(["map.xlsx", "masukan.xlsx"]);
});

it("reads an input, or says why not", async () => {
  expect(new TextDecoder().decode(await readInput(at("masukan.xlsx")))).toBe("asli");
  await expect(readInput(at("tidak-ada.xlsx"))).rejects.toMatchObject({ code: "not-found" });
  await expect(readInput(folder)).rejects.toMatchObject({ code: "is-a-folder" });
});
