// Runs rules over a model and makes findings of what they say. A rule that throws becomes a row "could not run"; the others still run.
// Knows no clock: the date that suppressions are held against is given.
import type { PerformanceModel } from "../performance/model";
import type { Finding, FindingDraft, Level } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { areasOf } from "../sheets/address";
import { LEVELS } from "../sheets/edit";
import { fingerprinter } from "./fingerprint";
import { foldConsequences, type RuleDraft } from "./fold";
import type { Baseline, BaselineFinding, Settings, Suppression } from "./settings";

/** What the person set and accepted, and what the last check found. */
export interface RunOptions {
  readonly settings: Settings;
  readonly suppressions: readonly Suppression[];
  /** ISO date of today, such as "2026-01-31". */
  readonly today: string;
  readonly baseline?: Baseline;
  /** Ids or codes: only these rules run, also where they are switched off. */
  readonly only?: readonly string[];
}

/** A rule that failed inside. */
export interface CouldNotRun {
  readonly rule: string;
  readonly reason: string;
}

/** What all rules together say. */
export interface RunResult {
  /** In order of sheet, row, column and level. */
  readonly findings: readonly Finding[];
  readonly couldNotRun: readonly CouldNotRun[];
  /** Findings of the baseline that are no more, of rules that ran. */
  readonly gone: readonly BaselineFinding[];
}

/** How far a run is: the rules that are done, of how many. */
export interface RunStep {
  readonly done: number;
  readonly total: number;
}

/** Runs the rules in one go. */
export const runRules = (rules: readonly Rule[], model: PerformanceModel, options: RunOptions): RunResult => {
  const steps = runInSteps(rules, model, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};

/** Runs the rules and pauses after each, so that a face can show progress, stay alive or stop. */
export function* runInSteps(rules: readonly Rule[], model: PerformanceModel, options: RunOptions): Generator<RunStep, RunResult> {
  const chosen = rules.filter((rule) => isChosen(rule, options));
  const found: RuleDraft[] = [];
  const couldNotRun: CouldNotRun[] = [];
  for (const [at, rule] of chosen.entries()) {
    try {
      const drafts = [...rule.check({ model, settings: { thresholds: options.settings.thresholds } })];
      for (const draft of drafts) found.push({ rule, draft });
    } catch (error) {
      couldNotRun.push({ rule: rule.id, reason: error instanceof Error ? error.message : String(error) });
    }
    yield { done: at + 1, total: chosen.length };
  }
  const findings = toFindings(foldConsequences(inOrder(found, model, options.settings)), options);
  const failed = new Set(couldNotRun.map(({ rule }) => rule));
  const ran = new Set(chosen.map((rule) => rule.id).filter((id) => !failed.has(id)));
  return { findings, couldNotRun, gone: goneSince(options.baseline, findings, ran) };
}

const isChosen = (rule: Rule, { only, settings }: RunOptions): boolean =>
  only ? only.includes(rule.id) || only.includes(rule.code) : (settings.rules[rule.id]?.isOn ?? !rule.isOffByDefault);

const rankOf = (level: Level): number => LEVELS.indexOf(level);
const lower = (a: Level, b: Level): Level => (rankOf(a) >= rankOf(b) ? a : b);

/** The level of a finding: the setting or else the rule's own, lowered where the draft says so; what needs a person is never an error. */
const levelOf = ({ rule, draft }: RuleDraft, settings: Settings): Level => {
  const level = lower(settings.rules[rule.id]?.level ?? rule.level, draft.level ?? "error");
  return draft.kind === "review" ? lower(level, "warning") : level;
};

const inOrder = (found: readonly RuleDraft[], model: PerformanceModel, settings: Settings): RuleDraft[] => {
  const sheets = new Map(model.workbook.sheets.map((sheet) => [sheet.name, sheet.index]));
  const placed = found.map((entry) => {
    const area = areasOf(entry.draft.range)[0];
    return { entry, sheet: sheets.get(entry.draft.sheet) ?? Infinity, row: area?.top ?? 0, column: area?.left ?? 0, rank: rankOf(levelOf(entry, settings)) };
  });
  placed.sort((a, b) => compare(a.sheet, b.sheet) || a.row - b.row || a.column - b.column || a.rank - b.rank);
  return placed.map(({ entry }) => entry);
};

/** Two sheets that are not there are equal: Infinity - Infinity would be no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const toFindings = (drafts: readonly RuleDraft[], options: RunOptions): Finding[] => {
  const fingerprintOf = fingerprinter();
  const suppressions = new Map(options.suppressions.filter(({ until }) => until === undefined || until >= options.today).map((suppression) => [suppression.fingerprint, suppression]));
  const before = options.baseline && new Set(options.baseline.findings.map(({ fingerprint }) => fingerprint));
  return drafts.map((entry) => {
    const { key, ...draft }: FindingDraft = entry.draft;
    const fingerprint = fingerprintOf(entry.rule.id, key);
    const suppression = suppressions.get(fingerprint);
    return {
      ...draft,
      rule: entry.rule.id,
      code: entry.rule.code,
      level: levelOf(entry, options.settings),
      kind: draft.kind ?? "fail",
      related: draft.related ?? [],
      repairs: draft.repairs ?? [],
      fingerprint,
      ...(before ? { baseline: before.has(fingerprint) ? "same" : "new" } : {}),
      ...(suppression ? { suppression: withoutFingerprint(suppression) } : {}),
    };
  });
};

const withoutFingerprint = ({ fingerprint: _, ...rest }: Suppression): Finding["suppression"] => rest;

const goneSince = (baseline: Baseline | undefined, findings: readonly Finding[], ran: ReadonlySet<string>): BaselineFinding[] => {
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  return (baseline?.findings ?? []).filter(({ fingerprint, rule }) => ran.has(rule) && !present.has(fingerprint));
};

/** What the next check is compared with. `at` is the ISO date and time of this one. */
export const baselineOf = (findings: readonly Finding[], at: string): Baseline => ({
  at,
  findings: findings.map(({ fingerprint, rule, sheet, range }) => ({ fingerprint, rule, sheet, range })),
});
