// Whole tables: where data ends, which row is what, and what is left alone.
import { recognise } from "../../src/recognise";
import type { Table } from "../../src/recognise/table";
import { areaAddress } from "../../src/sheets/address";
import { gridWorkbook, type GridOptions } from "../helpers/grid";

const tablesOf = (text: string, options?: GridOptions): readonly Table[] => recognise(gridWorkbook({ text, ...(options ? { options } : {}) })).tables;
const levels = (table: Table): string => table.rows.map(({ row, level }) => `${row + 1} ${level}`).join(", ");

const PK = `
PERJANJIAN KINERJA TAHUN 2025
DINAS CONTOH KABUPATEN SELAKSA

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya mutu layanan | Indeks kepuasan masyarakat | Indeks | 82
  |                           | Jumlah layanan daring | Layanan | 5
2 | Meningkatnya akuntabilitas | Nilai AKIP | Nilai | 75

No | Program | Anggaran | Keterangan
1 | Program Penunjang Urusan | 100000000 | APBD
2 | Program Layanan | 250000000 | APBD
  | JUMLAH | =SUM(C11:C12) => 350000000 |

Pihak Kedua, | | Pihak Pertama,
BUPATI SELAKSA | | KEPALA DINAS`;

test("two tables of an agreement, each with its data and its rows", () => {
  const tables = tablesOf(PK);
  expect(tables.map((table) => [table.kind, areaAddress(table.header), table.data && areaAddress(table.data), table.year, table.agency])).toEqual([
    ["pk", "A4:E5", "A6:E8", 2025, "DINAS CONTOH KABUPATEN SELAKSA"],
    ["pk", "A10:D10", "A11:D13", 2025, "DINAS CONTOH KABUPATEN SELAKSA"],
  ]);
  expect(levels(tables[0]!)).toBe("6 objective, 7 indicator, 8 objective");
  expect(levels(tables[1]!)).toBe("11 program, 12 program, 13 total");
  expect(tables[1]!.columns.map((column) => column.subject)).toEqual(["sequence", "program", "target", "funding"]);
});

test("a numbering row between the header rows belongs to the band, and its equations are read", () => {
  const [table] = tablesOf(
    `
EVALUASI TERHADAP HASIL RENJA TAHUN 2025
No | Program/ Kegiatan | Indikator Kinerja | Target Renja Tahun 2025 | | Realisasi Renja Tahun 2025 | | Tingkat Capaian (%) |
1 | 2 | 3 | 4 | | 5 | | 6 = 5 / 4 x 100 |
  |   |   | K | Rp | K | Rp | K | Rp
1 | PROGRAM A | Persentase layanan | 80 | 1000000 | 60 | 750000 | 75 | 75
2 | Kegiatan B | Jumlah dokumen | 4 | 1000000 | 3 | 750000 | 75 | 75`,
    { merges: ["A2:A2", "D2:E2", "F2:G2", "H2:I2", "D3:E3", "F3:G3", "H3:I3"] },
  );
  expect(areaAddress(table!.header)).toBe("A2:I4");
  expect(table!.numberingRow).toBe(2);
  expect(table!.equations.map((equation) => equation.text)).toEqual(["6=5/4*100"]);
  expect(table!.columns.slice(3).map(({ subject, measure }) => `${subject} ${measure}`)).toEqual(["target performance", "target rupiah", "actual performance", "actual rupiah", "achievement performance", "achievement rupiah"]);
});

test("ghost rows with prefilled formulas are no data", () => {
  const ghost = Array.from({ length: 30 }, (_, at) => `=A${at + 6}+1 => ${at + 3} | | | =IFERROR(D${at + 7}/C${at + 7},"") => `).join("\n");
  const [table] = tablesOf(`
PENGUKURAN KINERJA TAHUN 2025
No | Indikator Kinerja | Target | Realisasi
1 | Persentase A | 80 | 75
2 | Persentase B | 90 | 95
${ghost}`);
  expect(areaAddress(table!.data!)).toBe("A3:D4");
  expect(table!.rows.filter((row) => row.row > 3).every((row) => row.level === "blank")).toBe(true);
});

