// The evaluation of the Renja 2025 of the Dinas Kesehatan: the shorter variant of the form, without the year's own percentage, numbers below K and Rp.
import { outlineOf, programsOf } from "../data/figures";
import { HEALTH } from "../data/health";
import { REGION } from "../data/region";
import { Draft } from "../layout/draft";
import { type ColumnSpec, drawTable } from "../layout/table";
import { drawHeadSignature, drawNotes, drawTitle } from "./common";
import { evaluationRow, moneySum, pair, quarterPairs, ratePair } from "./evaluation";

const columns: ColumnSpec[] = [
  { key: "no", header: "No", number: "1", width: 5, look: "center", isPlain: true },
  { key: "objective", header: "Sasaran Perangkat Daerah", number: "2", width: 22, isPlain: true },
  { key: "code", header: "Kode", number: "3", width: 19 },
  { key: "outline", header: "Program / Kegiatan / Sub Kegiatan", number: "3", width: 46 },
  { key: "indicator", header: "Indikator Kinerja Program (Outcome) / Kegiatan (Output)", number: "4", width: 34 },
  { key: "unit", header: "Satuan", number: "5", width: 11, look: "center" },
  ...pair("plan", "Target Renstra Perangkat Daerah pada Tahun 2030 (Akhir Periode)", "6"),
  ...pair("prior", "Realisasi Renstra Perangkat Daerah s.d. Tahun 2024", "7"),
  ...pair("target", "Target Kinerja dan Anggaran Renja Tahun 2025", "8"),
  ...quarterPairs(9),
  ...pair("year", "Realisasi Capaian Kinerja dan Anggaran Renja Tahun 2025", "13 = 9 + 10 + 11 + 12"),
  ...pair("soFar", "Realisasi Kinerja dan Anggaran Renstra s.d. Tahun 2025", "14 = 7 + 13"),
  ...ratePair("planRate", "Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. Tahun 2025 (%)", "15 = 14 / 6 x 100"),
  { key: "owner", header: "Unit Penanggung Jawab", number: "16", width: 22 },
];

/** The sheet "E.81 Dinkes". */
export const evaluationHealth = (): Draft => {
  const draft = new Draft("evaluation-health", "E.81 Dinkes", "landscape");
  const top = drawTitle(draft, columns.length, "EVALUASI HASIL RENJA TAHUN 2025 TRIWULAN IV", `${HEALTH.name.toUpperCase()} ${REGION.toUpperCase()}`);
  const programs = programsOf(HEALTH);
  const lines = outlineOf(programs);
  const body = lines.map((line) => {
    const number = programs.findIndex((program) => program.code === line.key);
    const objective = HEALTH.objectives.find((each) => each.programs.some((program) => program.code === line.key));
    return evaluationRow(line, false, number < 0 ? {} : { no: number + 1, objective: objective!.name });
  });
  const end = drawTable(draft, top, {
    columns,
    headerHeights: [48, 20, 16, 16],
    numbering: "below",
    rows: [...body, moneySum("total", programs.map(({ code }) => code), false, { outline: "JUMLAH" })],
    mergeDown: ["no", "code", "outline", "owner"].map((column) => ({ column, from: "1.02.02", to: "1.02.02.i2" })),
  });
  drawNotes(draft, end + 1, "Keluaran dijumlahkan dari triwulan ke triwulan; persentase dan jumlah unit yang dilayani memakai posisi triwulan IV.");
  drawHeadSignature(draft, end + 3, columns.length - 4, HEALTH.head, "16 Januari 2026");
  return draft;
};
