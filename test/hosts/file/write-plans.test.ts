import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../../src/hosts/file/read";
import { createWorkbook } from "../../../src/hosts/file/write-plans";
import { cellError } from "../../../src/sheets/cell";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan";
import { formatAt, formulaAt, valueAt } from "../../../src/sheets/snapshot";
import { convertByLibreOffice, itWithLibreOffice } from "../../helpers/libreoffice";

const plan = (cells: SheetPlan["cells"], more: Partial<SheetPlan> = {}): SheetPlan => ({
  name: "3.1 Capaian",
  marker: { plan: "lakip-3.1", sheet: "" },
  cells,
  merges: [],
  widths: [10, 40],
  frozenRows: 0,
  print: { orientation: "portrait", paper: "A4", fitToWidth: false },
  ...more,
});

const xmlOf = (bytes: Uint8Array, path = "xl/worksheets/sheet1.xml"): string => new TextDecoder().decode(unzipSync(bytes)[path]);
const sheetOf = async (...cells: PlanCell[]) => (await readWorkbook(createWorkbook([plan([cells])]), "baru.xlsx")).sheets[0]!;

it("writes values, formulas and errors as they are", async () => {
  const sheet = await sheetOf(
    { value: 1.5 },
    { value: "=bukan rumus" },
    { value: true },
    { value: cellError("#N/A")! },
    { formula: "=A1*2", computed: 3 },
    { formula: "=IFS(A1>1,\"ya\")", computed: "ya" },
    { formula: "=A1/0", computed: cellError("#DIV/0!")! },
    { formula: "=A1+1" },
    { value: "@-+ teks\nbaris dua" },
    { value: " " },
  );
  expect(sheet.values[0]).toEqual([1.5, "=bukan rumus", true, { error: "#N/A" }, 3, "ya", { error: "#DIV/0!" }, null, "@-+ teks\nbaris dua", " "]);
  expect([4, 5, 6, 7].map((column) => formulaAt(sheet, 0, column))).toEqual(["A1*2", 'IFS(A1>1,"ya")', "A1/0", "A1+1"]);
});

it("has the number formats of its styles, and those that a cell asks for", async () => {
  const sheet = await sheetOf({ value: 1, style: "rupiah" }, { value: 1, style: "percent" }, { value: 1, style: "number", format: "0.0" }, { value: 1, format: "dd/mm/yyyy" }, { value: 1, style: "text" });
  expect([0, 1, 2, 3, 4].map((column) => formatAt(sheet, 0, column))).toEqual(["#,##0", "0.00%", "0.0", "dd/mm/yyyy", undefined]);
});

