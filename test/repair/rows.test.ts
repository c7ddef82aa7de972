import { movedEdits, withRows } from "../../src/repair/rows";
import type { CellEdit } from "../../src/sheets/edit";
import { gridWorkbook } from "../helpers/grid";

const edit = (cell: string, sheet = "PK"): CellEdit => ({ sheet, cell, before: "Lapoaran", after: "Laporan" });
const workbook = (text: string) => gridWorkbook({ text, options: { name: "PK" } });
const ROWS = "1 | Jalan mantap | Lapoaran | 80\n2 | Air minum | Lapoaran | 70\n | 12 | Lapoaran |";

it("takes the first text of the row that is not written itself", () => {
  expect(withRows([edit("C1"), edit("D2"), edit("B2"), edit("C3"), edit("C9"), edit("C1", "Lain")], workbook(ROWS)).map(({ beside }) => beside)).toEqual([
    "Jalan mantap", "Lapoaran", "Lapoaran", undefined, undefined, undefined,
  ]);
});

it.each<readonly [string, string, readonly string[]]>([
  ["nothing moved", ROWS, []],
  ["a row came before", `0 | Listrik | Laporan | 5\n${ROWS}`, ["C1", "C2"]],
  ["rows changed places", "2 | Air minum | Laporan | 70\n1 | Jalan mantap | Laporan | 80\n | 12 | Laporan |", ["C1", "C2"]],
  ["other cells of the row changed", ROWS.replace("80", "90"), []],
  ["a row got another name", ROWS.replace("Air minum", "Air bersih"), ["C2"]],
])("tells edits apart where %s", (_, now, moved) => {
  const edits = withRows([edit("C1"), edit("C2"), edit("C3")], workbook(ROWS));
  expect(movedEdits(edits, [], workbook(now)).map(({ cell }) => cell)).toEqual(moved);
});

it("knows a row again that Selaras itself renamed later", () => {
  const edits = withRows([edit("C2")], workbook(ROWS));
  const later: CellEdit[] = [{ sheet: "PK", cell: "B2", before: "Air minum", after: "Air bersih" }, { sheet: "PK", cell: "B2", before: "Air bersih", after: "Air baku" }];
  const now = workbook(ROWS.replace("Air minum", "Air baku"));
  expect([movedEdits(edits, later, now), movedEdits(edits, later.slice(1), now).length]).toEqual([[], 1]);
});
