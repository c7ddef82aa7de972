import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

/** A row that is asked about among rows of R/T; `beside` adds a falling one. */
const sheet = (achievement: string, target = "50", actual = "60", beside = "=E5/D5*100 => 75", formats: Record<string, string> = {}): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: `
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Hasil yang diukur | Unit | ${target} | ${actual} | ${achievement}
2 | Jumlah laporan keuangan | Laporan | 20 | 18 | =E3/D3*100 => 90
3 | Jumlah peserta pelatihan | Orang | 40 | 30 | =E4/D4*100 => 75
4 | Hasil yang lain | Unit | 40 | 30 | ${beside}`,
    options: { name: "PK", formats },
  });
const check = (rule: string, ...args: Parameters<typeof sheet>): string[] => places(findingsOf(rule, sheet(...args)));

describe("formula-precedence", () => {
  test("finds forgotten brackets in any spelling", () => {
    expect(findingsOf("formula-precedence", sheet("=(1-E2/D2)*100+1 => -19"))).toMatchObject([{ range: "F2", found: -19, expected: 80 }]);
  });
  test.each([["the right brackets", "=(1+(1-E2/D2))*100 => 80"], ["R/T", "=E2/D2*100 => 120"]])("accepts %s", (_, formula) => expect(check("formula-precedence", formula)).toEqual([]));
});

describe("achievement-scale", () => {
  test.each([["a formula", "=E2/D2 => 1.2"], ["a typed value", "1.2"]])("finds %s on the other scale", (_, achievement) => {
    expect(findingsOf("achievement-scale", sheet(achievement))).toMatchObject([{ range: "F2", found: 1.2, expected: 120 }]);
  });
  test("reads a percent format as it shows", () => expect(check("achievement-scale", "=E2/D2 => 1.2", "50", "60", undefined, { F2: "0%" })).toEqual([]));
  test("accepts a small percentage", () => expect(check("achievement-scale", "=E2/D2*100 => 0.5", "2000", "10")).toEqual([]));
});

describe("achievement-formula-mixed", () => {
  const difference = "=(2*D5-E5)/D5*100 => 125";
  test("finds T/R where the workbook uses (2T-R)/T", () => {
    expect(findingsOf("achievement-formula-mixed", sheet("=D2/E2*100 => 83.33333333", "50", "60", difference))).toMatchObject([{ range: "F2", expected: 80 }]);
  });
  test.each([
    ["one formula everywhere", "=(2*D2-E2)/D2*100 => 80", difference],
    ["R/T beside a falling one", "=E2/D2*100 => 120", difference],
    ["T/R alone", "=D2/E2*100 => 83.33333333", "=D5/E5*100 => 133.3333333"],
  ])("accepts %s", (_, own, beside) => expect(check("achievement-formula-mixed", own, "50", "60", beside)).toEqual([]));
});

describe("achievement-limits", () => {
  test.each([
    ["above 200", "=E2/D2*100 => 800", "10", "80", { message: { key: "over200" } }],
    ["above 120, as an info", "=E2/D2*100 => 150", "10", "15", { level: "info", message: { key: "over120" } }],
    ["below 0", "=(2*D2-E2)/D2*100 => -50", "10", "25", { message: { key: "negative" } }],
  ])("finds %s", (_, achievement, target, actual, expected) => expect(findingsOf("achievement-limits", sheet(achievement, target, actual))).toMatchObject([{ range: "F2", ...expected }]));
  test("accepts 120", () => expect(check("achievement-limits", "=E2/D2*100 => 120", "10", "12")).toEqual([]));
  test.each([["ada pabrik baru di kawasan industri", "info"], ["", undefined]])("above 200 with the note \"%s\"", (note, level) => {
    const text = `PENGUKURAN KINERJA TAHUN 2024\nNo | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Keterangan\n1 | Realisasi investasi | Miliar | 10 | 25 | =E3/D3*100 => 250 | ${note}\n2 | Jumlah izin | Izin | 10 | 9 | =E4/D4*100 => 90 |\n3 | Jumlah usaha | Usaha | 10 | 9 | =E5/D5*100 => 90 |\n4 | Jumlah mitra | Lembaga | 10 | 9 | =E6/D6*100 => 90 |`;
    expect(findingsOf("achievement-limits", gridWorkbook({ text }))).toMatchObject([{ range: "F3", message: { key: level ? "over120" : "over200" }, ...(level ? { level } : {}) }]);
  });
  test("reads its limits from the settings", () => {
    expect(findingsOf("achievement-limits", sheet("=E2/D2*100 => 150", "10", "15"), { "achievement-high": 160, "achievement-very-high": 200 })).toEqual([]);
  });
});
