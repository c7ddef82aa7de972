// Targets that stand still.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf } from "../helpers/rule";

const check = (name: string, unit: string, ...figures: readonly (number | string)[]) => findingsOf("target-flat", gridWorkbook({ text: `RENCANA STRATEGIS 2025-2029
No | Sasaran | Indikator Kinerja | Satuan | Kondisi Awal 2024 | 2025 | 2026 | 2027 | 2028 | 2029
1 | Meningkatnya mutu | ${name} | ${unit} | ${figures.join(" | ")}
2 | Meningkatnya kepuasan | Indeks Kepuasan Masyarakat | Indeks | 80 | 81 | 82 | 83 | 84 | 85`, options: { name: "R" } }))
  .map(({ message, level }) => [message.key, level ?? "warning"]);

test("at the baseline it is a warning, above it information", () => {
  expect(check("Persentase keaktifan kader", "%", 85, 85, 85, 85, 85, 85)).toEqual([["baseline", "warning"]]);
  expect(check("Persentase keaktifan kader", "%", 80, 85, 85, 85, 85, 85)).toEqual([["flat", "info"]]);
});

test.each<[string, string, string, ...number[]]>([
  ["a moving target", "Persentase keaktifan kader", "%", 85, 85, 86, 86, 87, 88],
  ["the best value", "Persentase kepatuhan", "%", 100, 100, 100, 100, 100, 100],
  ["an output of every year", "Jumlah laporan kinerja", "Laporan", 12, 12, 12, 12, 12, 12],
  ["less is better", "Persentase angka kemiskinan", "%", 9, 9, 9, 9, 9, 9],
])("%s is no standstill", (_name, ...row) => expect(check(...row)).toEqual([]));
