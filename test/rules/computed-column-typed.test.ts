// Typed zeros where a formula belongs.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (row: (at: number) => string, rows = 5) => places(findingsOf("computed-column-typed", gridWorkbook({ text: ["CAPAIAN KINERJA TAHUN 2024",
  "No | Sub Kegiatan | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV | Realisasi 2024 | Capaian (%)",
  ...Array.from({ length: rows }, (_, at) => `${at + 1} | Penyusunan dokumen ${at} | Dokumen | 4 | ${row(at)}`)].join("\n"), options: { name: "C" } })));

test("year and achievement typed as zero over blank quarters", () => expect(check(() => "| | | | 0 | 0")).toEqual(["C!I3:I7", "C!J3:J7"]));
test("a dash among them is of the same hand", () => expect(check((at) => `| | | | ${at === 4 ? "-" : 0} |`, 12)).toEqual(["C!I3:I14"]));
test.each<[string, (at: number) => string]>([
  ["formulas", (at) => `| | | | =SUM(E${at + 3}:H${at + 3}) => 0 |`],
  ["one formula among them", (at) => (at === 2 ? "| | | | =SUM(E5:H5) => 0 |" : "| | | | 0 |")],
  ["quarters that are zero too", () => "0 | 0 | 0 | 0 | 0 | 0"],
  ["figures", () => "1 | 1 | 1 | 1 | 4 | 100"],
  ["blanks", () => "| | | | |"],
])("%s", (_name, row) => expect(check(row)).toEqual([]));
test("few rows say nothing", () => expect(check(() => "| | | | 0 | 0", 4)).toEqual([]));
