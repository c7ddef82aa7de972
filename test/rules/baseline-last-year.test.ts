import { gridWorkbook, type GridOptions } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

type Sheet = { readonly text: string; readonly options: GridOptions };

const INDICATORS = ["Rasio konektivitas", "Indeks kepuasan layanan", "Persentase rambu terpasang", "Persentase terminal tertib", "Persentase halte terawat"];
const yearly = (before: readonly (number | string)[], now: readonly (number | string)[], name = "TAHUNAN"): Sheet => ({
  text: `PENGUKURAN KINERJA TAHUN 2024\nNo | Sasaran Strategis | Indikator Kinerja | Satuan | Realisasi 2023 | Target 2024 | Realisasi 2024\n${before.map((value, at) => `${at + 1} | Meningkatnya layanan ${at} | ${INDICATORS[at]} | Indeks | ${value} | 80 | ${now[at]}`).join("\n")}`,
  options: { name },
});
const plan = (baseline: number | string): Sheet => ({
  text: `RENCANA STRATEGIS 2024-2026\nNo | Sasaran | Indikator | Satuan | Kondisi Awal 2023 | Target 2024 | Target 2025\n1 | Meningkatnya layanan 0 | ${INDICATORS[0]} | Indeks | ${baseline} | 80 | 81\n2 | Meningkatnya layanan 1 | ${INDICATORS[1]} | Indeks | 72.4 | 80 | 81`,
  options: { name: "RENSTRA" },
});

test.each<[string, Sheet[], string[]]>([
  ["a copied year", [yearly([0.817, 72.4, 61, 62, 63], [0.817, 73.5, 64, 65, 66])], ["TAHUNAN!E3"]],
  ["round figures may repeat", [yearly([80, 72.4, 61, 62, 63], [80, 73.5, 64, 65, 66])], []],
  ["full marks may repeat", [yearly([100, 72.4, 61, 62, 63], [100, 73.5, 64, 65, 66])], []],
  ["many equal rows are usual here", [yearly([81.7, 72.4, 61.2, 62, 63], [81.7, 72.4, 61.2, 65, 66])], []],
  ["too few rows", [yearly([81.7, 72.4], [81.7, 73.5])], []],
  ["the same baseline", [plan(81.65), yearly([81.7, 72.4], [83, 73.5])], []],
  ["another baseline", [plan(79.2), yearly([81.7, 72.4], [83, 73.5])], ["RENSTRA!E3"]],
  ["a blank baseline", [plan(""), yearly([81.7, 72.4], [83, 73.5])], []],
])("%s", (_, sheets, expected) => {
  expect(places(findingsOf("baseline-last-year", gridWorkbook(...sheets)))).toEqual(expected);
});

test("a copied year is to be reviewed, another baseline is not", () => {
  expect(findingsOf("baseline-last-year", gridWorkbook(yearly([0.817, 72.4, 61, 62, 63], [0.817, 73.5, 64, 65, 66])))[0]).toMatchObject({ kind: "review", message: { key: "stale" } });
  const [differs] = findingsOf("baseline-last-year", gridWorkbook(plan(79.2), yearly([81.7, 72.4], [83, 73.5])));
  expect(differs).toMatchObject({ found: { value: 79.2 }, expected: { value: 81.7 }, related: [{ sheet: "TAHUNAN", range: "E3" }] });
  expect(differs?.kind).toBeUndefined();
});
