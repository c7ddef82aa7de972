// The small calculator of the sample against Excel's own rules.
import { calculate } from "../../assets/sample/layout/calculate";
import type { CellValue } from "../../src/sheets/cell";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";

const print = { orientation: "portrait", paper: "A4", fitToWidth: true } as const;
const plan = (name: string, ...cells: (PlanCell | undefined)[][]): SheetPlan => ({ name, cells, merges: [], widths: [], frozenRows: 0, print });
const values = (...row: CellValue[]): PlanCell[] => row.map((value) => ({ value }));
/** The value of a formula in D1, beside A1:C1. */
const valueOf = (formula: string, ...row: CellValue[]): unknown => calculate([plan("S", [...values(...row), ...Array<undefined>(3 - row.length), { formula }])])[0]!.cells[0]![3]!.computed;

test.each<[string, CellValue[], unknown]>([
  ["=1+2*3", [], 7],
  ["=(1+2)*3", [], 9],
  ["=2*3^2", [], 18],
  ["=8/2/2", [], 2],
  ["=10-4-3", [], 3],
  ["=1+(1-A1/B1)*100", [100, 80], -24],
  ["=(2*A1-B1)/A1*100", [10, 8], 120],
  ["=SUM(A1:C1)", [1, "2", 3], 4],
  ["=AVERAGE(A1:C1)", [1, null, 3], 2],
  ["=AVERAGE(A1,C1)", [1, 50, 4], 2.5],
  ["=A1+B1", [null, 5], 5],
  ["=A1+B1", ["lima", 5], { error: "#VALUE!" }],
  ["=A1/B1", [1, 0], { error: "#DIV/0!" }],
  ["=A1/B1", [1, null], { error: "#DIV/0!" }],
  ["=SUM(A1:B1)", [1, { error: "#N/A" }], { error: "#N/A" }],
  ["=A1-#REF!", [1], { error: "#REF!" }],
  ['=IF(A1="bb",100,0)', ["BB"], 100],
  ['=IF(A1>90,"Sangat Tinggi",IF(A1>75,"Tinggi","Rendah"))', [80], "Tinggi"],
  ["=IF(A1>0,B1/A1,0)", [0, 1], 0],
  ["=IF(AND(A1>=60,A1<=85),100,0)", [66], 100],
  ["=ROUND(A1,2)", [1.005], 1.01],
  ["=MIN(100,A1)", [104], 100],
  ["=IFERROR(A1/B1*100,100)", [4, 8], 50],
  ["=IFERROR((A1/B1)*100,100)+1", [4, 0], 101],
  ["=IFERROR(IFERROR(A1/B1,C1/B1),7)", [4, 0, 2], 7],
  ["=ROUND(LN(A1),3)", [10], 2.303],
  ["=-A1+1", [3], -2],
])("%s with %j is %j", (formula, row, expected) => expect(valueOf(formula, ...row)).toEqual(expected));

test("a formula reads other sheets and later formulas", () => {
  const [first, second] = calculate([plan("Satu", [{ formula: "='Lembar 2'!A1*2" }]), plan("Lembar 2", [{ formula: "=A2+1" }], [{ value: 4 }])]);
  expect(first!.cells[0]![0]!.computed).toBe(10);
  expect(second!.cells[0]![0]!.computed).toBe(5);
});

test("formulas in a circle, unknown functions and unreadable text are refused", () => {
  expect(() => valueOf("=D1+1")).toThrow("circle");
  expect(calculate([plan("S", [{ formula: "=B1+1" }, { formula: "=A1+1" }])], "zero")[0]!.cells[0]!.map((cell) => cell!.computed)).toContain(0);
  expect(() => valueOf("=MEDIAN(A1:B1)", 1, 2)).toThrow("MEDIAN");
  expect(() => valueOf("=A1 ? 2", 1)).toThrow("Cannot read");
});