test("notes and signatures end the data", () => {
  const [table] = tablesOf(`
PENGUKURAN KINERJA TAHUN 2025
Sasaran | Indikator Kinerja | Target | Realisasi | Capaian (%)
Meningkatnya mutu | Persentase A | 80 | 76 | 95
 | Rata-rata capaian | | | 95

Keterangan: capaian indikator negatif dihitung terbalik
Selaksa, 31 Januari 2026
KEPALA DINAS`);
  expect(areaAddress(table!.data!)).toBe("A3:E4");
  expect(levels(table!)).toBe("3 objective, 4 total, 6 note");
});

test.each([
  ["names of cities", "No | Kota | Lintang | Bujur\n1 | Selaksa | -7.1 | 110.2\n2 | Purnama | -7.4 | 110.9"],
  ["a single word", "dokumen"],
  ["a list of strategies", "id | Strategi\n1 | Penguatan layanan\n2 | Penguatan data"],
  ["statistics by year", "Provinsi | 2013 | 2014 | 2015\nA | 0.4 | 0.5 | 0.6\nB | 0.3 | 0.4 | 0.5"],
  ["statistics of indicators", "Indikator | Satuan | 2021 | 2022 | 2023 | Sumber Data\nPenduduk miskin | Persen | 9.1 | 8.8 | 8.6 | BPS\nPengangguran | Persen | 5.1 | 4.8 | 4.6 | BPS"],
  ["a time schedule", "No | Kegiatan | Januari | Februari | Maret | Keterangan\n1 | Rapat awal | x | | | \n2 | Penyusunan | | x | x | "],
  ["a price list", "No | Uraian | Volume | Satuan | Harga Satuan | Jumlah\n1 | Kertas | 10 | Rim | 50000 | 500000\n2 | Tinta | 2 | Botol | 90000 | 180000"],
  ["narrative", "Rencana kerja ini memuat indikator, target, realisasi dan capaian kinerja setiap program dan kegiatan."],
])("%s are left alone", (_, text) => {
  const { tables, leftAlone } = recognise(gridWorkbook({ text }));
  expect(tables).toEqual([]);
  expect(leftAlone).toHaveLength(1);
});

test("a template without data is recognised with data null", () => {
  const [table] = tablesOf("RENCANA AKSI\nNo | Sasaran | Indikator | Satuan | Target TW I | Target TW II | Target TW III | Target TW IV");
  expect(table).toMatchObject({ kind: "renaksi", data: null, rows: [] });
});

test("a sheet that Selaras wrote is never input, and a copy of it is told apart", () => {
  const written = recognise(gridWorkbook({ text: PK, options: { name: "3.1", generated: { plan: "lakip-3.1", sheet: "3.1" } } }));
  const copied = recognise(gridWorkbook({ text: PK, options: { name: "3.1 (2)", generated: { plan: "lakip-3.1", sheet: "3.1" } } }));
  expect([written.tables.length, copied.tables.length]).toEqual([0, 0]);
  expect([written.leftAlone[0]!.reason.key, copied.leftAlone[0]!.reason.key]).toEqual(["sheet-written-by-selaras", "copy-of-selaras-sheet"]);
});

test("levels of an outline come from the formulas that add rows up", () => {
  const [table] = tablesOf(`
EVALUASI RENJA TAHUN 2025
No | Uraian Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target Renja K | Pagu Renja (Rp)
1 | Penunjang | Persentase | 100 | =SUM(E4,E7) => 100
2 | Perencanaan | Persentase | 100 | =SUM(E5:E6) => 60
3 | Penyusunan Renja | Jumlah | 1 | 20
4 | Penyusunan RKA | Jumlah | 1 | 40
5 | Keuangan | Persentase | 100 | =SUM(E8:E9) => 40
6 | Gaji | Jumlah | 12 | 30
7 | Laporan | Jumlah | 2 | 10`);
  expect(levels(table!)).toBe("3 program, 4 activity, 5 subActivity, 6 subActivity, 7 activity, 8 subActivity, 9 subActivity");
  expect(table!.rows.map((row) => row.parent)).toEqual([null, 2, 3, 3, 2, 6, 6]);
});

test.each([
  ["TARGET INDIKATOR KINERJA RENSTRA 2025-2027", "target"],
  ["REALISASI INDIKATOR KINERJA 2025-2027", "actual"],
])("years without a word are what the title says: %s", (title, subject) => {
  const [table] = tablesOf(`${title}\n\nNo | Sasaran | Indikator Kinerja | Satuan | 2025 | 2026 | 2027\n1 | Meningkatnya mutu | Indeks A | Indeks | 80 | 81 | 82\n2 | Meningkatnya tata kelola | Nilai B | Nilai | 70 | 72 | 75`);
  expect(table!.columns.slice(4).map((column) => [column.subject, column.year])).toEqual([[subject, 2025], [subject, 2026], [subject, 2027]]);
});

