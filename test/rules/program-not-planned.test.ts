// Programs and activities of a cascade, agreement or action plan that no plan holds.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const PLAN = {
  text: `
RENCANA KERJA TAHUN 2025
Kode | Program | Indikator Kinerja | Satuan | Target 2025 | Pagu (Rp)
3.25.03 | Program Pengelolaan Perikanan Tangkap | Produksi tangkap | Ton | 8840 | 2550000000
3.25.04 | PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA | Produksi budidaya | Ton | 6150 | 1833000000
3.25.06 | Program Pengolahan dan Pemasaran Hasil Perikanan | Konsumsi ikan | Kg | 43 | 400000000
3.25.05 | Program Pengawasan Sumber Daya Kelautan | Ketaatan usaha | % | 90 | 250000000`,
  options: { name: "RENJA" },
};

const check = (...programs: string[]) => findingsOf("program-not-planned", gridWorkbook(PLAN, {
  text: `PERJANJIAN KINERJA TAHUN 2025\nNo | Program | Anggaran (Rp) | Keterangan${programs.map((program, at) => `\n${at + 1} | ${program} | 100000000 | APBD`).join("")}`,
  options: { name: "PK" },
}));

const PLANNED = ["Pengelolaan Perikanan Tangkap", "Program Pengelolaan Perikanan Budidaya", "Program Pengolahan dan Pemasaran Hasil Perikanan"];

test("a program that is promised and nowhere planned is asked about", () => {
  const found = check(...PLANNED, "Program Penyuluhan Kehutanan");
  expect(places(found)).toEqual(["PK!B6"]);
  expect(found[0]).toMatchObject({ kind: "review", message: { args: { sheets: "RENJA", planned: 3, count: 3 } } });
});

test.each<[string, string[]]>([
  ["all programs are planned", PLANNED],
  ["a shortened name", [...PLANNED, "Program Pengawasan Sumber Daya"]],
  ["names of another kind altogether", ["Program Penyuluhan Kehutanan", "Program Rehabilitasi Lahan", PLANNED[0]!, PLANNED[1]!]],
])("%s: nothing", (_, programs) => expect(check(...programs)).toEqual([]));
