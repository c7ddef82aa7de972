// The evaluation of the Renja 2025 of the Dinas Pendidikan: form E.81 with its arithmetic printed in a numbering row above K and Rp.
import { EDUCATION } from "../data/education";
import { outlineOf, programsOf } from "../data/figures";
import { REGION } from "../data/region";
import { Draft, f, type Formula } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { drawHeadSignature, drawNotes, drawTitle, rating } from "./common";
import { evaluationRow, FACTORS, moneySum, pair, quarterPairs, ratePair } from "./evaluation";

const columns: ColumnSpec[] = [
  { key: "no", header: "No", number: "1", width: 5, look: "center", isPlain: true },
  { key: "objective", header: "Sasaran", number: "2", width: 22, isPlain: true },
  { key: "code", header: "Kode", number: "3", width: 19 },
  { key: "outline", header: "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan", number: "3", width: 46 },
  { key: "indicator", header: "Indikator Kinerja Program (outcome)/Kegiatan (output)/Sub Kegiatan", number: "4", width: 34 },
  { key: "unit", header: "Satuan", number: "4", width: 11, look: "center" },
  ...pair("plan", "Target Renstra Perangkat Daerah pada Tahun 2029 (Akhir Periode Renstra)", "5"),
  ...pair("prior", "Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Tahun Lalu (2024)", "6"),
  ...pair("target", "Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan yang Dievaluasi (2025)", "7"),
  ...quarterPairs(8),
  ...pair("year", "Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi (2025)", "12=8+9+10+11"),
  ...ratePair("rate", "Tingkat Capaian Kinerja dan Realisasi Anggaran Renja Perangkat Daerah yang Dievaluasi (%)", "13=12/7x100"),
  ...pair("soFar", "Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s.d. Tahun 2025", "14=6+12"),
  ...ratePair("planRate", "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s.d. Tahun 2025 (%)", "15=14/5x100"),
  { key: "owner", header: "Unit Perangkat Daerah Penanggung Jawab", number: "16", width: 22 },
  { key: "notes", header: "Keterangan", number: "17", width: 22 },
];

/** The objective that each program serves, on the program's row. */
const objectiveOf = (code: string): string => EDUCATION.objectives.find(({ programs }) => programs.some((program) => program.code === code))!.name;

/** The sheet "E.81 Disdik". */
export const evaluationEducation = (): Draft => {
  const draft = new Draft("evaluation-education", "E.81 Disdik", "landscape");
  const top = drawTitle(
    draft,
    columns.length,
    "FORMULIR E.81",
    "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH LINGKUP KABUPATEN",
    `RENJA ${EDUCATION.name.toUpperCase()} ${REGION.toUpperCase()}`,
    "PERIODE PELAKSANAAN TAHUN 2025, TRIWULAN IV",
  );
  const programs = programsOf(EDUCATION);
  const lines = outlineOf(programs);
  const body = lines.map((line): RowSpec => {
    const number = programs.findIndex((program) => program.code === line.key);
    return evaluationRow(line, true, number < 0 ? {} : { no: number + 1, objective: objectiveOf(line.code) });
  });
  const affair = moneySum("1.01", programs.map(({ code }) => code), true, { code: EDUCATION.affair.code, outline: EDUCATION.affair.name });
  const outcomes = lines.filter(({ level }) => level === "program" || level === "further").map(({ key }) => key);
  const average = (column: string, rows: readonly string[]): Formula => f(`=AVERAGE(${rows.map((row) => `{${column}@${row}}`).join(",")})`);
  const codes = programs.map(({ code }) => code);
  const end = drawTable(draft, top, {
    columns,
    headerHeights: [60, 36, 16, 16],
    numbering: "aboveLeaf",
    rows: [
      affair,
      ...body,
      { key: "average", weight: "bold", cells: { outline: "Rata-rata capaian kinerja (%)", rateK: average("rateK", outcomes), rateRp: average("rateRp", codes), planRateK: average("planRateK", outcomes), planRateRp: average("planRateRp", codes) } },
      { key: "rating", weight: "bold", cells: { outline: "Predikat kinerja", ...Object.fromEntries(["rateK", "rateRp"].map((column) => [column, rating(`{${column}@average}`)])) } },
    ],
    mergeDown: [
      ...programs.map((program) => ({ column: "objective", from: program.code, to: lines.filter(({ code }) => code.startsWith(program.code)).at(-1)!.key })),
      ...["no", "code", "outline", "owner"].map((column) => ({ column, from: "1.01.02", to: "1.01.02.i2" })),
    ],
  });
  const notes = drawNotes(draft, end, ...FACTORS, "Kolom 6: tahun 2025 adalah tahun pertama Renstra; keluaran yang diakumulasikan mulai dari nol, indikator lain memuat kondisi 2024 dan tidak dijumlahkan pada kolom 14.");
  drawHeadSignature(draft, notes + 1, columns.length - 4, EDUCATION.head, "16 Januari 2026");
  return draft;
};
