// Figures that are a power of ten away from the others of their row.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (unit: string, ...years: readonly string[]) => findingsOf("figure-magnitude", gridWorkbook({
  text: `RENSTRA DINAS SOSIAL TAHUN 2025-2029\nNo | Indikator Kinerja | Satuan | ${years.map((_, at) => `Target ${2025 + at}`).join(" | ")}\n1 | Layanan yang diukur | ${unit} | ${years.join(" | ")}\n2 | Indeks Mutu | Indeks | ${years.map((_, at) => 60 + at).join(" | ")}`, options: { name: "R" },
}));

test.each<[string, string, readonly string[], string[]]>([
  ["a comma too far to the left", "Persen", ["95", "9.7", "98"], ["R!E3"]],
  ["a comma too far to the right", "Persen", ["65", "66", "672", "68"], ["R!F3"]],
  ["a point that was meant for thousands", "Orang", ["1250", "1.3", "1400"], ["R!E3"]],
  ["a series that grows", "Persen", ["20", "40", "80"], []],
  ["small counts jump", "Dokumen", ["2", "2", "20"], []],
  ["far off, but by no power of ten", "Persen", ["95", "40", "98"], []],
  ["two figures that differ prove nothing", "Persen", ["60", "9.7", "98"], []],
  ["a formula has another cause", "Persen", ["95", "=97/10 => 9.7", "98"], []],
  ["a cell in per cent", "Persen", ["95", "97%", "98"], []],
])("%s", (_, unit, years, expected) => expect(places(check(unit, ...years))).toEqual(expected));

test("money is off by its unit, not by a comma", () => {
  const text = "RENSTRA TAHUN 2025-2028\nNo | Program | Indikator Kinerja | Target 2025 | Pagu 2025 (Rp) | Target 2026 | Pagu 2026 (Rp) | Target 2027 | Pagu 2027 (Rp)\n1 | Program A | Indeks A | 70 | 2257500 | 71 | 2370375000 | 72 | 2488894\n2 | Program B | Indeks B | 70 | 1200000 | 71 | 12000000 | 72 | 1300000";
  expect(findingsOf("figure-magnitude", gridWorkbook({ text, options: { name: "R" } }))).toMatchObject([{ range: "G3", found: 2370375000, expected: 2370375, kind: "review" }]);
});

test("what was realised is compared with the targets of the row", () => {
  const text = "CAPAIAN KINERJA\nNo | Indikator Kinerja | Satuan | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024\n1 | Arsip yang dikelola | % | 57 | 66 | 58.1 | 6.52\n2 | Indeks Mutu | Indeks | 70 | 72 | 71 | 73";
  expect(places(findingsOf("figure-magnitude", gridWorkbook({ text, options: { name: "C" } })))).toEqual(["C!G3"]);
});

test("a target in per cent is not held against numbers of people", () => {
  const text = "CAPAIAN SPM TAHUN 2025\nNo | Indikator | Target (%) | Target | Realisasi\n1 | Jumlah balita | 100 | 9876 | 9734\n2 | Jumlah ibu hamil | 100 | 1187 | 1123";
  expect(findingsOf("figure-magnitude", gridWorkbook({ text }))).toEqual([]);
});

test.each([["3650000000", ["R!I3"]], ["36500000000", []], ["4100000000", []]])("money of years that are all alike, then %s", (last, expected) => {
  const text = `RENSTRA TAHUN 2025-2028\nNo | Program | Target 2025 | Pagu 2025 (Rp) | Target 2026 | Pagu 2026 (Rp) | Target 2027 | Pagu 2027 (Rp) | Pagu 2028 (Rp)\n1 | Program A | 70 | 36500000000 | 71 | 36500000000 | 72 | 36700000000 | ${last}`;
  expect(places(findingsOf("figure-magnitude", gridWorkbook({ text, options: { name: "R" } })))).toEqual(expected);
});

