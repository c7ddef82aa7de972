import { utils, write, type BookType, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { convertToXlsx } from "../../../src/hosts/file/convert";
import { FileHost } from "../../../src/hosts/file/file-host";
import { openWorkbook, readWorkbook } from "../../../src/hosts/file/read";
import { createWorkbook } from "../../../src/hosts/file/write-plans";
import type { SheetPlan } from "../../../src/sheets/plan";
import { formatAt } from "../../../src/sheets/snapshot";
import { convertByLibreOffice, itWithLibreOffice } from "../../helpers/libreoffice";
import { bookOf, stylesOf, worksheet, zipOf } from "./parts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook as another writer saves it. */
const saved = (bookType: BookType): Uint8Array => {
  const sheet: WorkSheet = utils.aoa_to_sheet([["Indikator", null, "Realisasi"], ["IPM", 70.5, 69], ["1.02", true, "x"]]);
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const book: WorkBook = utils.book_new();
  utils.book_append_sheet(book, sheet, "Data");
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "Kedua");
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
};

describe.each([
  ["biff8", "xls"],
  ["ods", "ods"],
] as const)("%s", (bookType, format) => {
  it("reads values and merges, whatever the file is called", async () => {
    const { format: found, snapshot } = await openWorkbook(saved(bookType), "salah.xlsx");
    const [sheet] = snapshot.sheets;
    expect([found, sheet!.rowCount, sheet!.columnCount, sheet!.merges]).toEqual([format, 3, 3, [{ top: 0, left: 0, bottom: 0, right: 1 }]]);
    expect(sheet!.values).toEqual([["Indikator", undefined, "Realisasi"], ["IPM", 70.5, 69], ["1.02", true, "x"]]);
  });

  it("converts to a new .xlsx with the same cells", async () => {
    const host = await FileHost.open(saved(bookType), `lama.${format}`);
    expect(host.capabilities.canEdit).toBe(false);
    await expect(host.setState("a", "1")).rejects.toMatchObject({ code: "unsupported-format", details: { format } });
    const { host: converted, lost } = await host.converted();
    expect([converted.name, converted.capabilities.canEdit, lost]).toEqual(["lama.xlsx", true, ["looks"]]);
    expect((await converted.read()).sheets).toEqual((await host.read()).sheets);
  });
});

describe.each(["xls", "ods"])("%s as LibreOffice writes it", (format) => {
  const first = worksheet(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Indikator</t></is></c><c r="B1" t="inlineStr"><is><t>1.02</t></is></c></row>' +
      '<row r="2" hidden="1"><c r="A2"><v>70.5</v></c><c r="B2"><v>69</v></c><c r="C2" s="1"><f>B2/A2</f></c><c r="D2"><f>B2/0</f></c><c r="E2"><f>IF(A2&gt;1,"","x")</f></c><c r="F2"><f>A2&amp;" teks"</f></c><c r="G2"><f>IF(A2=1,TRUE,5)</f></c></row>',
    '<cols><col min="3" max="3" width="9" hidden="1"/></cols>',
    '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
  );
  const parts = (): Uint8Array =>
    bookOf([{ name: "Data", xml: first }, worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')], {
      sheetAttributes: ["", 'state="hidden"'],
      styles: stylesOf("0.00%"),
      workbook: '<definedNames><definedName name="Pagu">Data!$A$1</definedName></definedNames>',
    });

  itWithLibreOffice("still knows a sheet that Selaras wrote", async () => {
    const plan: SheetPlan = { name: "3.1 Capaian", marker: { plan: "lakip-3.1", sheet: "" }, cells: [[{ value: 1 }]], merges: [], widths: [], frozenRows: 0, print: { orientation: "portrait", paper: "A4", fitToWidth: false } };
    const host = await FileHost.open(convertByLibreOffice(createWorkbook([{ ...plan, name: "IKU", marker: undefined }, plan]), "xlsx", format), `lama.${format}`);
    for (const { sheets, names } of [await host.read(), await (await host.converted()).host.read()])
      expect([sheets.map(({ name, generated }) => [name, generated]), [...names]]).toEqual([[["IKU", undefined], ["3.1 Capaian", { plan: "lakip-3.1", sheet: "3.1 Capaian" }]], []]);
  }, 120_000);

  itWithLibreOffice("reads all that a snapshot holds, and converts it back", async () => {
    const host = await FileHost.open(convertByLibreOffice(parts(), "xlsx", format), `lama.${format}`);
    const snapshot = await host.read();
    const [sheet, second] = snapshot.sheets;
    expect(sheet!.values).toEqual([["Indikator", "1.02"], [70.5, 69, expect.closeTo(69 / 70.5, 12), { error: "#DIV/0!" }, "", "70.5 teks", 5]]);
    expect(sheet!.formulas[1]!.slice(2).map((formula) => formula!.replace("TRUE()", "TRUE"))).toEqual(["B2/A2", "B2/0", 'IF(A2>1,"","x")', 'A2&" teks"', "IF(A2=1,TRUE,5)"]);
    expect(sheet).toMatchObject({ name: "Data", isProtected: true, rowCount: 2, columnCount: 7, merges: [{ top: 2, left: 0, bottom: 3, right: 1 }] });
    expect([[...sheet!.hiddenRows], [...sheet!.hiddenColumns], formatAt(sheet!, 1, 2), second!.visibility, snapshot.names.get("Pagu")]).toEqual([[1], [2], "0.00%", "hidden", "Data!$A$1"]);
    const converted = await (await host.converted()).host.read();
    expect(converted.sheets.map((each) => ({ ...each, isProtected: false }))).toEqual(snapshot.sheets.map((each) => ({ ...each, isProtected: false })));
    expect([...converted.names]).toEqual([...snapshot.names]);
  }, 120_000);
});

