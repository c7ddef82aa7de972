import fc from "fast-check";
import type { LakipPlans } from "../../../src/lakip";
import { cellAddress } from "../../../src/sheets/address";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan";
import { formulaAt } from "../../../src/sheets/snapshot";
import { gridWorkbook } from "../../helpers/grid";
import { planned } from "../plans";
import { deleteRow, insertColumn, insertRow, type, withWritten, written, type Written } from "./written-sheet";

const ROWS = [
  "1 | Meningkatnya mutu layanan | Cakupan layanan air | % | 80 | 76",
  " | | Persentase sekolah layak | % | 90 | 95",
  "2 | Meningkatnya tata kelola | Nilai Reformasi Birokrasi | Nilai | 70 | 71.5",
  "3 | Menurunnya stunting | Prevalensi Stunting | % | 14 | 13",
];
const workbook = (rows: readonly string[] = ROWS): ReturnType<typeof gridWorkbook> => gridWorkbook({
  text: `
PENGUKURAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi
${rows.join("\n")}`, options: { name: "Ukur" },
});

const ONLY = { only: ["lakip-3.4"] };
const planOf = ({ plans }: LakipPlans): SheetPlan => plans[0]!;
const first = (): Written => written(planOf(planned(workbook(), ONLY)));
const again = (sheet: Written, rows?: readonly string[]): LakipPlans => planned(withWritten(workbook(rows), [sheet]), ONLY);

/** The address of a field by the words of its row and the heading of its column. */
const fieldAt = (plan: SheetPlan, about: string, column: string): string => {
  for (const [row, line] of plan.cells.entries()) for (const [place, cell] of line.entries()) if (cell?.field?.about === about && cell.field.column === column) return cellAddress(row, place);
  throw new Error(`no field ${about}, ${column}`);
};
const fieldsOf = (plan: SheetPlan): PlanCell[] => plan.cells.flat().filter((cell): cell is PlanCell => cell?.field !== undefined);
const filled = (plan: SheetPlan): string[] => fieldsOf(plan).flatMap((cell) => (cell.value === null || cell.value === undefined ? [] : [`${cell.field!.about}: ${cell.field!.column} = ${JSON.stringify(cell.value)}`]));
const listed = (plan: SheetPlan, title: string): unknown[] => {
  const top = plan.cells.findIndex((line) => line[0]?.value === title);
  return top < 0 ? [] : plan.cells.slice(top + 1).map((line) => line.find((cell) => cell?.field)?.value);
};

describe("texts that people typed into a written sheet", () => {
  it("come back to the same indicator, wherever its row has moved to, and figures that rest on them are not believed", () => {
    const sheet = first();
    type(sheet, fieldAt(sheet.plan, "Cakupan layanan air", "Nasional"), 88.5);
    type(sheet, fieldAt(sheet.plan, "Prevalensi Stunting", "Sumber pembanding"), "SSGI 2024");
    const { plans, notes } = again(sheet, [...ROWS.slice(2), "4 | Baru | Indikator baru | % | 1 | 1", ...ROWS.slice(0, 2)]);
    expect(filled(plans[0]!)).toEqual(['Prevalensi Stunting: Sumber pembanding = "SSGI 2024"', "Cakupan layanan air: Nasional = 88.5"]);
    const line = plans[0]!.cells.find((cells) => cells.some((cell) => cell?.value === 88.5))!;
    const dependent = line.filter((cell) => cell?.formula?.includes(fieldAt(plans[0]!, "Cakupan layanan air", "Nasional")));
    expect(dependent.map((cell) => cell!.computed)).toEqual([undefined]);
    expect(notes.map(({ key }) => key)).not.toContain("overwritten");
  });

  it("follow an indicator whose objective was reworded", () => {
    const sheet = first();
    type(sheet, fieldAt(sheet.plan, "Nilai Reformasi Birokrasi", "Sumber pembanding"), "Kemenpan");
    const { plans } = again(sheet, ROWS.map((row) => row.replace("Meningkatnya tata kelola", "Terwujudnya tata kelola yang baik")));
    expect(filled(plans[0]!)).toEqual(['Nilai Reformasi Birokrasi: Sumber pembanding = "Kemenpan"']);
  });

  it("are kept at the bottom when their indicator is gone, and return with it", () => {
    const sheet = first();
    type(sheet, fieldAt(sheet.plan, "Prevalensi Stunting", "Sumber pembanding"), "SSGI 2024");
    const without = again(sheet, ROWS.slice(0, 3));
    expect(listed(planOf(without), "Isian yang tidak lagi punya indikator")).toEqual(["SSGI 2024"]);
    expect(without.notes).toContainEqual({ key: "textsKept", args: { sheet: "3.4 Pembanding", count: 1 } });
    const still = again(written(planOf(without)), ROWS.slice(0, 3));
    expect(filled(planOf(still))).toEqual(['Prevalensi Stunting: Sumber pembanding = "SSGI 2024"']);
    const back = again(written(planOf(still)));
    expect(listed(planOf(back), "Isian yang tidak lagi punya indikator")).toEqual([]);
    expect(filled(planOf(back))).toEqual(['Prevalensi Stunting: Sumber pembanding = "SSGI 2024"']);
  });

  it("are kept where they stand outside of fields, and typing over a generated cell is told with its address", () => {
    const sheet = first();
    insertRow(sheet, 6);
    type(sheet, "C7", "Catatan sendiri");
    type(sheet, "P1", "Di luar tabel");
    type(sheet, "A6", "satu");
    type(sheet, "E6", 99);
    const { plans, notes } = again(sheet);
    expect(listed(plans[0]!, "Isian yang diketik di luar kolom isian").sort()).toEqual(["Catatan sendiri", "Di luar tabel", "satu"]);
    expect(notes).toContainEqual({ key: "overwritten", args: { sheet: "3.4 Pembanding", count: 2, cells: "A6, E6" } });
  });

  it("survive columns that were inserted, keys that were deleted, a row that was copied, and a sheet that was renamed", () => {
    const sheet = first();
    type(sheet, fieldAt(sheet.plan, "Cakupan layanan air", "Sumber pembanding"), "BPS");
    insertColumn(sheet, 2);
    expect(filled(planOf(again(sheet)))).toEqual(['Cakupan layanan air: Sumber pembanding = "BPS"']);
    const bare = first();
    type(bare, fieldAt(bare.plan, "Cakupan layanan air", "Sumber pembanding"), "BPS");
    for (const line of bare.values) line.length = bare.plan.widths.length;
    expect(listed(planOf(again(bare)), "Isian yang diketik di luar kolom isian")).toEqual(["BPS"]);
    const copied = first();
    const at = fieldAt(copied.plan, "Cakupan layanan air", "Sumber pembanding");
    const row = Number(/\d+/.exec(at)![0]) - 1;
    type(copied, at, "BPS");
    insertRow(copied, row + 1);
    copied.values[row + 1] = copied.values[row]!.map((value) => (value === "BPS" ? "BPS 2024" : value));
    // Pasted as values: the words of formulas are no typing.
    expect(filled(planOf(again(copied)))).toEqual(['Cakupan layanan air: Sumber pembanding = "BPS"', 'Cakupan layanan air: Sumber pembanding = "BPS 2024"']);
    const moved = withWritten(workbook(), [sheet]);
    const renamed = { ...moved, sheets: moved.sheets.map((each) => (each.generated ? { ...each, name: "Pembanding kami" } : each)) };
    const result = planned(renamed, ONLY);
    expect(filled(planOf(result))).toEqual(['Cakupan layanan air: Sumber pembanding = "BPS"']);
  });

  it("keep their formulas where those mean the same", () => {
    const sheet = first();
    const at = fieldAt(sheet.plan, "Cakupan layanan air", "Nasional");
    type(sheet, at, 96);
    const row = Number(/\d+/.exec(at)![0]) - 1;
    sheet.formulas[row]![sheet.values[row]!.indexOf(96)] = "'Data BPS'!B2+1";
    const cell = fieldsOf(planOf(again(sheet, [...ROWS].reverse()))).find(({ field }) => field!.about === "Cakupan layanan air" && field!.column === "Nasional");
    expect(cell).toMatchObject({ formula: "='Data BPS'!B2+1", computed: 96 });
    sheet.formulas[row]![sheet.values[row]!.indexOf(96)] = "E6+1";
    const other = fieldsOf(planOf(again(sheet, [ROWS[3]!, ...ROWS.slice(0, 3)]))).find(({ field }) => field!.about === "Cakupan layanan air" && field!.column === "Nasional");
    expect([other?.value, other?.formula]).toEqual([96, undefined]);
    expect(formulaAt(withWritten(workbook(), [sheet]).sheets[1]!, row, 0)).toBeUndefined();
  });
});

