import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

/** Two components of three parts; the texts replace what stands there. */
const sheet = (changes: Readonly<Record<string, string>> = {}) => {
  const rows = [
    "1 | PERENCANAAN KINERJA | 30 | | =E4+E5+E6 => 23.1", "1.a | Dokumen telah tersedia | 6 | A | 5.4", "1.b | Dokumen memenuhi standar | 9 | BB | 7.2", "1.c | Perencanaan dimanfaatkan | 15 | B | 10.5",
    "2 | PENGUKURAN KINERJA | 30 | | =E8+E9+E10 => 21.6", "2.a | Pengukuran telah dilakukan | 6 | A | 5.4", "2.b | Pengukuran menjadi kebutuhan | 9 | BB | 7.2", "2.c | Dasar penghargaan | 15 | CC | 9",
    "3 | PELAPORAN KINERJA | 15 | | =E12+E13 => 10.2", "3.a | Laporan disusun | 3 | A | 2.7", "3.b | Laporan berdampak | 12 | B | 7.5", "4 | EVALUASI INTERNAL | 25 | | 20",
    " | NILAI AKUNTABILITAS KINERJA | =C3+C7+C11+C14 => 100 | | =E3+E7+E11+E14 => 74.9",
  ].map((row) => row.replace("| 12 | B | 7.5", "| 12 | B | 8.4").replace("=> 10.2", "=> 11.1"));
  const text = ["LEMBAR KERJA EVALUASI AKUNTABILITAS KINERJA TAHUN 2024", "No | Komponen/Sub Komponen/Kriteria | Bobot | Jawaban | Nilai", ...rows].join("\n");
  return gridWorkbook({ text: Object.entries(changes).reduce((all, [from, to]) => all.replace(from, to), text), options: { name: "LKE" } });
};

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  ["all right", {}, []],
  ["a typed score", { "9 | BB | 7.2\n2.c": "9 | BB | 8.1\n2.c", "=> 21.6": "=> 22.5" }, ["LKE!E9"]],
  ["a component that leaves a part out", { "=E4+E5+E6 => 23.1": "=E4+E5 => 12.6" }, ["LKE!E3"]],
  ["another scale", { "A | 5.4": "A | 6", "BB | 7.2": "BB | 8", "B | 10.5": "B | 13", "=> 23.1": "=> 27" }, []],
])("%s", (_, changes, expected) => expect(places(findingsOf("evaluation-score", sheet(changes)))).toEqual(expected));

test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  ["all right", {}, []],
  ["a part with another weight", { "2.b | Pengukuran menjadi kebutuhan | 9": "2.b | Pengukuran menjadi kebutuhan | 6.9" }, ["LKE!C8:C10"]],
  ["all weights together", { "4 | EVALUASI INTERNAL | 25": "4 | EVALUASI INTERNAL | 27", "=> 100": "=> 102" }, ["LKE!C15"]],
])("weights: %s", (_, changes, expected) => expect(places(findingsOf("weight-sum", sheet(changes)))).toEqual(expected));
