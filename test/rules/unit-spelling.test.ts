// Misspelt units, in their own column and behind targets.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (...units: readonly string[]) => findingsOf("unit-spelling", gridWorkbook({ text: ["PERJANJIAN KINERJA TAHUN 2024", "No | Sasaran | Indikator Kinerja | Satuan | Target",
  ...units.map((unit, at) => `${at + 1} | Sasaran ${at} | Keluaran layanan ${at} | ${unit} | ${at + 3}`)].join("\n"), options: { name: "PK" } }));

test("one finding for each misspelling, with a repair", () => {
  const found = check("Unir", "Unit", "Unir", "Lapoaran");
  expect(found.map(({ range, expected }) => [range, expected])).toEqual([["D3,D5", "Unit"], ["D6", "Laporan"]]);
  expect(found[0]?.repairs?.[0]?.cells.map(({ cell, after }) => [cell, after])).toEqual([["D3", "Unit"], ["D5", "Unit"]]);
});
test("abbreviations and unknown units are no misspellings", () => expect(check("Dok", "Lap", "Nota Kesepahaman", "Ormas", "m2", "Subkegiatan")).toEqual([]));
test("a unit behind the target is read too, without a repair", () => {
  const [finding] = findingsOf("unit-spelling", gridWorkbook({ text: `PERJANJIAN KINERJA TAHUN 2024
No | Sasaran | Indikator Kinerja | Target
1 | Sasaran satu | Cakupan layanan | 100 presen
2 | Sasaran dua | Cakupan data | 100 persen
3 | Sasaran tiga | Cakupan mutu | 100 persen`, options: { name: "PK" } }));
  expect(finding).toMatchObject({ range: "D3", found: "presen" });
  expect(finding?.repairs).toBeUndefined();
});
