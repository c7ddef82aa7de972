// Headers whose columns say too little on their own: times without a word over them, letters, lone groups, names that end with a colon.
import { recognise } from "../../src/recognise";
import type { Table } from "../../src/recognise/table";
import { areaAddress } from "../../src/sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { gridWorkbook } from "../helpers/grid";
import { headerSheet } from "../helpers/header";

const bookOf = (sheet: SheetSnapshot): WorkbookSnapshot => ({ file: "buku.xlsx", sheets: [sheet], names: new Map(), state: new Map() });
const tableOf = (notation: string, title: readonly string[] = [], rows: readonly string[] = []): Table | undefined =>
  recognise(bookOf(headerSheet(notation, { title, rows }))).tables[0];
const roleOf = ({ subject, measure, span, year, quarter, month }: Table["columns"][number]): string =>
  [subject, measure, span === "year" ? undefined : span, year, quarter && `q${quarter}`, month && `m${month}`].filter(Boolean).join(" ");
const roles = (table: Table | undefined, from = 0): string => table?.columns.slice(from).map(roleOf).join(", ") ?? "none";

test("years between the level at the start of a plan and the one at its end are its targets", () => {
  expect(roles(tableOf("Tujuan | Sasaran | Indikator | Kondisi Awal | 2021 | 2022 | 2023 | Kondisi Akhir"), 3))
    .toBe("baseline, target performance 2021, target performance 2022, target performance 2023, target performance planEnd 2023");
  expect(tableOf("Indikator | Satuan | 2021 | 2022 | 2023", [], ["Jumlah penduduk | Jiwa | 1 | 2 | 3"])).toBeUndefined();
});

test.each([
  ["a realisation of the year stands to their right", "", "Indikator Kinerja | Satuan | Target | TW.I | TW.II | TW.III | TW.IV | Realisasi", "actual"],
  ["the title reports", "DATA REALISASI SASARAN 2025", "Sasaran | Indikator | Target Tahunan | Triwulan 1 | Triwulan 2 | Triwulan 3 | Triwulan 4", "actual"],
  ["the title plans", "RENCANA AKSI 2025", "Sasaran | Indikator | Target | TW-I | TW-II | TW-III | TW-IV | Ket", "target"],
  ["nothing tells", "DAFTAR INDIKATOR", "Sasaran | Indikator | Target | TW I | TW II | TW III | TW IV | Ket", "other"],
  ["they are a schedule", "RENCANA AKSI 2025", "Sasaran | Indikator | Target | Jadwal Pelaksanaan{TW I, TW II, TW III, TW IV} | Ket", "other"],
])("quarters without a word over them: %s", (_, title, notation, expected) => {
  const table = tableOf(notation, title === "" ? [] : [title]);
  const quarters = table!.columns.filter(({ quarter }) => quarter !== undefined);
  expect(quarters.map(({ subject, quarter }) => `${subject} ${quarter}`)).toEqual([1, 2, 3, 4].map((quarter) => `${expected} ${quarter}`));
});

test("quarters that only their order tells, or a bare number", () => {
  const four = "Program | Indikator Kinerja | Target{K, Rp} | Realisasi Kinerja pada Triwulan{K, Rp, K, Rp, K, Rp, K, Rp}";
  expect(roles(tableOf(four), 4)).toBe([1, 2, 3, 4].map((at) => `actual performance quarter q${at}, actual rupiah quarter q${at}`).join(", "));
  expect(roles(tableOf("Program | Indikator Kinerja | Target{K, Rp} | Realisasi pada Triwulan{1{K, Rp}, 2{K, Rp}}"), 4))
    .toBe("actual performance quarter q1, actual rupiah quarter q1, actual performance quarter q2, actual rupiah quarter q2");
});

