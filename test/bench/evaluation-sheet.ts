// An Evaluasi Renja (E.81) sheet of any length with real formulas: programs of eight activities of five sub-activities.
import { columnLetters } from "../../src/sheets/address";
import type { CellValue } from "../../src/sheets/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { headerSheet } from "../helpers/header";

/** 36 columns: six of identity, plan and results as K and Rp, four quarters of K, % and Rp, four of text. */
const HEADER =
  "No | Sasaran | Kode | Program dan Kegiatan | Indikator Kinerja Program (outcome) dan Kegiatan (output) | Satuan | Target Renstra Perangkat Daerah pada Tahun 2029{K, Rp} | " +
  "Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Tahun Lalu{K, Rp} | Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun 2025 yang dievaluasi{K, Rp} | " +
  "Realisasi Kinerja Pada Triwulan{I{K, %, Rp}, II{K, %, Rp}, III{K, %, Rp}, IV{K, %, Rp}} | Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi{K, Rp} | " +
  "Tingkat Capaian Kinerja dan Realisasi Anggaran Renja yang dievaluasi (%){K, Rp} | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2025{K, Rp} | Tingkat Capaian Renstra s/d Tahun 2025 (%){K, Rp} | " +
  "Unit Penanggung Jawab | Kendala | Tindak Lanjut | Keterangan";
const COLUMNS = 36;
const SUBS = 5;
const ACTIVITIES = 8;
const ACTIVITY_ROWS = 1 + SUBS;
const PROGRAM_ROWS = 1 + ACTIVITIES * ACTIVITY_ROWS;
/** Budget of one sub-activity in one year. */
const BUDGET = 40_000_000;
/** Sheet columns of money: plan end, earlier years, the year, its quarters, and how many yearly budgets each holds. */
const MONEY: readonly (readonly [number, number])[] = [[7, 5], [9, 2], [11, 1], [14, 0.25], [17, 0.25], [20, 0.25], [23, 0.25]];
const PERFORMANCE: readonly (readonly [number, number])[] = [[6, 5], [8, 2], [10, 1], [12, 0.25], [15, 0.25], [18, 0.25], [21, 0.25]];

type Kind = "program" | "activity" | "sub";

/** A workbook with one E.81 sheet of whole programs, at least `rows` data rows. */
export const evaluationWorkbook = (rows: number): WorkbookSnapshot => {
  const head = headerSheet(HEADER, { title: ["EVALUASI TERHADAP HASIL RENJA", "DINAS CONTOH KABUPATEN SELAKSA", "TAHUN 2025"], name: "E.81" });
  const count = Math.ceil(rows / PROGRAM_ROWS) * PROGRAM_ROWS;
  const values = [...head.values];
  const formulas = [...head.formulas];
  const formats = [...head.formats];
  for (let at = 0; at < count; at++) {
    const row = head.rowCount + at;
    const line = lineOf(at, row);
    values[row] = line.values;
    formulas[row] = line.formulas;
    formats[row] = line.formats;
  }
  const sheet: SheetSnapshot = { ...head, rowCount: head.rowCount + count, columnCount: COLUMNS, values, formulas, formats };
  return { file: `e81-${count}.xlsx`, sheets: [sheet], names: new Map(), state: new Map() };
};

interface Line {
  readonly values: (CellValue | undefined)[];
  readonly formulas: (string | undefined)[];
  readonly formats: (string | undefined)[];
}

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

const lineOf = (at: number, row: number): Line => {
  const line: Line = { values: [], formulas: [], formats: [] };
  const put = (column: number, value: CellValue, formula?: string, format?: string): void => {
    line.values[column] = value;
    line.formulas[column] = formula;
    line.formats[column] = format;
  };
  const inProgram = at % PROGRAM_ROWS;
  const inActivity = (inProgram - 1) % ACTIVITY_ROWS;
  const kind: Kind = inProgram === 0 ? "program" : inActivity === 0 ? "activity" : "sub";
  putIdentity(put, at, kind);
  const subs = kind === "sub" ? 1 : kind === "activity" ? SUBS : SUBS * ACTIVITIES;
  const target = kind === "sub" ? 8 : 80;
  for (const [column, years] of PERFORMANCE) put(column, target * years);
  for (const [column, years] of MONEY) put(column, BUDGET * years * subs, sumBelow(kind, columnLetters(column), row), "#,##0");
  for (const column of [13, 16, 19, 22]) put(column, 0.25, undefined, "0%");
  const n = row + 1;
  put(24, target, `M${n}+P${n}+S${n}+V${n}`);
  put(25, BUDGET * subs, `O${n}+R${n}+U${n}+X${n}`, "#,##0");
  put(26, 100, `Y${n}/K${n}*100`, "0.00");
  put(27, 100, `Z${n}/L${n}*100`, "0.00");
  put(28, target * 3, `I${n}+Y${n}`);
  put(29, BUDGET * 3 * subs, `J${n}+Z${n}`, "#,##0");
  put(30, 60, `AC${n}/G${n}*100`, "0.00");
  put(31, 60, `AD${n}/H${n}*100`, "0.00");
  put(32, "Sekretariat");
  return line;
};

const putIdentity = (put: (column: number, value: CellValue) => void, at: number, kind: Kind): void => {
  const program = Math.floor(at / PROGRAM_ROWS);
  const inProgram = at % PROGRAM_ROWS;
  const activity = Math.floor((inProgram - 1) / ACTIVITY_ROWS) + 1;
  const programCode = `1.${pad((program % 90) + 1, 2)}.${pad(Math.floor(program / 90) + 2, 2)}`;
  const activityCode = `${programCode}.2.${pad(activity, 2)}`;
  put(0, at + 1);
  put(2, kind === "program" ? programCode : kind === "activity" ? activityCode : `${activityCode}.${pad((inProgram - 1) % ACTIVITY_ROWS, 4)}`);
  put(3, kind === "program" ? `PROGRAM CONTOH ${program + 1}` : kind === "activity" ? `Penyelenggaraan urusan contoh ${activity}` : `Penyusunan bahan contoh ${at}`);
  put(4, kind === "sub" ? `Jumlah dokumen contoh ${at}` : `Persentase layanan contoh ${at} yang memenuhi standar`);
  put(5, kind === "sub" ? "Dokumen" : "Persen");
};

/** An activity adds up its sub-activities, a program its activities. */
const sumBelow = (kind: Kind, letters: string, row: number): string | undefined => {
  if (kind === "sub") return undefined;
  if (kind === "activity") return `SUM(${letters}${row + 2}:${letters}${row + 1 + SUBS})`;
  return Array.from({ length: ACTIVITIES }, (_, at) => `${letters}${row + 2 + at * ACTIVITY_ROWS}`).join("+");
};
