// Plans as central and regional agencies lay them out: objectives in the column of indicators, trees of performance, who supports whom.
import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import type { Table } from "../../src/recognise/table";
import { gridWorkbook, type GridOptions } from "../helpers/grid";

const tablesOf = (text: string, options?: GridOptions): readonly Table[] => recognise(gridWorkbook({ text, ...(options ? { options } : {}) })).tables;
const subjects = (table: Table | undefined): string => (table?.columns ?? []).map(({ subject }) => subject).join(" ");
const levels = (table: Table | undefined): string => (table?.rows ?? []).map(({ level }) => level).join(" ");

const CENTRAL = `
MATRIKS KINERJA DAN PENDANAAN RENSTRA TAHUN 2025-2027 | | | | | | | | |
Kode | Program/ Kegiatan | Sasaran Program (Outcome)/ Sasaran Kegiatan (Output)/ Indikator | Satuan | Target | | | Alokasi (juta rupiah) | |
 | | | | 2025 | 2026 | 2027 | 2025 | 2026 | 2027
 | BADAN PERBENIHAN NASIONAL | | | | | | =H7 => 50 | =I7 => 55 | =J7 => 60
 | | SS.1 Meningkatnya mutu benih | | | | | | |
 | | IKSS 1.1 Indeks mutu benih | Indeks | 3.1 | 3.2 | 3.3 | | |
018.05.EC | Program Benih | | | | | | =H10+H13 => 50 | =I10+I13 => 55 | =J10+J13 => 60
 | | SP.1 Meningkatnya produksi benih | | | | | | |
 | | IKSP 1.1 Persentase benih bersertifikat | % | 80 | 82 | 84 | | |
4231 | Produksi Benih | | | | | | 30 | 33 | 36
 | | Tersedianya benih sumber | | | | | | |
 | | 1. Jumlah benih sumber | Ton | 100 | 110 | 120 | | |
4232 | Pengawasan Benih | | | | | | 20 | 22 | 24
 | | Terlaksananya pengawasan benih | | | | | | |
 | | 1. Jumlah laporan pengawasan | Laporan | 4 | 4 | 4 | | |`;

test("a plan of a central agency: objectives stand among the indicators, activities go on below their program", () => {
  const workbook = gridWorkbook({ text: CENTRAL });
  const recognition = recognise(workbook);
  expect(levels(recognition.tables[0])).toBe("section objective indicator program objective indicator activity objective indicator activity objective indicator");
  const { nodes } = buildModel(workbook, recognition).documents[0]!;
  const [, goal, index, program, , share, activity, objective, count] = nodes;
  expect([goal!.name, goal!.indicator, index!.parent]).toEqual(["SS.1 Meningkatnya mutu benih", "", goal]);
  expect([activity!.parent, nodes[9]!.parent, share!.parent, count!.parent]).toEqual([program, program, program, activity]);
  expect([objective!.parent, count!.objective]).toEqual([activity, "Tersedianya benih sumber"]);
});

test("numbers of indicators beside their names are no part of the name", () => {
  const [table] = tablesOf(`
PERJANJIAN KINERJA TAHUN 2025
No | Sasaran Strategis | Indikator Kinerja | | Target
1 | Meningkatnya mutu benih | 1.1 | Indeks mutu benih | 3.1
 | | 1.2 | Persentase benih bersertifikat | 80
2 | Meningkatnya tata kelola | 2.1 | Nilai AKIP | 75`, { merges: ["C2:D2"] });
  expect(subjects(table)).toBe("sequence objective sequence indicator target");
});

