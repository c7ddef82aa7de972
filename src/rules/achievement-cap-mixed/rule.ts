// CAP-12: some achievements of a column are held at a cap, others of the same column go beyond it.
import type { AchievementRelation, Document, Node } from "../../performance/model";
import { columnLabel, rowLabel } from "../shared/labels";
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
        mixed: "{column}: {capped} capaian ditahan pada {cap} (misalnya {name}), sedangkan {open} capaian lain melampauinya.",
      },
    },
    en: {
      title: "Cap of achievements not uniform",
      why: "The mean of achievements changes where some indicators are capped and others are not, and objectives are compared unfairly.",
      advice: "Choose one way for the whole column and note it on the sheet Metode.",
      messages: {
        mixed: "{column}: {capped} achievements are held at {cap} (such as {name}), while {open} others go beyond it.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => document.achievements.filter(({ measure }) => measure === "performance").flatMap((relation) => draftOf(document, relation) ?? []))),
};

interface Row {
  readonly node: Node;
  /** R/T in per cent, and what stands there. */
  readonly computed: number;
  readonly printed: number;
}

const draftOf = (document: Document, relation: AchievementRelation): FindingDraft | undefined => {
  const rows = document.measured.flatMap((node) => rowOf(document, node, relation) ?? []);
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
const rowOf = (document: Document, node: Node, { target, actual, achievement, scale }: AchievementRelation): Row | undefined => {
  const [wanted, done] = [document.number(node.row, target), document.number(node.row, actual)];
  if (wanted === undefined || done === undefined || wanted <= 0) return undefined;
  const computed = (done / wanted) * 100;
  const shown = computed > CAPS[0]! + ABOVE ? document.number(node.row, achievement) : undefined;
  if (shown === undefined) return undefined;
  const { direction } = document.direction(node);
  if (direction === "lower" || direction === "range" || direction === "stable") return undefined;
  return { node, computed, printed: scale === 100 ? shown : shown * 100 };
};
