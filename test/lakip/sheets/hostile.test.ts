// Names that people or attackers type: every sheet of the report stays a table of texts, and every formula has its value.
import { gridWorkbook } from "../../helpers/grid";
import { planned } from "../plans";
import { SHEETS } from "./agency";

const LONG = `Persentase ${"panjang ".repeat(40)}`.trim();
const NAMES: readonly (readonly [string, string])[] = [
  ["Cakupan layanan air", "'=HYPERLINK(\"http://x\";1)"],
  ["Indeks kepuasan pelanggan", LONG],
  ["Meningkatnya mutu layanan", "'+cmd|' /C calc'!A0 \"mutu\" layanan".replaceAll("|", "/")],
  ["PROGRAM AIR MINUM", "'@PROGRAM 'air' \"minum\""],
  ["Pembangunan sambungan rumah", "'-Pembangunan sambungan"],
  ["Nilai Reformasi Birokrasi", "Persentase sambungan rumah"],
  ["% ", " "],
];

describe("the sheets of the report", () => {
  const workbook = gridWorkbook(...Object.entries(SHEETS).map(([name, text]) => ({
    text: NAMES.reduce((changed, [from, to]) => changed.replaceAll(from, to), text.replaceAll("| % |", "| |")),
    options: { name: `${name} '25` },
  })));
  const { plans } = planned(workbook);
  const cells = plans.flatMap(({ name, cells: lines }) => lines.flatMap((line) => line.flatMap((cell) => (cell ? [{ name, cell }] : []))));

  it("are all written", () => {
    expect(plans.map(({ marker }) => marker?.plan)).toEqual(expect.arrayContaining(["lakip-3.5", "lakip-3.6", "lakip-3.7", "lakip-3.8", "lakip-iku", "lakip-pk", "lakip-cascading", "lakip-matriks-cascading"]));
  });

  it("hold hostile names as texts", () => {
    const hostile = cells.filter(({ cell }) => typeof cell.value === "string" && /HYPERLINK|cmd/.test(cell.value));
    expect(hostile.length).toBeGreaterThan(5);
    for (const { cell } of hostile) expect(cell.formula).toBeUndefined();
    for (const { cell } of cells) expect(cell.formula ?? "").not.toMatch(/HYPERLINK|cmd/);
  });

  it("hold a value beside every formula, and no error", () => {
    for (const { name, cell } of cells) {
      if (cell.formula === undefined) continue;
      expect(`${name} ${typeof cell.computed}`).toMatch(/ (?:number|string)$/);
      if (typeof cell.computed === "number") expect(Number.isFinite(cell.computed)).toBe(true);
    }
  });

  it("keep long names whole", () => {
    expect(cells.some(({ cell }) => cell.value === LONG)).toBe(true);
  });
});