test("a tree of performance in columns, by outcome or by the official who answers for it", () => {
  const rows = `
Kinerja Utama | Indikator | Kinerja | Indikator | Uraian | Indikator | |
Menurunnya kemiskinan | Persentase penduduk miskin | Turunnya beban keluarga | Persentase keluarga dibantu | Bantuan tepat sasaran | Persentase ketepatan | Program Jaminan Sosial | Dinas Sosial
 | | | | PPKS tertangani | Persentase PPKS | Program Rehabilitasi Sosial | Dinas Sosial`;
  const merges = ["A2:B2", "C2:D2", "E2:F2", "G2:G3", "H2:H3"];
  const [tree] = tablesOf(`POHON KINERJA\nULTIMATE OUTCOME | | INTERMEDIATE OUTCOME | | IMMEDIATE OUTCOME | | PROGRAM PENDUKUNG | OPD PENGAMPU${rows}`, { merges });
  expect([tree?.kind, subjects(tree)]).toEqual(["cascading", "goal indicator objective indicator objective indicator program owner"]);
  const [ranks] = tablesOf(`POHON KINERJA DINAS SOSIAL\nESELON II | | ESELON III | | ESELON IV | | PROGRAM | PJ${rows}`, { merges });
  expect([ranks?.kind, subjects(ranks)]).toEqual(["cascading", "objective indicator objective indicator objective indicator program owner"]);
});

const CROSSCUTTING = `
No | Sasaran Daerah | Indikator Sasaran | PD Utama | PD Pendukung | Program Pendukung | Bentuk Dukungan
1 | Menurunnya stunting | Prevalensi stunting | Dinas Kesehatan | Dinas Sosial | Program Jaminan Sosial | Bantuan pangan
 | | | | Dinas Pendidikan | Program Pengelolaan Pendidikan | Kelas ibu`;

test("who supports which objective is a cascade where the title says so", () => {
  const [table] = tablesOf(`MATRIKS CROSSCUTTING KINERJA${CROSSCUTTING}`);
  expect([table?.kind, subjects(table)]).toEqual(["cascading", "sequence objective indicator agency agency program other"]);
  expect(tablesOf(`DAFTAR${CROSSCUTTING}`)).toEqual([]);
});

test("RKPD 2026 over figures is a target of 2026, and so is the target of the RPJMD for that year", () => {
  const [table] = tablesOf(`
SASARAN PEMBANGUNAN TAHUN 2026
No | Sasaran | Indikator Kinerja | Satuan | Realisasi 2024 | RKPD 2026 | Target RPJMD Tahun 2026
1 | Meningkatnya mutu pendidikan | Rata-rata lama sekolah | Tahun | 8.1 | 8.3 | 8.4
2 | Menurunnya kemiskinan | Persentase penduduk miskin | % | 9.5 | 9.1 | 9.1`);
  expect(table!.columns.slice(5).map(({ subject, span, year }) => `${subject} ${span} ${year}`)).toEqual(["target year 2026", "target year 2026"]);
});

test("the finances of a region over the years are no budget of programs", () => {
  const rows = "\nPENDAPATAN | 1712000 | 1763000 | 1816000\nBELANJA | 1765000 | 1818000 | 1872000";
  expect(tablesOf(`Proyeksi Pendapatan dan Belanja Daerah\nUraian | Realisasi 2023 | Realisasi 2024 | 2025${rows}`)).toEqual([]);
  expect(tablesOf(`Laporan Realisasi Anggaran\nUraian | Anggaran 2024 | Realisasi 2024 | Realisasi 2023${rows}`)).toHaveLength(1);
});

test("the year before a plan begins is what it starts from", () => {
  const [table] = tablesOf(`
INDIKATOR KINERJA UTAMA RPJMD 2025-2029
No | Indikator Kinerja | Satuan | 2024 | 2025 | 2026 | 2027
1 | Indeks Pembangunan Manusia | Indeks | 72.4 | 72.9 | 73.4 | 74
2 | Prevalensi Stunting | % | 19.8 | 18 | 16.4 | 14.9`);
  expect(table!.columns.slice(3).map(({ subject, year }) => `${subject} ${year}`)).toEqual(["baseline 2024", "target 2025", "target 2026", "target 2027"]);
});
