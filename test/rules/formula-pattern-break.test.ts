import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

/** Six rows "target | actual | quarter sums ... | year"; `odd` replaces the year cell of the third row. */
const quarters = (odd: string): ReturnType<typeof gridWorkbook> =>
  gridWorkbook({
    text: [
      "Indikator Kinerja | Satuan | Target 2024 | TW I | TW II | TW III | TW IV | Realisasi 2024",
      ...[2, 3, 4, 5, 6, 7, 8].map((row) => `Jumlah dokumen ${"abcdefgh"[row]} | Dokumen | 10 | 1 | 2 | 3 | 2 | ${row === 4 ? odd : `=D${row}+E${row}+F${row}+G${row} => 8`}`),
    ].join("\n"),
  });

describe("formula-pattern-break", () => {
  const check = (odd: string): string[] => places(findingsOf("formula-pattern-break", quarters(odd)));

  test.each([
    ["another row", "=D4+E4+F4+G5 => 8"],
    ["another column", "=D4+E4+F4+C4 => 16"],
    ["a quarter left out", "=D4+E4+F4 => 6"],
    ["a shorter SUM", "=SUM(D4:F4) => 6"],
    ["another operator", "=D4+E4+F4-G4 => 4"],
  ])("finds %s", (_, odd) => expect(check(odd)).toEqual(["Sheet1!H4"]));

  test.each([
    ["the pattern itself", "=D4+E4+F4+G4 => 8"],
    ["other order and brackets", "=G4+(F4+E4+D4) => 8"],
    ["SUM over the same cells", "=SUM(D4:G4) => 8"],
    ["the last quarter alone", "=G4 => 2"],
    ["the mean of the quarters", "=AVERAGE(D4:G4) => 2"],
    ["a typed number", "8"],
  ])("leaves %s alone", (_, odd) => expect(check(odd)).toEqual([]));

  test("is a warning with a safe repair where the value is the same today", () => {
    const [finding] = findingsOf("formula-pattern-break", quarters("=D4+E4+F4+G5 => 8"));
    expect(finding).toMatchObject({ level: "warning", message: { key: "latent" }, repairs: [{ id: "fill-formula", safe: true, cells: [{ cell: "H4", after: "=D4+E4+F4+G4", computed: 8 }] }] });
  });

  test("is an error with both figures where the value differs", () => {
    const [finding] = findingsOf("formula-pattern-break", quarters("=D4+E4+F4 => 6"));
    expect(finding).toMatchObject({ message: { key: "term" }, found: 6, expected: 8, repairs: [{ safe: false }] });
    expect(finding!.level).toBeUndefined();
  });

  test("finds a rating that reads wholly another row, without figures to show", () => {
    const text = ["PENGUKURAN KINERJA TAHUN 2025", "Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat",
      ...[3, 4, 5, 6, 7, 8, 9].map((row) => `Indeks layanan ${"abcdefghij"[row]} | Indeks | 80 | 80 | =D${row}/C${row}*100 => 100 | =IF(E${row === 5 ? 6 : row}>90,"Tinggi","Rendah") => Tinggi`)].join("\n");
    expect(findingsOf("formula-pattern-break", gridWorkbook({ text }))).toMatchObject([{ range: "F5", level: "warning", message: { key: "text" } }]);
  });

  test.each([
    [">=85", 'IF(E5>=85,"Tinggi","Rendah")', ["Sheet1!F5"]],
    ["another choice", 'IF(E5>90,IF(E5>80,"Sedang","Tinggi"),"Rendah")', []],
  ])("a rating at another limit: %s", (_, odd, expected) => {
    const text = ["PENGUKURAN KINERJA TAHUN 2025", "Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat",
      ...[3, 4, 5, 6, 7, 8, 9].map((row) => `Indeks layanan ${"abcdefghij"[row]} | Indeks | 80 | 80 | =D${row}/C${row}*100 => 100 | =${row === 5 ? odd : `IF(E${row}>90,"Tinggi","Rendah")`} => Tinggi`)].join("\n");
    const findings = findingsOf("formula-pattern-break", gridWorkbook({ text }));
    expect(places(findings)).toEqual(expected);
    for (const finding of findings) expect(finding).toMatchObject({ level: "warning", message: { key: "limit" } });
  });

  /** Rising and falling rows in one column; `odd` stands in the last of them. */
  const measured = (name: string, odd: string): ReturnType<typeof gridWorkbook> => gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2025", "Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)",
    ...[3, 4, 5].map((row) => `Angka kematian ${"abcdef"[row]} | Kasus | 10 | 8 | =(2*C${row}-D${row})/C${row}*100 => 120`),
    ...[6, 7, 8, 9].map((row) => `Indeks layanan ${"abcdefghij"[row]} | Indeks | 80 | 72 | =D${row}/C${row}*100 => 90`),
    `${name} | Indeks | 80 | 76 | ${odd}`].join("\n") });

  test("a slip into another row is found where rising and falling indicators share the column", () => {
    expect(findingsOf("formula-pattern-break", measured("Indeks kepuasan", "=D10/C9*100 => 95"))).toMatchObject([{ range: "E10", level: "warning", message: { key: "latent" } }]);
    expect(findingsOf("formula-pattern-break", measured("Indeks kepuasan", "=D10/C10*100 => 95"))).toEqual([]);
  });

  test.each([
    ["Jumlah anak yang terlayani", ["Sheet1!E5"]],
    ["Rata-rata waktu pelayanan", []],
    ["Jumlah kasus kekerasan", []],
  ])("T/R among many R/T: %s", (name, expected) => {
    const text = ["PENGUKURAN KINERJA TAHUN 2025", "Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)",
      ...[3, 4, 5, 6, 7, 8, 9].map((row) => `${row === 5 ? name : `Jumlah layanan ${"abcdefghij"[row]}`} | Orang | 80 | 72 | ${row === 5 ? "=C5/D5*100 => 111.1" : `=D${row}/C${row}*100 => 90`}`)].join("\n");
    const findings = findingsOf("formula-pattern-break", gridWorkbook({ text }));
    expect(places(findings)).toEqual(expected);
    for (const finding of findings) expect(finding).toMatchObject({ level: "warning", message: { key: "operator" } });
  });
});