describe("saved web pages", () => {
  const TABLE = '<table><tr><th colspan="2">Kinerja</th></tr><tr><td>1.234,56</td><td>12/01/2025</td></tr><tr><td>98,5%</td><td>1.02</td></tr></table>';

  it("keeps Indonesian numbers of HTML as text", async () => {
    const { format, snapshot } = await openWorkbook(bytesOf(`<html><head><meta charset="utf-8"></head><body>${TABLE}</body></html>`), "unduhan.xls");
    expect([format, snapshot.sheets[0]!.values]).toEqual(["html", [["Kinerja"], ["1.234,56", "12/01/2025"], ["98,5%", "1.02"]]]);
    expect(snapshot.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("reads MHTML: quoted-printable, base64 and several tables", async () => {
    const part = (head: string, body: string): string => `------batas\r\nContent-Type: text/html; charset="utf-8"\r\n${head}\r\n\r\n${body}\r\n`;
    const soft = `<html>=\r\n${TABLE.replace(/=/g, "=3D").replace("Kinerja", "Kin=C3=A9rja")}</html>`;
    const encoded = btoa("<html><table><tr><td>dua</td></tr></table></html>");
    const mhtml = `From: <Saved by Blink>\r\nSubject: Kinerja\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----batas"\r\n\r\n${part("Content-Transfer-Encoding: quoted-printable", soft)}------batas\r\nContent-Type: image/png\r\n\r\nxx\r\n${part("Content-Transfer-Encoding: base64", encoded)}------batas--\r\n`;
    const { format, snapshot } = await openWorkbook(bytesOf(mhtml), "unduhan.xls");
    expect([format, snapshot.sheets.map(({ name, values }) => [name, values[0]])]).toEqual(["mhtml", [["Sheet1", ["Kinérja"]], ["Sheet2", ["dua"]]]]);
    expect(snapshot.sheets[0]!.values[1]).toEqual(["1.234,56", "12/01/2025"]);
  });
});

const lostOf = async (bytes: Uint8Array, name: string): Promise<readonly string[]> => (await (await FileHost.open(bytes, name)).converted()).lost;

describe("what a conversion loses", () => {
  it("keeps only the value of a formula to another file, and says so", async () => {
    const content =
      '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell table:formula="of:=[1]Data!A1" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
    const bytes = zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml": "<manifest/>", "content.xml": content, "styles.xml": '<office:document-styles xmlns:office="o"/>' });
    const { host, lost } = await (await FileHost.open(bytes, "buka.ods")).converted();
    const [sheet] = (await host.read()).sheets;
    expect([lost, sheet!.values, sheet!.formulas]).toEqual([["looks", "externalFormulas"], [[7]], []]);
  });

  it("names what stands in an .ods, and nothing else", async () => {
    const content =
      '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:draw="d"><office:body><office:spreadsheet><table:table table:name="A"><table:shapes><draw:frame><draw:object href="./Object 1"/><draw:image href="./ObjectReplacements/Object 1"/></draw:frame></table:shapes>' +
      '<table:table-row><table:table-cell office:value-type="float" office:value="1"><office:annotation/><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
    const bytes = zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml": "<manifest/>", "content.xml": content, "styles.xml": "<office:document-styles xmlns:office=\"o\"/>", "Basic/Standard/Module1.xml": "<m/>" });
    expect(await lostOf(bytes, "buka.ods")).toEqual(["looks", "charts", "comments", "macros"]);
  });

  it("names nothing for an .xlsx, which is not converted", async () => {
    const host = await FileHost.open(bookOf([worksheet("")]), "baru.xlsx");
    expect(await host.converted()).toEqual({ host, lost: [] });
  });

  itWithLibreOffice("names what stands in an .xls as LibreOffice writes it", async () => {
    const after = '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>';
    const bytes = bookOf([worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', "", after)]);
    expect(await lostOf(convertByLibreOffice(bytes, "xlsx", "xls"), "lama.xls")).toEqual(["looks", "validations"]);
  }, 120_000);
});

it("gives sheets of a conversion valid names", async () => {
  const snapshot = await readWorkbook(saved("biff8"), "lama.xls");
  const renamed = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, name: "Sama/nama" })) };
  expect((await readWorkbook(convertToXlsx(renamed), "baru.xlsx")).sheets.map(({ name }) => name)).toEqual(["Sama-nama", "Sama-nama (2)"]);
});
