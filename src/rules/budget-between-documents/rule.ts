// BUD-16 with BUD-18: money of a program or sub-activity that two documents of one year give differently, or in another unit of money.
import { rowKey, rowLabel } from "../shared/labels";
import { rupiah } from "../shared/money";
import { rangeOf } from "../shared/places";
import type { FindingDraft, Related } from "../finding";
import type { Rule } from "../rule";
import { sharedAmounts, type Amount, type Pair, type Shared } from "./amounts";

/** Thousands and millions of rupiah beside rupiah. */
const UNITS = [1e3, 1e6];
/** So many programs must be in both documents, and half of them agree, before one that differs is asked about. */
const FEWEST = 2;
/** Sub-activities are many and change often: here nearly all must agree. */
const FEWEST_SUBS = 5;
const SHARE_OF_SUBS = 0.8;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "budget-between-documents",
  code: "BUD-16",
  category: "budget",
  level: "warning",
  basis: ["permenpanrb-53-2014-pk", "permenpanrb-88-2021-1c1"],
  texts: {
    id: {
      title: "Anggaran atau realisasi keuangan berbeda antardokumen",
      why: "Perjanjian kinerja memuat anggaran yang mendukungnya; angka yang berbeda dari dokumen anggaran membuat serapan dan efisiensi tidak dapat dihitung.",
      advice: "Samakan dengan dokumen pelaksanaan anggaran, atau sebutkan bahwa salah satunya sudah berubah.",
      messages: {
        differs: "{name}: anggaran {found}, sedangkan pada {sheet} {expected}.",
        spent: "{name}: realisasi keuangan {found}, sedangkan pada {sheet} {expected}.",
        unit: "{name}: angka {found} berada pada satuan lain daripada {expected} pada {sheet}; tampaknya ribuan atau jutaan rupiah.",
      },
    },
    en: {
      title: "Budget or money spent differs between documents",
      why: "A performance agreement names the budget behind it; a figure that differs from the budget document leaves absorption and efficiency open.",
      advice: "Use the figure of the budget document, or say that one of them was changed.",
      messages: {
        differs: "{name}: the budget is {found}, but {expected} in {sheet}.",
        spent: "{name}: the money spent is {found}, but {expected} in {sheet}.",
        unit: "{name}: {found} is in another unit than {expected} in {sheet}; it looks like thousands or millions of rupiah.",
      },
    },
  },
  check: ({ model }) => told(sharedAmounts(model).flatMap(compare)),
};

/** One disagreement, one finding: a cell that differs from several documents, and the same two amounts on further sheets. */
const told = (drafts: readonly FindingDraft[]): FindingDraft[] => {
  const byCell = foldBy(drafts, ({ sheet, range, message }) => [sheet, range, message.key], (twin) => twin.related ?? []);
  const odd = byCell.filter((draft) => !byCell.some((cause) => isSameOdd(cause, draft)));
  return foldBy(odd.map((draft) => ({ ...draft, related: [...(draft.related ?? []), ...byCell.flatMap((other) => (isSameOdd(draft, other) ? [{ sheet: other.sheet, range: other.range, role: "compared" as const }] : []))] })), ({ message: { key, args } }) => [key, args.name, args.found, args.expected], ({ sheet, range }) => [{ sheet, range, role: "twin" }]);
};

/** The cell that a draft is held against differs itself from a document that agrees with the draft: then that cell alone is odd. */
const isSameOdd = (cause: FindingDraft, draft: FindingDraft): boolean => {
  const [compared] = draft.related ?? [];
  return cause !== draft && compared?.sheet === cause.sheet && compared.range === cause.range && JSON.stringify(cause.expected) === JSON.stringify(draft.found);
};

const foldBy = (drafts: readonly FindingDraft[], keyOf: (draft: FindingDraft) => readonly unknown[], relatedOf: (twin: FindingDraft) => readonly Related[]): FindingDraft[] => {
  const kept = new Map<string, FindingDraft>();
  for (const draft of drafts) {
    const key = JSON.stringify(keyOf(draft));
    const first = kept.get(key);
    kept.set(key, first ? { ...first, related: [...(first.related ?? []), ...relatedOf(draft)] } : draft);
  }
  return [...kept.values()];
};

const compare = ({ subject, programs, subs }: Shared): FindingDraft[] => {
  const key = subject === "target" ? "differs" : "spent";
  const below = subs.filter(differs);
  const deep = subs.length >= FEWEST_SUBS && subs.length - below.length >= subs.length * SHARE_OF_SUBS ? below : [];
  // A program that differs because of its sub-activity says nothing more.
  const above = programs.filter((pair) => differs(pair) && !deep.some((sub) => isAbove(pair, sub)));
  const inUnits = programs.filter((pair) => unitBetween(pair));
  if (programs.length >= FEWEST && inUnits.length === programs.length) return [draftOf("unit", inUnits[0]!)];
  const flat = programs.length >= FEWEST && (subject === "target" || subs.length === 0) && programs.length - above.length >= above.length ? above : [];
  return [...flat, ...deep].map((pair) => draftOf(unitBetween(pair) ? "unit" : key, pair));
};

const differs = ([a, b]: Pair): boolean => Math.abs(a.value - b.value) >= 1;

const unitBetween = ([a, b]: Pair): boolean => UNITS.some((unit) => Math.abs(Math.max(a.value, b.value) / Math.min(a.value, b.value) / unit - 1) < 0.01);

const isAbove = ([program]: Pair, [sub]: Pair): boolean => {
  for (let node = sub.node.parent; node; node = node.parent) if (node === program.node) return true;
  return false;
};

/** The later document is asked about: it was written after the other. */
const draftOf = (key: "differs" | "spent" | "unit", [expected, found]: Pair): FindingDraft => ({
  sheet: found.document.table.sheet,
  range: cellOf(found),
  related: [{ sheet: expected.document.table.sheet, range: cellOf(expected), role: "compared" }],
  message: { key, args: { name: rowLabel(found.node), found: rupiah(found.value), expected: rupiah(expected.value), sheet: expected.document.table.sheet } },
  kind: "review",
  found: rupiah(found.value),
  expected: rupiah(expected.value),
  key: rowKey(found.document, found.node, found.column),
});

const cellOf = ({ node, column }: Amount): string => rangeOf([{ row: node.row, column: column.first }]);
