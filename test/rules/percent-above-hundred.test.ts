// Shares above their whole.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

test("a part above its whole in a list of key indicators", () => {
  const text = "INDIKATOR KINERJA KUNCI TAHUN 2025\nNo | IKK | Rumus | Pembilang | Penyebut | Capaian Kinerja (%)\n1 | Persentase rumah sakit terakreditasi | terakreditasi / jumlah x 100 | 4 | 3 | =D3/E3*100 => 133.33\n2 | Persentase layanan | terlayani / jumlah x 100 | 2 | 3 | =D4/E4*100 => 66.67\n3 | Rasio daya tampung | tempat tidur / penduduk x 100 | 4 | 3 | =D5/E5*100 => 133.33";
  expect(findingsOf("percent-above-hundred", gridWorkbook({ text }))).toMatchObject([{ range: "F3", related: [{ range: "D3:E3", role: "source" }] }]);
});

test.each([
  ["one figure above", ["65", "158", "60", "70", "64"], ["A!D5"]],
  ["fractions in another format", ["0.65", "1.58", "0.6", "0.7", "0.64"], []],
  ["a computed figure", ["65", "=2*79 => 158", "60", "70", "64"], []],
  ["a column of something else", ["650", "158", "600", "700", "64"], []],
])("physical progress: %s", (_, figures, expected) => {
  const text = `REALISASI FISIK DAN KEUANGAN TAHUN 2024\n\nNo | Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi Fisik (%)\n${figures.map((figure, at) => `${at + 1} | Pembangunan ruas ${"abcde"[at]} | ${9 - at}00000000 | ${figure}`).join("\n")}`;
  expect(places(findingsOf("percent-above-hundred", gridWorkbook({ text, options: { name: "A" } })))).toEqual(expected);
});