test("a place holder in a code stands for the agency's own affair, above and below", () => {
  const text = `REALISASI ANGGARAN TAHUN 2024
Kode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)
1.03.01 | Program Penunjang | 9000000 | 8000000
X.XX.01.2.01 | Perencanaan Kinerja | 5000000 | 4000000
1.03.01.2.01.0001 | Penyusunan Dokumen | 5000000 | 4000000
1.03.01.2.02 | Administrasi Keuangan | 4000000 | 4000000
X.XX.01.2.02.0001 | Penyediaan Gaji | 4000000 | 4000000`;
  const [table] = recognise(gridWorkbook({ text })).tables;
  expect(table!.rows.map((row) => row.parent)).toEqual([null, 2, 3, 2, 5]);
});

test("a code over several cells is one column, and what stands over its parts is no header", () => {
  const text = `RENCANA KERJA PEMERINTAH DAERAH TAHUN 2026
Kode | | | | Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target 2026 | Pagu Indikatif (Rp)
U | P | K | S
'2 | | | | PERHUBUNGAN | | | 9000000
'2 | '15.01 | | | PROGRAM PENUNJANG | Persentase layanan | 100 % | 9000000
'2 | '15.01 | '2.02 | | Administrasi Keuangan | Jumlah laporan | 14 laporan | 9000000
'2 | '15.01 | '2.02 | '0001 | Penyediaan Gaji | Jumlah orang | 45 orang | 9000000`;
  const [table] = recognise(gridWorkbook({ text, options: { merges: ["A2:D2", "E2:E3", "F2:F3", "G2:G3", "H2:H3"] } })).tables;
  expect(table!.columns[0]).toMatchObject({ subject: "code", first: 0, last: 3 });
  expect(table!.rows.map(({ code, level }) => `${code} ${level}`)).toEqual(["2 affair", "2.15.01 program", "2.15.01.2.02 activity", "2.15.01.2.02.0001 subActivity"]);
});

test.each([
  ["Rata-rata sasaran", "=AVERAGE(F3:F4) => 100", "total"],
  ["Rata-rata lama sekolah", "=E5/D5*100 => 100", "indicator"],
])("%s with %s is a %s", (name, formula, level) => {
  const text = `PENGUKURAN KINERJA TAHUN 2025\nNo | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)\n1 | Indeks mutu | Indeks | 80 | 80 | =E3/D3*100 => 100\n2 | Indeks layanan | Indeks | 80 | 80 | =E4/D4*100 => 100
 | ${name} | ${level === "total" ? " | | " : "Tahun | 8 | 8"} | ${formula}\n3 | Indeks data | Indeks | 80 | 80 | =E6/D6*100 => 100`;
  expect(recognise(gridWorkbook({ text })).tables[0]!.rows.map((row) => row.level)).toEqual(["indicator", "indicator", level, "indicator"]);
});

test.each([
  ["Target (%) | Realisasi (%)", "target, actual"],
  ["Target | Realisasi | Realisasi (%)", "target, actual, achievement"],
  ["Target (Rp) | Realisasi (Rp) | Realisasi (%)", "target, actual, achievement"],
  ["Target | Realisasi | Target Waktu", "target, actual, other"],
])("%s: %s", (figures, subjects) => {
  const text = `CAPAIAN KINERJA TAHUN 2025\nNo | Indikator Kinerja | ${figures}\n1 | Cakupan layanan | 100 | 95 | 95\n2 | Persentase aduan selesai | 100 | 96 | 96`;
  const [table] = recognise(gridWorkbook({ text })).tables;
  expect(table!.columns.slice(2, 2 + figures.split("|").length).map(({ subject }) => subject).join(", ")).toBe(subjects);
});

test("a column that names the level of government is no unit", () => {
  const text = "INDIKATOR KINERJA UTAMA\nNo | Indikator Kinerja Utama | Level | Formulasi | Target 2025\n1 | Indeks Kepuasan | Kabupaten | Rerata unsur | 80\n2 | Indeks Mutu | Provinsi | Rerata unsur | 81";
  expect(recognise(gridWorkbook({ text })).tables[0]!.columns.map(({ subject }) => subject).join(", ")).toBe("sequence, indicator, other, formulation, target");
});

