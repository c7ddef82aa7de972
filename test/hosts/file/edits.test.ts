import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { FileHost } from "../../../src/hosts/file/file-host";
import { readWorkbook } from "../../../src/hosts/file/read";
import { cellAddress, columnLetters } from "../../../src/sheets/address";
import type { CellContent, CellEdit } from "../../../src/sheets/edit";
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from "../../../src/sheets/snapshot";
import { bookOf, bookParts, MAIN, OFFICE, stylesOf, worksheet, zipOf, type Extra } from "./parts";
import { richParts } from "./rich";

const about = { id: "1", label: "uji", at: "2025-01-01T00:00:00Z" };
const edit = (cell: string, before: CellContent, after: CellContent, more: Partial<CellEdit> = {}): CellEdit => ({ sheet: "Sheet1", cell, before, after, ...more });

const open = (rows: string, extra?: Extra, before = "", after = ""): Promise<FileHost> => FileHost.open(bookOf([worksheet(rows, before, after)], extra), "uji.xlsx");
const xmlOf = (host: FileHost, path = "xl/worksheets/sheet1.xml"): string => new TextDecoder().decode(unzipSync(host.toBytes())[path]);
const dataOf = (host: FileHost): string => /<sheetData>([\s\S]*)<\/sheetData>/.exec(xmlOf(host))![1]!;

/** One edit on one row, and what the row's XML is afterwards. */
const afterEdit = async (row: string, ...edits: CellEdit[]): Promise<string> => {
  const host = await open(row, { styles: stylesOf("0.00", "0%") });
  const { refused } = await host.apply(edits, about);
  expect(refused).toEqual([]);
  return dataOf(host);
};

describe("the XML of an edited cell", () => {
  it.each<readonly [string, string, CellEdit, string]>([
    ["number", '<row r="1"><c r="A1" s="1"><v>1</v></c></row>', edit("A1", 1, 2.5), '<row r="1"><c r="A1" s="1"><v>2.5</v></c></row>'],
    ["text that looks like a formula of a spreadsheet", '<row r="1"><c r="A1"><v>1</v></c></row>', edit("A1", 1, "+62 8"), '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">+62 8</t></is></c></row>'],
    ["markup in text", '<row r="1"><c r="A1"><v>1</v></c></row>', edit("A1", 1, 'a<b>&"\u0001'), '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">a&lt;b&gt;&amp;&quot;</t></is></c></row>'],
    ["boolean", '<row r="1"><c r="A1"><v>1</v></c></row>', edit("A1", 1, true), '<row r="1"><c r="A1" t="b"><v>1</v></c></row>'],
    ["empty, keeping the style", '<row r="1"><c r="A1" s="1"><v>1</v></c></row>', edit("A1", 1, null), '<row r="1"><c r="A1" s="1"/></row>'],
    ["formula without a value", '<row r="1"><c r="A1" t="b"><v>0</v></c></row>', edit("A1", false, "=B1&C1"), '<row r="1"><c r="A1"><f>B1&amp;C1</f></c></row>'],
    ["formula with our number", '<row r="1"><c r="A1"/></row>', edit("A1", null, "=1/4", { computed: 0.25 }), '<row r="1"><c r="A1"><f>1/4</f><v>0.25</v></c></row>'],
    ["formula with our text", '<row r="1"><c r="A1"/></row>', edit("A1", null, '="a"', { computed: "a" }), '<row r="1"><c r="A1" t="str"><f>&quot;a&quot;</f><v>a</v></c></row>'],
    ["newer functions", '<row r="1"><c r="A1"/></row>', edit("A1", null, '=IFS(B1>0,"IFS(",1,LOG10(2))'), '<row r="1"><c r="A1"><f>_xlfn.IFS(B1&gt;0,&quot;IFS(&quot;,1,LOG10(2))</f></c></row>'],
    ["a dynamic array's sign is dropped", '<row r="1"><c r="A1" cm="1" t="n"><f t="array" ref="A1">B1</f><v>1</v></c></row>', edit("A1", "=B1", 3), '<row r="1"><c r="A1"><v>3</v></c></row>'],
    ["new cell between others", '<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>', edit("B1", null, 2), '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>'],
    ["new cell at the end of an empty row", '<row r="1" ht="20"/>', edit("B1", null, 2), '<row r="1" ht="20"><c r="B1"><v>2</v></c></row>'],
    ["new cell with the row's style", '<row r="1" s="2" customFormat="1"/>', edit("B1", null, 2), '<row r="1" s="2" customFormat="1"><c r="B1" s="2"><v>2</v></c></row>'],
    ["new row before and after", '<row r="5"><c r="A5"><v>1</v></c></row>', edit("A2", null, 2), '<row r="2"><c r="A2"><v>2</v></c></row><row r="5"><c r="A5"><v>1</v></c></row>'],
  ])("%s", async (_, row, change, expected) => {
    expect(await afterEdit(row, change)).toBe(expected);
  });

  it("gives a new cell its column's style", async () => {
    const host = await open("", { styles: stylesOf("0.00", "0%") }, '<dimension ref="A1"/><cols><col min="2" max="3" width="9" style="2"/></cols>');
    await host.apply([edit("C4", null, 5)], about);
    expect(dataOf(host)).toBe('<row r="4"><c r="C4" s="2"><v>5</v></c></row>');
    expect(xmlOf(host)).toContain('<dimension ref="A1:C4"/>');
  });

  it("opens an empty or missing <sheetData>", async () => {
    for (const inside of ["<sheetData/>", ""]) {
      const xml = `<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/>${inside}<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></worksheet>`;
      const host = await FileHost.open(bookOf([xml]), "uji.xlsx");
      await host.apply([edit("A1", null, 1)], about);
      expect(xmlOf(host)).toContain('<sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins');
    }
  });

  it("writes the file's own prefix", async () => {
    const parts = bookParts([""]);
    parts["xl/workbook.xml"] = `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="Sheet1" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`;
    parts["xl/worksheets/sheet1.xml"] = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const host = await FileHost.open(zipOf(parts), "uji.xlsx");
    await host.apply([edit("A1", 1, "=2", { computed: 2 }), edit("B1", null, "teks")], about);
    await host.mark([{ sheet: "Sheet1", range: "A1", level: "error" }]);
    const xml = xmlOf(host);
    expect(xml).toContain('<x:c r="A1"><x:f>2</x:f><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">teks</x:t></x:is></x:c>');
    expect(xml).toContain('</x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule');
    expect(xmlOf(host, "xl/workbook.xml")).toContain('<x:calcPr fullCalcOnLoad="1"/></x:workbook>');
  });
});

