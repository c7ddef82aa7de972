// Efficiency of resources as formulas of the sheet, by the rule that the policy names: what arithmetic/efficiency.ts computes.
// A missed target is never called efficient, whatever the rule gives.
import { Decimal } from "../performance/arithmetic/decimal";
import { efficiency, pmkEfficiency, type OutputLine } from "../performance/arithmetic/efficiency";
import type { Policy } from "../performance/policy";
import { cellAddress } from "../sheets/address";
import type { PlanCell, StyleName } from "../sheets/plan";
import { dustFree, withoutDust } from "./dust";
import { WORDS } from "./texts";

export type EfficiencyRule = Policy["efficiency"]["rule"];

/** Where the figures of a row stand (columns from 0). */
export interface EfficiencyColumns {
  readonly achievement: number;
  readonly budget: number;
  readonly spent: number;
  readonly absorption: number;
}

/** A row with its figures; money stands in the first row of its objective. */
export interface EfficiencyRow {
  readonly row: number;
  readonly moneyRow: number;
  /** Achievement and absorption in per cent, money in rupiah. */
  readonly achievement: number | undefined;
  readonly budget: number | undefined;
  readonly spent: number | undefined;
  readonly absorption: number | undefined;
}

export interface EfficiencyCell {
  readonly cell: PlanCell;
  /** In per cent; `undefined` where there is none. */
  readonly percent: number | undefined;
  /** NE, from 0 to 100, of the rule of the finance ministry. */
  readonly score?: number | undefined;
}

interface Places {
  readonly a: string;
  readonly b: string;
  readonly s: string;
  readonly p: string;
}

const placesOf = ({ row, moneyRow }: EfficiencyRow, columns: EfficiencyColumns): Places => ({
  a: cellAddress(row, columns.achievement), b: cellAddress(moneyRow, columns.budget), s: cellAddress(moneyRow, columns.spent), p: cellAddress(moneyRow, columns.absorption),
});

const NONE = `"${WORDS.none}"`;

const SIMPLE: Readonly<Record<Exclude<EfficiencyRule, "pmk">, (places: Places) => string>> = {
  difference: ({ a, p }) => `${a}-${p}`,
  saving: ({ a, p }) => `IF(${a}<100,0,100-${p})`,
  ratio: ({ a, p }) => `IF(${a}=0,${NONE},(1-${p}/${a})*100)`,
};

/** A cell with the efficiency of a row, and its value in per cent. */
export const efficiencyCell = (rule: EfficiencyRule, row: EfficiencyRow, columns: EfficiencyColumns, style: StyleName): EfficiencyCell => {
  if (rule === "pmk") return pmkCell([row], columns, style);
  const places = placesOf(row, columns);
  const { achievement, absorption } = row;
  const percent = achievement === undefined || absorption === undefined ? undefined : efficiency(rule, achievement, absorption)?.percent;
  return { cell: { formula: `=IF(COUNT(${places.a},${places.p})<2,${NONE},${SIMPLE[rule](places)})`, computed: percent ?? WORDS.none, style }, percent };
};

/** E over several objectives, each with its budget, achievement and spending; those without all three are left out. */
export const pmkCell = (rows: readonly EfficiencyRow[], columns: EfficiencyColumns, style: StyleName): EfficiencyCell => {
  const lines = rows.flatMap(({ budget, spent, achievement }): OutputLine[] => (budget === undefined || spent === undefined || achievement === undefined ? [] : [{ budget, spent, achieved: achievement / 100 }]));
  const places = rows.map((row) => placesOf(row, columns));
  const sum = (of: (places: Places) => string): string => places.map((each) => `IF(COUNT(${each.a},${each.b},${each.s})=3,${of(each)},0)`).join("+");
  const { percent, score } = pmkEfficiency(lines) ?? {};
  return { cell: { formula: `=IFERROR((1-(${sum(({ s }) => s)})/(${sum(({ a, b }) => `${b}*${a}/100`)}))*100,${NONE})`, computed: percent ?? WORDS.none, style }, percent, score };
};

/** NE of the finance ministry: E counts from -20 to 20. */
export const scoreCell = (efficiencyAt: string, score: number | undefined, style: StyleName): PlanCell => ({
  formula: `=IF(ISNUMBER(${efficiencyAt}),50+MAX(-20,MIN(20,${efficiencyAt}))/20*50,${NONE})`, computed: score ?? WORDS.none, style,
});

const VERDICTS = { efficient: "Efisien", balanced: "Berimbang", notEfficient: "Tidak efisien", missed: "Target belum tercapai", notMeasured: "Belum semua terukur" } as const;

/** Decimals that tables show: what is printed as 0,00 is neither a gain nor a loss. */
const SHOWN = 2;

/** What a rule says of an efficiency of zero: the ratio counts from "as much achieved as spent", for the others nothing was gained or lost. */
const atZero = (rule: EfficiencyRule): string => (rule === "ratio" ? VERDICTS.efficient : VERDICTS.balanced);

/** Says what the word for an efficiency of zero means; `undefined` where the rule has no word of its own for it. */
export const balanceNote = (rule: EfficiencyRule): string | undefined =>
  rule === "ratio" ? undefined : `${VERDICTS.balanced}: target tercapai dan efisiensinya 0,00; capaian sebanding dengan anggaran yang terpakai.`;

/** The words on a row: efficient only where every indicator in `achievements` was measured and met its target. */
export const verdictCell = (rule: EfficiencyRule, efficiencyAt: string, achievements: string, values: { readonly percent: number | undefined; readonly achieved: readonly (number | undefined)[] }, style: StyleName): PlanCell => {
  const { percent, achieved } = values;
  const measured = achieved.filter((value) => value !== undefined);
  const words = measured.length < achieved.length ? VERDICTS.notMeasured : withoutDust(Math.min(...measured)) < 100 ? VERDICTS.missed : wordOf(rule, percent ?? 0);
  const sign = `SIGN(ROUND(${efficiencyAt},${SHOWN}))`;
  const judged = `CHOOSE(${sign}+2,"${VERDICTS.notEfficient}","${atZero(rule)}","${VERDICTS.efficient}")`;
  return {
    formula: `=IF(ISNUMBER(${efficiencyAt}),IF(COUNT(${achievements})<${achieved.length},"${VERDICTS.notMeasured}",IF(${dustFree(`MIN(${achievements})`)}<100,"${VERDICTS.missed}",${judged})),${NONE})`,
    computed: percent === undefined ? WORDS.none : words, style,
  };
};

const wordOf = (rule: EfficiencyRule, percent: number): string => {
  const shown = new Decimal(percent).toDecimalPlaces(SHOWN);
  return shown.isZero() ? atZero(rule) : shown.isNegative() ? VERDICTS.notEfficient : VERDICTS.efficient;
};
