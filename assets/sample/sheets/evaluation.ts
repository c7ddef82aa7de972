// The rows of an evaluation of the Renja in the form E.81: plan, prior years, target, quarters, the year and the plan so far, each as K and Rp.
import { actualOf, endTargetOf, type Line, targetOf } from "../data/figures";
import { type Content, f } from "../layout/draft";
import type { ColumnSpec, RowSpec } from "../layout/table";
import { formats, money, weightOf, yearFromQuarters } from "./common";

const QUARTERS = [1, 2, 3, 4] as const;
const ROMAN = ["I", "II", "III", "IV"];
/** Zero money is drawn as a dash. */
const MONEY_FORMAT = '#,##0;-#,##0;"-"';

/** A pair of columns K and Rp under one header. */
export const pair = (key: string, header: string, number: string): ColumnSpec[] => [
  { key: `${key}K`, header: [header, "", "K"], number, width: 10, look: "number" },
  { key: `${key}Rp`, header: [header, "", "Rp"], number, width: 17, look: "rupiah" },
];

/** A pair of columns that hold percentages. */
export const ratePair = (key: string, header: string, number: string): ColumnSpec[] => [
  { key: `${key}K`, header: [header, "", "K"], number, width: 13, look: "percent" },
  { key: `${key}Rp`, header: [header, "", "Rp"], number, width: 13, look: "percent" },
];

/** Four pairs of quarters, numbered from `first`. */
export const quarterPairs = (first: number): ColumnSpec[] =>
  QUARTERS.flatMap((quarter): ColumnSpec[] => {
    const group = ["Realisasi Kinerja Pada Triwulan", ROMAN[quarter - 1]!];
    const number = String(first + quarter - 1);
    return [
      { key: `q${quarter}K`, header: [...group, "K"], number, width: 9, look: "number" },
      { key: `q${quarter}Rp`, header: [...group, "Rp"], number, width: 16, look: "rupiah" },
    ];
  });

/** What the sub-activity itself has in each column of money. */
const ownMoney = (line: Line): Record<string, number | undefined> => ({
  planRp: line.sub?.budget.reduce((total, year) => total + year, 0),
  priorRp: line.sub && 0,
  targetRp: line.sub?.revised,
  ...Object.fromEntries(QUARTERS.map((quarter) => [`q${quarter}Rp`, line.sub?.spent[quarter - 1]])),
});

/** Money of a row: typed for sub-activities, sums above them, arithmetic to the right. */
const moneyCells = (line: Line, hasYearRate: boolean): Record<string, Content> => {
  if (line.level === "further") return {};
  const typed = Object.entries(ownMoney(line)).map(([column, own]): [string, Content] => [column, money(line, column, own)]);
  return {
    ...Object.fromEntries(typed),
    yearRp: f("={q1Rp}+{q2Rp}+{q3Rp}+{q4Rp}"),
    ...(hasYearRate ? { rateRp: f("={yearRp}/{targetRp}*100") } : {}),
    soFarRp: f("={priorRp}+{yearRp}"),
    planRateRp: f("={soFarRp}/{planRp}*100"),
  };
};

/** Performance of a row. A level is not added to earlier years: its latest value stands. */
const performanceCells = ({ indicator }: Line, hasYearRate: boolean): Record<string, Content> => ({
  planK: endTargetOf(indicator),
  priorK: indicator.method === "sum" ? 0 : indicator.before,
  targetK: targetOf(indicator),
  ...Object.fromEntries(QUARTERS.map((quarter) => [`q${quarter}K`, indicator.actual[quarter - 1]!])),
  yearK: yearFromQuarters(indicator, ["q1K", "q2K", "q3K", "q4K"]),
  ...(hasYearRate ? { rateK: f("={yearK}/{targetK}*100") } : {}),
  soFarK: indicator.method === "sum" ? f("={priorK}+{yearK}") : f("={yearK}"),
  planRateK: f("={soFarK}/{planK}*100"),
});

const PERFORMANCE = ["planK", "priorK", "targetK", "q1K", "q2K", "q3K", "q4K", "yearK", "soFarK"];
const MONEY = ["planRp", "priorRp", "targetRp", "q1Rp", "q2Rp", "q3Rp", "q4Rp", "yearRp", "soFarRp"];

/** One row of the form. A sub-activity without target and money in 2025 is left blank and hidden. */
export const evaluationRow = (line: Line, hasYearRate: boolean, extra: Record<string, Content> = {}): RowSpec => {
  const isIdle = line.sub !== undefined && actualOf(line.indicator) === 0 && line.sub.revised === 0;
  const figures: Record<string, Content> = isIdle
    ? { planK: endTargetOf(line.indicator), planRp: ownMoney(line).planRp ?? null }
    : { ...performanceCells(line, hasYearRate), ...moneyCells(line, hasYearRate) };
  const name: Record<string, Content> = line.level === "further" ? {} : { code: line.code, outline: line.name, owner: line.owner };
  return {
    key: line.key,
    cells: { ...name, indicator: line.indicator.name, unit: line.indicator.unit, ...figures, ...extra },
    formats: { ...formats(line.indicator, ...PERFORMANCE), ...Object.fromEntries(MONEY.map((column) => [column, MONEY_FORMAT])) },
    isHidden: isIdle,
    ...weightOf(line),
  };
};

/** A row that adds the money of the named rows. */
export const moneySum = (key: string, rows: readonly string[], hasYearRate: boolean, cells: Record<string, Content>): RowSpec => ({
  key,
  weight: "bold",
  cells: {
    ...cells,
    ...Object.fromEntries(MONEY.filter((column) => !["yearRp", "soFarRp"].includes(column)).map((column) => [column, f(`=${rows.map((row) => `{${column}@${row}}`).join("+")}`)])),
    yearRp: f("={q1Rp}+{q2Rp}+{q3Rp}+{q4Rp}"),
    ...(hasYearRate ? { rateRp: f("={yearRp}/{targetRp}*100") } : {}),
    soFarRp: f("={priorRp}+{yearRp}"),
    planRateRp: f("={soFarRp}/{planRp}*100"),
  },
  formats: Object.fromEntries(MONEY.map((column) => [column, MONEY_FORMAT])),
});

/** Texts below the rows that the form asks for. */
export const FACTORS = [
  "Faktor pendorong keberhasilan kinerja: pelaksanaan kegiatan dimulai sejak triwulan I dan data dukung dikumpulkan setiap bulan.",
  "Faktor penghambat pencapaian kinerja: sebagian pengadaan baru selesai pada triwulan IV.",
  "Tindak lanjut yang diperlukan dalam triwulan berikutnya: percepat penyampaian data dukung dari satuan kerja.",
  "Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya: sesuaikan jadwal pengadaan dengan target triwulan.",
] as const;
