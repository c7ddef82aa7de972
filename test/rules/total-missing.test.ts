// Totals that leave a column out.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (total: string, second = "2100000 | 3100000 | 4100000") => {
  const [a, b, c] = second.split(" | ");
  return findingsOf("total-missing", gridWorkbook({
    text: `RENCANA STRATEGIS 2025-2027\nNo | Program | Pagu Tahun 2025 (Rp) | Pagu Tahun 2026 (Rp) | Pagu Tahun 2027 (Rp)
1 | Program Pendidikan | 2000000 | ${a} | 2200000\n2 | Program Kurikulum | 3000000 | ${b} | 3200000\n3 | Program Pendidik | 4000000 | ${c} | 4200000\n | JUMLAH | ${total}`, options: { name: "R" },
  }));
};

test.each<[string, string, string | undefined, string[]]>([
  ["all columns", "=SUM(C3:C5) => 9000000 | =SUM(D3:D5) => 9300000 | =SUM(E3:E5) => 9600000", undefined, []],
  ["one column left out", "=SUM(C3:C5) => 9000000 |  | =SUM(E3:E5) => 9600000", undefined, ["R!D6"]],
  ["a column without amounts", "=SUM(C3:C5) => 9000000 |  | =SUM(E3:E5) => 9600000", " |  | ", []],
  ["zeros beside a total of amounts", "=SUM(C3:C5) => 9000000 |  | =SUM(E3:E5) => 9600000", "0 | 0 | 0", []],
  ["typed totals", "9000000 |  | 9600000", undefined, ["R!D6"]],
  ["typed amounts that are no totals", "1 |  | 2", undefined, []],
  ["only one column is added", "=SUM(C3:C5) => 9000000 |  | ", undefined, []],
])("%s", (_, total, second, expected) => expect(places(check(total, second))).toEqual(expected));

test("the neighbour's formula is offered, for approval", () => {
  expect(check("=SUM(C3:C5) => 9000000 |  | =SUM(E3:E5) => 9600000")[0]?.repairs).toEqual([{ id: "fill-formula", safe: false, cells: [{ sheet: "R", cell: "D6", after: "=SUM(D3:D5)" }] }]);
});

test("a total above the rows speaks for those below it", () => {
  const text = (second: string): string => `RENCANA STRATEGIS 2025-2027\nNo | Program | Pagu Tahun 2025 (Rp) | Pagu Tahun 2026 (Rp) | Pagu Tahun 2027 (Rp)\n | JUMLAH | =SUM(C4:C5) => 5000000 | ${second} | =SUM(E4:E5) => 5400000
1 | Program Pendidikan | 2000000 | 2100000 | 2200000\n2 | Program Kurikulum | 3000000 | 3100000 | 3200000`;
  expect(places(findingsOf("total-missing", gridWorkbook({ text: text(""), options: { name: "R" } })))).toEqual(["R!D3"]);
  expect(findingsOf("total-missing", gridWorkbook({ text: text("=SUM(D4:D5) => 5200000") }))).toEqual([]);
});
