// The sheet Temuan: findings for colleagues without Selaras, grouped by sheet, with links to the cells. Plans only, writes nothing.
import { HostError } from "../hosts/host-error";
import { isTextKey, text, type Language, type TextKey } from "../locales";
import type { Finding, Level } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { sheetPrefix } from "../sheets/address";
import type { PlanCell, SheetPlan, StyleName } from "../sheets/plan";
import { groupBy } from "./group";
import { countFindings, countsText, placeText } from "./describe";
import { findingWords } from "./finding-words";

/** How the sheet Temuan is written. */
export interface TemuanOptions {
  readonly language: Language;
  /** The workbook's file name. */
  readonly file: string;
  /** Day of the check, as people read it. */
  readonly date: string;
  /** Other rules than those that ship, for tests. */
  readonly rules?: readonly Rule[];
}

/** The plan's name in the marker of the sheet. */
const TEMUAN_PLAN = "temuan";

const COLUMNS: readonly { readonly key: TextKey; readonly width: number }[] = [
  { key: "temuan.number", width: 5 },
  { key: "temuan.level", width: 13 },
  { key: "temuan.cell", width: 12 },
  { key: "temuan.message", width: 46 },
  { key: "temuan.found", width: 16 },
  { key: "temuan.expected", width: 16 },
  { key: "temuan.why", width: 38 },
  { key: "temuan.advice", width: 34 },
  { key: "temuan.basis", width: 26 },
];

const LEVEL_STYLE: Readonly<Record<Level, StyleName>> = { error: "levelError", warning: "levelWarning", info: "levelInfo" };

/** The sheet of findings, in their order; accepted ones are left out. */
export const temuanPlan = (findings: readonly Finding[], options: TemuanOptions): SheetPlan => {
  const { language } = options;
  const open = findings.filter(({ suppression }) => !suppression);
  const cells: (PlanCell | undefined)[][] = [
    [{ value: text(language, "temuan.title"), style: "title" }],
    [{ value: text(language, "temuan.subtitle", { file: options.file, date: options.date, counts: countsText(countFindings(findings), language) }), style: "subtitle" }],
    [],
    COLUMNS.map(({ key }) => ({ value: text(language, key), style: "header" })),
  ];
  const headRows = cells.length;
  const merges: string[] = [across(1), across(2)];
  const addBand = (cell: PlanCell): void => {
    cells.push([cell]);
    merges.push(across(cells.length));
  };
  const rowOf = findingRow(options);
  for (const [sheet, own] of groupBy(open, (finding) => finding.sheet)) {
    addBand({ value: sheet, style: "section" });
    for (const [at, finding] of own.entries()) cells.push(rowOf(finding, at + 1));
  }
  if (open.length === 0) addBand({ value: text(language, "temuan.none"), style: "text" });
  cells.push([]);
  addBand({ value: text(language, "temuan.note"), style: "note" });
  const name = text(language, "temuan.sheet");
  return {
    name, marker: { plan: TEMUAN_PLAN, sheet: name }, cells, merges,
    widths: COLUMNS.map(({ width }) => width),
    frozenRows: headRows,
    print: { orientation: "landscape", paper: "A4", repeatRows: [headRows, headRows], fitToWidth: true },
  };
};

/** The sheet Temuan where something failed: one sentence instead of findings. For faces that have no other place to say it. */
export const failurePlan = (error: unknown, { language, date }: Pick<TemuanOptions, "language" | "date">): SheetPlan => {
  const key = error instanceof HostError ? `host.${error.code}` : "";
  const sentence = error instanceof HostError && isTextKey(key) ? text(language, key, error.details) : text(language, "temuan.failed", { message: error instanceof Error ? error.message : String(error) });
  const name = text(language, "temuan.sheet");
  return {
    name, marker: { plan: TEMUAN_PLAN, sheet: name }, merges: [across(1), across(2), across(3)], widths: COLUMNS.map(({ width }) => width), frozenRows: 0,
    cells: [
      [{ value: text(language, "temuan.failedTitle", { date }), style: "title" }],
      [{ value: sentence, style: "text" }],
      [{ value: text(language, "temuan.failedNote"), style: "note" }],
    ],
    print: { orientation: "landscape", paper: "A4", fitToWidth: true },
  };
};

const across = (row: number): string => `A${row}:I${row}`;

const findingRow = ({ language, rules }: TemuanOptions): ((finding: Finding, number: number) => PlanCell[]) => {
  const wordsOf = findingWords(language, rules);
  return (finding, number) => {
    const words = wordsOf(finding);
    const level = text(language, `level.${finding.level}`);
    const plain = (value: string): PlanCell => ({ value: value === "" ? null : value, style: "text" });
    return [
      { value: number, style: "textCenter" },
      { value: finding.kind === "review" ? `${level}, ${text(language, "finding.review")}` : level, style: LEVEL_STYLE[finding.level] },
      { value: placeText(finding.range, language), style: "link", link: `${sheetPrefix(finding.sheet)}!${finding.range.split(",")[0]!}` },
      plain(words.message), plain(words.found ?? ""), plain(words.expected ?? ""), plain(words.why), plain(words.advice), plain(`${words.basis} (${finding.code})`),
    ];
  };
};
