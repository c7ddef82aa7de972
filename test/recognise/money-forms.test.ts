// Budgets, cash plans, statements of accounts and reports of spending as offices and their systems lay them out.
import { recognise } from "../../src/recognise";
import type { Table } from "../../src/recognise/table";
import { areaAddress } from "../../src/sheets/address";
import { gridWorkbook, type GridOptions } from "../helpers/grid";
import { headerSheet } from "../helpers/header";

const tableOf = (text: string, options?: GridOptions): Table => recognise(gridWorkbook({ text, ...(options ? { options } : {}) })).tables[0]!;
const tableUnder = (header: string, rows: readonly string[], title?: readonly string[]): Table => recognise({ ...gridWorkbook(), sheets: [headerSheet(header, { rows, ...(title ? { title } : {}) })] }).tables[0]!;
const roles = (table: Table): string =>
  table.columns.map(({ subject, measure, span, month, quarter, year }) => [subject, measure, span === "year" ? year : span, month && `m${month}`, quarter && `q${quarter}`].filter(Boolean).join(" ")).join(", ");
const levels = (table: Table): string => table.rows.map(({ level }) => level).join(" ");

test("codes and running numbers in columns without a name stand left of the first one", () => {
  const table = tableOf(`
  |   | ANGGARAN KAS BELANJA | | |
  |   | Program/Kegiatan/Sub Kegiatan | Anggaran | Lokasi | Ket
1 | 7.01.02 | PROGRAM PELAYANAN PUBLIK | 300 | | APBD
  | 7.01.02.2.01 | Koordinasi Pemerintahan | 300 | | APBD
  | 7.01.02.2.01.0001 | Rapat Koordinasi Wilayah | 200 | | APBD
  | 7.01.02.2.01.0002 | Pemantauan Wilayah | 100 | | APBD
2 | 7.01.03 | PROGRAM PEMBERDAYAAN DESA | 50 | | APBD`);
  expect([areaAddress(table.header), areaAddress(table.data!)]).toEqual(["A2:F2", "A3:F7"]);
  expect(roles(table)).toMatch(/^sequence, code, outline, target rupiah/);
  expect(levels(table)).toBe("program activity subActivity subActivity program");
});

test("a code that is split over nameless cells is one column", () => {
  const table = tableOf(`
  |   |   | | Uraian | Pagu Anggaran | Sumber Dana | Lokasi
7.01 | '02 |   |   | PROGRAM PELAYANAN PUBLIK | 300 | |
7.01 | '02 | 2.01 |   | Koordinasi Pemerintahan | 300 | |
7.01 | '02 | 2.01 | '0001 | Rapat Koordinasi Wilayah | 200 | |
7.01 | '02 | 2.01 | '0002 | Pemantauan Wilayah | 100 | |`);
  expect(table.columns[0]).toMatchObject({ first: 0, last: 3, subject: "code" });
  expect(table.rows.map(({ code }) => code)).toEqual(["7.01.02", "7.01.02.2.01", "7.01.02.2.01.0001", "7.01.02.2.01.0002"]);
});

test("figures and notes left of a header are no part of the table", () => {
  const table = tableOf(`
  | Kode | Program/Kegiatan/Sub Kegiatan | Pagu Anggaran | Ket
selisih | 7.01.02 | PROGRAM PELAYANAN PUBLIK | 300 |
125000 | 7.01.02.2.01 | Koordinasi Pemerintahan | 300 |
98750 | 7.01.02.2.01.0001 | Rapat Koordinasi Wilayah | 300 |`);
  expect(table.header.left).toBe(1);
});

test("one digit over accounts is the root of the accounts", () => {
  expect(levels(tableOf(`
Kode Rekening | Uraian | Anggaran | Realisasi
5 | BELANJA DAERAH | 300 | 250
5.1 | BELANJA OPERASI | 300 | 250
5.1.02 | Belanja Barang dan Jasa | 300 | 250
5.1.02.01 | Belanja Barang | 300 | 250`))).toBe("account account account account");
});

