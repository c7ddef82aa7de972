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
