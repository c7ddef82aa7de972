import fc from "fast-check";
import { similarityOf } from "../../src/rules/shared/wordings";
import { gridWorkbook, type GridOptions } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

type Sheet = { readonly text: string; readonly options: GridOptions };

const table = (name: string, title: string, indicators: readonly string[], objective = "Meningkatnya mutu layanan"): Sheet => ({
  text: `${title} TAHUN 2024\nNo | Sasaran Strategis | Indikator Kinerja | Target\n${indicators.map((indicator, at) => `${at + 1} | ${objective} | ${indicator} | 80`).join("\n")}`, options: { name },
});
const pk = (...indicators: string[]) => table("PK", "PERJANJIAN KINERJA", indicators);
const iku = (...indicators: string[]) => table("IKU", "INDIKATOR KINERJA UTAMA", indicators);
const action = (...indicators: string[]) => table("RENAKSI", "RENCANA AKSI", indicators);

test.each<[string, Sheet[], string[]]>([
  ["a misspelt word", [pk("Persentase ketenteraman umum terjaga", "Nilai SAKIP"), iku("Persentase ketentraman umum terjaga", "Nilai SAKIP")], ["IKU!C3"]],
  ["two indicators of one document are two", [pk("Persentase jalan mantap", "Persentase jembatan mantap"), iku("Persentase jalan mantap")], []],
  ["another thing", [pk("Persentase jalan mantap", "Nilai SAKIP"), iku("Indeks kepuasan masyarakat", "Nilai SAKIP")], []],
  ["a number makes it another indicator", [pk("Persentase desa kategori 1 tertib", "Nilai SAKIP"), iku("Persentase desa kategori 2 aman", "Nilai SAKIP")], []],
  ["one against several under the same objective", [iku("Indeks kepuasan masyarakat", "Nilai SAKIP"), pk("Indeks kepuasan layanan perhubungan", "Nilai SAKIP"), action("Indeks kepuasan layanan perhubungan", "Nilai SAKIP")], ["IKU!C3"]],
  ["numbering, case and brackets do not count", [pk("1. Indeks Kepuasan Masyarakat (IKM)", "Nilai SAKIP"), iku("Indeks kepuasan masyarakat", "Nilai SAKIP")], []],
])("%s", (_, sheets, expected) => {
  expect(places(findingsOf("indicator-wording-drift", gridWorkbook(...sheets)))).toEqual(expected);
});

test("states how alike the wordings are; less alike ones need a person", () => {
  const [near] = findingsOf("indicator-wording-drift", gridWorkbook(pk("Persentase ketenteraman umum terjaga", "Nilai SAKIP"), iku("Persentase ketentraman umum terjaga", "Nilai SAKIP")));
  expect(near).toMatchObject({ message: { key: "differs", args: { similarity: 97 } }, related: [{ sheet: "PK", range: "C3" }] });
  expect(near?.kind).toBeUndefined();
  const [far] = findingsOf("indicator-wording-drift", gridWorkbook(iku("Indeks kepuasan masyarakat", "Nilai SAKIP"), pk("Indeks kepuasan layanan perhubungan", "Nilai SAKIP"), action("Indeks kepuasan layanan perhubungan", "Nilai SAKIP")));
  expect(far).toMatchObject({ kind: "review", message: { key: "odd", args: { count: 2, similarity: 57 } } });
});

describe("targets of all years that are the same", () => {
  const plan = (name: string, title: string, indicator: string, targets: string, objective = "Meningkatnya mutu layanan"): Sheet => ({
    text: `${title} TAHUN 2025-2029\nNo | Sasaran | Indikator Kinerja | Satuan | 2025 | 2026 | 2027 | 2028\n1 | ${objective} | ${indicator} | Indeks | ${targets}\n2 | Meningkatnya tata kelola | Nilai SAKIP | Nilai | 70 | 71 | 72 | 73`, options: { name },
  });
  const renstra = plan("RENSTRA", "RENCANA STRATEGIS", "Indeks kepuasan masyarakat", "82 | 83 | 84 | 85");
  const iku = (targets: string, objective?: string): Sheet => plan("IKU", "INDIKATOR KINERJA UTAMA", "Mutu pelayanan perhubungan", targets, objective);

  test("ask whether another wording is another indicator", () => {
    const [draft] = findingsOf("indicator-wording-drift", gridWorkbook(renstra, iku("82 | 83 | 84 | 85")));
    expect(draft).toMatchObject({ sheet: "IKU", range: "C3", kind: "review", message: { key: "targets" }, related: [{ sheet: "RENSTRA", range: "C3" }] });
  });
  test.each<[string, Sheet]>([
    ["one year differs", iku("82 | 83 | 84 | 86")],
    ["under another objective", iku("82 | 83 | 84 | 85", "Meningkatnya kelancaran lalu lintas")],
    ["two years are not enough", iku("82 | 83 | - | -")],
  ])("nothing where %s", (_, sheet) => expect(findingsOf("indicator-wording-drift", gridWorkbook(renstra, sheet))).toEqual([]));
  test("nothing where they stand still", () =>
    expect(findingsOf("indicator-wording-drift", gridWorkbook(plan("RENSTRA", "RENCANA STRATEGIS", "Persentase layanan", "100 | 100 | 100 | 100"), iku("100 | 100 | 100 | 100")))).toEqual([]));
});

test("similarity is the same both ways, and 1 for the same words", () => {
  const word = fc.array(fc.constantFrom("indeks", "nilai", "jalan", "persentase", "desa", "mantap"), { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
  fc.assert(fc.property(word, word, (a, b) => {
    expect(similarityOf(a, b)).toBeCloseTo(similarityOf(b, a), 10);
    expect(similarityOf(a, b)).toBeGreaterThanOrEqual(0);
    expect(similarityOf(a, a)).toBe(1);
  }));
});

test.each([
  ["Jumlah rumah tangga yang mendapatkan akses air minum", "Persentase rumah tangga yang mendapatkan akses air minum"],
  ["Angka partisipasi warga usia 7-12 tahun yang bersekolah", "Angka partisipasi warga usia 7-15 tahun yang bersekolah"],
])("%s is not %s", (a, b) => {
  const one = (name: string, indicator: string) => ({ text: `PERJANJIAN KINERJA TAHUN 2025\nNo | Sasaran | Indikator Kinerja | Target\n1 | Meningkatnya layanan | ${indicator} | 80`, options: { name } });
  expect(findingsOf("indicator-wording-drift", gridWorkbook(one("A", a), one("B", b)))).toEqual([]);
});
