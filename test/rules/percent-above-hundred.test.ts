// Shares above their whole.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf } from "../helpers/rule";

test("a part above its whole in a list of key indicators", () => {
  const text = "INDIKATOR KINERJA KUNCI TAHUN 2025\nNo | IKK | Rumus | Pembilang | Penyebut | Capaian Kinerja (%)\n1 | Persentase rumah sakit terakreditasi | terakreditasi / jumlah x 100 | 4 | 3 | =D3/E3*100 => 133.33\n2 | Persentase layanan | terlayani / jumlah x 100 | 2 | 3 | =D4/E4*100 => 66.67\n3 | Rasio daya tampung | tempat tidur / penduduk x 100 | 4 | 3 | =D5/E5*100 => 133.33";
  expect(findingsOf("percent-above-hundred", gridWorkbook({ text }))).toMatchObject([{ range: "F3", related: [{ range: "D3:E3", role: "source" }] }]);
});
