import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEAD = "REALISASI ANGGARAN TAHUN 2024\nNo | Sub Kegiatan | Realisasi Anggaran TW1 | Realisasi Anggaran TW2 | Realisasi Anggaran TW3 | Realisasi Anggaran TW4 | Realisasi Anggaran 2024\n1 | Penyusunan dokumen | 500000 | 600000 | 300000 | 382000 | 1782000\n2 | Penyediaan gaji | 2000000 | 2000000 | 2000000 | 2950000 | 8950000\n";
const check = (row: string) => places(findingsOf("budget-quarters-year", gridWorkbook({ text: `${HEAD}3 | Evaluasi kinerja | ${row}`, options: { name: "KAS" } })));

test.each([
  ["increments", "100 | 200 | 300 | 400 | 1000", []],
  ["running totals", "100 | 300 | 600 | 1000 | 1000", []],
  ["a year that differs", "100000 | 200000 | 300000 | 400000 | 1100000", ["KAS!G5"]],
  ["rounding of four quarters", "100 | 200 | 300 | 400 | 1003", []],
  ["a quarter that is not reported", "100000 | 200000 | 300000 | | 900000", []],
  ["a year that is not filled in", "100000 | 200000 | 300000 | 400000 | ", []],
  ["a year of zero is not filled in", "100000 | 200000 | 300000 | 400000 | 0", []],
])("%s", (_, row, expected) => {
  expect(check(row)).toEqual(expected);
});

test("a total whose quarters are not computed", () => {
  const total = (row: string) => places(findingsOf("budget-quarters-year", gridWorkbook({ text: `${HEAD} | JUMLAH | ${row}`, options: { name: "KAS" } })));
  expect(total("2500000 | 2600000 | 2300000 | 0 | 10732000")).toEqual([]);
  expect(total("2500000 | 2600000 | 2300000 | | 10732000")).toEqual([]);
});

test.each([
  ["the months give the budget", "24000000", []],
  ["the budget differs from its months", "42000000", ["KAS!C3"]],
])("a cash plan: %s", (_, budget, expected) => {
  const months = (amount: number): string => Array.from({ length: 12 }, (_month, at) => (at === 0 ? "" : at === 11 ? 2 * amount : amount)).join(" | ");
  const text = `ANGGARAN KAS TAHUN 2025\nKode | Sub Kegiatan | Pagu (Rp) | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nop | Des\n1.06.01.2.01.0001 | Penyusunan dokumen | ${budget} | ${months(2000000)}\n1.06.01.2.01.0002 | Penyediaan gaji | 36000000 | ${months(3000000)}\n1.06.01.2.01.0003 | Evaluasi kinerja | 12000000 | ${months(1000000)}`;
  expect(places(findingsOf("budget-quarters-year", gridWorkbook({ text, options: { name: "KAS" } })))).toEqual(expected);
});

test("a program whose quarters lack what one row below it lacks is not told again", () => {
  const text = `ANGGARAN KAS TAHUN 2025
Kode | Program/Kegiatan/Sub Kegiatan | Pagu Anggaran (Rp) | Target TW I (Rp) | Target TW II (Rp) | Target TW III (Rp) | Target TW IV (Rp)
7.01.02 | PROGRAM PELAYANAN PUBLIK | =C4 => 60000 | =D4 => 15000 | =E4 => 15000 | =F4 => 40000 | =G4 => 15000
7.01.02.2.01 | Koordinasi Pemerintahan | =SUM(C5:C7) => 60000 | =SUM(D5:D7) => 15000 | =SUM(E5:E7) => 15000 | =SUM(F5:F7) => 40000 | =SUM(G5:G7) => 15000
7.01.02.2.01.0001 | Rapat koordinasi | 20000 | 5000 | 5000 | 5000 | 5000
7.01.02.2.01.0002 | Pemantauan | 20000 | 5000 | 5000 | 30000 | 5000
7.01.02.2.01.0003 | Pelaporan | 20000 | 5000 | 5000 | 5000 | 5000
7.01.03 | PROGRAM PEMBERDAYAAN | =C9 => 60000 | =D9 => 15000 | =E9 => 15000 | =F9 => 15000 | =G9 => 15000
7.01.03.2.01 | Pemberdayaan Desa | 60000 | 15000 | 15000 | 15000 | 15000`;
  expect(places(findingsOf("budget-quarters-year", gridWorkbook({ text, options: { name: "KAS" } })))).toEqual(["KAS!C6"]);
});

test("quarters of a cash plan against the budget to their left, though their own total stands to the right", () => {
  const row = (at: number, budget: string, third = "500000"): string => `7.01.02.2.01.000${at} | Rapat ke ${at} | ${budget} | 500000 | 500000 | ${third} | 500000 | =SUM(D${at + 2}:G${at + 2}) => ${1500000 + Number(third)}`;
  const text = (third: string): string => `ANGGARAN KAS BELANJA TAHUN 2025\nKode | Sub Kegiatan | Pagu Anggaran | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Total Kas\n${[row(1, "2000000"), row(2, "2000000", third), row(3, "2000000"), row(4, "2000000")].join("\n")}`;
  const found = (third: string) => places(findingsOf("budget-quarters-year", gridWorkbook({ text: text(third), options: { name: "KAS" } })));
  expect([found("500000"), found("5300000")]).toEqual([[], ["KAS!C4"]]);
});
