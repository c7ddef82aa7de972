// Years and quarters that do not fit.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const sheet = (name: string, titled: number, column: number | string) => ({
  text: `PENGUKURAN KINERJA TAHUN ${titled}\nNo | Sasaran | Indikator Kinerja | Satuan | Target ${column} | Realisasi ${column}\n1 | Meningkatnya layanan ${name} | Jumlah izin yang terbit | Dokumen | 40 | 41\n2 | Meningkatnya mutu ${name} | Jumlah sekolah terakreditasi | Unit | 20 | 19`,
  options: { name },
});
const FULL = ["A", "B", "C"].map((name) => sheet(name, 2025, 2025));

test.each<[string, number, number | string, string[]]>([
  ["the same year", 2025, 2025, []],
  ["a title of last year over columns of this one", 2024, 2025, ["D!A1"]],
  ["a sheet of another year", 2024, 2024, []],
  ["columns without a year", 2024, "", []],
])("%s", (_, titled, column, expected) => expect(places(findingsOf("period-mismatch", gridWorkbook(...FULL, sheet("D", titled, column))))).toEqual(expected));

test.each([[2023, ["D!A1"]], [2024, []], [2025, []]])("a title of %d over last year's actual and this year's target", (titled, expected) => {
  const text = `PENGUKURAN KINERJA TAHUN ${titled}\nNo | Sasaran | Indikator Kinerja | Satuan | Realisasi 2024 | Target 2025 | Realisasi 2025\n1 | Meningkatnya layanan D | Jumlah izin yang terbit | Dokumen | 39 | 40 | 41\n2 | Meningkatnya mutu D | Jumlah sekolah terakreditasi | Unit | 18 | 20 | 19`;
  expect(places(findingsOf("period-mismatch", gridWorkbook(...FULL, { text, options: { name: "D" } })))).toEqual(expected);
});

test("few other sheets prove nothing, a person decides; where they differ nothing is said", () => {
  expect(findingsOf("period-mismatch", gridWorkbook(FULL[0]!, sheet("D", 2024, 2025)))).toMatchObject([{ sheet: "D", range: "A1", kind: "review", message: { key: "columns" } }]);
  expect(findingsOf("period-mismatch", gridWorkbook(sheet("D", 2024, 2025)))).toMatchObject([{ kind: "review" }]);
  expect(findingsOf("period-mismatch", gridWorkbook(sheet("A", 2024, 2024), sheet("D", 2024, 2025)))).toEqual([]);
});

const quarters = (title: string, ...rows: readonly string[]) => findingsOf("period-mismatch", gridWorkbook({
  text: [`PENGUKURAN KINERJA ${title} TAHUN 2025`, "No | Sasaran | Indikator Kinerja | Satuan | Target 2025 | Realisasi TW I | Realisasi TW II | Realisasi TW III", ...rows.map((row, at) => `${at + 1} | Meningkatnya layanan ${at} | Jumlah izin ke ${at} | Dokumen | 40 | ${row}`)].join("\n"), options: { name: "TW" },
}));

test.each<[string, string, readonly string[], string[]]>([
  ["later quarters are blank", "TRIWULAN I", ["9 | | ", "8 | | "], []],
  ["a later quarter is typed", "TRIWULAN I", ["9 | 7 | ", "8 | | "], ["TW!G3"]],
  ["zeros are prefilled", "TRIWULAN I", ["9 | 0 | 0", "8 | 0 | 0"], []],
  ["a formula", "TRIWULAN I", ["9 | =F3 => 9 | ", "8 | | "], []],
  ["no quarter in the title", "", ["9 | 7 | 8", "8 | 8 | 8"], []],
])("%s", (_, title, rows, expected) => expect(places(quarters(title, ...rows))).toEqual(expected));

test("a sheet that was filled on is for a person to look at", () => expect(quarters("TRIWULAN I", "9 | 7 | ", "8 | 6 | ", "8 | 6 | ")).toMatchObject([{ kind: "review", range: "A1", related: [{ range: "G3:G5" }] }]));

test("beside a title that was left behind, a cell of a still later quarter is a slip", () =>
  expect(places(quarters("TRIWULAN I", "9 | 7 | 8", "8 | 6 | ", "8 | 6 | "))).toEqual(["TW!A1", "TW!H3"]));

test.each([["2016-2021", ["R!A1"]], ["2021-2026", []], ["2025-2029", []]])("a plan of %s with targets of 2022 to 2026", (period, expected) => {
  const text = `RENSTRA DINAS SOSIAL TAHUN ${period}\nNo | Indikator Kinerja | Satuan | Target 2022 | Target 2024 | Target 2026\n1 | Indeks Layanan | Indeks | 70 | 72 | 74\n2 | Indeks Mutu | Indeks | 60 | 62 | 64`;
  expect(places(findingsOf("period-mismatch", gridWorkbook({ text, options: { name: "R" } })))).toEqual(expected);
});

const planOf = (period: string, name: string, years = [2025, 2026, 2027, 2028, 2029]) => ({
  text: `${name} DINAS SOSIAL TAHUN ${period}\nNo | Indikator Kinerja | Satuan | ${years.map((year) => `Target ${year}`).join(" | ")}\n1 | Indeks Layanan | Indeks | ${years.map((_, at) => 70 + at).join(" | ")}\n2 | Indeks Mutu | Indeks | ${years.map((_, at) => 60 + at).join(" | ")}`, options: { name },
});
test.each([
  ["the period of the plan before", [planOf("2021-2026", "RENSTRA")], ["RENSTRA!A1"]],
  ["a plan whose last target is that of the next one", [planOf("2025-2028", "RENSTRA")], []],
  ["one period among three plans", [planOf("2025-2029", "RENSTRA"), planOf("2024-2029", "IKU"), planOf("2025-2029", "RPJMD")], ["IKU!A1"]],
  ["ends that differ", [planOf("2025-2029", "RENSTRA"), planOf("2025-2030", "IKU"), planOf("2025-2029", "RPJMD")], []],
  ["two plans alone", [planOf("2025-2029", "RENSTRA"), planOf("2024-2029", "IKU")], []],
])("periods of plans: %s", (_, sheets, expected) => {
  const drafts = findingsOf("period-mismatch", gridWorkbook(...sheets));
  expect(places(drafts)).toEqual(expected);
  expect(drafts.every(({ kind }) => kind === "review")).toBe(true);
});

test("one of many agreements that carries last year's title", () => {
  const agreement = (name: string, year: number) => ({ text: `PERJANJIAN KINERJA TAHUN ${year}\nKECAMATAN JERNIH\nNo | Sasaran | Indikator Kinerja | Target\n1 | Meningkatnya layanan | Indeks ${name} | 80\n2 | Meningkatnya mutu | Nilai ${name} | 75`, options: { name } });
  const others = ["CAMAT", "SEKCAM", "KASI A"].map((name) => agreement(name, 2025));
  expect(findingsOf("period-mismatch", gridWorkbook(...others, agreement("KASI B", 2024))).map(({ sheet, range }) => `${sheet}!${range}`)).toEqual(["KASI B!A1"]);
  expect(findingsOf("period-mismatch", gridWorkbook(...others, agreement("PK 2024", 2024)))).toEqual([]);
  expect(findingsOf("period-mismatch", gridWorkbook(...others, agreement("KASI B", 2024), agreement("KASI C", 2024)))).toEqual([]);
});
