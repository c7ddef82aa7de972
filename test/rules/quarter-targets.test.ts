// Quarterly targets against the year, by method.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (unit: string, cells: string, method = "") => findingsOf("quarter-targets", gridWorkbook({ text: `RENCANA AKSI TAHUN 2024
No | Sasaran | Indikator Kinerja | Satuan | Target 2024 | Target TW I | Target TW II | Target TW III | Target TW IV | Cara Hitung
1 | Meningkatnya mutu layanan | Capaian Layanan Perizinan | ${unit} | ${cells} | ${method}
2 | Meningkatnya mutu data | Capaian Layanan Data | ${unit} | 10 | 1 | 2 | 3 | 4 | ${method}`, options: { name: "R" } }));

test.each<readonly [string, string, string, boolean]>([
  ["added up", "Unit", "1000 | 200 | 300 | 300 | 200", true],
  ["running totals", "Unit", "12 | 3 | 6 | 9 | 12", true],
  ["last quarter", "Indeks", "85 | 86 | 84 | 83 | 85", true],
  ["mean, rounded", "%", "33.33 | 33 | 33 | 33 | 34", false],
  ["the same all year", "%", "100 | 100 | 100 | 100 | 100", true],
  ["nothing fits", "Unit", "1000 | 200 | 300 | 200 | 200", false],
  ["half-yearly, not in the fourth quarter", "Unit", "10 | 4 | 4 | 1 | -", true],
])("%s", (_name, unit, cells, isRight) => expect(check(unit, cells).filter((finding) => finding.range.includes("3")).length === 0).toBe(isRight));

test("a count is compared with the sum and is a warning", () =>
  expect(check("Unit", "1000 | 200 | 300 | 200 | 200")[0]).toMatchObject({ range: "F3:I3", level: "warning", message: { key: "sum", args: { found: 900, expected: 1000 } } }));
test("without a method a person looks", () => expect(check("Titik Ukur", "7 | 1 | 2 | 3 | 9").at(0)).toMatchObject({ kind: "review", message: { key: "none" } }));

describe("quarters without a target of the year beside them", () => {
  const agreement = (target: string, name = "PK", title = "PERJANJIAN KINERJA") => ({ text: `${title} TAHUN 2024
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya mutu layanan | Capaian Layanan Perizinan | Unit | ${target}
2 | Meningkatnya mutu data | Capaian Layanan Data | Indeks | 80`, options: { name } });
  const plan = { text: `RENCANA AKSI TAHUN 2024
No | Sasaran | Indikator Kinerja | Satuan | Target TW I | Target TW II | Target TW III | Target TW IV
1 | Meningkatnya mutu layanan | Capaian Layanan Perizinan | Unit | 200 | 300 | 300 | 200
2 | Meningkatnya mutu data | Capaian Layanan Data | Indeks | 77 | 78 | 79 | 80`, options: { name: "RENAKSI" } };
  const found = (...agreements: ReturnType<typeof agreement>[]) => findingsOf("quarter-targets", gridWorkbook(...agreements, plan));

  test("give that of the agreement", () => expect(found(agreement("1000"))).toEqual([]));
  test("do not give that of the agreement", () => expect(found(agreement("1200"))).toMatchObject([
    { sheet: "RENAKSI", range: "E3:H3", level: "warning", message: { key: "sum", args: { found: 1000, expected: 1200 } }, related: [{ sheet: "PK", range: "E3" }] },
  ]));
  test("give that of the changed agreement", () => expect(found(agreement("1200"), agreement("1000", "PK-P", "PERJANJIAN KINERJA PERUBAHAN"))).toEqual([]));
  test("nobody says which of two agreements counts", () => expect(found(agreement("1200"), agreement("1200", "PK KABID"))).toEqual([]));
});
