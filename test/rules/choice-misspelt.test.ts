// Entries of a column of choices that are typed once with a slip.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (header: string, ...entries: readonly string[]) => places(findingsOf("choice-misspelt", gridWorkbook({
  text: ["RENCANA KERJA TAHUN 2025", `No | Kegiatan | Indikator Kinerja | Target 2025 | Pagu (Rp) | ${header}`, ...entries.map((entry, at) => `${at + 1} | Kegiatan ke ${at} | Jumlah dokumen ${at} | 5 | 1000000 | ${entry}`)].join("\n"), options: { name: "R" },
})));

test.each<[string, string, readonly string[], string[]]>([
  ["a letter too many", "Sumber Dana", ["DAU", "DAUU", "DAU", "DAU"], ["R!F4"]],
  ["a letter too few", "Penanggung Jawab", ["Bidang Prasarana", "Bidang Prasarana", "Bidang Prasrana"], ["R!F5"]],
  ["a letter exchanged in a long word", "Penanggung Jawab", ["Sekretariat", "Sekretariat", "Sekretariet", "Sekretariat"], ["R!F5"]],
  ["another abbreviation", "Sumber Dana", ["DAU", "DAK", "DAU", "DAU"], []],
  ["numbers tell entries apart", "Penanggung Jawab", ["Bidang II", "Bidang II", "Bidang II", "Bidang III"], []],
  ["single letters too", "Penanggung Jawab", ["Seksi A", "Seksi A", "Seksi A", "Seksi B"], []],
  ["another short word", "Penanggung Jawab", ["Seksi Bina", "Seksi Bina", "Seksi Bina", "Seksi Dina"], []],
  ["two units of alike names", "Penanggung Jawab", ["Bidang Sarana", "Bidang Sarana", "Bidang Sarana", "Bidang Prasarana"], []],
  ["too few to be a choice", "Sumber Dana", ["DAU", "DAUU", "DAU"], []],
  ["other case", "Sumber Dana", ["DAU", "dau", "DAU", "DAU"], []],
])("%s", (_, header, entries, expected) => expect(check(header, ...entries)).toEqual(expected));
