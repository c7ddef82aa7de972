import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const row = (unit: string, quarters: string, year: string, target = "28"): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: `
No | Indikator Kinerja | Satuan | Target 2024 | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2024 | Capaian (%)
1 | Hasil yang dicapai | ${unit} | ${target} | ${quarters} | ${year} | 90
2 | Jumlah dokumen perencanaan | Dokumen | 10 | 2 | 3 | 3 | 2 | 10 | 100`,
    options: { name: "TW" },
  });

describe("quarters-year", () => {
  const check = (...args: Parameters<typeof row>): string[] => places(findingsOf("quarters-year", row(...args)));

  test("finds a count whose quarters add up to something else, as an error with both figures", () => {
    const [finding] = findingsOf("quarters-year", row("Orang", "5 | 7 | 6 | 6", "26"));
    expect(finding).toMatchObject({ range: "I2", found: 26, expected: 24, message: { key: "sum" } });
    expect(finding!.level).toBeUndefined();
  });

  test("warns where a position differs from its last quarter", () => {
    expect(findingsOf("quarters-year", row("%", "22.4 | 46.1 | 69.3 | 91.9", "91.09", "75"))).toMatchObject([{ range: "I2", level: "warning", message: { key: "last" } }]);
  });

  test.each([
    ["the sum", "Orang", "5 | 7 | 6 | 6", "24"],
    ["the sum by formula", "Orang", "5 | 7 | 6 | 6", "=SUM(E2:H2) => 24"],
    ["the last", "Indeks", "81 | 82 | 83 | 84", "84"],
    ["the mean", "%", "91 | 92 | 93 | 94", "92.5"],
    ["a rounded mean", "%", "91.1 | 92.3 | 93.2 | 94.5", "92.8"],
    ["a blank quarter", "Orang", "5 | 7 | 6 | ", "99"],
    ["quarters of zero", "Orang", "0 | 0 | 0 | 0", "5"],
    ["text", "Predikat", "- | - | - | AA", "AA"],
  ])("accepts %s", (_, unit, quarters, year) => expect(check(unit, quarters, year)).toEqual([]));
});

test("the last quarter in place of the year, where the targets of the quarters add up", () => {
  const book = (year: string, unit = "Kasus", targets = "64 | 96 | 96 | 64") => findingsOf("quarters-year", gridWorkbook({ text: `CAPAIAN KINERJA TAHUN 2025\nNo | Indikator Kinerja | Satuan | Target 2025 | Target TW I | Target TW II | Target TW III | Target TW IV | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2025\n1 | Kasus yang ditangani | ${unit} | 320 | ${targets} | 62 | 95 | 94 | 60 | ${year}`, options: { name: "A" } }));
  expect(book("60")).toMatchObject([{ range: "M3", found: 60, expected: 311 }]);
  expect(book("311")).toEqual([]);
  expect(book("60", "Persen")).toEqual([]);
  expect(book("60", "Kasus", "64 | 160 | 256 | 320")).toEqual([]);
});
