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
  ["seldom on both sides", ["Jumlah Paguyuban Desa A", "Jumlah Pagiyuban Desa B"]],
])("%s is no slip", (_name, names) => expect(check(...names)).toEqual([]));

test.each([
  ["a letter lost", "Jumlah Dokumen Pembanguan Kota", "pembanguan", "pembangunan"],
  ["the last letter lost within a text", "Jumlah Kegiata Dinas", "kegiata", "kegiatan"],
  ["a letter too many", "Jumlah Penbyediaan Bibit", "penbyediaan", "penyediaan"],
])("a word of the field with %s", (_name, text, found, expected) => expect(check(text, "Jumlah Warga")).toEqual([["C3", found, expected]]));

test.each([
  ["another word of the field", "Jumlah Penataan Taman"],
  ["a word that stands near one", "Jumlah Pemilahan Sampah"],
  ["a text that was cut off", "Jumlah Dokumen Pembanguna"],
  ["an ending", "Jumlah Layanannya Warga"],
])("%s is no slip", (_name, text) => expect(check(text, "Jumlah Warga")).toEqual([]));

test("the word is put right in its text, and a person looks at it first", () => {
  const [finding] = findingsOf("word-misspelt", gridWorkbook({ text: `PERJANJIAN KINERJA TAHUN 2024
No | Sasaran | Indikator Kinerja | Satuan | Target
1 | Terwujudnya hasil | Jumlah Pembanguan Kota | Unit | 3`, options: { name: "PK" } }));
  expect(finding?.repairs).toEqual([{ id: "word-spelling", safe: false, cells: [{ sheet: "PK", cell: "C3", after: "Jumlah Pembangunan Kota" }] }]);
});

test("the right spelling of the field is no slip, where the rest of the workbook writes it otherwise", () =>
  expect(check("Indeks Ketentraman Umum Desa A", "Indeks Ketentraman Umum Desa B", "Indeks Ketentraman Umum Desa C", "Indeks Ketenteraman Umum Desa D")).toEqual([]));

test("a word of its own between the neighbours of another one", () =>
  expect(check("Jumlah Aturan Ditetapkan Desa", "Jumlah Standar Ditetapkan Desa", "Jumlah Pedoman Ditetapkan Desa", "Jumlah Pedoman Diterapkan Desa")).toEqual([]));

test("a list with very many slips is told of once", () => {
  const words = ["pelaksanan", "penyediaaan", "kegiatn", "pengelolan", "pembanguan", "peningkatn", "masyarkat", "pelayanann", "penyelengaraan", "pengawsan", "kesehtan", "pendidkan", "perencanan", "pengadan", "pemeliharan", "koordinsi", "pembinan", "penyusunn", "kabupatn", "keuangann", "infrastruktr", "lingkngan", "perpustakan", "transportsi", "pertanggungjawban", "administrsi", "ketenagakerjan"];
  const found = findingsOf("word-misspelt", gridWorkbook({ text: `NOMENKLATUR\nNo | Sasaran | Indikator Kinerja | Satuan | Target\n${words.map((word, at) => `${at + 1} | Terwujudnya hasil | Jumlah ${word} Warga Kota ${at} | Unit | 3`).join("\n")}`, options: { name: "PK" } }));
  expect(found.map(({ message }) => message.key)).toEqual(["many"]);
});

test("a spelling that is wrong itself is not offered, however often it is written", () =>
  expect(check("Presentase Warga Desa", "Presentase Warga Kota", "Presentase Warga Dinas", "Presentasi Warga Pulau").filter(([, found]) => found === "presentasi").map(([, , expected]) => expected)).toEqual(["persentase"]));
