// Sub activity codes of two nomenclatures.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (ends: readonly string[]) => places(findingsOf("code-digits-mixed", gridWorkbook({
  text: ["REALISASI ANGGARAN TAHUN 2025", "Kode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)", "1.01.02.2.01 | Kegiatan | 7000 | 6500", ...ends.map((end, at) => `1.01.02.2.01.${end} | Uraian ke ${at} | 7000 | 6500`)].join("\n"), options: { name: "A" },
})));

test.each<[string, readonly string[], string[]]>([
  ["four digits", ["0001", "0002", "0003", "0004"], []],
  ["two digits", ["01", "02", "03", "04"], []],
  ["one of two digits among four", ["0001", "02", "0003", "0004"], ["A!A5"]],
  ["one of four digits among two", ["01", "02", "03", "0004"], ["A!A7"]],
  ["a table over the change", ["01", "02", "0003", "0004"], []],
])("%s", (_, ends, expected) => expect(check(ends)).toEqual(expected));
