// The findings as one page for printing: by level and sheet, each rule with its reason and basis. No script, nothing loaded, all text escaped.
import { text, type Language, type TextKey } from "../locales/cli";
import type { Finding, Level, Related } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { areaAddress } from "../sheets/address";
import { LEVELS } from "../sheets/edit";
import type { CheckResult } from "./check-workbook";
import { countFindings, countsText, reasonText } from "./describe";
import { findingWords, type FindingWords } from "./finding-words";
import { FINDINGS_STYLE } from "./findings-style";
import { groupBy } from "./group";
import { markup, type Markup } from "./markup";

/** How the page is written. */
export interface FindingsPageOptions {
  readonly language: Language;
  /** Day of the check, as people read it. */
  readonly date: string;
  /** Other rules than those that ship, for tests. */
  readonly rules?: readonly Rule[];
}

type Page = Omit<FindingsPageOptions, "rules"> & { readonly wordsOf: (finding: Finding) => FindingWords };


/** The whole file. `shown` are the findings to print, of those in the result; accepted ones come last, with the reason. */
export const findingsPage = (result: CheckResult, shown: readonly Finding[], { rules, ...options }: FindingsPageOptions): string => {
  const page: Page = { ...options, wordsOf: findingWords(options.language, rules) };
  const { language } = options;
  const say = (key: TextKey): string => text(language, key);
  const open = shown.filter(({ suppression }) => !suppression);
  const accepted = shown.filter(({ suppression }) => suppression);
  const title = `${say("print.title")}: ${result.workbook.file}`;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${FINDINGS_STYLE}</style>
</head>
<body>
<header><h1>${say("print.title")}</h1><p class="file">${result.workbook.file}</p><p>${text(language, "print.checked", { date: options.date, counts: countsText(countFindings(open), language) })}</p></header>
${summary(result, open, page)}
${LEVELS.map((level) => levelSection(level, open.filter((finding) => finding.level === level), page))}
${acceptedSection(accepted, page)}
${recognisedSection(result, page)}
<footer><p>${say("print.note")}</p></footer>
</body>
</html>
`.text;
};

const none = markup``;
const row = (cells: readonly (string | number)[], kind = ""): Markup => markup`<tr class="${kind}">${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
const table = (heads: readonly string[], rows: readonly Markup[], kind: string): Markup =>
  markup`<table class="${kind}"><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;

/** How many findings of each level each sheet has, and what else the reader must know of this check. */
const summary = (result: CheckResult, open: readonly Finding[], { language }: Page): Markup => {
  const say = (key: TextKey): string => text(language, key);
  const counts = (findings: readonly Finding[]): number[] => [...LEVELS.map((level) => findings.filter((finding) => finding.level === level).length), findings.length];
  const sheets = [...groupBy(open, (finding) => finding.sheet)].map(([sheet, own]) => row([sheet, ...counts(own)]));
  const { baseline } = result.state;
  const notes = [
    ...(open.length === 0 ? [say("cli.none")] : []),
    ...(baseline ? [`${text(language, "count.new", { count: open.filter((finding) => finding.baseline === "new").length, date: baseline.at.slice(0, 10) })}, ${text(language, "count.gone", { count: result.gone.length })}.`] : []),
    ...result.couldNotRun.map(({ rule, reason }) => text(language, "cli.couldNotRun", { rule, reason })),
    ...result.stateProblems.map(({ key, problem }) => text(language, `problem.${problem}`, { what: say(`state.${key}`) })),
  ];
  const heads = [say("print.sheet"), ...LEVELS.map((level) => say(`level.${level}`)), say("print.total")];
  return markup`<section><h2>${say("cli.summary")}</h2>${open.length > 0 ? table(heads, [...sheets, row([say("print.total"), ...counts(open)], "total")], "counts") : none}${notes.map((note) => markup`<p>${note}</p>`)}</section>`;
};

const levelSection = (level: Level, findings: readonly Finding[], page: Page): Markup => {
  if (findings.length === 0) return none;
  const { language } = page;
  const sheets = [...groupBy(findings, (finding) => finding.sheet)].map(([sheet, own]) =>
    markup`<h3>${sheet} <span class="count">${own.length}</span></h3>${[...groupBy(own, (finding) => finding.rule).values()].map((group) => ruleBlock(group, page))}`);
  return markup`<section class="${level}"><h2>${text(language, `level.${level}`)} <span class="count">${findings.length}</span></h2><p class="meaning">${text(language, `print.level.${level}`)}</p>${sheets}</section>`;
};

/** Findings of one rule on one sheet, explained once. */
const ruleBlock = (group: readonly Finding[], page: Page): Markup => {
  const { language } = page;
  const say = (key: TextKey): string => text(language, key);
  const words = page.wordsOf(group[0]!);
  const line = (key: TextKey, value: string): Markup => (value === "" ? none : markup`<dt>${say(key)}</dt><dd>${value}</dd>`);
  const heads = [say("temuan.number"), say("temuan.cell"), say("temuan.message"), say("temuan.found"), say("temuan.expected")];
  return markup`<article><h4>${words.title} <span class="code">${group[0]!.code}</span></h4>${table(heads, group.map((finding, at) => findingRow(finding, at + 1, page)), "findings")}<dl>${line("finding.why", words.why)}${line("finding.advice", words.advice)}${line("finding.basis", words.basis)}</dl></article>`;
};

const findingRow = (finding: Finding, number: number, page: Page): Markup => {
  const { language } = page;
  const { range, kind, baseline, related } = finding;
  const { message: said, found = "", expected = "" } = page.wordsOf(finding);
  const tags = [...(kind === "review" ? [text(language, "finding.review")] : []), ...(baseline === "new" ? [text(language, "finding.new")] : [])];
  const message = markup`${said}${tags.map((tag) => markup` <span class="tag">${tag}</span>`)}${relatedText(related, finding.sheet, page)}`;
  return markup`<tr><td>${number}</td><td>${breakable(range)}</td><td>${message}</td><td>${found}</td><td>${expected}</td></tr>`;
};

/** A long list of cells may break behind its commas. */
const breakable = (range: string): Markup[] => range.split(",").map((area, at, all) => markup`${area}${at < all.length - 1 ? markup`,<wbr>` : none}`);

const relatedText = (related: readonly Related[], sheet: string, { language }: Page): Markup => {
  if (related.length === 0) return none;
  const places = related.map((one) => `${text(language, `pane.related.${one.role}`)}: ${one.sheet === sheet ? "" : `${one.sheet} `}${one.range}`);
  return markup`<br><small>${places.join("; ")}</small>`;
};

const acceptedSection = (findings: readonly Finding[], { language, wordsOf }: Page): Markup => {
  if (findings.length === 0) return none;
  const say = (key: TextKey): string => text(language, key);
  const rows = findings.map((finding) => {
    const { reason = "", by = "", until = "" } = finding.suppression ?? {};
    return row([finding.sheet, finding.range, `${wordsOf(finding).title}. ${wordsOf(finding).message}`, reason, [by, until && text(language, "print.until", { date: until })].filter(Boolean).join(", ")]);
  });
  return markup`<section><h2>${say("print.accepted")} <span class="count">${findings.length}</span></h2>${table([say("print.sheet"), say("temuan.cell"), say("temuan.message"), say("print.reason"), say("print.by")], rows, "accepted")}</section>`;
};

/** What the check rests on: a reader of paper must be able to see which tables were looked at. */
const recognisedSection = ({ recognition }: CheckResult, { language }: Page): Markup => {
  const say = (key: TextKey): string => text(language, key);
  const tables = recognition.tables.map((one) =>
    row([one.sheet, text(language, `kind.${one.kind}`), areaAddress(one.header), one.data ? areaAddress(one.data) : say("cli.template"), text(language, "cli.sure", { percent: Math.round(one.confidence * 100) })]));
  const alone = recognition.leftAlone.map(({ sheet, reason }) => row([sheet, reasonText(reason, language)]));
  return markup`<section><h2>${say("print.recognised")}</h2>${tables.length > 0 ? table([say("print.sheet"), say("print.kind"), say("cli.header"), say("cli.data"), say("print.sure")], tables, "tables") : none}${alone.length > 0 ? markup`<h3>${say("cli.leftAlone")}</h3>${table([say("print.sheet"), say("cli.because")], alone, "alone")}` : none}</section>`;
};