test("the code of an agency is not that of the row; of several codes the deepest is", () => {
  const table = tableOf(`
kode_opd | nama_opd | kode_indikator | nama_indikator | satuan | target_tw1 | realisasi_tw1
1.02.0.00.0.00.01 | Dinas Kesehatan | IK-01 | Angka harapan hidup | Tahun | 71 | 70
1.03.0.00.0.00.01 | Dinas Pekerjaan Umum | IK-02 | Persentase jalan mantap | Persen | 74 | 73
1.03.0.00.0.00.01 | Dinas Pekerjaan Umum | IK-03 | Persentase irigasi baik | Persen | 66 | 65`);
  expect(levels(table)).toBe("indicator indicator indicator");
  const flat = tableOf(`
kode_program | nama_program | kode_sub_kegiatan | nama_sub_kegiatan | pagu
1.02.02 | PROGRAM A | 1.02.02.2.01.0001 | Pembangunan Rumah Sakit | 100
1.02.02 | PROGRAM A | 1.02.02.2.01.0006 | Pengembangan Puskesmas | 200
1.02.03 | PROGRAM B | 1.02.03.2.02.0001 | Pemenuhan Tenaga Kesehatan | 300`);
  expect(flat.rows.map(({ code }) => code)).toEqual(["1.02.02.2.01.0001", "1.02.02.2.01.0006", "1.02.03.2.02.0001"]);
});

test("kinds of spending under the year of a budget are planned amounts", () => {
  expect(roles(tableUnder("Kode | Uraian | Sumber Dana | Tahun 2025{Belanja Operasi, Belanja Modal, Belanja Tidak Terduga, Belanja Transfer} | Keterangan", [
    "7.01.02 | PROGRAM PELAYANAN PUBLIK | | 300 | 100 | 0 | 0 |", "7.01.02.2.01 | Koordinasi Pemerintahan | | 300 | 100 | 0 | 0 |",
  ]))).toBe("code, outline, funding, target rupiah 2025, target rupiah 2025, target rupiah 2025, target rupiah 2025, notes");
});

test("time of the report under Keuangan, without the word Realisasi", () => {
  expect(roles(tableUnder("No | Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Keuangan{s/d Bulan Lalu, Bulan Ini, s/d Bulan Ini, %} | Fisik (%){Target, Realisasi}", [
    "1 | PROGRAM PELAYANAN PUBLIK | 900000 | 100000 | 200000 | 300000 | 33.3 | 50 | 40", "2 | Sub Kegiatan Rapat | 900000 | 100000 | 200000 | 300000 | 33.3 | 50 | 40",
  ]))).toBe("sequence, outline, target rupiah, actual rupiah toDate, actual rupiah month, actual rupiah toDate, achievement rupiah, target physical, actual physical");
});

test("a measure beside its own percentage under Capaian is what was reached", () => {
  expect(roles(tableUnder("Kode | Sub Kegiatan | Indikator Keluaran | Satuan | Target{Kinerja, Rp} | Realisasi TW I{K, Rp} | Capaian s/d TW II{K, % K, Rp, % Rp}", [
    "7.01.02.2.01.0001 | Rapat | Jumlah rapat | Kali | 12 | 900000 | 3 | 200000 | 6 | 50 | 400000 | 44",
  ]))).toMatch(/actual performance toDate q2, achievement performance toDate q2, actual rupiah toDate q2, achievement rupiah toDate q2$/);
});

test.each([["Total Jan Jul", { span: "toDate", month: 7 }], ["Jumlah Januari s/d September", { span: "toDate", month: 9 }], ["Total Jan - Des", { span: "year" }]])("%s runs from the start of the year", (name, expected) => {
  const months = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun"];
  const table = tableUnder(`No | Sub Kegiatan | Pagu Anggaran | ${months.join(" | ")} | ${name} | Sisa`, ["1 | Rapat Koordinasi | 900000 | 100000 | 100000 | 100000 | 100000 | 100000 | 100000 | 600000 | 300000"], ["REALISASI KEUANGAN PER BULAN"]);
  const column = table.columns[9]!;
  expect({ subject: column.subject, span: column.span, ...(column.month === undefined ? {} : { month: column.month }) }).toEqual({ subject: "actual", ...expected });
});

test("evaluation of a plan of five years: what was reached in each year, and its percentage", () => {
  const years = "1 (2022){K, Rp}, 2 (2023){K, Rp}, 3 (2024){K, Rp}";
  expect(roles(tableUnder(`No | Sasaran | Program Prioritas | Indikator Kinerja | Target RPJMD pada RKPD Tahun ke-{${years}} | Capaian Target RPJMD Melalui Pelaksanaan RKPD Tahun ke-{${years}} | Tingkat Capaian Target RPJMD (%) Tahun ke-{${years}} | Capaian pada Akhir Tahun Perencanaan{K, Rp}`, [
    `1 | Meningkatnya mutu jalan | Program Jalan | Persentase jalan mantap | ${"70 | 900000 | ".repeat(9)}70 | 900000`,
  ]))).toMatch(/indicator, (target performance 202\d, target rupiah 202\d, ){3}(actual performance 202\d, actual rupiah 202\d, ){3}(achievement performance 202\d, achievement rupiah 202\d, ){3}actual performance planToDate, actual rupiah planToDate$/);
});