describe("whatever people do between two writings", () => {
  const text = fc.string({ minLength: 1, maxLength: 12 }).map((typed) => `ketikan ${typed.replace(/\s+/g, " ").trim()}.`);
  const step = fc.oneof(
    fc.record({ do: fc.constant("type" as const), row: fc.nat(40), column: fc.nat(15), text }),
    fc.record({ do: fc.constant("field" as const), place: fc.nat(30), text }),
    fc.record({ do: fc.constant("insert" as const), row: fc.nat(20) }),
    fc.record({ do: fc.constant("delete" as const), row: fc.nat(20) }),
    fc.record({ do: fc.constant("column" as const), column: fc.nat(14) }),
    fc.record({ do: fc.constant("write" as const), rows: fc.shuffledSubarray(ROWS, { minLength: 2 }) }),
  );

  it("no typed text is lost, and what is not touched is not reported", () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      let sheet = first();
      // A field is typed into by its place at writing; after rows have moved that may be any cell.
      let [hasTouched, hasMoved] = [false, false];
      // Nobody types into the hidden column.
      let keyColumn = sheet.plan.hiddenColumns![0]!;
      /** What a person would still see on the sheet. */
      const present = (): string[] => sheet.values.flat().filter((value): value is string => typeof value === "string" && value.startsWith("ketikan ")).sort();
      for (const each of steps) {
        if (each.do === "type" && each.column !== keyColumn) {
          type(sheet, cellAddress(each.row, each.column), each.text);
          hasTouched = true;
        }
        if (each.do === "field") {
          const fields = sheet.values.flatMap((_, row) => sheet.plan.cells[row]?.flatMap((cell, column) => (cell?.field ? [cellAddress(row, column)] : [])) ?? []);
          type(sheet, fields[each.place % fields.length]!, each.text);
          hasTouched ||= hasMoved;
        }
        if (each.do === "insert") insertRow(sheet, each.row);
        if (each.do === "delete") deleteRow(sheet, each.row);
        if (each.do === "column" && each.column <= keyColumn) {
          insertColumn(sheet, each.column);
          keyColumn++;
        }
        hasMoved ||= each.do === "insert" || each.do === "delete" || each.do === "column";
        if (each.do !== "write") continue;
        const before = [...new Set(present())];
        const { plans, notes } = again(sheet, each.rows);
        if (!hasTouched) expect(notes.map(({ key }) => key)).not.toContain("overwritten");
        sheet = written(plans[0]!);
        expect([...new Set(present())]).toEqual(before);
        keyColumn = sheet.plan.hiddenColumns![0]!;
        [hasTouched, hasMoved] = [false, false];
      }
    }), { numRuns: 100 });
  });
});