test("cumulated quarters run from the start of the year, and a group of its own takes nothing from the quarters beside it", () => {
  const text = `RENCANA AKSI TAHUN 2025
No | Indikator Kinerja | Satuan | Target | Target Triwulan (kumulatif) | | | | Realisasi s.d. Tahun 2025
 | | | | I | II | III | IV |
 | | | | K | K | K | K | K
1 | Jumlah kunjungan wisatawan | Orang | 100 | 20 | 50 | 80 | 100 | 240
2 | Jumlah event promosi | Event | 8 | 1 | 4 | 6 | 8 | 19`;
  const [table] = recognise(gridWorkbook({ text, options: { merges: ["A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:H2"] } })).tables;
  expect(table!.columns.slice(4).map(({ subject, span, quarter }) => `${subject} ${span} ${quarter ?? ""}`.trim())).toEqual(["target toDate 1", "target toDate 2", "target toDate 3", "target toDate 4", "actual planToDate"]);
});

test("an outcome below its program is an indicator of it, and the plan of programs alone is the region's", () => {
  const text = `PROGRAM, INDIKATOR, TARGET DAN PAGU INDIKATIF
Kode | Bidang Urusan / Program / Outcome | Indikator Outcome | Target 2026 | Pagu 2026 (Rp) | Target 2027 | Pagu 2027 (Rp) | Target 2028
'1.01 | BIDANG URUSAN PENDIDIKAN | | | =E4 => 900000 | | 950000
'1.01.02 | Program Pengelolaan Pendidikan | | | 900000 | | 950000
 | Meningkatnya akses layanan pendidikan | Angka Partisipasi Sekolah | 98 | | 98.5 | | 99
 | | Angka Melanjutkan | 91 | | 92 | | 93`;
  const [table] = recognise(gridWorkbook({ text })).tables;
  expect(table!.kind).toBe("rpjmd");
  expect(table!.rows.map((row) => row.level)).toEqual(["affair", "program", "indicator", "indicator"]);
});

test("a cascade of one year: targets are of the year in its title, a total in a wide merge is a total, and a program alone names its row", () => {
  const text = `CASCADING KINERJA DINAS PERTANIAN
TAHUN 2025
No | Sasaran Strategis | Indikator Sasaran | Target | Program | Penanggung Jawab | Anggaran (Rp)
1 | Meningkatnya produksi | Laju produksi padi | 2.5 | Program Sarana | Bidang A | 500000
 | | | | Program Prasarana | Bidang B |
JUMLAH | | | | | | =SUM(G4:G5) => 500000`;
  const [table] = recognise(gridWorkbook({ text, options: { merges: ["A6:F6"] } })).tables;
  expect(table!.columns.filter(({ subject }) => subject === "target").map(({ year }) => year)).toEqual([2025, 2025]);
  expect(table!.rows.map((row) => row.level)).toEqual(["objective", "program", "total"]);
});

test("a total whose label lies in a wide merge under the number is a total, and a program row with its amount is no header", () => {
  const tables = tablesOf(
    `
PERJANJIAN KINERJA TAHUN 2025
Program | | | Anggaran | Keterangan
1. Program Penunjang Urusan Pemerintahan Daerah | | | 5412300000 | APBD
2. Program Layanan | | | 250000000 | APBD
Jumlah | | | =SUM(D3:D4) => 5662300000 |`,
    { merges: ["A2:C2", "A3:C3", "A4:C4", "A5:C5"] },
  );
  expect(tables.map((table) => [table.kind, areaAddress(table.header), table.data && areaAddress(table.data)])).toEqual([["pk", "A2:E2", "A3:E5"]]);
  expect(levels(tables[0]!)).toBe("3 program, 4 program, 5 total");
});

