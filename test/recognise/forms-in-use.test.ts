// Forms of central and regional agencies as they are really filled in: where a header ends, where a table ends, what is planned and what is not money.
import { recognise } from "../../src/recognise";
import type { Table } from "../../src/recognise/table";
import { areaAddress } from "../../src/sheets/address";
import { gridWorkbook, type GridOptions } from "../helpers/grid";

const tablesOf = (text: string, options?: GridOptions): readonly Table[] => recognise(gridWorkbook({ text, ...(options ? { options } : {}) })).tables;
const areas = (table: Table): string => `${areaAddress(table.header)} ${table.data ? areaAddress(table.data) : "-"}`;
const roles = (table: Table): string => table.columns.map(({ subject, measure, span, month }) => [subject, measure, span === "year" ? undefined : span, month && `m${month}`].filter(Boolean).join(" ")).join(", ");

test("the block of indicators in a budget form ends above the lines of accounts", () => {
  const [table, ...others] = tablesOf(`
RENCANA KERJA DAN ANGGARAN | | | | |
Indikator | Tolok Ukur Kinerja | | | | Target Kinerja
Capaian Program | Persentase jalan mantap | | | | 80 Persen
Masukan | Dana yang dibutuhkan | | | | Rp918.886.900,00
Keluaran | Panjang jalan dipelihara | | | | 12 km
Hasil | Persentase ruas mantap | | | | 85 Persen
Kelompok Sasaran Kegiatan : | | | | |
Rincian Anggaran Belanja | | | | |
Kode Rekening | Uraian | Volume | Satuan | Harga Satuan | Jumlah
1 | 2 | 3 | 4 | 5 | 6 = (3 x 5)
5.1.02 | Belanja Barang dan Jasa | | | | 900000
5.1.02.01 | Belanja Bahan | 3 | Paket | 300000 | 900000
5.1.02.01.01 | Makan rapat | 3 | Paket | 300000 | 900000`);
  expect(others).toEqual([]);
  expect(areas(table!)).toBe("A2:F2 A3:F6");
});

test("a header that is printed again on the next page belongs to the table", () => {
  const [table] = tablesOf(`
PERJANJIAN KINERJA TAHUN 2025
No | Sasaran | Indikator Kinerja | Satuan | Target
1 | 2 | 3 | 4 | 5
1 | Meningkatnya mutu jalan | Persentase jalan mantap | Persen | 80
No | Sasaran | Indikator Kinerja | Satuan | Target
1 | 2 | 3 | 4 | 5
2 | Meningkatnya mutu air | Persentase akses air | Persen | 90`);
  expect(table!.header.top).toBe(1);
});

test("column numbers below a header of several rows hold its rows together, numbers above it are no part of it", () => {
  const [table] = tablesOf(`
0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
No. | Program/Kegiatan/Sub Kegiatan | Jumlah Anggaran (Rp) | Realisasi Pelaksanaan Anggaran | | | | | Sisa Anggaran (Rp)
  |   |   | Bulan Lalu | | s.d Bulan Ini | | |
  |   |   | Keuangan | Fisik | Keuangan | | Fisik |
  |   |   | Rp | % | Rp | % | % |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
1 | Program Penunjang Urusan | 5000000 | 1000000 | 20 | 2000000 | 40 | 45 | 3000000
  | Kegiatan Perencanaan | 5000000 | 1000000 | 20 | 2000000 | 40 | 45 | 3000000`);
  expect(areas(table!)).toBe("A2:I6 A7:I8");
  expect(table!.numberingRow).toBe(5);
  expect(roles(table!)).toBe("sequence, outline, target rupiah, actual rupiah month, achievement physical month, actual rupiah toDate, achievement rupiah toDate, achievement physical toDate, other");
});

test("column numbers above a header are its own where none stand below", () => {
  const [table] = tablesOf(`
1 | 2 | 3 | 4 | 5
No | Sasaran | Indikator Kinerja | Satuan | Target
1 | Meningkatnya mutu jalan | Persentase jalan mantap | Persen | 80`);
  expect([areas(table!), table!.numberingRow]).toEqual(["A1:E2 A3:E3", 0]);
});

