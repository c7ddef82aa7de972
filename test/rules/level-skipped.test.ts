// Rows without the level between.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (codes: readonly string[]) => findingsOf("level-skipped", gridWorkbook({
  text: ["REALISASI ANGGARAN TAHUN 2025", "Kode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)", ...codes.map((code, at) => `${code} | Uraian ke ${at} | 7000 | 6500`)].join("\n"), options: { name: "A" },
}));
const FULL = ["1.01.02", "1.01.02.2.01", "1.01.02.2.01.0001", "1.01.02.2.01.0002", "1.01.02.2.01.0003", "1.01.02.2.02", "1.01.02.2.02.0001"];

test.each<[string, readonly string[], string[]]>([
  ["every level is there", FULL, []],
  ["a sub activity under a program", [...FULL, "1.01.03", "1.01.03.2.01.0001"], ["A!B11"]],
  ["half of the table skips the level", ["1.01.02", "1.01.02.2.01.0001", "1.01.02.2.01.0002", "1.01.02.2.02", "1.01.02.2.02.0001"], []],
  ["a wrong code among rows of one activity", ["1.01.02", "1.01.02.2.01", "1.01.02.2.01.0001", "1.01.02.2.07.0002", "1.01.02.2.01.0003", "1.01.02.2.01.0004"], []],
])("%s", (_, codes, expected) => expect(places(check(codes))).toEqual(expected));

test("a person must look", () => expect(check([...FULL, "1.01.03", "1.01.03.2.01.0001"])[0]).toMatchObject({ kind: "review" }));
