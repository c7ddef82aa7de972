// Properties: any grid of any values is recognised without an error; a table that is moved is the same table at another place.
import fc from "fast-check";
import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import { cellError, type CellValue } from "../../src/sheets/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { gridSheet } from "../helpers/grid";

const WORDS = ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Program", "Kode", "I", "II", "K", "Rp", "2025", "1.01.02", "JUMLAH", "-", " ", "87 %", "69,1-69,5", "Keterangan:", "13 = 9 + 10"];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 3000 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(cellError("#DIV/0!")!, cellError("#REF!")!, true) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const formula = fc.option(fc.oneof(fc.constantFrom("SUM(A1:A5)", "B2/C2*100", "A1+", "IF(", "'x'!A1", "$A$1:B", "SUM(A1:A2:A9)"), fc.string({ maxLength: 8 })), { nil: undefined, freq: 6 });

const workbookOf = (values: CellValue[][], formulas: (string | undefined)[][], merge: readonly number[]): WorkbookSnapshot => {
  const [top, left, height, width] = merge as [number, number, number, number];
  const sheet: SheetSnapshot = {
    ...gridSheet("x"), rowCount: values.length, columnCount: 8, values, formulas, formats: [],
    merges: [{ top, left, bottom: top + height, right: left + width }],
  };
  return { file: "uji.xlsx", sheets: [sheet], names: new Map(), state: new Map() };
};

test("any grid is recognised and modelled without an error", () => {
  const row = fc.array(cell, { minLength: 0, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 18 }), fc.array(fc.array(formula, { maxLength: 8 }), { maxLength: 18 }), fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }), (values, formulas, merge) => {
      const workbook = workbookOf(values, formulas, merge);
      const recognition = recognise(workbook);
      const model = buildModel(workbook, recognition);
      for (const document of model.documents) for (const node of document.nodes) [document.direction(node), document.method(node)].forEach((verdict) => expect(verdict.certainty).toBeDefined());
      for (const table of recognition.tables) expect(table.confidence).toBeGreaterThan(0);
    }),
    { numRuns: 400 },
  );
});

const MEASUREMENT = `
PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Meningkatnya mutu | Indeks kepuasan | Indeks | 80 | 82 | =F4/E4*100 => 102.5
2 | Meningkatnya mutu | Persentase aduan | % | 90 | 45 | =F5/E5*100 => 50`;

test("a table moved down and to the right is the same table there", () => {
  fc.assert(
    fc.property(fc.nat(12), fc.nat(6), (down, right) => {
      const moved = MEASUREMENT.trim().split("\n").map((line) => "|".repeat(right) + line.replace(/=[^=]*=> /g, ""));
      const sheet = gridSheet([...Array.from({ length: down }, () => "|"), ...moved].join("\n"));
      const [table] = recognise({ file: "uji.xlsx", sheets: [sheet], names: new Map(), state: new Map() }).tables;
      expect(table).toMatchObject({ kind: "pengukuran", header: { top: down + 2, left: right }, data: { top: down + 3, bottom: down + 4, left: right, right: right + 6 } });
      expect(table!.columns.map((column) => column.subject).join()).toBe("sequence,objective,indicator,unit,target,actual,achievement");
    }),
    { numRuns: 60 },
  );
});