test("columns that are lettered instead of numbered", () => {
  const [table] = tablesOf(`
No | Sasaran | Indikator Kinerja | Satuan | Target
a | b | c | d | e
1 | Meningkatnya mutu jalan | Persentase jalan mantap | Persen | 80`);
  expect([areas(table!), table!.numberingRow]).toEqual(["A1:E2 A3:E3", 1]);
});

test.each(["Rencana | Realisasi", "RENC | REAL", "Rencana (%) | Realisasi (%)"])("%s of a month: what was planned and what was reached", (pair) => {
  const [table] = tablesOf(
    `
LAPORAN DEVIASI TAHUN 2025
Kode | Program / Kegiatan | Indikator | Januari | | | Februari | |
  |   |   | ${pair} | Deviasi | ${pair} | Deviasi
1.01.01 | Program Jalan | Persentase jalan mantap | 10 | 8 | -2 | 20 | 19 | -1
1.01.01.2.01 | Kegiatan Rehabilitasi | Panjang jalan | 5 | 5 | 0 | 9 | 7 | -2`,
    { merges: ["D2:F2", "G2:I2"] },
  );
  expect(roles(table!)).toBe("code, outline, indicator, target performance month m1, actual performance month m1, other m1, target performance month m2, actual performance month m2, other m2");
});

test("groups named after the planned and the carried out activity hold figures, no names", () => {
  const [table] = tablesOf(
    `
LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2026
SKPD | : | | PROGRAM | :
SUB BAGIAN | : | | KEGIATAN | :
KODE REKENING | URAIAN BELANJA | RENCANA KEGIATAN | | | PELAKSANAAN KEGIATAN | |
  |   | VOL | SAT | ANGGARAN | KONTRAK | RENC | REAL
5.1 | BELANJA OPERASI | | | 900000 | | 450000 | 400000
5.1.02 | Belanja Barang dan Jasa | | | 900000 | | 450000 | 400000
5.1.02.01 | Belanja Bahan | | | 900000 | | 450000 | 400000
  | Makan rapat | 3 | Paket | 900000 | | 450000 | 400000`,
    { merges: ["A4:A5", "B4:B5", "C4:E4", "F4:H4"] },
  );
  expect(roles(table!)).toBe("code, outline, other performance, unit, target rupiah, other, target rupiah, actual rupiah");
  expect(table!.rows.map(({ level }) => level)).toEqual(["account", "account", "account", "account"]);
  expect([table!.title, table!.agency]).toEqual(["LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN 2026", undefined]);
});

test.each([
  ["[Nama Perangkat Daerah]", undefined],
  ["Perangkat Daerah : [diisi nama dinas]", undefined],
  ["Perangkat Daerah : Dinas Pekerjaan Umum [singkatan]", "Dinas Pekerjaan Umum"],
  ["LAPORAN – [NAMA BAGIAN/BIRO]", undefined],
])("%s names the agency %s", (line, agency) => {
  const [table] = tablesOf(`\n14300000\n${line}\nNo | Sasaran | Indikator Kinerja | Satuan | Target\n1 | Meningkatnya mutu jalan | Persentase jalan mantap | Persen | 80`);
  expect([table!.agency, table!.title.startsWith("143")]).toEqual([agency, false]);
});

test("the year of a budget is no money", () => {
  expect(tablesOf(`\nid_satker | tahun_anggaran | menu_kegiatan | kegiatan | harga_satuan | volume | total\n610 | 2020 | Pengadaan alat | Alat medis | 650000 | 2 | 1300000\n611 | 2020 | Pengadaan alat | Alat laboratorium | 450000 | 2 | 900000`)).toEqual([]);
});

