// Formulas that read themselves, alone or in pairs.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf } from "../helpers/rule";

const check = (total: string, other = "=SUM(D2:D4) => 3") => findingsOf("circular-reference", gridWorkbook({ text: `No | Program | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp)
1 | Program Satu | 20000000 | 1
2 | Program Dua | 15000000 | 1
3 | Program Tiga | 50000000 | 1
 | JUMLAH | ${total} | ${other}`, options: { name: "A" } })).map(({ range, message }) => [range, message.key]);

test.each([
  ["a range over its own cell", "=SUM(C2:C5) => 0", [["C5", "self"]]],
  ["its own cell by its sheet's name", "=A!C5+1 => 0", [["C5", "self"]]],
  ["columns fixed", "=SUM($C$2:$C$5) => 0", [["C5", "self"]]],
])("%s", (_name, formula, found) => expect(check(formula)).toEqual(found));

test("two cells that read each other, named once", () => expect(check("=D5*1 => 0", "=C5*2 => 0")).toEqual([["D5", "pair"]]));

test.each([
  ["a total of the rows above", "=SUM(C2:C4) => 85000000"],
  ["the same cell of another sheet", "=Lain!C5 => 0"],
  ["a formula that reads its neighbour", "=D5 => 0"],
])("%s is no circle", (_name, formula) => expect(check(formula)).toEqual([]));
