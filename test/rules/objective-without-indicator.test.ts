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
