// Performance without money, and targets without a budget.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (rule: string, last: string, count = 6) => places(findingsOf(rule, gridWorkbook({
  text: ["EVALUASI HASIL RENJA TAHUN 2025", "Kode | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Satuan | Target 2025 K | Target 2025 Rp | Realisasi 2025 K | Realisasi 2025 Rp",
    "1.02.02 | Program Pemenuhan Upaya Kesehatan | Cakupan layanan | Persen | 90 | 18000 | 88 | 16000",
    ...Array.from({ length: count }, (_, at) => `1.02.02.2.0${at + 1} | Kegiatan layanan ke ${at} | Persentase layanan ke ${at} | Persen | ${at === count - 1 ? last : "90 | 3000 | 88 | 2500"}`)].join("\n"), options: { name: "E" },
})));

test.each<[string, string, string, number, string[]]>([
  ["all rows have both", "target-without-budget", "90 | 3000 | 88 | 2500", 6, []],
  ["a target without a budget", "target-without-budget", "90 | 0 | 88 | 0", 6, ["E!F9"]],
  ["no target either", "target-without-budget", " |  |  | ", 6, []],
  ["too few rows for a custom", "target-without-budget", "90 | 0 | 88 | 0", 4, []],
  ["performance without money", "performance-without-money", "90 | 3000 | 88 | ", 6, ["E!H9"]],
  ["performance without a budget is another matter", "performance-without-money", "90 | 0 | 88 | 0", 6, []],
  ["no performance, no money", "performance-without-money", "90 | 3000 | 0 | 0", 6, []],
])("%s", (_, rule, last, count, expected) => expect(check(rule, last, count)).toEqual(expected));
