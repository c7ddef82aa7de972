import fc from "fast-check";
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

/** Four rows that fit, and one that is asked about. */
const sheet = (target: string, actual: string, achievement: string): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: `
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Jumlah dokumen perencanaan | Dokumen | 10 | 9 | 90
2 | Jumlah laporan keuangan | Laporan | 4 | 3 | 75
3 | Jumlah peserta pelatihan | Orang | 40 | 50 | 125
4 | Indeks kepuasan masyarakat | Indeks | 80 | 84 | 105
5 | Persentase layanan tepat waktu | % | ${target} | ${actual} | ${achievement}`,
    options: { name: "PK" },
  });

describe("achievement-arithmetic", () => {
  test.each([
    ["no formula gives it", "87", "93.1", "98.4"],
    ["the actual was copied", "87", "88.15", "88.15"],
    ["digits are swapped", "8.06", "8.04", "97.95"],
    ["text that is a number", "'87", "'93,1", "98.4"],
  ])("finds it where %s", (_, target, actual, achievement) => expect(places(findingsOf("achievement-arithmetic", sheet(target, actual, achievement)))).toEqual(["PK!F6"]));

  test.each([
    ["people are whole, so 3 of 3 is 100", "3 | 3", "Orang", "104", 1],
    ["an index may be rounded", "3 | 3", "Indeks", "104", 0],
    ["25 of 30 is 83 when cut", "30 | 25", "Orang", "83", 0],
    ["thousands of people are rounded", "3 | 3", "ribu orang", "104", 0],
  ])("%s", (_, figures, unit, achievement, count) => {
    const text = ["No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)", ...[80, 84, 90, 72].map((done, at) => `${at + 1} | Indeks layanan ${"ABCD"[at]!} | Indeks | 80 | ${done} | ${(done / 80) * 100}`), `5 | Jumlah peserta | ${unit} | ${figures} | ${achievement}`].join("\n");
    expect(findingsOf("achievement-arithmetic", gridWorkbook({ text }))).toHaveLength(count);
  });

  test("hints at what happened", () => {
    expect(findingsOf("achievement-arithmetic", sheet("87", "88.15", "88.15"))[0]).toMatchObject({ message: { key: "copied" }, expected: 101.32 });
    expect(findingsOf("achievement-arithmetic", sheet("8.06", "8.04", "97.95"))[0]).toMatchObject({ message: { key: "swapped" }, expected: 99.75 });
  });

  test.each([
    ["truncation", "81.92", "93.7", "114.37"],
    ["a whole percentage", "3", "2", "67"],
    ["the falling formula", "50", "60", "80"],
    ["T/R", "50", "60", "83.33"],
    ["a cap of 120", "10", "20", "120"],
    ["a clipped negative", "10", "30", "0"],
    ["a formula of its own", "87", "93.1", "=ROUND(E6,0)+5 => 98"],
    ["a range as target", "69,1-69,5", "70", "98"],
    ["a predicate", "A", "AA", "100"],
    ["a blank actual", "87", "", "0"],
    ["a wrong scale, which is another rule's", "87", "93.1", "1.07"],
  ])("accepts %s", (_, target, actual, achievement) => expect(findingsOf("achievement-arithmetic", sheet(target, actual, achievement))).toEqual([]));

  test("never speaks where the value is R/T rounded or cut to any place", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 3 }), fc.boolean(), (target, actual, digits, isCut) => {
        const power = 10 ** digits;
        const percent = (actual / target) * 100;
        const printed = (isCut ? Math.floor(percent * power) : Math.round(percent * power)) / power;
        expect(findingsOf("achievement-arithmetic", sheet(String(target), String(actual), String(printed)))).toEqual([]);
      }),
      { numRuns: 60 },
    ));

  test("says nothing where most rows follow no formula: the columns are not what they seem", () => {
    const workbook = gridWorkbook({ text: "No | Indikator Kinerja | Target | Realisasi | Capaian (%)\n1 | Indeks a | 10 | 9 | 3\n2 | Indeks b | 20 | 7 | 4\n3 | Indeks c | 30 | 8 | 5\n4 | Indeks d | 40 | 40 | 100" });
    expect(findingsOf("achievement-arithmetic", workbook)).toEqual([]);
  });
});

test("an actual typed for the achievement is told although a falling indicator could give it", () => {
  const check = (name: string): string[] => findingsOf("achievement-arithmetic", gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2025", "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)",
    ...[3, 4, 5, 6].map((row) => `${row - 2} | Indeks layanan ${"abcdefg"[row]} | Indeks | 80 | 72 | =E${row}/D${row}*100 => 90`), `5 | ${name} | % | 95 | 97.5 | 97.5`].join("\n") })).map(({ range, level }) => `${range} ${level}`);
  expect(check("Persentase desa terlayani")).toEqual(["F7 warning"]);
  expect(check("Prevalensi penyakit")).toEqual([]);
});
