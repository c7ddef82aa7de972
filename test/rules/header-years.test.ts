// Years of headers that do not follow one another.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf } from "../helpers/rule";

const check = (...years: readonly number[]) => findingsOf("header-years", gridWorkbook({ text: `RENCANA STRATEGIS
No | Sasaran | Indikator Kinerja | Satuan | ${years.join(" | ")}
1 | Meningkatnya kepuasan | Indeks Kepuasan Masyarakat | Indeks | ${years.map((_, at) => 80 + at).join(" | ")}
2 | Meningkatnya akuntabilitas | Nilai SAKIP perangkat daerah | Nilai | ${years.map((_, at) => 65 + at).join(" | ")}`, options: { name: "R" } }))
  .map(({ range, message, expected }) => [range, message.key, expected]);

test.each([
  ["a year twice", [2021, 2022, 2022, 2024], [["G2", "order", "2023"]]],
  ["the last one twice", [2021, 2022, 2022], [["G2", "order", "2023"]]],
  ["a step back", [2021, 2012, 2023, 2024], [["F2", "order", "2022"]]],
  ["a year left out", [2025, 2026, 2028, 2029], [["G2", "gap", "2027"]]],
])("%s", (_name, years, found) => expect(check(...years)).toEqual(found));

test.each([
  ["years in order", [2021, 2022, 2023, 2024]],
  ["an end that stands off", [2021, 2022, 2023, 2026]],
  ["steps of five years", [2015, 2020, 2025, 2030]],
  ["two years", [2021, 2021]],
])("%s", (_name, years) => expect(check(...years)).toEqual([]));

test("a year whose targets hold units instead of numbers is there all the same", () => {
  const text = `RENSTRA 2025-2029\nSasaran | Indikator Kinerja | 2025 | 2026 | 2027 | 2028 | 2029\n | | Target | Target | Target | Target | Target\n${["Jalan", "Jembatan", "Irigasi"].map((name) => `${name} mantap | Persentase ${name} mantap | 80 | 81 | Persen | 83 | 84`).join("\n")}`;
  expect(findingsOf("header-years", gridWorkbook({ text, options: { name: "R", merges: ["A2:A3", "B2:B3"] } }))).toEqual([]);
});

const evaluation = (end: number, running: number) => findingsOf("header-years", gridWorkbook({ text: `EVALUASI HASIL RENJA TAHUN 2024
Kode | Program/Kegiatan | Indikator Kinerja | Target Capaian Renstra Tahun ${end} | Target Renja Tahun 2023 | Realisasi Renja Tahun 2023 | Tingkat Realisasi (%) | Target Renja Tahun ${running} | Perkiraan Realisasi s/d Tahun 2024
1.02.01 | Program Penunjang | Nilai SAKIP | 80 | 70 | 71 | 101 | 72 | 143
1.02.02 | Program Pelayanan | Indeks Kepuasan | 90 | 80 | 81 | 101 | 82 | 163`, options: { name: "E" } })).map(({ range, message }) => [range, message.key]);

test("an evaluation whose plan ends before the year reported, or whose running year lies behind", () => {
  expect(evaluation(2026, 2024)).toEqual([]);
  expect(evaluation(2022, 2024)).toEqual([["D2", "end"]]);
});

test.each([
  ["in order", ["I", "II", "III", "IV"], []],
  ["one twice", ["I", "II", "II", "IV"], [["H3", "III"]]],
  ["the last one", ["I", "II", "III", "III"], [["I3", "IV"]]],
  ["two wrong", ["I", "I", "II", "III"], []],
])("quarters: %s", (_name, quarters, found) => {
  const text = `RENCANA AKSI TAHUN 2025\nNo | Sasaran | Indikator Kinerja | Satuan | Target 2025 | Target Triwulan | | |\n | | | | | ${quarters.join(" | ")}
1 | Meningkatnya kepuasan | Indeks Kepuasan Masyarakat | Indeks | 84 | 81 | 82 | 83 | 84\n2 | Meningkatnya akuntabilitas | Nilai SAKIP perangkat daerah | Nilai | 70 | 67 | 68 | 69 | 70`;
  const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:I2"];
  expect(findingsOf("header-years", gridWorkbook({ text, options: { name: "R", merges } })).map(({ range, expected }) => [range, expected])).toEqual(found);
});

test.each([["B07", []], ["B06", [["L3", "7"]]]])("months by number, the seventh headed %s", (seventh, found) => {
  const head = Array.from({ length: 12 }, (_, at) => (at === 6 ? seventh : `B${String(at + 1).padStart(2, "0")}`)).join(" | ");
  const text = `RENCANA AKSI TAHUN 2025\nNo | Sasaran | Indikator Kinerja | Satuan | Target 2025 | Target Bulanan${" |".repeat(11)}\n | | | | | ${head}\n1 | Meningkatnya kepuasan | Jumlah layanan | Layanan | 12 | ${Array(12).fill(1).join(" | ")}\n2 | Meningkatnya mutu | Jumlah data | Data | 24 | ${Array(12).fill(2).join(" | ")}`;
  expect(findingsOf("header-years", gridWorkbook({ text, options: { name: "R", merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:Q2"] } })).map(({ range, expected }) => [range, expected])).toEqual(found);
});