describe("between documents", () => {
  const NAMES = ["Persentase arsip tertata", "Indeks kepuasan", "Jumlah pelatihan", "Panjang jalan mantap"];
  const UNITS = ["Persen", "Indeks", "Kali", "Km"];
  const rows = (targets: readonly string[], units = UNITS) => NAMES.map((name, at) => `${at + 1} | Meningkatnya mutu ${at} | ${name} | ${units[at]!} | ${targets[at]!}`).join("\n");
  const book = (own: readonly string[], others: readonly string[], units?: string[]) => gridWorkbook(
    { text: `PERJANJIAN KINERJA TAHUN 2024\nNo | Sasaran Strategis | Indikator Kinerja | Satuan | Target\n${rows(own)}`, options: { name: "PK" } },
    { text: `PENGUKURAN KINERJA TAHUN 2024\nNo | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi\n${rows(others, units)}`, options: { name: "UKUR" } },
  );
  const targets = ["85", "82.5", "12", "450"];

  test.each<[string, readonly string[], string[]]>([
    ["the same", targets, []],
    ["a thousand times", ["85", "82.5", "12", "450000"], ["UKUR!E6"]],
    ["a hundredth", ["0.85", "82.5", "12", "450"], ["UKUR!E3"]],
    ["fractions throughout are another scale", ["0.85", "0.825", "0.12", "4.5"], []],
    ["another figure", ["85", "82.5", "12", "4600"], []],
  ])("%s", (_, other, expected) => expect(places(findingsOf("figure-magnitude", book(targets, other)))).toEqual(expected));

  test("another unit is another figure", () => expect(findingsOf("figure-magnitude", book(targets, ["85", "82.5", "12", "450000"], ["Persen", "Indeks", "Kali", "M"]))).toEqual([]));
  test("both figures are named", () => expect(findingsOf("figure-magnitude", book(targets, ["85", "82.5", "12", "450000"]))).toMatchObject([
    { kind: "review", found: 450000, expected: 450, message: { key: "between", args: { sheet: "PK" } }, related: [{ sheet: "PK", range: "E6" }] },
  ]));
});

describe("budgets of the years of a plan", () => {
  const check = (amounts: string, head = "2026 | 2027 | 2028 | 2029 | 2030") => places(findingsOf("figure-magnitude", gridWorkbook({
    text: `RPJMD 2025-2029\nKode | Program | Pagu Indikatif (Rp ribu)${" | ".repeat(head.split("|").length - 1)}\n | | ${head}\n1.06.02 | Program Pemberdayaan Sosial | 1240000 | 1302000 | 1367100 | 1435455 | 1507228 | 6851783\n1.06.04 | Program Rehabilitasi Sosial | ${amounts}`,
    options: { name: "PROGRAM", merges: [head.split("|").length === 6 ? "C2:H2" : "C2:G2"] },
  })));

  test("a zero lost between amounts that rise", () => expect(check("2860000 | 300300 | 3153150 | 3310808 | 3476348")).toEqual(["PROGRAM!D5"]));
  test("the first amount may be small", () => expect(check("286000 | 3003000 | 3153150 | 3310808 | 3476348")).toEqual([]));
  test("a total beside the years takes part in nothing", () =>
    expect(check("27300 | 29100 | 30900 | 32750000000 | 34800 | =SUM(C5:G5) => 32750122100", "2026 | 2027 | 2028 | 2029 | 2030 | Total")).toEqual(["PROGRAM!F5"]));
});

test("a budget a tenth of its estimate for the next year, where no other row leaps", () => {
  const check = (own: number, growth = 1.05) => places(findingsOf("figure-magnitude", gridWorkbook({
    text: `RENCANA KERJA TAHUN 2026\nKode | Program/Kegiatan/Sub Kegiatan | Indikator | Rencana Tahun 2026 | | Prakiraan Maju Rencana Tahun 2027 |\n | | | Target | Pagu Indikatif (Rp) | Target | Pagu Indikatif (Rp)${Array.from({ length: 9 }, (_, at) => `\n2.17.03.2.01.000${at + 1} | Layanan ${at + 1} | Jumlah layanan ${at + 1} | 4 | ${at === 4 ? own : 200000000 + at * 1000000} | 4 | ${at === 4 ? 220000000 : (200000000 + at * 1000000) * growth}`).join("")}`,
    options: { name: "RKPD", merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] },
  })));
  expect(check(21000000)).toEqual(["RKPD!E8"]);
  expect(check(2100000000)).toEqual(["RKPD!E8"]);
  expect(check(110000000)).toEqual([]);
  expect(check(21000000, 4)).toEqual([]);
});
