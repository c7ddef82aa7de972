// Place holders left in codes.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (codes: readonly string[]) => places(findingsOf("code-placeholder", gridWorkbook({
  text: ["REALISASI ANGGARAN TAHUN 2025", "Kode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)", ...codes.map((code, at) => `${code} | Uraian ke ${at} | 7000 | 6500`)].join("\n"), options: { name: "A" },
})));

test.each<[string, readonly string[], string[]]>([
  ["own codes", ["1.02.01", "1.02.02"], []],
  ["place holders among them", ["X.XX.01", "X.XX.01.2.01", "1.02.02"], ["A!A3:A4"]],
  ["a list of the codes of all affairs", ["X.XX.01", "1.02.02", "1.03.02", "2.07.02", "3.31.02"], []],
  ["a template", ["X.XX.01", "X.XX.01.2.01", "X.XX.01.2.01.0001"], []],
])("%s", (_, codes, expected) => expect(check(codes)).toEqual(expected));