test.each([
  ["Target{TW-I, TW-II}", "target performance quarter q1, target performance quarter q2"],
  ["% Capaian Kinerja{Triw I, Triw II}", "achievement performance quarter q1, achievement performance quarter q2"],
  ["Target{Fisik (%), Keuangan (Rp)}", "target physical, target rupiah"],
  ["Tw I{T, R} | Tw II{T, R}", "target performance quarter q1, actual performance quarter q1, target performance quarter q2, actual performance quarter q2"],
  ["Triwulan I{RAK, Realisasi} | Triwulan II{RAK, Realisasi}", "target rupiah quarter q1, actual rupiah quarter q1, target rupiah quarter q2, actual rupiah quarter q2"],
  ["Realisasi{Anggaran, Capaian Anggaran, Kinerja, Capaian Kinerja}", "actual rupiah, achievement rupiah, actual performance, achievement performance"],
  ["Realisasi Fisik{Rencana, Realisasi}", "target physical, actual physical"],
  ["Tahun 2024{Target, Realisasi} | % | Tahun 2025{Target, Realisasi} | %", "target performance 2024, actual performance 2024, achievement performance 2024, target performance 2025, actual performance 2025, achievement performance 2025"],
  ["Target 2026{K, R}", "target performance 2026, target rupiah 2026"],
  ["Upaya Kesehatan | Volume Kegiatan", "other, other"],
  ["Keuangan{Program, Pagu}", "program, target rupiah"],
  ["Pagu Indikatif 2026 | Prakiraan Maju 2027", "target rupiah 2026, target rupiah 2027"],
  ["Jumlah (Rp){Sebelum Perubahan, Setelah Perubahan}", "target rupiah, target rupiah"],
])("%s", (notation, expected) => expect(roles(tableOf(`Kode | Program/Kegiatan | Indikator | Target | ${notation}`, ["LAPORAN"]), 4)).toBe(expected));

test("a report of what was spent, month by month, is one of money", () => {
  const table = tableOf("No | Kode Rekening | Uraian | Jan | Feb | Mar | Apr | Mei | Jun | Jumlah Realisasi", ["LAPORAN REALISASI ANGGARAN"]);
  expect([table!.kind, roles(table, 3)]).toEqual(["anggaran", [...[1, 2, 3, 4, 5, 6].map((at) => `actual rupiah month m${at}`), "actual rupiah"].join(", ")]);
});

test("the target beside rupiah is one of performance, whatever it is counted in", () => {
  const table = tableOf("Program | Indikator | 2025{Target, Rp} | 2026{Target, Rp}", ["RENSTRA 2025-2026"], ["Program Pendapatan | Jumlah pendapatan asli daerah | 900000000 | 5000000 | | ", "Program Aset | Jumlah hasil sewa aset | 70000000 | 4000000 | | "]);
  expect(roles(table, 2)).toBe("target performance 2025, target rupiah 2025, target performance 2026, target rupiah 2026");
});

test("absorption given as amounts is what was spent", () => {
  const rows = ["1.01 | Program Jalan | 900000000 | 450000000 | 50", "1.02 | Program Air | 800000000 | 200000000 | 25"];
  expect(roles(tableOf("Kode | Program/Kegiatan | Pagu Anggaran | Penyerapan | %", ["SERAPAN"], rows), 2)).toBe("target rupiah, actual rupiah, achievement rupiah");
});

test("a result with its unit and target is an indicator", () => {
  expect(roles(tableOf("No | Output Kegiatan | Satuan | Target | Realisasi"))).toBe("sequence, indicator, unit, target performance, actual performance");
  expect(roles(tableOf("No | Output Kegiatan | Indikator | Satuan | Target | Realisasi"))).toMatch(/^sequence, activity, indicator/);
});

test("years that a form leaves open belong to the header", () => {
  const table = tableOf("No | Indikator | SPM | Target Renstra{Tahun ... (tahun n-1), Tahun ... (tahun n)} | Realisasi Capaian{Tahun ... (tahun n-1), Tahun n} | Catatan", ["PENCAPAIAN KINERJA PELAYANAN"]);
  expect([table!.kind, areaAddress(table!.header)]).toEqual(["pengukuran", "A3:H4"]);
});

