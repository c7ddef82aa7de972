// Rules made for tests of what handles rules: they say what they are told to.
import type { FindingDraft } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";

const TEXTS = { title: "Judul", why: "Sebab", advice: "Saran", messages: { wrong: "Tertulis {found}, seharusnya {expected}." } };

/** A rule that gives these drafts, or runs this check. */
export const fakeRule = (id: string, check: readonly FindingDraft[] | Rule["check"], more: Partial<Rule> = {}): Rule => ({
  id,
  code: "UJI-01",
  category: "achievement",
  level: "error",
  basis: ["praktik"],
  texts: { id: TEXTS, en: { ...TEXTS, title: "Title" } },
  check: typeof check === "function" ? check : () => check,
  ...more,
});

/** A draft at a place, with its address as business key unless told otherwise. */
export const fakeDraft = (place: string, more: Partial<FindingDraft> = {}): FindingDraft => {
  const [sheet = "", range = ""] = place.split("!");
  return { sheet, range, key: [place], message: { key: "wrong", args: { found: "1", expected: "2" } }, ...more };
};
