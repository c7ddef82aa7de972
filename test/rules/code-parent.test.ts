// Codes that do not continue the code above.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (rows: readonly (readonly [string, string?])[]) => findingsOf("code-parent", gridWorkbook({
  text: ["REALISASI ANGGARAN TAHUN 2025", "Kode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)", ...rows.map(([code, budget], at) => `${code} | Uraian ke ${at} | ${budget ?? 7000} | 6500`)].join("\n"), options: { name: "A" },
}));
const inBook = (text: string) => findingsOf("code-parent", gridWorkbook({ text, options: { name: "A" } }));
const ABOVE = [["1.01.02"], ["1.01.02.2.01"], ["1.01.02.2.01.0001"]] as const;

test.each<[string, readonly (readonly [string, string?])[], string[]]>([
  ["right codes", [...ABOVE, ["1.01.02.2.01.0002"], ["1.01.02.2.02"], ["1.01.02.2.02.0001"]], []],
  ["a row between rows of its parent", [...ABOVE, ["1.01.03.2.01.0002"], ["1.01.02.2.01.0003"]], ["A!A6"]],
  ["a last row without a proof", [...ABOVE, ["1.01.03.2.01.0002"]], []],
  ["a last row that the parent adds", [["1.01.02"], ["1.01.02.2.01", "=SUM(C5:C6) => 14000"], ["1.01.02.2.01.0001"], ["1.01.03.2.01.0002"]], ["A!A6"]],
  ["a heading that no row below fits", [["1.01.02"], ["1.01.02.2.05", "=SUM(C5:C6) => 14000"], ["1.01.02.2.01.0001"], ["1.01.02.2.01.0002"]], ["A!A4"]],
  ["place holders agree with every code", [["1.01.01"], ["X.XX.01.2.01"], ["1.01.01.2.01.0001"], ["X.XX.01.2.01.0002"], ["1.01.01.2.01.0003"]], []],
])("%s", (_, rows, expected) => expect(places(check(rows))).toEqual(expected));

test("of a code split over cells the part that differs is named; a heading that its rows contradict is wrong itself", () => {
  const text = `RENCANA KERJA TAHUN 2025
Kode | | | | | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)
'1 | '06 | '05 | | | PROGRAM PERLINDUNGAN | =G4+G7 => 28000 | 6000
'1 | '06 | '05 | '2.03 | | Pengelolaan Data | =SUM(G5:G6) => 14000 | 6000
'1 | '06 | '05 | '2.02 | '0001 | Pendataan | 7000 | 6000
'1 | '06 | '06 | '2.02 | '0004 | Fasilitasi | 7000 | 6000
'1 | '06 | '05 | '2.04 | | Pengelolaan Bantuan | =SUM(G8:G9) => 14000 | 6000
'1 | '06 | '05 | '2.04 | '0001 | Penyaluran | 7000 | 6000
'1 | '06 | '05 | '2.04 | '0002 | Pemantauan | 7000 | 6000`;
  expect(places(findingsOf("code-parent", gridWorkbook({ text, options: { name: "A", merges: ["A2:E2"] } })))).toEqual(["A!C6:D6", "A!D4"]);
});

test("in a statement of accounts a row belongs to the account whose sum reads it", () => {
  const text = `TARGET PENDAPATAN DAERAH TAHUN 2025
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp)
4.1 | PENDAPATAN ASLI DAERAH | =C4+C6 => 15000 | 100
4.1.03 | Hasil Pengelolaan Kekayaan Daerah | =C5 => 5000 | 100
4.1.03.02 | Bagian Laba | 5000 | 100
4.1.04 | Lain-lain PAD yang Sah | =SUM(C7:C8) => 10000 | 100
4.1.04.05 | Jasa Giro | 4000 | 100
4.1.03.07 | Pendapatan Bunga | 6000 | 100`;
  const workbook = gridWorkbook({ text, options: { name: "A" } });
  expect(places(findingsOf("code-parent", workbook))).toEqual(["A!A8"]);
  expect(["total-double-count", "budget-children-sum", "total-range-short"].flatMap((id) => findingsOf(id, workbook))).toEqual([]);
});

test("of three codes in one row the one that both others contradict is named", () => {
  const row = (at: number, activity: string): string => `1.02.0${at} | Program ${at} | ${activity} | Kegiatan ${at} | 1.02.0${at}.2.01.0001 | Sub ${at} | 9000`;
  const book = (...activities: readonly string[]) => places(inBook(`REALISASI ANGGARAN TAHUN 2025\nkode_program | nama_program | kode_kegiatan | nama_kegiatan | kode_sub_kegiatan | nama_sub_kegiatan | pagu\n${activities.map((activity, at) => row(at + 1, activity)).join("\n")}`));
  const right = [1, 2, 3, 4, 5].map((at) => `1.02.0${at}.2.01`);
  expect(book(...right, "1.02.03.2.01")).toEqual(["A!C8"]);
  expect(book(...right, "1.02.06.2.01")).toEqual([]);
});
