// Blank cells that a merge does not cover.
import { findingsOf } from "../helpers/rule";
import { gridWorkbook } from "../helpers/grid";

const check = (...merges: readonly string[]) => findingsOf("hierarchy-unmerged", gridWorkbook({ text: `INDIKATOR KINERJA UTAMA TAHUN 2025
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2025
1 | Meningkatnya mutu layanan | Indeks Kepuasan Masyarakat | Indeks | 88.5
2 | | Persentase Aduan Selesai | Persen | 95
3 | Meningkatnya mutu pendidikan | Tingkat Literasi | Persen | 63.5
4 | | Rata-rata Lama Sekolah | Tahun | 9.1
5 | Meningkatnya keterbukaan | Indeks Keterbukaan | Indeks | 91`, options: { name: "IKU", merges } })).map(({ range }) => range);

test("one objective lost its merge", () => expect(check("B3:B4")).toEqual(["B5:B6"]));
test("all merged", () => expect(check("B3:B4", "B5:B6")).toEqual([]));
test("no merges at all is a way of writing", () => expect(check()).toEqual([]));
