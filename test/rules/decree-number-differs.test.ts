// Numbers of decrees and their annexes.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const decree = (number: string, name = "SK") => ({ text: `KEPUTUSAN KEPALA DINAS\nNOMOR : ${number}\nTENTANG`, options: { name } });
const annex = (number: string) => ({ text: `LAMPIRAN I : KEPUTUSAN KEPALA DINAS\nNOMOR : ${number}\nTANGGAL : 4 Januari 2025`, options: { name: "L" } });
const check = (...sheets: readonly ReturnType<typeof decree>[]) => places(findingsOf("decree-number-differs", gridWorkbook(...sheets)));

test.each<[string, string, string[]]>([
  ["the same number", "050/12.3/2025", []],
  ["the same number with blanks", "050 / 12.3 / 2025", []],
  ["one digit differs", "060/12.3/2025", ["L!A2"]],
  ["another decree", "188.4/77/2024", []],
])("%s", (_, number, expected) => expect(check(decree("050/12.3/2025"), annex(number))).toEqual(expected));

test("two decrees: nobody knows which", () => expect(check(decree("050/12.3/2025"), decree("051/12.3/2025", "SK2"), annex("060/12.3/2025"))).toEqual([]));
