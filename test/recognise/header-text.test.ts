// What one header text says on its own.
import { normaliseHeader, readHeaderText } from "../../src/recognise/header-text";

test.each([
  ["I K U", "iku"],
  ["realisasi_tw1", "realisasi tw 1"],
  ["Relisasi", "realisasi"],
  ["Reaisasi  Capaian", "realisasi capaian"],
  ["TRIWULAN\nIII", "triwulan iii"],
  ["Program", "program"],
  ["Kegiatan lama", "kegiatan lama"],
])("%j is read as %j", (raw, read) => expect(normaliseHeader(raw)).toBe(read));

test.each([
  ["No.", { subject: "sequence" }],
  ["Sasaran Strategis", { subject: "objective" }],
  ["TUJUAN / SASARAN", { subject: "objective" }],
  ["Program / Kegiatan / Sub Kegiatan", { subject: "outline" }],
  ["Sasaran Program", { subject: "objective" }],
  ["B03", { month: 3 }],
  ["Bulan ke-11", { month: 11 }],
  ["Sasaran Kegiatan / Sub Kegiatan", { subject: "objective" }],
  ["SASARAN STRATEGIS / SASARAN PROGRAM", { subject: "objective" }],
  ["Sasaran / Program / Kegiatan", { subject: "outline" }],
  ["KRO / RO", { subject: "outline" }],
  ["Rencana Hasil Kerja", { subject: "objective" }],
  ["Realisasi Berdasarkan Bukti Dukung", { subject: "actual" }],
  ["Jumlah Total yang Terlayani", { subject: "actual" }],
  ["Yang Belum Terlayani", { subject: "other" }],
  ["Tingkat Efisiensi (%)", { subject: "other" }],
  ["Rencana Tingkat Capaian (Target)", { subject: "target" }],
  ["PPTK", { subject: "owner" }],
  ["s.d. Periode", { span: "toDate" }],
  ["Periode Ini", { span: "month" }],
  ["Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan", { subject: "outline" }],
  ["Sub Kegiatan", { subject: "subActivity" }],
  ["Indikator Kinerja Program (Outcome)/Kegiatan (Output)", { subject: "indicator" }],
  ["Satuan", { subject: "unit" }],
  ["Unit Kerja", { subject: "owner" }],
  ["Kondisi Kinerja Awal RPJMD (Tahun 0)", { subject: "baseline" }],
  ["Realisasi Capaian Kinerja Renstra sampai dengan Renja Tahun Lalu", { subject: "actual", span: "prior" }],
  ["Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2025", { subject: "actual", span: "planToDate", year: 2025 }],
  ["Realisasi s.d. TW II", { subject: "actual", span: "toDate", quarter: 2 }],
  ["Realisasi s.d. Triwulan ini", { subject: "actual", span: "toDate" }],
  ["Tingkat Capaian Kinerja (%)", { subject: "achievement" }],
  ["Target Akhir Periode Renstra", { subject: "target", span: "planEnd" }],
  ["Pagu Indikatif (Rp)", { subject: "target", measure: "rupiah" }],
  ["Anggaran (Ribu Rp)", { subject: "target", measure: "rupiah", scale: 1e3 }],
  ["Anggaran (Jutaan Rupiah)", { subject: "target", measure: "rupiah", scale: 1e6 }],
  ["Sumber Dana", { subject: "funding" }],
  ["Sumber Data", { subject: "dataSource" }],
  ["Faktor Penghambat", { subject: "obstacle" }],
  ["Rencana Tindak Lanjut", { subject: "followUp" }],
  ["id_anggaran", { subject: "other" }],
  ["Strategi Pencapaian", { subject: "other" }],
  ["2026", { isModifier: true, year: 2026 }],
  ["Tahun ke-3", { isModifier: true, planYear: 3 }],
  ["Ill ", { isModifier: true, quarter: 3 }],
  ["TW 4", { isModifier: true, quarter: 4 }],
  ["Agustus", { isModifier: true, month: 8 }],
  ["Rp.", { isModifier: true, measure: "rupiah" }],
  ["%", { isPercentLeaf: true }],
])("%j says %j", (text, expected) => expect(readHeaderText(text)).toMatchObject(expected));

test.each(["Dokumen perencanaan yang disusun", "Kecamatan Sukamaju", "12", "", "x".repeat(3000)])("%j names no subject", (text) => {
  expect(readHeaderText(text).subject).toBeUndefined();
});

test("a group over K and Rp names no measure itself", () => {
  expect(readHeaderText("Target Kinerja dan Anggaran Renja")).toMatchObject({ subject: "target" });
  expect(readHeaderText("Target Kinerja dan Anggaran Renja").measure).toBeUndefined();
});
