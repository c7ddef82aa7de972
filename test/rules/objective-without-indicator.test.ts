// Objectives that nothing measures.
import { findingsOf, places } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (...rows: readonly string[]) => places(findingsOf("objective-without-indicator", gridWorkbook({ text: ["INDIKATOR KINERJA UTAMA TAHUN 2025",
  "No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2025", ...rows].join("\n"), options: { name: "IKU" } })));
const full = ["1 | Meningkatnya mutu layanan | Indeks Kepuasan Masyarakat | Indeks | 88", "2 | Meningkatnya keterbukaan | Indeks Keterbukaan | Indeks | 91"];

test("an objective without an indicator", () => expect(check(...full, "3 | Meningkatnya ketahanan | | |", "4 | Meningkatnya data | Indeks Data | Indeks | 3")).toEqual(["IKU!B5"]));
test("an indicator on the next row is its indicator", () =>
  expect(check(...full, "3 | Meningkatnya ketahanan | | |", " | | Indeks Ketahanan | Indeks | 1", "4 | Meningkatnya data | Indeks Data | Indeks | 3")).toEqual([]));
test("a list of objectives that is not filled yet", () => expect(check(full[0]!, "2 | Meningkatnya keterbukaan | | |", "3 | Meningkatnya ketahanan | | |")).toEqual([]));

test("in a cascade each goal and objective has an indicator beside it", () => {
  const cascade = (last: string) => places(findingsOf("objective-without-indicator", gridWorkbook({
    text: `POHON KINERJA DINAS SOSIAL\nTujuan | Indikator Tujuan | Sasaran | Indikator Sasaran | Program\nMenurunnya kemiskinan | Persentase penduduk miskin | Turunnya beban keluarga | Persentase keluarga dibantu | Program Jaminan Sosial\n | | Tertanganinya PPKS | Persentase PPKS | Program Rehabilitasi Sosial\n | | Aktifnya pilar sosial | Persentase pilar aktif | Program Pemberdayaan Sosial\n | | Terpenuhinya layanan | ${last} | Program Penunjang`,
    options: { name: "POHON", merges: ["A3:A6", "B3:B6"] },
  })));
  expect(cascade("")).toEqual(["POHON!D6"]);
  expect(cascade("Nilai AKIP")).toEqual([]);
});
