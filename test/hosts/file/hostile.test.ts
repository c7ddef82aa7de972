// Everything that is no workbook, or a broken or dangerous one: a code each, never another error, and quickly.
import { CFB, utils, write } from "@e965/xlsx";
import { zipSync } from "fflate";
import { HostError, type HostErrorCode } from "../../../src/hosts/host-error";
import { readWorkbook } from "../../../src/hosts/file/read";
import { bookOf, bookParts, MAIN, worksheet, zipOf } from "./parts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = (): Uint8Array => bookOf([worksheet(Array.from({ length: 400 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${Math.sin(i)}</v></c></row>`).join(""))]);
const without = (part: string): Uint8Array => {
  const parts = bookParts([worksheet("")]);
  delete parts[part];
  return zipOf(parts);
};
const replaced = (part: string, text: string): Uint8Array => zipOf({ ...bookParts([worksheet("")]), [part]: text });

/** A zip whose directory states another unpacked size for every part. */
const withDeclaredSize = (bytes: Uint8Array, size: number): Uint8Array => {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
};

/** An OLE file with one stream, made by the writer of .xls. */
const xls = (): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1, 2]]), "Data");
  return new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
};

interface Cfb {
  read(bytes: Uint8Array, options: { readonly type: "array" }): unknown;
  find(file: unknown, path: string): { readonly content: Uint8Array };
  write(file: unknown, options: { readonly type: "array" }): Uint8Array;
  readonly utils: { cfb_new(): unknown; cfb_add(file: unknown, path: string, content: readonly number[]): void };
}

/** An .xls with the record that says "encrypted" (FilePass) behind its first record. */
const encryptedXls = (): Uint8Array => {
  const cfb = CFB as Cfb;
  const stream = Uint8Array.from(cfb.find(cfb.read(xls(), { type: "array" }), "/Workbook").content);
  const first = 4 + new DataView(stream.buffer).getUint16(2, true);
  const changed = [...stream.subarray(0, first), 0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78, ...stream.subarray(first)];
  const file = cfb.utils.cfb_new();
  cfb.utils.cfb_add(file, "/Workbook", changed);
  return Uint8Array.from(cfb.write(file, { type: "array" }));
};

const ods = (content: string, manifest = ""): Uint8Array =>
  zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml">${manifest}</manifest:file-entry></manifest:manifest>`,
    "content.xml": content,
  });

