// Units under a header of figures.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (header: string, units: readonly string[], merges?: readonly string[]) => places(findingsOf("header-against-content", gridWorkbook({ text: ["CAPAIAN KINERJA TAHUN 2024",
  `No | Sub Kegiatan | ${header} | Target | Realisasi | Capaian (%)`, ...units.map((unit, at) => `${at + 1} | Penyusunan dokumen ${at} | ${unit} | 4 | 4 | 100`)].join("\n"), options: { name: "C", ...(merges ? { merges } : {}) } })));

test("units under \"Target\"", () => expect(check("Target", ["Dokumen", "Laporan", "Orang"])).toEqual(["C!C2"]));
test.each<[string, string, readonly string[]]>([
  ["the right header", "Satuan", ["Dokumen", "Laporan", "Orang"]],
  ["a header that names both", "Target (Satuan)", ["Dokumen", "Laporan", "Orang"]],
])("%s", (_name, header, units) => expect(check(header, units)).toEqual([]));
test("a header merged over unit and figure", () => expect(check("Target", ["Dokumen", "Laporan", "Orang"], ["C2:D2"])).toEqual([]));
