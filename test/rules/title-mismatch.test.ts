// Titles that their tables contradict.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (...sheets: readonly { text: string; options?: { name: string } }[]) => places(findingsOf("title-mismatch", gridWorkbook(...sheets)));

const evaluation = (title: string, plan: string) => ({ text: `${title}\nNo | Program dan Kegiatan | Indikator Kinerja | Satuan | Target ${plan} | Target Renja Tahun 2025 | Realisasi Renja Tahun 2025\n1 | Program Pendidikan | Angka Partisipasi Sekolah | Persen | 99 | 98 | 97\n2 | Program Kurikulum | Persentase Sekolah | Persen | 90 | 88 | 86`, options: { name: "E" } });
test.each<[string, string, string, string[]]>([
  ["RKPD over Renja columns", "EVALUASI TERHADAP HASIL RKPD", "Renstra", ["E!A1"]],
  ["the RKPD of an agency", "EVALUASI HASIL RKPD PERANGKAT DAERAH", "Renstra", []],
  ["Renja over Renja columns", "EVALUASI TERHADAP HASIL RENJA", "Renstra", []],
  ["RKPD where a column names the region's plan", "EVALUASI TERHADAP HASIL RKPD", "RPJMD", []],
])("%s", (_, title, plan, expected) => expect(check(evaluation(title, plan))).toEqual(expected));

const measured = (title: string, money = "") => ({ text: `${title}\nNo | Sub Kegiatan | Indikator Kinerja | Satuan | Target 2025 | Realisasi 2025${money && " | Realisasi Anggaran (Rp)"}\n1 | Penyusunan Dokumen | Jumlah dokumen | Dokumen | 4 | 4 ${money}\n2 | Evaluasi Kinerja | Jumlah laporan | Laporan | 2 | 2 ${money}`, options: { name: "S" } });
test.each<[string, string, string, string[]]>([
  ["absorption without money", "SERAPAN", "", ["S!A1"]],
  ["absorption with money", "SERAPAN", "| 5000000", []],
  ["absorption and performance", "CAPAIAN KINERJA DAN SERAPAN", "", []],
])("%s", (_, title, money, expected) => expect(check(measured(title, money))).toEqual(expected));

const agency = (name: string, of: string, indicators: readonly string[]) => ({ text: `PERJANJIAN KINERJA TAHUN 2025\n${of}\nNo | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2025\n${indicators.map((indicator, at) => `${at + 1} | Meningkatnya layanan ${at} | ${indicator} | Persen | 80`).join("\n")}`, options: { name } });
const EDUCATION = ["Angka Partisipasi Sekolah", "Persentase Guru Bersertifikat", "Persentase Sekolah Terakreditasi", "Nilai AKIP"];
const HEALTH = ["Prevalensi Stunting", "Persentase Persalinan Aman", "Persentase Puskesmas Terakreditasi", "Nilai AKIP"];
test.each<[string, string, readonly string[], string[]]>([
  ["the indicators of its agency", "DINAS PENDIDIKAN KABUPATEN SELAKSA", EDUCATION, []],
  ["another agency with indicators of its own", "DINAS KESEHATAN KABUPATEN SELAKSA", HEALTH, []],
  ["another agency's name over the same indicators", "DINAS KESEHATAN KABUPATEN SELAKSA", EDUCATION, ["C!A2"]],
  ["the same agency written otherwise", "DINAS PENDIDIKAN DAN KEBUDAYAAN", EDUCATION, []],
])("%s", (_, of, indicators, expected) => {
  const name = "DINAS PENDIDIKAN KABUPATEN SELAKSA";
  expect(check(agency("A", name, EDUCATION), agency("B", name, EDUCATION), agency("C", of, indicators))).toEqual(expected);
});
