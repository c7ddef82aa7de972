// Running totals of quarters.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (targets: string, ...rows: readonly string[]) => places(findingsOf("running-total-falls", gridWorkbook({ text: ["PENGUKURAN KINERJA TAHUN 2025",
  `No | Indikator | Satuan | Target 2025 | ${["I", "II", "III", "IV"].map((quarter) => `${targets} TW ${quarter}`).join(" | ")} | Realisasi TW I | Realisasi TW II | Realisasi TW III`,
  ...rows.map((row, at) => `${at + 1} | ${row}`)].join("\n"), options: { name: "A" } })));

test.each<readonly [string, string, string, readonly string[]]>([
  ["beside running targets", "Target", "Jumlah surveilans | Laporan | 64 | 12 | 30 | 50 | 64 | 12 | 31 | 29", ["A!K3"]],
  ["where the header says so", "Target Kumulatif", "Jumlah surveilans | Laporan | 64 | 12 | 30 | 50 | 64 | 12 | 31 | 29", ["A!K3"]],
  ["quarters of their own beside running targets", "Target", "Jumlah surveilans | Laporan | 64 | 12 | 30 | 50 | 64 | 12 | 17 | 15", []],
  ["targets of each quarter", "Target", "Jumlah surveilans | Laporan | 64 | 16 | 16 | 16 | 16 | 12 | 17 | 15", []],
  ["a share may fall", "Target", "Persentase layanan | % | 95 | 80 | 85 | 90 | 95 | 82 | 88 | 87", []],
])("%s", (_, targets, row, expected) => expect(check(targets, row, "Jumlah layanan | Layanan | 40 | 10 | 20 | 30 | 40 | 10 | 20 | 30")).toEqual(expected));

test.each([
  ["falls", "8 | 7 | 16 | 15 | 25 | 24 | 40 | 14 | 70 | | 100 | ", ["A!J4"]],
  ["rises", "8 | 7 | 16 | 15 | 25 | 24 | 40 | 38 | 70 | | 100 | ", []],
  ["is planned by month", "10 | 9 | 20 | 21 | 20 | 14 | 20 | 14 | 20 | | 10 | ", []],
])("physical progress that %s", (_, figures, expected) => {
  const months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni"];
  const text = `RENCANA DAN REALISASI FISIK TAHUN 2025\nSub Kegiatan | Pagu (Rp) | ${months.map((month) => `${month} | `).join(" | ")}\n | | ${months.map(() => "Rencana | Realisasi").join(" | ")}\nPembangunan jalan | 900000000 | ${figures}\nPembangunan jembatan | 900000000 | ${figures.replace("14", "39")}`;
  expect(places(findingsOf("running-total-falls", gridWorkbook({ text, options: { name: "A", merges: months.map((_month, at) => `${"CEGIKM"[at]}2:${"DFHJLN"[at]}2`) } })))).toEqual(expected);
});

test.each<readonly [string, string, readonly string[]]>([
  ["a count that falls", "Jumlah laporan | Laporan | 12 | 1 | 2 | 4 | 5 | 3 | 8", ["A!I4"]],
  ["a share that falls and comes back", "Persentase layanan | % | 90 | 20 | 30 | 75 | 57 | 75 | 90", ["A!H4"]],
  ["a share that falls for good", "Persentase keluhan | % | 5 | 20 | 15 | 12 | 9 | 7 | 5", []],
  ["a score that stands", "Nilai SAKIP | Nilai | 80 | 0 | 80 | 80 | 80 | 80 | 80", []],
])("months of running targets: %s", (_, row, expected) => {
  const names = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun"];
  const text = `RENCANA AKSI BULANAN TAHUN 2025\nNo | Indikator | Satuan | Target 2025 | Target Bulan (kumulatif) | | | | |\n | | | | ${names.join(" | ")}\n1 | ${row}`;
  expect(places(findingsOf("running-total-falls", gridWorkbook({ text, options: { name: "A", merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:J2"] } })))).toEqual(expected);
});
