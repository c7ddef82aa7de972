// Clean sheets about what was reached: quarters, the year, and the form E.81.
import { at, drawHead, merge, newPage, put, putRow, type Content, type Page } from "../../helpers/book";
import { type Agency, type Indicator, type Program, type SubActivity } from "../agency";

/** How the sheet writes a falling indicator: (2T-R)/T in three spellings. */
const FALLING = [
  (t: string, r: string): string => `=(2*${t}-${r})/${t}*100`,
  (t: string, r: string): string => `=(${t}-(${r}-${t}))/${t}*100`,
  (t: string, r: string): string => `=(1+(1-${r}/${t}))*100`,
];

const achievement = (indicator: Indicator, target: string, actual: string, style: number): string =>
  indicator.direction === "down" ? FALLING[style % FALLING.length]!(target, actual) : `=${actual}/${target}*100`;

const rating = (cell: string): string => `=IF(${cell}>90,"Sangat Tinggi",IF(${cell}>75,"Tinggi",IF(${cell}>65,"Sedang",IF(${cell}>50,"Rendah","Sangat Rendah"))))`;

/** Targets and actuals of four quarters, the year so far and its achievement. */
export const quarterSheet = (agency: Agency, style: number): Page => {
  const page = newPage("Pengukuran TW");
  const top = drawHead(page, "No | Sasaran | Indikator Kinerja | Satuan | Jenis Indikator | Target 2025 | Target Triwulan{I, II, III, IV} | Realisasi Triwulan{I, II, III, IV} | Realisasi s.d. TW IV | Capaian (%) | Kendala | Tindak Lanjut", {
    title: ["PENGUKURAN KINERJA TRIWULANAN TAHUN 2025", agency.name.toUpperCase(), "KEADAAN SAMPAI DENGAN TRIWULAN IV"], numbering: "plain",
  });
  let row = top;
  for (const objective of agency.objectives) {
    const first = row;
    for (const indicator of objective.indicators) {
      const year = indicator.method === "sum" ? `=SUM(${at(row, 10)}:${at(row, 13)})` : `=${at(row, 13)}`;
      putRow(page, row, [row - top + 1, null, indicator.name, indicator.unit, indicator.direction === "down" ? "Negatif" : "Positif", indicator.targets[0]!, ...indicator.plan, ...indicator.done, year, achievement(indicator, at(row, 5), at(row, 14), style), "Data belum lengkap", "Percepatan pengumpulan data"], Array.from({ length: 16 }, (_, column) => (column === 15 ? "0.00" : undefined)));
      row++;
    }
    put(page, first, 1, objective.name);
    merge(page, first, 1, row - 1, 1);
  }
  putRow(page, row + 1, ["Keterangan: capaian indikator negatif memakai rumus (2 x Target - Realisasi) / Target x 100."]);
  return page;
};

/** The year, with a rating and the mean of all. `names` says whether objectives are bands or a column. */
export const annualSheet = (agency: Agency, style: number, names: "band" | "column"): Page => {
  const page = newPage("Capaian 2025");
  const hasColumn = names === "column";
  const top = drawHead(page, `No | ${hasColumn ? "Sasaran Strategis | " : ""}Indikator Kinerja | Satuan | Realisasi 2024 | Tahun 2025{Target, Realisasi, Capaian (%)} | Predikat`, { title: ["PENGUKURAN KINERJA TAHUN 2025", agency.name.toUpperCase()] });
  const shift = hasColumn ? 1 : 0;
  const achieved: number[] = [];
  let row = top;
  let number = 0;
  for (const objective of agency.objectives) {
    if (!hasColumn) put(page, row++, 0, `Sasaran: ${objective.name}`);
    if (!hasColumn) merge(page, row - 1, 0, row - 1, 7);
    const first = row;
    for (const indicator of objective.indicators) {
      const lead: Content[] = hasColumn ? [++number, null] : [++number];
      putRow(page, row, [...lead, indicator.name, indicator.unit, indicator.baseline, indicator.targets[0]!, indicator.actual, achievement(indicator, at(row, 4 + shift), at(row, 5 + shift), style), rating(at(row, 6 + shift))], Array.from({ length: 7 + shift }, (_, column) => (column === 6 + shift ? "0.00" : undefined)));
      achieved.push(row++);
    }
    if (hasColumn) put(page, first, 1, objective.name);
    if (hasColumn) merge(page, first, 1, row - 1, 1);
  }
  const cells = achieved.map((line) => at(line, 6 + shift));
  const mean = hasColumn ? `=AVERAGE(${cells[0]}:${cells.at(-1)})` : `=AVERAGE(${cells.join(",")})`;
  put(page, row, 1 + shift, "Rata-rata capaian");
  put(page, row, 6 + shift, mean, "0.00");
  put(page, row, 7 + shift, rating(at(row, 6 + shift)));
  return page;
};

const E81 =
  "No | Sasaran | Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja Program (outcome)/Kegiatan (output) | Satuan | Target Renstra Perangkat Daerah pada Tahun 2029 (Akhir Periode Renstra){K, Rp} | " +
  "Realisasi Capaian Kinerja Renstra Perangkat Daerah s.d. Renja Tahun Lalu (2024){K, Rp} | Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi (2025){K, Rp} | " +
  "Realisasi Kinerja Pada Triwulan{I{K, Rp}, II{K, Rp}, III{K, Rp}, IV{K, Rp}} | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2025){K, Rp} | " +
  "Tingkat Capaian Kinerja dan Realisasi Anggaran Renja yang Dievaluasi (%){K, Rp} | Realisasi Kinerja dan Anggaran Renstra s.d. Tahun 2025{K, Rp} | Tingkat Capaian Renstra s.d. Tahun 2025 (%){K, Rp} | Penanggung Jawab";
