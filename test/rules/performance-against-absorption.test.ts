// Performance and spending that are far apart, with the budget beside the figures or on another sheet.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const table = (...rows: readonly string[]) => gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2024",
  "No | Sub Kegiatan | Satuan | Target Kinerja | Realisasi Kinerja | Pagu Anggaran (Rp) | Realisasi Anggaran (Rp)", ...rows].join("\n"), options: { name: "R" } });
const others = ["2 | Penyusunan dokumen | Dokumen | 4 | 4 | 15000000 | 14800000", "3 | Pelatihan aparatur | Orang | 40 | 36 | 60000000 | 55000000", "4 | Pengadaan mebel | Unit | 5 | 5 | 9000000 | 8000000"];
const check = (row: string) => places(findingsOf("performance-against-absorption", table(row, ...others)));

test.each([
  ["all spent, half done", "1 | Penyusunan laporan | Laporan | 12 | 6 | 20000000 | 20000000"],
  ["all done, hardly spent", "1 | Penyusunan laporan | Laporan | 12 | 12 | 20000000 | 900000"],
])("%s is asked about", (_name, row) => expect(check(row)).toEqual(["R!E3"]));

test.each([
  ["half spent, half done", "1 | Penyusunan laporan | Laporan | 12 | 6 | 20000000 | 10000000"],
  ["nothing spent", "1 | Penyusunan laporan | Laporan | 12 | 12 | 20000000 | 0"],
  ["nothing done belongs to another rule", "1 | Penyusunan laporan | Laporan | 12 | 0 | 20000000 | 20000000"],
  ["more spent than there is belongs to another rule", "1 | Penyusunan laporan | Laporan | 12 | 6 | 20000000 | 30000000"],
  ["no budget", "1 | Penyusunan laporan | Laporan | 12 | 6 | | 20000000"],
])("%s is not", (_name, row) => expect(check(row)).toEqual([]));

test("the budget of another sheet counts where both list the same rows", () => {
  const names = ["Penyusunan dokumen perencanaan", "Evaluasi kinerja", "Penyediaan gaji", "Pengadaan mebel"];
  const book = (list: readonly string[]) => gridWorkbook(
    { text: ["No | Sub Kegiatan | Target Kinerja | Satuan | Realisasi Kinerja | Realisasi Anggaran", ...names.map((name, at) => `${at + 1} | ${name} | 12 | Laporan | ${at === 0 ? 6 : 12} | 5000000`)].join("\n"), options: { name: "REALISASI" } },
    { text: ["No | Sub Kegiatan | Anggaran Triwulan I | Pagu Anggaran", ...list.map((name, at) => `${at + 1} | ${name} | 1000000 | 5000000`)].join("\n"), options: { name: "KAS" } });
  expect(places(findingsOf("performance-against-absorption", book(names)))).toEqual(["REALISASI!E2"]);
  expect(findingsOf("performance-against-absorption", book([...names].reverse()))).toEqual([]);
});
