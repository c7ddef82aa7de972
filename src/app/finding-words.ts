// All words of a finding: beside what a list shows, why it matters, what to do and the legal basis. Apart from describe.ts, so that the
// pane loads the regulations only where a finding is opened or printed.
import { OWN_PREFIX } from "../check/settings";
import { shownText, type Language } from "../locales/fill";
import { RULES } from "../rules";
import type { Finding } from "../rules/finding";
import type { Rule } from "../rules/rule";
import { citation } from "../standards/regulations";
import { findingHeads, type FindingHead } from "./describe";

/** A finding as people read it. */
export interface FindingWords extends FindingHead {
  readonly why: string;
  readonly advice: string;
  /** One line: "Permendagri 86/2017, Formulir E.81; Praktik". */
  readonly basis: string;
  /** What stands there and what should, where the rule says it. */
  readonly found?: string;
  readonly expected?: string;
}

/** Gives all words of findings in one language; of a rule that is not known only what `findingHeads` knows. */
export const findingWords = (language: Language, rules: readonly Rule[] = RULES): ((finding: Pick<Finding, "rule" | "message" | "found" | "expected">) => FindingWords) => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const headOf = findingHeads(language, rules);
  return (finding) => {
    const rule = byId.get(finding.rule);
    const texts = rule?.texts[language];
    const basis = rule ? basisText(rule, language) : finding.rule.startsWith(OWN_PREFIX) ? citation("kebijakan-buku-kerja", language) : "";
    const { found, expected } = finding;
    return {
      ...headOf(finding), why: texts?.why ?? "", advice: texts?.advice ?? "", basis,
      ...(found === undefined ? {} : { found: shownText(found, language) }), ...(expected === undefined ? {} : { expected: shownText(expected, language) }),
    };
  };
};

/** What a rule rests on, as one line. */
export const basisText = (rule: Rule, language: Language): string => rule.basis.map((id) => citation(id, language)).join("; ");
