// Words that are written otherwise elsewhere in the workbook.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (...names: readonly string[]) => findingsOf("word-misspelt", gridWorkbook({ text: ["PERJANJIAN KINERJA TAHUN 2024", "No | Sasaran | Indikator Kinerja | Satuan | Target",
  ...names.map((name, at) => `${at + 1} | Terwujudnya hasil | ${name} | Unit | ${at + 3}`)].join("\n"), options: { name: "PK" } })).map(({ range, found, expected }) => [range, found, expected]);

test("a word one letter away between the same neighbours", () =>
  expect(check("Jumlah Layanan Masyarakat Desa A", "Jumlah Layanan Masyarakat Desa B", "Jumlah Layanan Masyarakat Desa C", "Jumlah Layanan Masyrakat Desa D")).toEqual([["C6", "masyrakat", "masyarakat"]]));
test("swapped letters", () =>
  expect(check("Jumlah Laporan Aset", "Jumlah Laporan Dana", "Jumlah Laporan Kas", "Jumalh Laporan Barang")).toEqual([["C6", "jumalh", "jumlah"]]));
test.each([
  ["another prefix", ["Jumlah Warga Dilayani Desa", "Jumlah Warga Dilayani Kota", "Jumlah Warga Dilayani Dinas", "Jumlah Warga Melayani Desa"]],
  ["other neighbours", ["Unit Pengaduan Warga", "Data Pengaduan Warga", "Hasil Pengaduan Warga", "Jumlah Pengadaan Barang"]],
  ["seldom on both sides", ["Jumlah Layanan Masyarakat Desa A", "Jumlah Layanan Masyrakat Desa B"]],
])("%s is no slip", (_name, names) => expect(check(...names)).toEqual([]));