const odsCells = (row: string, cell: string): string =>
  `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row ${row}><table:table-cell ${cell} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;

const cases: readonly (readonly [string, () => Uint8Array, HostErrorCode])[] = [
  ["an empty file", () => new Uint8Array(), "empty-file"],
  ["text named .xlsx", () => bytesOf("Indikator;Target\nIPM;1.01\n"), "not-a-workbook"],
  ["blanks only", () => bytesOf("   \n"), "not-a-workbook"],
  ["a PNG", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "not-a-workbook"],
  ["a PDF", () => bytesOf("%PDF-1.7\n"), "not-a-workbook"],
  ["HTML without a table", () => bytesOf("<!DOCTYPE html><html><body><p>Halaman masuk</p></body></html>"), "not-a-workbook"],
  ["MHTML without a table", () => bytesOf("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>a</p>\n--x--"), "not-a-workbook"],
  ["a zip of something else", () => zipOf({ "foto/satu.txt": "halo" }), "not-a-workbook"],
  ["a Word document", () => zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": String(bookParts([])["_rels/.rels"]).replace("xl/workbook.xml", "word/document.xml"), "word/document.xml": '<w:document xmlns:w="w"/>' }), "not-a-workbook"],
  ["an .xlsb", () => zipOf({ "_rels/.rels": String(bookParts([])["_rels/.rels"]).replace("xl/workbook.xml", "xl/workbook.bin"), "xl/workbook.bin": "x" }), "unsupported-format"],
  ["a zip cut in half", () => good().slice(0, good().length / 2), "damaged-zip"],
  ["a zip cut at its end", () => good().slice(0, -30), "damaged-zip"],
  ["a zip with a flipped bit in a sheet", () => flipped(good()), "damaged-zip"],
  ["a zip that ends after its signature", () => good().slice(0, 4), "damaged-zip"],
  ["sizes in the directory that are too small", () => withDeclaredSize(good(), 100), "damaged-zip"],
  ["sizes in the directory beyond every limit", () => withDeclaredSize(good(), 0xfffffff0), "zip-bomb"],
  ["201 MB of nothing", () => zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(201_000_000) }, { level: 1 }), "zip-bomb"],
  ["no sheets", () => bookOf([]), "no-sheets"],
  ["chart sheets only", () => replaced("xl/_rels/workbook.xml.rels", String(bookParts([""])["xl/_rels/workbook.xml.rels"]).replace("/worksheet\"", "/chartsheet\"")), "chart-sheets-only"],
  ["a missing sheet part", () => without("xl/worksheets/sheet1.xml"), "damaged-workbook"],
  ["a missing workbook part", () => without("xl/workbook.xml"), "not-a-workbook"],
  ["a workbook part that is no XML", () => replaced("xl/workbook.xml", "<workbook><sheets>"), "damaged-workbook"],
  ["a sheet part that is cut off", () => replaced("xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1">`), "damaged-workbook"],
  ["a sheet part of another kind", () => replaced("xl/worksheets/sheet1.xml", "<html/>"), "damaged-workbook"],
  ["a row that never ends", () => bookOf([worksheet('<row r="1"><c r="A1"><v>1</v></c>')]), "damaged-workbook"],
  ["a cell that never ends", () => bookOf([worksheet('<row r="1"><c r="A1"><v>1</v></row><row r="2"><c r="A2"/></row>')]), "damaged-workbook"],
  ["rows in another namespace than the sheet", () => bookOf([worksheet('<x:row xmlns:x="x" r="1"><x:c r="A1"/></x:row>')]), "damaged-workbook"],
  ["cells in another namespace than the sheet", () => replaced("xl/worksheets/sheet1.xml", `<worksheet xmlns="${MAIN}"><x:sheetData xmlns:x="${MAIN}"/></worksheet>`), "damaged-workbook"],
  ["a row beyond the sheet", () => bookOf([worksheet('<row r="99999999"><c r="A99999999"><v>1</v></c></row>')]), "damaged-workbook"],
  ["a row without a number", () => bookOf([worksheet('<row r="x"><c><v>1</v></c></row>')]), "damaged-workbook"],
  ["a column beyond the sheet", () => bookOf([worksheet('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>')]), "damaged-workbook"],
  ["a workbook part of 25 MB", () => replaced("xl/workbook.xml", `<workbook xmlns="${MAIN}">${"<a/>".repeat(6_300_000)}</workbook>`), "too-large"],
  ["seven million tiny cells in a small zip", () => bookOf([worksheet(`<row>${"<c><v>1</v></c>".repeat(10_000)}</row>`.repeat(700))]), "too-many-rows"],
  ["an .xls with a password", encryptedXls, "password-protected"],
  ["an .xls cut in half", () => xls().slice(0, 900), "damaged-workbook"],
  ["an OLE file of noise", () => Uint8Array.from({ length: 4096 }, (_, i) => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][i] ?? (i * 31) % 251), "damaged-workbook"],
  ["an .ods with a password", () => ods("x", "<manifest:encryption-data/>"), "password-protected"],
  ["an .ods whose rows repeat without end", () => ods(odsCells('table:number-rows-repeated="1048576"', 'table:number-columns-repeated="16384"')), "too-many-rows"],
  ["an .ods without sheets", () => ods(`<office:document-content xmlns:office="o"><office:body><office:spreadsheet/></office:body></office:document-content>`), "no-sheets"],
];

const withSignature = (bytes: Uint8Array, ...signature: number[]): Uint8Array => {
  bytes.set(signature);
  return bytes;
};

const flipped = (bytes: Uint8Array): Uint8Array => {
  const copy = bytes.slice();
  const name = bytesOf("xl/worksheets/sheet1.xml");
  const at = copy.findIndex((_, i) => name.every((byte, j) => copy[i + j] === byte));
  copy[at + name.length + 300]! ^= 16;
  return copy;
};

it.each(cases)("%s", async (_, make, code) => {
  const bytes = make();
  const begun = process.cpuUsage();
  const error: unknown = await readWorkbook(bytes, "masukan.xlsx").then(() => "no error", (reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostError);
  expect((error as HostError).code).toBe(code);
  // The time that this program worked, not the time that passed: machines that test are busy.
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(15);
}, 120_000);

it("refuses a file that is too large before it looks inside", async () => {
  await expect(readWorkbook(withSignature(new Uint8Array(60_000_001), 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "besar.xls")).rejects.toMatchObject({ code: "too-large" });
  await expect(readWorkbook(withSignature(new Uint8Array(150_000_001), 0x50, 0x4b, 3, 4), "besar.xlsx")).rejects.toMatchObject({ code: "too-large" });
});