describe("what is refused", () => {
  const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>';
  it.each<readonly [string, CellEdit, string]>([
    ["another value", edit("A1", 2, 3), "changed"],
    ["a text that looks the same", edit("A1", "1", 3), "changed"],
    ["an error that was a number", edit("C1", 5, 3), "changed"],
    ["another number format", edit("A1", 1, 3, { format: { before: "0%", after: "0" } }), "changed"],
    ["a cell inside a merge", edit("B4", null, 3), "merged"],
    ["the first cell of an array", edit("B1", "=A1:A2", 3), "array"],
    ["another cell of an array", edit("B2", "=A1:A2", 3), "array"],
    ["a sheet that is gone", { ...edit("A1", 1, 3), sheet: "Lain" }, "sheetGone"],
  ])("%s", async (_, change, reason) => {
    const bytes = bookOf([worksheet(ROWS, "", '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>')]);
    const host = await FileHost.open(bytes, "uji.xlsx");
    const { entry, refused } = await host.apply([change], about);
    expect([entry.edits, refused.map((each) => each.reason)]).toEqual([[], [reason]]);
  });

  it("says what stands there now, and does the other edits", async () => {
    const host = await open(ROWS);
    const { entry, refused } = await host.apply([edit("A1", 9, 3), edit("C1", "#N/A", 4)], about);
    expect([entry.edits.map(({ cell }) => cell), refused]).toEqual([["C1"], [{ edit: edit("A1", 9, 3), reason: "changed", now: 1 }]]);
  });

  it("keeps locked cells of a protected sheet, not the open ones", async () => {
    const host = await FileHost.open(zipOf(richParts()), "kaya.xlsx");
    const { refused } = await host.apply([{ ...edit("A1", 1, 5), sheet: "Kunci" }, { ...edit("B1", 2, 5), sheet: "Kunci" }], about);
    expect(refused.map(({ edit: { cell }, reason }) => [cell, reason])).toEqual([["A1", "protected"]]);
  });

  it("keeps the headings of Excel tables, which also stand elsewhere in the file", async () => {
    const host = await FileHost.open(zipOf(richParts()), "kaya.xlsx");
    const { refused } = await host.apply([{ ...edit("B1", "Target", "Sasaran"), sheet: "Data" }, { ...edit("B2", 80, 81), sheet: "Data" }], about);
    expect(refused.map(({ edit: { cell }, reason }) => [cell, reason])).toEqual([["B1", "table"]]);
  });

  it("sees its own earlier edit of the same cell", async () => {
    const host = await open(ROWS);
    const { entry, refused } = await host.apply([edit("A1", 1, 2), edit("A1", 2, 3), edit("A1", 1, 4)], about);
    expect([entry.edits.length, refused.length, valueAt((await host.read()).sheets[0]!, 0, 0)]).toEqual([2, 1, 3]);
  });
});