test("revenue by kind of tax, without a code", () => {
  const table = tableUnder("No | Jenis Pajak | Target Setahun | Triwulan I{Target, Realisasi, %} | Triwulan II{Target, Realisasi, %}", [
    "1 | Pajak Reklame | 900000 | 200000 | 210000 | 105 | 300000 | 310000 | 103", "2 | Pajak Air Tanah | 900000 | 200000 | 210000 | 105 | 300000 | 310000 | 103",
  ], ["TARGET DAN REALISASI PAJAK DAERAH"]);
  expect([table.kind, levels(table)]).toEqual(["anggaran", "account account"]);
});

test("names of columns that only header words make up belong to a header that reaches down", () => {
  const table = tableUnder("KODE{SUB UNIT, KEGIATAN, REKENING} | URAIAN | ANGGARAN{SEBELUM PERUBAHAN, SETELAH PERUBAHAN} | REALISASI{S/D PERIODE LALU, PERIODE INI, JUMLAH} | SISA ANGGARAN", [
    "1.06.0.00.0.00.01.0000 | 1.06.02 | | PROGRAM PEMBERDAYAAN SOSIAL | 900000 | 900000 | 100000 | 200000 | 300000 | 600000",
    "1.06.0.00.0.00.01.0000 | 1.06.02.2.03 | | Pengembangan Potensi Sosial | 900000 | 900000 | 100000 | 200000 | 300000 | 600000",
    "1.06.0.00.0.00.01.0000 | 1.06.02.2.03 | 5.1.02 | Belanja Barang dan Jasa | 900000 | 900000 | 100000 | 200000 | 300000 | 600000",
  ]);
  expect([table.kind, areaAddress(table.header), levels(table)]).toEqual(["anggaran", "A1:J2", "program activity account"]);
  expect(table.rows.map(({ code }) => code)).toEqual(["1.06.02", "1.06.02.2.03", "5.1.02"]);
});

test("physical progress under a title that says so, also in months that are still empty", () => {
  const months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"].map((month) => `${month}{Rencana, Realisasi}`).join(" | ");
  const table = tableUnder(`No | Sub Kegiatan | Pagu (Rp) | ${months}`, ["1 | Pembangunan Jalan | 900000000 | 8 | 7 | 16 | 15 | 25 | 24 | 33 | | 41 | | 50 |"], ["REKAP RENCANA DAN REALISASI FISIK"]);
  expect(new Set(table.columns.slice(3).map(({ subject, measure, span }) => `${subject} ${measure} ${span}`))).toEqual(new Set(["target physical month", "actual physical month"]));
});

test("a total after bare quarters of a cash plan is planned too", () => {
  expect(roles(tableUnder("No | Program/Kegiatan/Sub Kegiatan | Pagu Anggaran | TRIWULAN I | TRIWULAN II | TRIWULAN III | TRIWULAN IV | Total Kas", [
    "1 | PROGRAM PELAYANAN PUBLIK | 900000 | 200000 | 200000 | 300000 | 200000 | 900000", "2 | Sub Kegiatan Rapat | 900000 | 200000 | 200000 | 300000 | 200000 | 900000",
  ], ["ANGGARAN KAS BELANJA TAHUN 2025"]))).toMatch(/target rupiah quarter q4, target rupiah 2025$/);
});

test("a sheet for import that names its indicators by their codes alone", () => {
  const table = tableOf(`
Kode Indikator | Realisasi TW | Kendala yg Dihadapi | Solusi yg Telah Dilakukan | Rencana Tindak Lanjut | PIC Tindak Lanjut | Link Bukti Dukung
IKU-01 | 71.2 | | | | Bidang 1 |
IKU-02 | 14 | Data terlambat | Rapat | | Bidang 2 |
IKU-03 | 55 | | | | Bidang 3 |`);
  expect([table.kind, roles(table).split(", ")[0], levels(table)]).toEqual(["pengukuran", "indicator", "indicator indicator indicator"]);
  expect(tableOf("Kode | Nama Barang | Realisasi\nB-01 | Meja | 3\nB-02 | Kursi | 4")).toBeUndefined();
});
