import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEAD = "REALISASI ANGGARAN TAHUN 2024\nKode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)\n";
const check = (rows: string) => findingsOf("total-double-count", gridWorkbook({ text: HEAD + rows.trim(), options: { name: "ANGGARAN" } }));

const TABLE = (first: string, total: string, below = "") => `
2.15.02 | Program Lalu Lintas | ${first} | 6500000
2.15.02.2.01 | Penetapan Rencana Induk | 3000000 | 2500000
2.15.02.2.02 | Perlengkapan Jalan | 4000000 | 4000000
2.15.03 | Program Pelayaran | =C7 => 3000000 | 2900000
2.15.03.2.01 | Pembinaan Usaha | 3000000 | 2900000
| JUMLAH | ${total} | 9400000${below}`;

test.each<[string, string, string[]]>([
  ["sums of the own rows", TABLE("=SUM(C4:C5) => 7000000", "=C3+C6 => 10000000"), []],
  ["a range over one's own leaves only", TABLE("=SUM(C4:C5) => 7000000", "=SUM(C4:C5,C7) => 10000000"), []],
  ["a row of the next program", TABLE("=SUM(C4:C6) => 10000000", "=C3+C6 => 13000000"), ["ANGGARAN!C3"]],
  ["a total over two levels", TABLE("=SUM(C4:C5) => 7000000", "=SUM(C3:C7) => 20000000"), ["ANGGARAN!C8"]],
  ["a row twice", TABLE("=C4+C5+C5 => 11000000", "=C3+C6 => 14000000"), ["ANGGARAN!C3"]],
  ["a nested range is read as Excel reads it", TABLE("=SUM(C4:C5:C5) => 7000000", "=C3+C6 => 10000000"), []],
])("%s", (_, rows, expected) => {
  expect(places(check(rows))).toEqual(expected);
});

test("a range over headings without an amount adds every row once", () => {
  expect(places(check(TABLE("", "=SUM(C3:C7) => 10000000").replace("=C7 => 3000000", "")))).toEqual([]);
});

test("what became wrong through it is a consequence", () => {
  const [finding] = check(TABLE("=SUM(C4:C6) => 10000000", "=C3+C6 => 13000000"));
  expect(finding).toMatchObject({ found: { value: 10_000_000 }, expected: { value: 7_000_000 }, related: [{ range: "C6", role: "source" }, { range: "C8", role: "consequence" }] });
});

test("a sum without a label that adds several levels is a warning", () => {
  const [finding, ...others] = check(TABLE("=SUM(C4:C5) => 7000000", "=C3+C6 => 10000000", "\n\n| | =SUBTOTAL(9,C3:C7) => 20000000"));
  expect(finding).toMatchObject({ range: "C10", level: "warning", message: { args: { times: 2 } } });
  expect(others).toEqual([]);
});

const EFFICIENCY = (total: string) => gridWorkbook({
  text: `
EFISIENSI TAHUN 2024
No | Sasaran | Indikator | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp)
1 | Meningkatnya mutu layanan | Indeks kepuasan | 101 | 400 | 380
 | | Persentase layanan tepat waktu | 98 | 250 | 240
 | | Persentase pengaduan selesai | 97 | 120 | 110
2 | Meningkatnya tata kelola | Nilai SAKIP | 99 | 90 | 80
 | | Nilai kearsipan | 95 | 60 | 55
 | Jumlah | | | ${total} | =SUM(F3:F7) => 865`,
  options: { name: "EFISIENSI" },
});

test("money laid down for each indicator is added row by row", () => {
  expect(findingsOf("total-double-count", EFFICIENCY("=SUM(E3:E7) => 920"))).toEqual([]);
  expect(findingsOf("total-range-short", EFFICIENCY("=SUM(E3:E7) => 920"))).toEqual([]);
  const [short] = findingsOf("total-range-short", EFFICIENCY("=SUM(E3:E6) => 860"));
  expect(short).toMatchObject({ range: "E8", found: { value: 860 }, expected: { value: 920 } });
  const [twice] = findingsOf("total-double-count", EFFICIENCY("=SUM(E3:E7)+E4 => 1170"));
  expect(twice).toMatchObject({ range: "E8", expected: { value: 920 } });
});