it("prints as it was asked", () => {
  const xml = xmlOf(createWorkbook([plan([[{ value: 1 }]], { frozenRows: 5, print: { orientation: "landscape", paper: "F4", repeatRows: [4, 5], fitToWidth: true }, heights: new Map([[0, 30]]), hiddenRows: [0], hiddenColumns: [2], pageBreaks: [5] })]));
  expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
  expect(xml).toContain('<pageSetup paperSize="14" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(xml).toContain("Hal &amp;P dari &amp;N");
  expect(xml).toContain('<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>');
  expect(xml).toContain('<row r="1" ht="30" customHeight="1" hidden="1">');
  expect(xml).toContain('<col min="2" max="2" width="40.7109" customWidth="1"/><col min="3" max="3" width="9.7109" customWidth="1" hidden="1"/></cols>');
  expect(xml).toContain('</headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks></worksheet>');
});

it("repeats its header rows, also on a sheet whose name needs quotes", async () => {
  const bytes = createWorkbook([plan([[{ value: 1 }]], { name: "Jum'at & Sabtu", print: { orientation: "portrait", paper: "A4", repeatRows: [1, 2], fitToWidth: false } })]);
  const snapshot = await readWorkbook(bytes, "baru.xlsx");
  expect([...snapshot.names]).toEqual([["'Jum''at & Sabtu'!_xlnm.Print_Titles", "'Jum''at & Sabtu'!$1:$2"]]);
  expect(snapshot.sheets[0]).toMatchObject({ name: "Jum'at & Sabtu", generated: { plan: "lakip-3.1", sheet: "Jum'at & Sabtu" } });
});

it("draws borders all around a merge and links inside the workbook", () => {
  const xml = xmlOf(createWorkbook([plan([[{ value: "Judul", style: "header" }], [{ value: "lihat", style: "link", link: "'IKU 2024'!C5" }]], { merges: ["A1:C1"] })]));
  const styles = [...xml.matchAll(/<c r="[ABC]1" s="(\d+)"/g)].map(([, style]) => style);
  expect([styles.length, new Set(styles).size]).toEqual([3, 1]);
  expect(xml).toContain('<hyperlinks><hyperlink ref="A2" location="\'IKU 2024\'!C5" display="lihat"/></hyperlinks>');
});

it("makes room for text that wraps", () => {
  const long = "Persentase pelayanan dasar ".repeat(6);
  const rows = [...xmlOf(createWorkbook([plan([[{ value: "pendek", style: "text" }], [undefined, { value: long, style: "text" }], [{ value: long, style: "title" }], [{ value: long, style: "note" }]], { merges: ["A4:B4"] })])).matchAll(/<row r="(\d)"(?: ht="(\d+)")?>/g)];
  const heights = rows.map(([, , height]) => (height === undefined ? undefined : Number(height)));
  expect([heights[0], heights[2]]).toEqual([undefined, undefined]);
  expect(heights[1]).toBeGreaterThanOrEqual(60);
  expect(heights[3]).toBeGreaterThanOrEqual(45);
  expect(heights[3]).toBeLessThanOrEqual(heights[1]!);
});

it("gives the last row of a merge the room that its text lacks", () => {
  const long = "Meningkatnya akuntabilitas kinerja perangkat daerah ".repeat(4);
  const xml = xmlOf(createWorkbook([plan([[{ value: long, style: "text" }, { value: 1 }], [undefined, { value: 2 }], [undefined, { value: 3 }]], { widths: [30, 9], merges: ["A1:A3"], heights: new Map([[0, 20]]) })]));
  const heights = [...xml.matchAll(/<row r="\d"(?: ht="(\d+)")?/g)].map(([, height]) => height);
  expect([heights.slice(0, 2), Number(heights[2]) > 60]).toEqual([["20", undefined], true]);
});

it("adds each style once, however many cells and sheets use it", () => {
  const cells = Array.from({ length: 50 }, () => [{ value: 1, style: "rupiah" as const }, { value: "a", style: "text" as const }]);
  const styles = xmlOf(createWorkbook([plan(cells), plan(cells, { name: "Kedua" })]), "xl/styles1.xml");
  expect(styles.match(/<xf /g)).toHaveLength(4);
});

it("gives sheets without a marker to the user", async () => {
  const bytes = createWorkbook([plan([[{ value: 1 }]], { marker: undefined, name: "IKU" })]);
  expect((await readWorkbook(bytes, "baru.xlsx")).sheets[0]!.generated).toBeUndefined();
  expect(xmlOf(bytes)).not.toContain("showGridLines");
});

it("is read by another reader", () => {
  const book = read(createWorkbook([plan([[{ value: "a", style: "text" }, { formula: "=1+1", computed: 2 }]])]), { type: "array" });
  expect(book.Sheets["3.1 Capaian"]).toMatchObject({ A1: { v: "a" }, B1: { v: 2, f: "1+1" } });
});

itWithLibreOffice("calculates in LibreOffice what was not calculated", async () => {
  const bytes = createWorkbook([
    plan([[{ value: 80, style: "number" }, { formula: "='Data 2'!A1/A1", style: "percent" }, { formula: '=IFERROR(IFS(A1>50,"Tinggi"),"-")', style: "text" }]]),
    plan([[{ value: 60 }, { formula: "=SUM('3.1 Capaian'!A1:A1)" }]], { name: "Data 2", marker: undefined }),
  ]);
  const { sheets } = await readWorkbook(convertByLibreOffice(bytes, "xlsx", "xlsx"), "hasil.xlsx");
  expect([valueAt(sheets[0]!, 0, 1), valueAt(sheets[0]!, 0, 2), valueAt(sheets[1]!, 0, 1)]).toEqual([0.75, "Tinggi", 80]);
}, 120_000);
