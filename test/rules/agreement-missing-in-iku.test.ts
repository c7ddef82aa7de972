import { gridWorkbook } from "../helpers/grid";
import { findingsOf } from "../helpers/rule";

test("names the indicator and every document that was searched", () => {
  const [finding] = findingsOf("agreement-missing-in-iku", gridWorkbook(
    { text: "INDIKATOR KINERJA UTAMA TAHUN 2024\nNo | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Formulasi | Sumber Data\n1 | Mutu layanan | Persentase jalan mantap | % | Mantap / seluruhnya | Bidang\n2 | Mutu layanan | Indeks kepuasan masyarakat | Indeks | Survei | Sekretariat", options: { name: "IKU" } },
    { text: "PERJANJIAN KINERJA TAHUN 2024\nNo | Sasaran Strategis | Indikator Kinerja | Target\n1 | Mutu layanan | Persentase jalan mantap | 80\n2 | Mutu layanan | Indeks kepuasan masyarakat | 80\n3 | Mutu layanan | Persentase terminal tertib | 4", options: { name: "PK" } },
  ));
  expect(finding).toMatchObject({ sheet: "PK", range: "C5", message: { args: { name: "Persentase terminal tertib", sheets: "IKU" } } });
});
