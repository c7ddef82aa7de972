import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEAD = "REALISASI ANGGARAN TAHUN 2024\nKode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)\n";
const check = (rows: string) => findingsOf("budget-exceeded", gridWorkbook({ text: HEAD + rows, options: { name: "ANGGARAN" } }));

test.each([
  ["within the budget", "1.02.01 | Program Satu | 15000000 | 15000000\n1.02.02 | Program Dua | 3000000 | 2900000", []],
  ["above it", "1.02.01 | Program Satu | 15000000 | 15500000\n1.02.02 | Program Dua | 3000000 | 2900000", ["ANGGARAN!D3"]],
  ["rows without a budget", "1.02.01 | Program Satu | | 15500000\n1.02.02 | Program Dua | 0 | 2900000", []],
  ["rows below spend without a budget", "1.02.01 | Program Satu | 9000 | 8000\n1.02.01.2.01 | Kegiatan Satu | 1000 | 3000\n5.1.01 | Belanja Gaji | | 2500\n5.1.02 | Belanja Barang | 1000 | 500\n1.02.01.2.02 | Kegiatan Dua | 8000 | 5000", ["ANGGARAN!D4"]],
  ["only the lowest rows", "1.02.01 | Program Satu | 1000 | 2000\n1.02.01.2.01 | Kegiatan Satu | 1000 | 2000", ["ANGGARAN!D4"]],
])("%s", (_, rows, expected) => {
  expect(places(check(rows))).toEqual(expected);
});

test("rows below each other are one finding", () => {
  expect(check("1.02.01 | Program Satu | 1000 | 2000\n1.02.02 | Program Dua | 1000 | 3000\n1.02.03 | Program Tiga | 1000 | 900")).toMatchObject([{ range: "D3:D4", message: { key: "several", args: { count: 2 } } }]);
});

test.each([
  ["REALISASI PENDAPATAN ASLI DAERAH TAHUN 2025", 0],
  ["REALISASI ANGGARAN PENDAPATAN DAN BELANJA TAHUN 2025", 1],
])("revenue may exceed its target: %s", (title, count) => {
  const text = `${title}\nNo | Program | Target (Rp) | Realisasi (Rp) | %\n1 | Program Pajak | 450000000 | 512300000 | 113.84\n2 | Program Retribusi | 310000000 | 290000000 | 93.55`;
  expect(findingsOf("budget-exceeded", gridWorkbook({ text }))).toHaveLength(count);
});

test("in a statement of income and spending, spending alone is held to its budget", () => {
  const rows = "4.1 | Pendapatan Asli Daerah | 2000 | 2500\n4.2 | Pendapatan Transfer | 3000 | 2900\n5.1 | Belanja Operasi | 4000 | 4100\n5.2 | Belanja Modal | 900 | 800\n | SURPLUS/(DEFISIT) | 100 | 500";
  expect(places(check(rows))).toEqual(["ANGGARAN!D5"]);
});

test("the quarters that make up what was spent are named with it", () => {
  const text = "REALISASI ANGGARAN TAHUN 2025\nNo | Program | Pagu (Rp) | Realisasi TW I (Rp) | Realisasi TW II (Rp) | Realisasi Tahun 2025 (Rp)\n1 | Program A | 450000000 | 100000000 | 900000000 | =D3+E3 => 1000000000\n2 | Program B | 310000000 | 100000000 | 100000000 | =D4+E4 => 200000000";
  expect(findingsOf("budget-exceeded", gridWorkbook({ text }))).toMatchObject([{ range: "F3", related: [{ range: "C3", role: "compared" }, { range: "D3:E3", role: "source" }] }]);
});

test("what was spent so far is held to the year's budget, also where rows name indicators alone", () => {
  const soFar = "REALISASI ANGGARAN TAHUN 2024\nKode | Program | Pagu (Rp) | Realisasi s.d. TW III (Rp)\n1.02.01 | Program Satu | 15000000 | 15500000\n1.02.02 | Program Dua | 3000000 | 2900000";
  expect(places(findingsOf("budget-exceeded", gridWorkbook({ text: soFar })))).toEqual(["Sheet1!D3"]);
  const services = "CAPAIAN SPM TAHUN 2024\nNo | Indikator | Target | Realisasi | Anggaran (Rp) | Realisasi Anggaran (Rp)\n1 | Jumlah ibu hamil terlayani | 100 | 95 | 84500000 | 85600000\n2 | Jumlah balita terlayani | 100 | 90 | 64500000 | 63600000\n3 | Jumlah lansia terlayani | 100 | 92 | 44500000 | 43600000";
  expect(places(findingsOf("budget-exceeded", gridWorkbook({ text: services })))).toEqual(["Sheet1!F3"]);
});