test("a header of output volumes and monthly progress", () => {
  const [table] = tablesOf(
    `
TARGET VOLUME RO BADAN PUSAT DATA KABUPATEN SELAKSA
KRO | RO - KEGIATAN | Target Volume Rincian Output (TVRO) | JAN | | FEB |
  |   |   | % Progress | RVRO | % Progress | RVRO
2896 | Publikasi analisis | 1 | 0 | 0 | 2.6 | 0
2898 | Publikasi neraca | 5 | 13.9 | 0 | 13.9 | 0`,
    { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"] },
  );
  expect(areas(table!)).toBe("A2:G3 A4:G5");
});

test("a workbook with a sheet for each agency, its name behind its code", () => {
  const [table] = tablesOf(
    `
Ringkasan KUA PPAS Tahun 2024
Kode | Urusan / Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Target 2024 | Pagu Indikatif (Rp)
1.02.0.00.0.00.01.0000 Dinas Kesehatan | | | | 900000
1.02 | URUSAN KESEHATAN | | | 900000
1.02.01 | PROGRAM PENUNJANG | Persentase layanan | 95 % | 900000
1.02.01.2.01 | Perencanaan | Jumlah dokumen | 3 Dokumen | 900000`,
    { name: "Dinas Kesehatan" },
  );
  expect(table!.agency).toBe("Dinas Kesehatan");
  expect(table!.rows.map(({ level }) => level)).toEqual(["section", "affair", "program", "activity"]);
});

test.each(["Dinas", "PK Dinas", "Badan 1", "Kecamatan"])("a sheet named %s names no agency", (name) => {
  const [table] = tablesOf("\nNo | Sasaran | Indikator Kinerja | Satuan | Target\n1 | Meningkatnya mutu jalan | Persentase jalan mantap | Persen | 80", { name });
  expect(table!.agency).toBeUndefined();
});

test("an export of the budget system: codes in nameless columns, amounts as texts, the rest and its percentage", () => {
  const [table] = tablesOf(
    `
REKAPITULASI BELANJA TAHUN 2024
Kode | | | | Uraian Urusan, Program, Kegiatan dan Sub Kegiatan | Belanja Operasi | | TOTAL | | | |
  |   |   |   |   | Anggaran | Realisasi | Anggaran | Realisasi | SISA | % SISA | %
1.02 | | | | URUSAN KESEHATAN | 513.425.170.766 | 467.998.630.663,83 | 611124856350 | 553668398427 | 57456457923 | 0.094 | 0.906
1.02 | 1.02.2.14.0.00.01.0000 | | | Dinas Kesehatan | 255.391.283.427 | 226.357.937.297,00 | 295600967124 | 265322091765 | 30278875359 | 0.102 | 0.898
1.02 | 1.02.2.14.0.00.01.0000 | 1.02.01 | | PROGRAM PENUNJANG | 55.391.283.427 | 26.357.937.297,00 | 95600967124 | 65322091765 | 30278875359 | 0.317 | 0.683
1.02 | 1.02.2.14.0.00.01.0000 | 1.02.01.2.01 | | Perencanaan | 391.283.427 | 357.937.297,00 | 600967124 | 322091765 | 278875359 | 0.464 | 0.536
1.02 | 1.02.2.14.0.00.01.0000 | 1.02.01.2.01.0001 | | Penyusunan Dokumen | 391.283.427 | 357.937.297,00 | 600967124 | 322091765 | 278875359 | 0.464 | 0.536
1.02 | 1.02.2.14.0.00.01.0000 | 1.02.01.2.01.0001 | 5.1.02 | Belanja Barang | 391.283.427 | 357.937.297,00 | 600967124 | 322091765 | 278875359 | 0.464 | 0.536
1.02 | 1.02.2.14.0.00.01.0000 | 1.02.01.2.01.0001 | 5.1.02.01.01 | Belanja Pakai Habis | 391.283.427 | 357.937.297,00 | 600967124 | 322091765 | 278875359 | 0.464 | 0.536
1.02 | 1.02.2.14.0.00.01.0000 | 1.02.01.2.01.0001 | 5.1.02.01.01.0024 | Belanja Alat Tulis | 391.283.427 | 357.937.297,00 | 600967124 | 322091765 | 278875359 | 0.464 | 0.536`,
    { merges: ["E2:E3", "F2:G2", "H2:L2"] },
  );
  expect([table!.kind, roles(table!)]).toEqual(["anggaran", "code, outline, target rupiah, actual rupiah, target rupiah, actual rupiah, other, other, achievement rupiah"]);
  expect(table!.rows.map(({ level }) => level)).toEqual(["affair", "section", "program", "activity", "subActivity", "account", "account", "account"]);
});

test("lettered columns under a header whose volume is the target of the year", () => {
  const [table] = tablesOf(`
4. Capaian Output
No | SKPD | Program | Sub kegiatan | Volume Sub Kegiatan DPA dalam setahun | Satuan | Target Volume Sub Kegiatan Tw 1 | Realisasi Pencapaian Sub Kegiatan di Tw 1
  | (a) | (b) | © | (d) | (e) | (f) | (g)
1 | Dinas Contoh | Program A | Sub kegiatan A | 200 | buah | 50 | 48`);
  expect([areas(table!), table!.numberingRow, table!.columns[4]!.subject]).toEqual(["A2:H3 A4:H4", 2, "target"]);
});

test("what the centre and a region pay together is no level", () => {
  const [table] = tablesOf(
    `
LAPORAN TA 2017
No | Perangkat Daerah | Program dan Kegiatan | Realisasi Anggaran | |
  |   |   | DAK | Urusan Bersama | Total
1 | Dinas Contoh | Program A | 900000 | 800000 | 1700000`,
    { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2"] },
  );
  expect(roles(table!)).toBe("sequence, agency, outline, actual rupiah, actual rupiah, actual rupiah");
});

test("an empty block of indicators within a numbered form has no data", () => {
  const [table] = tablesOf(
    `
TOR KEGIATAN TAHUN ANGGARAN 2026
9 | Lokasi Pelaksanaan
10 | Target Capaian

Indikator | | Kondisi Akhir 2025 | Tahun 2026 |
  |   | Capaian | Target | Capaian



11 | Keberlanjutan
12 | Penanggung Jawab`,
    { merges: ["A5:B6", "D5:E5"] },
  );
  expect(areas(table!)).toBe("A5:E6 -");
});

test("lines of a form above a header are no part of it", () => {
  const [table] = tablesOf(
    `
PENETAPAN KONTEKS RISIKO OPERASIONAL
Lampiran 6 | Lampiran 6 | Lampiran 6 | Lampiran 6
Sumber Data | Renja Inspektorat Kota Selaksa Tahun 2025 | |
Tujuan Strategis | Meningkatnya akuntabilitas kinerja | |
No | Program / Kegiatan / Sub Kegiatan | Indikator Program / Kegiatan | Target
1 | Program Pengawasan | Persentase temuan selesai | 80`,
    { merges: ["B3:D3", "B4:D4"] },
  );
  expect(areas(table!)).toBe("A5:D5 A6:D6");
});

test("a risk register names activities and indicators, and is no performance table", () => {
  expect(
    tablesOf(
      `
RISK REGISTER OPERASIONAL TAHUN 2025
No | Kegiatan | Indikator Keluaran | Risiko | | | Dampak |
  |   |   | Uraian | Kode Risiko | Pemilik | Uraian | Pihak
1 | Pengawasan | Jumlah laporan | Laporan terlambat | R.01 | Irban | Nilai turun | Kepala daerah
2 | Reviu | Jumlah dokumen | Reviu terlambat | R.02 | Irban | Nilai turun | Kepala daerah`,
      { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:H2"] },
    ),
  ).toEqual([]);
});

test("money of which nothing was spent yet is money, and so is its percentage", () => {
  const [table] = tablesOf(
    `
REKAPITULASI BELANJA TAHUN 2026
Kode | Uraian Program, Kegiatan dan Sub Kegiatan | Operasi | | Modal | | Persen RAK
  |   | Anggaran | Realisasi | Anggaran | Realisasi |
2.16.01 | PROGRAM PENUNJANG | 10701893800 | 1142726955 | 109048100 | 0,00 | 0.72
2.16.01.2.01 | Perencanaan | 27046200 | 380963 | 0,00 | 0,00 | 0.87
2.16.01.2.01.0001 | Penyusunan Dokumen | 27046200 | 380963 | 0,00 | 0,00 | 0.9`,
    { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"] },
  );
  expect([table!.kind, roles(table!)]).toEqual(["anggaran", "code, outline, target rupiah, actual rupiah, target rupiah, actual rupiah, achievement rupiah"]);
});

test("names that were merged over the empty figures to their right keep the level that they say", () => {
  const [table] = tablesOf(
    `
RENJA TAHUN 2026
Kode Rekening | Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian
  | PROGRAM PENUNJANG URUSAN
  | Kegiatan Perencanaan
  | Sub Kegiatan Penyusunan Dokumen`,
    { merges: ["B3:F3", "B4:F4", "B5:F5"] },
  );
  expect(table!.rows.map(({ level }) => level)).toEqual(["program", "activity", "subActivity"]);
});

test("months beside a budget hold what the title says, and the total to their right is that of the year", () => {
  const sheet = (title: string): string => `
${title} | | | | | | | |
Kode | Sub Kegiatan | Pagu (Rp) | Jan | Feb | Mar | Apr | Mei | Jun | Jumlah | Selisih
1.06.04.2.01.01 | Penyediaan Permakanan | 600000000 | 100000000 | 100000000 | 100000000 | 100000000 | 100000000 | 100000000 | 600000000 | 0
1.06.04.2.01.02 | Penyediaan Alat Bantu | 60000000 | 10000000 | 10000000 | 10000000 | 10000000 | 10000000 | 10000000 | 60000000 | 0
1.06.04.2.01.03 | Penyediaan Sandang | 90000000 | 15000000 | 15000000 | 15000000 | 15000000 | 15000000 | 15000000 | 90000000 | 0`;
  const months = (word: string): string => [1, 2, 3, 4, 5, 6].map((month) => `${word} rupiah month m${month}`).join(", ");
  expect(roles(tablesOf(sheet("ANGGARAN KAS TAHUN 2025"))[0]!)).toBe(`code, subActivity, target rupiah, ${months("target")}, target rupiah, other`);
  expect(roles(tablesOf(sheet("REALISASI BELANJA TAHUN 2025"))[0]!)).toBe(`code, subActivity, target rupiah, ${months("actual")}, actual rupiah, other`);
  expect(roles(tablesOf(sheet("BELANJA TAHUN 2025"))[0]!)).toContain("target rupiah, other m1, other m2");
});

test("under \"Program / Kegiatan\" the lowest of two layers are activities", () => {
  const [table] = tablesOf(`
REALISASI ANGGARAN KECAMATAN TAHUN 2022 | | |
No | Program / Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)
I | PROGRAM PENUNJANG URUSAN | =SUM(C4:C5) => 30000000 | =SUM(D4:D5) => 27000000
1 | Perencanaan dan Evaluasi Kinerja | 10000000 | 9000000
2 | Administrasi Keuangan | 20000000 | 18000000
II | PROGRAM PEMBERDAYAAN MASYARAKAT | =SUM(C7:C8) => 15000000 | =SUM(D7:D8) => 13000000
1 | Koordinasi Pemberdayaan Desa | 10000000 | 9000000
2 | Pemberdayaan Lembaga Desa | 5000000 | 4000000
 | JUMLAH | =C3+C6 => 45000000 | =D3+D6 => 40000000`);
  expect(table!.rows.map(({ level }) => level)).toEqual(["program", "activity", "activity", "program", "activity", "activity", "total"]);
});

test("a report of physical and financial progress with indicators is a budget report", () => {
  const [table] = tablesOf(`
LAPORAN REALISASI FISIK DAN KEUANGAN SEMESTER I 2025 | | | | | | |
Kode | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Target | Satuan | Pagu Anggaran (Rp) | Realisasi Keuangan (Rp) | Fisik (%)
2.23.01 | PROGRAM PENUNJANG URUSAN | Nilai SAKIP | 70 | Nilai | 100000000 | 40000000 | 45
2.23.01.2.02 | Administrasi Keuangan | Persentase layanan | 100 | % | 100000000 | 40000000 | 45
2.23.01.2.02.0001 | Penyediaan Gaji | Jumlah orang | 38 | Orang | 100000000 | 40000000 | 45`);
  expect(table!.kind).toBe("anggaran");
});