test.each([
  ["No | Sasaran | Indikator | Capaian Tahun Sebelumnya | Target Tahun Ini | Capaian Tahun Ini", "pengukuran"],
  ["Program | Indikator | Capaian 2025 | Target 2026", "renja"],
  ["Misi | Tujuan | Sasaran | Indikator | Satuan | Kondisi Awal | Target Tahunan | Kondisi Akhir", "rpjmd"],
  ["Tujuan | Sasaran | Indikator | Satuan | Kondisi Awal | Target Tahunan | Kondisi Akhir", "renstra"],
  ["Tujuan | Sasaran | Indikator | Satuan | Target", "renja"],
])("%s alone is %s", (notation, kind) => expect(tableOf(notation)!.kind).toBe(kind));

test("the agreement's own target makes it an agreement", () => {
  expect(tableOf("No | Indikator Kinerja Program | Satuan | Target Renstra | Target RKT | Target PK | Sebab Perubahan")!.kind).toBe("pk");
  expect(tableOf("No | Indikator | Satuan | Realisasi 2024 | 2025 | 2026 | 2027", ["TARGET KINERJA RENSTRA"])!.columns.map(({ subject }) => subject).slice(3)).toEqual(["actual", "target", "target", "target"]);
});

test("percentages of performance and of money alone are a measurement", () => {
  expect(tableOf("No | Sasaran | Indikator | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi")!.kind).toBe("pengukuran");
  expect(tableOf("No | Perangkat Daerah | Jumlah Indikator | % Tercapai")).toBeUndefined();
});

test.each([
  ["DOKUMEN PELAKSANAAN ANGGARAN", "Kode | Uraian Program/Kegiatan | Lokasi | Target Kinerja | Sumber Dana | Jumlah (Rp){Sebelum Perubahan, Setelah Perubahan}", "anggaran"],
  ["FORMULIR", "No | Kegiatan Tugas Jabatan | AK | Target{Kuant/Output, Kual/Mutu, Waktu, Biaya}", "skp"],
])("%s is %s", (title, notation, kind) => expect(tableOf(notation, [title])!.kind).toBe(kind));

test("a few names of a wide header may end with a colon, a line of a form is none", () => {
  const wide = "No | Sasaran | Program | Indikator Kinerja | Target{K, Rp} | Realisasi{K, Rp} | Faktor pendorong: | Tindak lanjut berikutnya*):";
  expect(areaAddress(tableOf(wide, ["EVALUASI RENJA 2025"])!.header)).toBe("A3:J4");
  expect(recognise(gridWorkbook({ text: "Program : | Pengelolaan Jalan | Sasaran : | Jalan mantap\nIndikator : | Panjang jalan | Target : | 80" })).tables).toEqual([]);
});

test("a group that stands alone over quarters belongs to the header", () => {
  const sheet = headerSheet("No | IKU | Rencana Aksi | Target{I, II, III, IV} | Penanggung Jawab", { rows: ["1 | Indeks jalan | Survei | 1 | 2 | 3 | 4 | Bidang Jalan"] });
  // The names of the other columns stand beside the quarters, not merged upwards.
  const values = sheet.values.map((row) => [...(row ?? [])]);
  for (const column of [0, 1, 2, 7]) [values[0]![column], values[1]![column]] = ["", values[0]![column]!];
  const table = recognise(bookOf({ ...sheet, values, merges: sheet.merges.filter(({ top, bottom }) => top === bottom) })).tables[0];
  expect(areaAddress(table!.header)).toBe("A1:H2");
  expect(table!.columns.filter(({ subject }) => subject === "target").map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
});

test("column numbers hold a header together over a row with one group and one of kinds of spending", () => {
  const table = tableOf("No | Kode | Program / Kegiatan | Indikator | Kerangka Pendanaan{Tahun 2025{Target, Pagu (Rp){Operasi, Modal, Transfer, Total}, Lokasi}}", ["RKPD"], ["1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10", "1 | 1.01.02 | Program Jalan | Panjang jalan | 5 | 1000000 | 2000000 | 0 | 3000000 | Kota"]);
  expect(areaAddress(table!.header)).toBe("A3:J7");
  expect(table!.columns.filter(({ measure }) => measure === "rupiah")).toHaveLength(4);
});