describe("shared formulas", () => {
  const ROWS =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*_xlfn.SINGLE($A$1)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c><c r="C2"><f si="0" t="shared"></f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="1">A3</f></c></row><row r="4"><c r="B4"><f t="shared" si="1"/></c></row>';

  it("keeps the others right when the first cell changes", async () => {
    const host = await open(ROWS);
    await host.apply([edit("B1", "=A1*SINGLE($A$1)", 7)], about);
    expect(dataOf(host)).toBe(
      '<row r="1"><c r="B1"><v>7</v></c><c r="C1"><f>B1*_xlfn.SINGLE($A$1)</f></c></row><row r="2"><c r="B2"><f>A2*_xlfn.SINGLE($A$1)</f><v>1</v></c><c r="C2"><f>B2*_xlfn.SINGLE($A$1)</f><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" ref="B3:B4" si="1">A3</f></c></row><row r="4"><c r="B4"><f t="shared" si="1"/></c></row>',
    );
  });

  it("leaves the others alone when another cell changes", async () => {
    const host = await open(ROWS);
    await host.apply([edit("B2", "=A2*SINGLE($A$1)", 7)], about);
    expect([formulaAt((await host.read()).sheets[0]!, 1, 2), dataOf(host).includes('<f t="shared" ref="B1:C2" si="0">')]).toEqual(["B2*SINGLE($A$1)", true]);
  });
});

it("sets a number format and takes it back", async () => {
  const host = await open('<row r="1"><c r="A1"><v>0.5</v></c></row>', { styles: stylesOf("0.00") });
  const { entry } = await host.apply([edit("A1", 0.5, 0.5, { format: { before: "General", after: "0.0%" } })], about);
  expect(formatAt((await host.read()).sheets[0]!, 0, 0)).toBe("0.0%");
  await host.revert(entry, about);
  expect(formatAt((await host.read()).sheets[0]!, 0, 0)).toBeUndefined();
});

it("refuses to take back what was changed since", async () => {
  const host = await open('<row r="1"><c r="A1"><v>1</v></c></row>');
  const { entry } = await host.apply([edit("A1", 1, 2)], about);
  await host.apply([edit("A1", 2, 3)], about);
  expect((await host.revert(entry, about)).refused).toMatchObject([{ reason: "changed", now: 3 }]);
});

it("holds what was asked, whatever the cells and the edits", async () => {
  const content = fc.oneof(fc.integer(), fc.boolean(), fc.string({ unit: "grapheme", minLength: 1 }).map((text) => `t${text}`), fc.constant(null), fc.constant("=1+1"));
  const cells = fc.array(fc.tuple(fc.nat(12), fc.nat(5), content), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.integer(), { maxLength: 5 }), { maxLength: 9 }), cells, async (rows, changes) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Sheet1");
      const host = await FileHost.open(new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer), "uji.xlsx");
      const now = new Map<string, CellContent>();
      const start = (await host.read()).sheets[0]!;
      const edits = changes.map(([row, column, after]): CellEdit => {
        const cell = cellAddress(row, column);
        const before = now.has(cell) ? now.get(cell)! : (valueAt(start, row, column) as CellContent);
        now.set(cell, after);
        return edit(cell, before, after);
      });
      expect((await host.apply(edits, about)).refused).toEqual([]);
      const [sheet] = (await readWorkbook(host.toBytes(), "uji.xlsx")).sheets;
      for (const [row, column] of changes) expect(contentAt(sheet!, row, column)).toEqual(clean(now.get(cellAddress(row, column))!));
      rows.forEach((line, row) => line.forEach((value, column) => now.has(cellAddress(row, column)) || expect(valueAt(sheet!, row, column)).toBe(value)));
    }),
    { numRuns: 60 },
  );
});

const contentAt = (sheet: SheetSnapshot, row: number, column: number): unknown => {
  const formula = formulaAt(sheet, row, column);
  return formula === undefined ? valueAt(sheet, row, column) : `=${formula}`;
};

/** Text as a file can hold it: characters that XML forbids are gone, line breaks are one kind. */
const clean = (content: CellContent): CellContent =>
  // eslint-disable-next-line no-control-regex -- exactly these are forbidden
  typeof content === "string" ? content.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/\r\n?/g, "\n") : content;

it("edits and marks a sheet of 20,000 rows in bounded time", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => {
    const r = i + 1;
    const shared = i === 0 ? `<f t="shared" ref="C1:C20000" si="0">A1+B1</f>` : '<f t="shared" si="0"/>';
    return `<row r="${r}"><c r="A${r}"><v>${i}</v></c><c r="B${r}"><v>1</v></c><c r="C${r}">${shared}<v>${i + 1}</v></c><c r="D${r}"><f>D${i}+C${r}</f><v>0</v></c></row>`.replace("<f>D0+C1</f>", "<f>C1</f>");
  });
  const host = await open(rows.join(""));
  const begun = process.cpuUsage();
  const { refused } = await host.apply(Array.from({ length: 500 }, (_, i) => edit(`C${i * 40 + 1}`, `=A${i * 40 + 1}+B${i * 40 + 1}`, i)), about);
  await host.mark(Array.from({ length: 5_000 }, (_, i) => ({ sheet: "Sheet1", range: `${columnLetters(i % 4)}${i * 4 + 1}`, level: "warning" as const })));
  const after = (await readWorkbook(host.toBytes(), "uji.xlsx")).sheets[0]!;
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(20);
  expect([refused, valueAt(after, 40, 2), formulaAt(after, 41, 2), valueAt(after, 41, 2), valueAt(after, 19_999, 3)]).toEqual([[], 1, "A42+B42", 42, null]);
}, 120_000);
