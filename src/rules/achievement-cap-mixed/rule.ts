// CAP-12: some achievements of a column are held at a cap, others of the same column go beyond it.
import type { AchievementRelation, ColumnNumbers, Document, Node } from "../../performance/model";
import { quotientPercentFast } from "../../performance/arithmetic/formula";
import { meaningOf } from "../../performance/formula-meaning";
import { shapesOf } from "../../sheets/formula";
import { roundAsShown } from "../../sheets/rounding";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The caps that are in use, in per cent, the lowest first. */
const CAPS = [100, 120];
/** So many rows at the cap that would be above it show that a cap is meant. */
const FEWEST = 2;
/** Points by which a row must lie above the cap to count. */
const ABOVE = 1;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "achievement-cap-mixed",
  code: "CAP-12",
  category: "achievement",
  level: "warning",
  basis: ["kebijakan-buku-kerja", "praktik"],
  texts: {
    id: {
      title: "Batas capaian tidak seragam",
      why: "Rata-rata capaian berubah bila sebagian indikator dibatasi dan sebagian tidak; perbandingan antarsasaran menjadi tidak adil.",
      advice: "Pilih satu cara untuk seluruh kolom, dan catat pada lembar Metode.",
      messages: {
        formula: "{name}: rumus {column} menahan capaian pada {cap} (hitungannya {computed}), sedangkan rumus {open} baris lain tidak membatasinya.",
        mixed: "{column}: {capped} capaian ditahan pada {cap} (misalnya {name}), sedangkan {open} capaian lain melampauinya.",
      },
    },
    en: {
      title: "Cap of achievements not uniform",
      why: "The mean of achievements changes where some indicators are capped and others are not, and objectives are compared unfairly.",
      advice: "Choose one way for the whole column and note it on the sheet Metode.",
      messages: {
        formula: "{name}: the formula of {column} holds the achievement at {cap} (computed {computed}), while the formulas of {open} other rows set no cap.",
        mixed: "{column}: {capped} achievements are held at {cap} (such as {name}), while {open} others go beyond it.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => document.achievements.filter(({ measure }) => measure === "performance").flatMap((relation) => {
    const mixed = draftOf(document, relation);
    return mixed ? [mixed] : loneCaps(document, relation);
  }))),
};

interface Row {
  readonly node: Node;
  /** R/T in per cent, and what stands there. */
  readonly computed: number;
  readonly printed: number;
}

const draftOf = (document: Document, relation: AchievementRelation): FindingDraft | undefined => {
  const rows: Row[] = [];
  const numbers = { target: document.numbers(relation.target), actual: document.numbers(relation.actual) };
  for (const node of document.measured) {
    const row = rowOf(document, node, relation, numbers);
    if (row) rows.push(row);
  }
  for (const cap of CAPS) {
    const above = rows.filter(({ computed }) => computed > cap + ABOVE);
    const capped = above.filter(({ printed }) => Math.abs(printed - cap) < 0.005);
    const open = above.filter(({ printed, computed }) => Math.abs(printed - computed) < ABOVE / 2);
    if (capped.length < FEWEST || open.length === 0) continue;
    const [odd, usual] = open.length <= capped.length ? [open, capped] : [capped, open];
    const places = (of: readonly Row[]): string => rangeOf(of.map(({ node }) => ({ row: node.row, column: relation.achievement.first })));
    return {
      sheet: document.table.sheet,
      range: places(odd),
      related: [{ sheet: document.table.sheet, range: places(usual), role: "compared" }],
      message: { key: "mixed", args: { column: columnLabel(relation.achievement), capped: capped.length, open: open.length, cap, name: rowLabel(capped[0]!.node) } },
      kind: "review",
      key: [document.table.kind, document.table.agency, relation.achievement.year, relation.achievement.quarter, "cap", cap],
    };
  }
  return undefined;
};

/** A row above the lowest cap whose achievement is R/T; falling indicators are computed otherwise. */
const rowOf = (document: Document, node: Node, { achievement, scale }: AchievementRelation, numbers: { readonly target: ColumnNumbers; readonly actual: ColumnNumbers }): Row | undefined => {
  const wanted = numbers.target.number(node.row);
  const done = numbers.actual.number(node.row);
  if (wanted === undefined || done === undefined || wanted <= 0) return undefined;
  const computed = (done / wanted) * 100;
  const shown = computed > CAPS[0]! + ABOVE ? document.number(node.row, achievement) : undefined;
  if (shown === undefined) return undefined;
  const { direction } = document.direction(node);
  if (direction === "lower" || direction === "range" || direction === "stable") return undefined;
  return { node, computed, printed: scale === 100 ? shown : shown * 100 };
};

/** So many formulas without a cap, and twice as many as with one, show that none is meant. */
const FEWEST_OPEN = 4;

/** Rows whose own formula sets a cap that changes the result, where the formulas of the other rows set none. */
const loneCaps = (document: Document, relation: AchievementRelation): FindingDraft[] => {
  const { target, actual, achievement } = relation;
  const shapes = [...shapesOf(document.sheet).inColumn(achievement.first).keys()];
  if (!shapes.some((shape) => meaningOf(shape, achievement.first, relation).cap !== undefined)) return [];
  let open = 0;
  const capped: { readonly node: Node; readonly cap: number; readonly computed: number }[] = [];
  for (const node of document.measured) {
    const shape = document.shape(node.row, achievement);
    const verdict = shape && meaningOf(shape, achievement.first, relation);
    if (!verdict || verdict.meaning === "other" || verdict.meaning === "precedence") continue;
    const [wanted, done] = [document.number(node.row, target), document.number(node.row, actual)];
    if (verdict.cap === undefined) open++;
    else if (wanted !== undefined && done !== undefined && wanted > 0) capped.push({ node, cap: verdict.cap, computed: quotientPercentFast(verdict.meaning, done / wanted) });
  }
  if (open < FEWEST_OPEN || open < capped.length * 2) return [];
  return capped.filter(({ cap, computed }) => computed > cap + 0.05).map(({ node, cap, computed }) => ({
    sheet: document.table.sheet,
    range: rangeOf([{ row: node.row, column: achievement.first }]),
    message: { key: "formula", args: { name: rowLabel(node), column: columnLabel(achievement), cap: roundAsShown(cap, 2), computed: roundAsShown(computed, 2), open } },
    kind: "review",
    key: [...rowKey(document, node, achievement), "cap"],
  }));
};
