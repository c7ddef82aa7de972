// Codes that fit no pattern.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (rows: readonly string[]) => findingsOf("code-format", gridWorkbook({
  text: ["REALISASI ANGGARAN TAHUN 2025", "Kode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)", ...rows.map((code, at) => `${code} | Uraian ke ${at} | 7000 | 6500`)].join("\n"), options: { name: "A" },
}));
const RIGHT = ["1.02.02", "1.02.02.2.01", "1.02.02.2.01.0001", "1.02.02.2.02", "1.02.02.2.02.0001"];

test.each<[string, readonly string[], string[]]>([
  ["right codes", RIGHT, []],
  ["a lost zero", ["1.02.02", "1.02.02.2.1", ...RIGHT.slice(2)], ["A!A4"]],
  ["blanks and a last point are no fault", ["1.02.02.", "1 02 02 2.01", ...RIGHT.slice(2)], []],
  ["accounts below sub activities", [...RIGHT, "5.1.02.01.01.0024", "5.1.02"], []],
  ["another system of codes", ["1.1.1.a", "1.1.1.1", "1.1.1.2", "1.1.1.3", "1.02.02.1"], []],
])("%s", (_, rows, expected) => expect(places(check(rows))).toEqual(expected));

test("many codes of no pattern are one finding", () => {
  const odd = Array.from({ length: 7 }, (_, at) => `1.02.00.02.2.03.0099${at}`);
  expect(check([...[2, 3, 4, 5, 6, 7, 8].flatMap((program) => RIGHT.map((code) => code.replace("1.02.02", `1.02.0${program}`))), ...odd]).map(({ range, level, message }) => [range, level, message.key, message.args.count])).toEqual([["A38:A44", "warning", "many", 7]]);
});

test("it is an error where the rows below tell what was meant, a warning elsewhere", () => {
  expect(check(["1.02.02", "1.02.02.2.1", ...RIGHT.slice(2)])[0]).toMatchObject({ found: "1.02.02.2.1", expected: "1.02.02.2.01" });
  expect(check([...RIGHT, "1.02.02.2.3"])[0]).toMatchObject({ level: "warning", found: "1.02.02.2.3" });
});
