// Findings, roles and reasons in words, the same for every face. Nothing is judged or computed here.
import { fill, type Language } from "../locales/fill";
import { isTextKey, text } from "../locales";
import { OWN_PREFIX } from "../check/settings";
import { RULES } from "../rules";
import type { Finding } from "../rules/finding";
import { CATEGORIES, type Category, type Rule } from "../rules/rule";
import type { Column, Reason } from "../recognise/table";
import { LEVELS } from "../sheets/edit";
import { TABLE_KINDS } from "../standards/vocabulary";

/** A finding as a list shows it. */
export interface FindingHead {
  /** What is wrong, as a short heading; the same for all findings of the rule. */
  readonly title: string;
  /** What is wrong here, with its numbers. */
  readonly message: string;
}

/** Gives heading and message of findings in one language. A rule that is not known (a person's own, or one from elsewhere) speaks by its name and message. */
export const findingHeads = (language: Language, rules: readonly Rule[] = RULES): ((finding: Pick<Finding, "rule" | "message">) => FindingHead) => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return ({ rule: id, message: { key, args } }) => {
    const texts = byId.get(id)?.texts[language];
    return { title: texts?.title ?? (id.startsWith(OWN_PREFIX) ? id.slice(OWN_PREFIX.length) : id), message: fill(texts?.messages[key] ?? key, args, language) };
  };
};

/** The rules in the order of the catalogue, by its groups; groups without a rule are left out. */
export const rulesByCategory = (rules: readonly Rule[] = RULES): { readonly category: Category; readonly rules: readonly Rule[] }[] =>
  CATEGORIES.map((category) => ({ category, rules: rules.filter((rule) => rule.category === category).sort((a, b) => a.code.localeCompare(b.code, "en")) })).filter((group) => group.rules.length > 0);

/** The title of a repair. */
export const repairTitle = (id: string, language: Language): string => {
  const key = `repair.${id}`;
  return text(language, isTextKey(key) ? key : "repair.other");
};

/** Why something was recognised, or left alone. */
export const reasonText = ({ key, args = {} }: Reason, language: Language): string => {
  const named = `reason.${key}`;
  if (!isTextKey(named)) return text(language, "reason.unknown", { key });
  const kind = TABLE_KINDS.find((one) => one === args.kind);
  return text(language, named, kind ? { ...args, kind: text(language, `kind.${kind}`) } : args);
};

/** What a column means: "target, kinerja, triwulan 2, tahun 2025". */
export const roleText = ({ subject, measure, span, year, quarter, month }: Column, language: Language): string => {
  const isNamed = quarter !== undefined || month !== undefined;
  return [
    text(language, `subject.${subject}`),
    measure && text(language, `measure.${measure}`),
    span && !(isNamed && (span === "quarter" || span === "month")) && !(span === "year" && year !== undefined) ? text(language, `span.${span}`) : undefined,
    month === undefined ? undefined : text(language, "period.month", { month }),
    quarter === undefined ? undefined : text(language, "period.quarter", { quarter }),
    year === undefined ? undefined : text(language, "period.year", { year }),
  ].filter(Boolean).join(", ");
};

/** A range as people read it: "J5,J8:J9" as it is, "J5,J8 dan 20 lainnya" where it has more than three areas. */
export const placeText = (range: string, language: Language): string => {
  const areas = range.split(",");
  return areas.length <= 3 ? range : text(language, "finding.places", { areas: areas.slice(0, 2).join(","), count: areas.length - 2 });
};

/** How many findings of each level there are, those aside that a person accepted. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Of these, how many need a person. */
  readonly review: number;
  /** Accepted, and in none of the other numbers. */
  readonly suppressed: number;
}

/** Counts findings by level. */
export const countFindings = (findings: readonly Finding[]): Counts => {
  const open = findings.filter(({ suppression }) => !suppression);
  const count = (level: Finding["level"]): number => open.filter((finding) => finding.level === level).length;
  return { error: count("error"), warning: count("warning"), info: count("info"), review: open.filter(({ kind }) => kind === "review").length, suppressed: findings.length - open.length };
};

/** "12 kesalahan, 3 informasi (2 di antaranya perlu ditinjau)"; levels without a finding are left out, "0 temuan" where all are. */
export const countsText = (counts: Counts, language: Language): string => {
  const levels = LEVELS.filter((level) => counts[level] > 0).map((level) => text(language, `count.${level}`, { count: counts[level] }));
  const all = levels.length === 0 ? text(language, "count.findings", { count: 0 }) : levels.join(", ");
  return counts.review === 0 ? all : `${all} (${text(language, "count.review", { count: counts.review })})`;
};