const E81_NUMBERS = ["1", "2", "3", "3", "4", "4", "5", "5", "6", "6", "7", "7", "8", "8", "9", "9", "10", "10", "11", "11", "12=8+9+10+11", "12=8+9+10+11", "13=12/7x100", "13=12/7x100", "14=6+12", "14=6+12", "15=14/5x100", "15=14/5x100", "16"];
const RP = "#,##0";
const PLAN = 6, PRIOR = 8, TARGET = 10, QUARTER = 12, YEAR = 20, RATE = 22, SO_FAR = 24, PLAN_RATE = 26, OWNER = 28;

/** What is right of the typed figures: 12 = 8+9+10+11 and so on, for K where quarters add up and for Rp. */
const arithmetic = (page: Page, row: number, shift: 0 | 1, isSum: boolean): void => {
  const cell = (column: number): string => at(row, column + shift);
  const quarters = [0, 2, 4, 6].map((step) => cell(QUARTER + step));
  const format = shift === 1 ? RP : undefined;
  put(page, row, YEAR + shift, isSum ? `=${quarters.join("+")}` : `=${quarters[3]!}`, format);
  put(page, row, RATE + shift, `=${cell(YEAR)}/${cell(TARGET)}*100`, "0.00");
  put(page, row, SO_FAR + shift, isSum ? `=${cell(PRIOR)}+${cell(YEAR)}` : `=${cell(YEAR)}`, format);
  put(page, row, PLAN_RATE + shift, `=${cell(SO_FAR)}/${cell(PLAN)}*100`, "0.00");
};

const performance = (page: Page, row: number, indicator: Indicator): void => {
  const isSum = indicator.method === "sum";
  const end = isSum ? indicator.targets.reduce((sum, target) => sum + target, 0) : indicator.targets[4]!;
  put(page, row, PLAN, end);
  put(page, row, PRIOR, isSum ? 0 : indicator.baseline);
  put(page, row, TARGET, indicator.targets[0]!);
  indicator.done.forEach((figure, quarter) => put(page, row, QUARTER + 2 * quarter, figure));
  arithmetic(page, row, 0, isSum);
};

const ownMoney = (page: Page, row: number, sub: SubActivity): void => {
  put(page, row, PLAN + 1, sub.budget.reduce((sum, year) => sum + year, 0), RP);
  put(page, row, PRIOR + 1, 0, RP);
  put(page, row, TARGET + 1, sub.budget[0]!, RP);
  sub.spent.forEach((rupiah, quarter) => put(page, row, QUARTER + 1 + 2 * quarter, rupiah, RP));
  arithmetic(page, row, 1, true);
};

const TYPED = [PLAN, PRIOR, TARGET, QUARTER, QUARTER + 2, QUARTER + 4, QUARTER + 6];

/** Sums over rows that stand together, or over single rows. */
const sumMoney = (page: Page, row: number, children: readonly number[]): void => {
  const isRun = children.at(-1)! - children[0]! === children.length - 1;
  for (const column of TYPED) put(page, row, column + 1, isRun ? `=SUM(${at(children[0]!, column + 1)}:${at(children.at(-1)!, column + 1)})` : `=${children.map((child) => at(child, column + 1)).join("+")}`, RP);
  arithmetic(page, row, 1, true);
};

const evaluationProgram = (page: Page, first: number, program: Program, objective: string, number: number): number => {
  putRow(page, first, [number, objective, program.code, program.name, program.indicator.name, program.indicator.unit]);
  performance(page, first, program.indicator);
  const activities: number[] = [];
  let row = first + 1;
  for (const activity of program.activities) {
    const own = row++;
    activities.push(own);
    putRow(page, own, [activity.code, activity.name, activity.indicator.name, activity.indicator.unit], [], 2);
    performance(page, own, activity.indicator);
    const subs = activity.subs.map((sub) => {
      putRow(page, row, [sub.code, sub.name, sub.indicator.name, sub.indicator.unit], [], 2);
      performance(page, row, sub.indicator);
      ownMoney(page, row, sub);
      return row++;
    });
    sumMoney(page, own, subs);
    for (let line = own; line < row; line++) put(page, line, OWNER, "Sekretariat");
  }
  put(page, first, OWNER, "Sekretariat");
  sumMoney(page, first, activities);
  merge(page, first, 0, row - 1, 0);
  merge(page, first, 1, row - 1, 1);
  return row;
};

/** The form E.81 with its arithmetic printed; a mean row and the factors below. */
export const evaluationSheet = (agency: Agency): Page => {
  const page = newPage("E.81");
  const top = drawHead(page, E81, { title: ["FORMULIR E.81", "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH", agency.name.toUpperCase(), "PERIODE PELAKSANAAN TAHUN 2025 TRIWULAN IV"], numbering: E81_NUMBERS });
  const programs: number[] = [];
  let row = top;
  agency.objectives.forEach((objective) => objective.programs.forEach((program) => {
    programs.push(row);
    row = evaluationProgram(page, row, program, objective.name, programs.length);
  }));
  put(page, row, 3, "Rata-rata capaian kinerja (%)");
  for (const column of [RATE, RATE + 1]) put(page, row, column, `=AVERAGE(${programs.map((line) => at(line, column)).join(",")})`, "0.00");
  put(page, row + 1, 3, "Predikat kinerja");
  for (const column of [RATE, RATE + 1]) put(page, row + 1, column, rating(at(row, column)));
  putRow(page, row + 2, ["Faktor pendorong keberhasilan kinerja: kegiatan dimulai sejak triwulan I."]);
  putRow(page, row + 3, ["Faktor penghambat pencapaian kinerja: sebagian pengadaan selesai pada triwulan IV."]);
  return page;
};

