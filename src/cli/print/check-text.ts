// What `selaras check` prints for people: findings by sheet, errors first, each rule explained once a sheet; then a summary and the next step.
import type { CheckResult } from "../../app/check-workbook";
import { countFindings, countsText, placeText } from "../../app/describe";
import { findingWords, type FindingWords } from "../../app/finding-words";
import { groupBy } from "../../app/group";
import { text, type Language, type TextKey } from "../../locales/cli";
import type { Finding, Level } from "../../rules/finding";
import { LEVELS } from "../../sheets/edit";
import { suggestedOutput } from "../files";
import type { Layout } from "../layout";
import { nextStep, stateProblemTexts, tablesText } from "./overview";

/** A check and how it is to be printed. */
export interface CheckTextInput {
  readonly result: CheckResult;
  /** The findings to print, of those in the result. */
  readonly shown: readonly Finding[];
  readonly language: Language;
  readonly layout: Layout;
  /** The input as it was typed. */
  readonly path: string;
  /** The marked copy, where one was written. */
  readonly output: string | undefined;
}

/** Findings of one rule on one sheet that are printed; the others are counted. */
const MOST = 20;

/** The whole text, with its last line break. */
export const checkText = (input: CheckTextInput): string => {
  const { result, shown, language, layout } = input;
  const open = shown.filter(({ suppression }) => !suppression);
  const wordsOf = findingWords(language);
  const lines = [layout.wrap(tablesText(result, language)), ...stateProblemTexts(result, language).map((line) => layout.wrap(line))];
  for (const [sheet, findings] of groupBy(open, (finding) => finding.sheet)) {
    lines.push("", layout.wrap(countsText(countFindings(findings), language), `${layout.paint("heading", sheet)}  `));
    for (const group of rulesOf(findings)) lines.push("", ...groupLines(group, wordsOf, input));
  }
  lines.push("", ...summaryLines(input, open.length === 0));
  return `${lines.join("\n")}\n`;
};

/** Findings by level and rule, the loudest level first. */
const rulesOf = (findings: readonly Finding[]): (readonly Finding[])[] =>
  LEVELS.flatMap((level) => [...groupBy(findings.filter((finding) => finding.level === level), (finding) => finding.rule).values()]);

/** How wide the places of findings are, and the names of what explains them. */
const PLACE = 10;
const LABEL = 9;

const TONES: Readonly<Record<Level, TextKey>> = { error: "level.error", warning: "level.warning", info: "level.info" };

const groupLines = (group: readonly Finding[], wordsOf: (finding: Finding) => FindingWords, { language, layout }: CheckTextInput): string[] => {
  const first = group[0]!;
  const words = wordsOf(first);
  const level = layout.paint(first.level, text(language, TONES[first.level]).toUpperCase());
  const explain = (key: TextKey, value: string): string[] => (value === "" ? [] : [layout.wrap(value, `    ${layout.paint("quiet", text(language, key).padEnd(LABEL))} `)]);
  return [
    layout.wrap(`${words.title} (${first.code}, ${first.rule})`, `  ${level}  `),
    ...group.slice(0, MOST).map((finding) => layout.wrap(wordsOf(finding).message + notesOf(finding, language), placeOf(finding, language), " ".repeat(4 + PLACE))),
    ...(group.length > MOST ? [`    ${text(language, "cli.more", { count: group.length - MOST })}`] : []),
    ...explain("finding.why", words.why), ...explain("finding.advice", words.advice), ...explain("finding.basis", words.basis),
  ];
};

/** The place before a finding; behind a long one the text begins where it ends. */
const placeOf = ({ range }: Finding, language: Language): string => `    ${placeText(range, language).padEnd(PLACE - 1)} `;

const notesOf = ({ kind, baseline }: Finding, language: Language): string => {
  const notes = [...(kind === "review" ? [text(language, "finding.review")] : []), ...(baseline === "new" ? [text(language, "finding.new")] : [])];
  return notes.length === 0 ? "" : ` (${notes.join(", ")})`;
};

const summaryLines = (input: CheckTextInput, isNothing: boolean): string[] => {
  const { result, shown, language, layout } = input;
  const counts = countFindings(result.findings);
  const { baseline } = result.state;
  const total = counts.error + counts.warning + counts.info;
  const facts = [
    ...(isNothing ? [text(language, total > 0 ? "cli.noneShown" : "cli.none")] : []),
    ...(total > 0 ? [`${countsText(counts, language)}.`] : []),
    ...(counts.suppressed > 0 ? [`${text(language, "count.suppressed", { count: counts.suppressed })}.`] : []),
    ...(baseline ? [`${text(language, "count.new", { count: shown.filter((finding) => finding.baseline === "new").length, date: baseline.at.slice(0, 10) })}, ${text(language, "count.gone", { count: result.gone.length })}.`] : []),
    ...result.couldNotRun.map(({ rule, reason }) => text(language, "cli.couldNotRun", { rule, reason })),
  ];
  return [
    ...facts.map((fact, at) => layout.wrap(fact, at === 0 ? `${layout.paint("heading", text(language, "cli.summary"))}: ` : "  ", "  ")),
    ...nextLines(input, isNothing),
  ];
};

const nextLines = (input: CheckTextInput, isNothing: boolean): string[] => {
  const { result, language, layout, path, output } = input;
  const step = (key: TextKey, ...command: readonly string[]): string[] => nextStep(layout, language, text(language, key), command);
  if (result.recognition.tables.length === 0) return step("cli.nextInspect", "inspect", path);
  if (output !== undefined) return nextStep(layout, language, text(language, "cli.nextMarked", { output }), []);
  if (!isNothing) return step("cli.nextMark", "check", path, "-o", suggestedOutput(path, "diperiksa"));
  const isMeasured = result.recognition.tables.some(({ data, columns }) => data !== null && columns.some(({ subject }) => subject === "actual"));
  return isMeasured ? step("cli.nextLakip", "lakip", path, "-o", suggestedOutput(path, "lakip")) : [];
};