test("a first row of counts is no row of column numbers", () => {
  const months = "0 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | 0 | 1";
  const [table] = tablesOf(
    `
RENCANA AKSI TAHUN 2025
No | Sub Kegiatan | Indikator | Target | Satuan | Target Bulan
   |   |   |   |   | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nov | Des
1 | Pengawasan sarana | Jumlah dokumen | 4 | Dokumen | ${months}
2 | Pembinaan kelompok | Jumlah kelompok | 4 | Kelompok | ${months}`,
    { merges: ["F2:Q2", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3"] },
  );
  expect(areaAddress(table!.header)).toBe("A2:Q3");
  expect(table!.numberingRow).toBeUndefined();
});

test("amounts with their rest before the percentage are a budget, down to the codes of a central agency", () => {
  const [table] = tablesOf(`
REALISASI ANGGARAN TAHUN 2025
Kode | KRO / RO | Volume | Satuan | Pagu | Realisasi | Sisa | % | Realisasi Volume
018.06.HA | Program Daya Saing Industri | | | 300000000 | 150000000 | 150000000 | 50 |
1784 | Pengendalian Penyakit Hewan | | | 300000000 | 150000000 | 150000000 | 50 |
1784.QJA.001 | Pengujian sampel | 400 | Sampel | 100000000 | 50000000 | 50000000 | 50 | 200
1784.QJA.002 | Surveilans | 64 | Kegiatan | 200000000 | 100000000 | 100000000 | 50 | 31`);
  expect(table!.columns.map(({ subject, measure }) => [subject, measure].filter(Boolean).join(" "))).toEqual([
    "code", "outline", "target performance", "unit", "target rupiah", "actual rupiah", "other", "achievement rupiah", "actual performance",
  ]);
  expect(levels(table!)).toBe("3 program, 4 activity, 5 subActivity, 6 subActivity");
});

test("an efficiency table of objectives is a measurement; objectives in an outline are known by their wording", () => {
  const [efficiency] = tablesOf(`
ANALISIS EFISIENSI
No | Sasaran | Rata-rata Capaian Kinerja (%) | Pagu (Rp) | Realisasi (Rp) | Tingkat Efisiensi (%)
1 | Meningkatnya mutu layanan | 98.4 | 450000000 | 420000000 | 5.1
2 | Meningkatnya akuntabilitas | 101.2 | 150000000 | 120000000 | 21.2`);
  expect(efficiency!.kind).toBe("pengukuran");
  const [plan] = tablesOf(`
RENCANA AKSI TAHUN 2025
No | Sasaran / Program / Kegiatan | Indikator | Target | Anggaran
1 | Meningkatnya produksi | Produktivitas padi | 57 |
  | Program Sarana Pertanian | Persentase sarana | 85 | =E5+E6 => 300000000
  | Pengawasan sarana | Jumlah laporan | 12 | =E6 => 100000000
  | Pengadaan sarana | Jumlah unit | 12 | =SUM(E7:E8) => 200000000
  | Pengadaan alat | Jumlah alat | 6 | 100000000
  | Pengadaan benih | Jumlah benih | 6 | 100000000`);
  expect(plan!.rows[0]!.level).toBe("objective");
});

test("'Capaian 2024' holds actuals where its figures stand close to those of this year", () => {
  const [table] = tablesOf(`
CAPAIAN KINERJA TAHUN 2025
No | Indikator | Satuan | Capaian 2024 | Target | Realisasi | %
1 | Waktu layanan | Menit | 13.2 | 12 | 11.8 | 101.7
2 | Jumlah layanan | Layanan | 450 | 460 | 470 | 102.2
3 | Indeks kepuasan | Indeks | 81 | 82 | 83 | 101.2`);
  expect(table!.columns[3]).toMatchObject({ subject: "actual", year: 2024 });
});

test("counters typed as text under a merged header are a column of their own", () => {
  const [table] = tablesOf(
    `
PERJANJIAN KINERJA TAHUN 2025
Sasaran Program | | Indikator Kinerja | | Target
'1 | Meningkatnya produksi | '1 | Produksi ikan | 21.5
   |                       | '2 | Nilai tukar pembudi daya | 104
'2 | Meningkatnya tata kelola | '3 | Nilai SAKIP | 83.5`,
    { merges: ["A2:B2", "C2:D2"] },
  );
  expect(table!.columns.map(({ subject }) => subject)).toEqual(["sequence", "objective", "sequence", "indicator", "target"]);
});

test.each([["TRIWULAN I - IV", 4], ["TW I s.d. TW III", 3], ["TRIWULAN II", 2], ["TW I-III", 3]])("%s ends with quarter %i", (words, quarter) => {
  const [table] = tablesOf(`PENGUKURAN KINERJA ${words} TAHUN 2025\nNo | Indikator | Satuan | Target | Realisasi\n1 | Indeks a | Indeks | 80 | 81\n2 | Indeks b | Indeks | 80 | 81`);
  expect(table!.quarter).toBe(quarter);
});

test("numbers under \"Tahun ke-\" are years of the plan, also above the column numbers", () => {
  const text = `TUJUAN DAN SASARAN JANGKA MENENGAH
RENSTRA 2022-2024
No | Tujuan | Indikator Tujuan | Satuan | Target Kinerja pada Tahun ke- | |
 | | | | 1 | 2 | 3
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Terwujudnya kerukunan | Indeks Kerukunan | Indeks | 78 | 79 | 80`;
  const [table] = recognise(gridWorkbook({ text, options: { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3"] } })).tables;
  expect(table!.numberingRow).toBe(4);
  expect(table!.columns.filter(({ subject }) => subject === "target").map(({ year }) => year)).toEqual([2022, 2023, 2024]);
});

test("codes before the names of an outline tell the levels, and what has none but an indicator is an outcome or output", () => {
  const text = `RENCANA PROGRAM DAN PENDANAAN
Bidang Urusan/Program/Outcome/Kegiatan/Subkegiatan/Output | Indikator Outcome/Output | Baseline 2024 | Target 2025 | Pagu 2025 (Rp) | Target 2026 | Pagu 2026 (Rp)
3.30.02 - PROGRAM PERIZINAN | | | | =E5 => 45 | | =G5 => 47
Meningkatnya legalitas usaha | Persentase usaha berizin | 61 | 63 | | 66 |
3.30.02.2.01 - Penerbitan Izin | | | | =E6 => 45 | | =G6 => 47
3.30.02.2.01.0001 - Fasilitasi Komitmen | | | | 45 | | 47
Terfasilitasinya komitmen | Jumlah pelaku usaha | 40 | 40 | | 45 |`;
  const [table] = recognise(gridWorkbook({ text })).tables;
  expect(table!.rows.map(({ level, code }) => `${level} ${code ?? ""}`.trim())).toEqual(["program 3.30.02", "indicator", "activity 3.30.02.2.01", "subActivity 3.30.02.2.01.0001", "indicator"]);
});

test("aspects and fields over numbered indicators are headings, and their numbers are no codes", () => {
  const text = `INDIKATOR KINERJA DAERAH
NO | ASPEK/FOKUS/INDIKATOR KINERJA | SATUAN | Target 2025 | Target 2026 | Target 2027
A | ASPEK KESEJAHTERAAN | | | |
'1 | Fokus Pemerataan Ekonomi | | | |
'1.1 | Pertumbuhan Ekonomi | % | 5.1 | 5.2 | 5.3
'1.2 | Laju Inflasi | % | 2.6 | 2.5 | 2.5
B | ASPEK PELAYANAN UMUM | | | |
'1 | Urusan Pendidikan | | | |
'1.1 | Angka Partisipasi Murni | % | 98 | 98.5 | 99`;
  const [table] = recognise(gridWorkbook({ text })).tables;
  expect(table!.columns[0]!.subject).toBe("sequence");
  expect(table!.rows.map(({ level }) => level)).toEqual(["section", "section", "indicator", "indicator", "section", "section", "indicator"]);
});

test("'Capaian' beside its percentage holds what was reached, where no column says so", () => {
  const columns = (head: string): readonly string[] => tablesOf(`CAPAIAN KINERJA TAHUN 2025\nSasaran | Indikator | ${head}\nMeningkatnya layanan | Indeks layanan | 80 | 82 | 102.5\n | Persentase layanan | 90 | 81 | 90\n | Nilai SAKIP | 75 | 74 | 98.7`)[0]!.columns.slice(2).map(({ subject }) => subject);
  expect(columns("Target | Capaian | %")).toEqual(["target", "actual", "achievement"]);
  expect(columns("Target | Realisasi | Capaian")).toEqual(["target", "actual", "achievement"]);
});

test("the forecast of a plan is of the next year", () => {
  const text = "RENCANA KERJA TAHUN 2025\nKode | Kegiatan | Indikator Kinerja | Target | Pagu (Rp) | Prakiraan Maju | \n | | | | | Target | Pagu (Rp)\n1.01.02.2.01 | Pengelolaan | Jumlah sekolah | 5 | 100000 | 6 | 110000";
  const [table] = recognise(gridWorkbook({ text, options: { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2"] } })).tables;
  expect(table!.columns.slice(3).map(({ year }) => year)).toEqual([2025, 2025, 2026, 2026]);
});
