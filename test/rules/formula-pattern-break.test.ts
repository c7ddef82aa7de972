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

  /** A cash book with amounts of kinds; `odd` stands in the third of seven rows. */
  const kinds = (odd: string): string[] => places(findingsOf("formula-pattern-break", gridWorkbook({ text: ["RINGKASAN ANGGARAN TAHUN 2025", "No | Sub Kegiatan | Belanja Operasi (Rp) | Belanja Modal (Rp) | Jumlah Anggaran (Rp)",
    ...[3, 4, 5, 6, 7, 8, 9].map((row) => `${row} | Rapat ${"abcdefghij"[row]} | 200000 | ${row === 6 ? 0 : 100000} | ${row === 5 ? odd : `=SUM(C${row}:D${row}) => 300000`}`)].join("\n") })));
  test("one kind of spending alone, where the rest holds money", () => {
    expect(kinds("=C5 => 200000")).toEqual(["Sheet1!E5"]);
    expect(kinds("=SUM(C5:D5) => 300000")).toEqual([]);
  });

  test("another base under the same realisation", () => {
    const rows = [3, 4, 5, 6, 7, 8, 9];
    const book = (odd: string) => places(findingsOf("formula-pattern-break", gridWorkbook({ text: ["EVALUASI TAHUN 2025", "Indikator Kinerja | Satuan | Target 2025 | Target TW I | Target TW II | Realisasi 2025 | Capaian (%)",
      ...rows.map((row) => `Jumlah layanan ${"abcdefghij"[row]} | Orang | 80 | 20 | 20 | 36 | ${row === 5 ? odd : `=F${row}/C${row}*100 => 45`}`)].join("\n") })));
    expect(book("=F5/SUM(D5,E5)*100 => 90")).toEqual(["Sheet1!G5"]);
    expect(book("=F5/C5*100 => 45")).toEqual([]);
  });

  test("rows of one level follow one formula, though those of another stand between them", () => {
    const levels = ["1.01.02", "1.01.02.2.01", "1.01.02.2.01.0001", "1.01.02.2.01.0002", "1.01.02.2.02", "1.01.02.2.02.0001", "1.01.02.2.02.0002", "1.01.02.2.03", "1.01.02.2.03.0001", "1.01.02.2.03.0002"];
    const text = ["EVALUASI RENJA TAHUN 2025", "Kode | Program/Kegiatan/Sub Kegiatan | Indikator | Satuan | Realisasi Renstra s/d 2024 | Target 2025 | Realisasi 2025 | Realisasi Renstra s/d 2025",
      ...levels.map((code, at) => `${code} | Uraian ${"abcdefghijk"[at]} | Jumlah hasil ${"abcdefghijk"[at]} | Dokumen | 10 | 6 | 5 | ${code.length > 12 ? (at === 6 ? `=E${at + 3}+F${at + 3} => 16` : `=E${at + 3}+G${at + 3} => 15`) : `=G${at + 3} => 5`}`)].join("\n");
    expect(places(findingsOf("formula-pattern-break", gridWorkbook({ text })))).toEqual(["Sheet1!H9"]);
  });

  test.each([
    ["another column of the sheet before", "=JUNI!C5 => 100", [{ range: "C5", level: "warning", message: { key: "link" } }]],
    ["the same column", "=JUNI!D5 => 300", []],
    ["another row", "=JUNI!D9 => 300", []],
    ["another sheet", "=MEI!C5 => 100", []],
  ])("a link to %s", (_, odd, expected) => {
    const rows = [2, 3, 4, 5, 6, 7, 8];
    const sheet = (name: string, before: (row: number) => string) => ({ options: { name }, text: ["Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi s/d Bulan Lalu (Rp) | Realisasi s/d Bulan Ini (Rp)", ...rows.map((row) => `Rapat ${"abcdefghij"[row]} | 900000 | ${before(row)} | 300000`)].join("\n") });
    const findings = findingsOf("formula-pattern-break", gridWorkbook(sheet("JUNI", () => "100000"), sheet("JULI", (row) => (row === 5 ? odd : `=JUNI!D${row} => 300000`))));
    expect(findings).toHaveLength(expected.length);
    expect(findings).toMatchObject(expected);
  });
});

test("a fraction among percentages of money, and a ratio of another unit that is none", () => {
  const budget = (odd: string): ReturnType<typeof gridWorkbook> => gridWorkbook({ text: ["REALISASI ANGGARAN TAHUN 2025", "Kode | Program | Pagu (Rp) | Realisasi (Rp) | Serapan (%)",
    ...[3, 4, 5, 6, 7, 8].map((row) => `1.02.0${row} | Program ${"abcdefghij"[row]} | 8000000 | 7600000 | ${row === 5 ? odd : `=D${row}/C${row}*100 => 95`}`)].join("\n") });
  expect(places(findingsOf("formula-pattern-break", budget("=D5/C5 => 0.95")))).toEqual(["Sheet1!E5"]);
  expect(findingsOf("formula-pattern-break", budget("=D5/C5*100 => 95"))).toEqual([]);
  const indicators = gridWorkbook({ text: ["INDIKATOR KINERJA KUNCI LPPD TAHUN 2024", "No | IKK Outcome | Rumus | Pembilang | Penyebut | Satuan | Capaian 2023 | Capaian 2024",
    ...[3, 4, 5, 6, 7, 8].map((row) => `${row} | Cakupan layanan ${"abcdefghij"[row]} | a / b | 8 | 10 | ${row === 5 ? "Rasio" : "%"} | 70 | ${row === 5 ? "=D5/E5*1000 => 800" : `=D${row}/E${row}*100 => 80`}`)].join("\n") });
  expect(findingsOf("formula-pattern-break", indicators)).toEqual([]);
});

test("a limit that one row lost, and an achievement held against another column's target in a short column", () => {
  const capped = gridWorkbook({ text: ["NILAI KINERJA ORGANISASI TAHUN 2025", "Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Indeks Capaian (%)",
    ...[3, 4, 5, 6, 7, 8].map((row) => `Indeks layanan ${"abcdefghij"[row]} | Indeks | 80 | 104 | =D${row}/C${row}*100 => 130 | ${row === 5 ? "=E5 => 130" : `=MIN(120,E${row}) => 120`}`)].join("\n") });
  expect(findingsOf("formula-pattern-break", capped)).toMatchObject([{ range: "F5", level: "warning", message: { key: "limit" }, expected: 120 }]);
  const quarters = gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2025", "No | Indikator Kinerja | Target TW I | Realisasi TW I | Capaian TW I (%) | Target TW II | Realisasi TW II | Capaian TW II (%)",
    ...[3, 4, 5, 6].map((row) => `${row - 2} | Indeks layanan ${"abcdefghij"[row]} | 70 | 71 | =D${row}/C${row}*100 => 101.43 | 80 | 81 | ${row === 4 ? "=G4/C4*100 => 115.71" : `=G${row}/F${row}*100 => 101.25`}`)].join("\n") });
  expect(findingsOf("formula-pattern-break", quarters)).toMatchObject([{ range: "H4", level: "warning", message: { key: "column" } }]);
});
