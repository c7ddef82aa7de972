// TGT-04: a target that stays where the baseline is, or the same in every year of the plan, below the best that it can be.
import type { Document, Node } from "../../performance/model";
import { isPlainNumber } from "../shared/figures";
import { indicatorRows, yearSeries } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { unitOf } from "../../standards/units";
import type { NumberReading } from "../../sheets/reading";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { foundIn } from "../shared/found";

/** Fewer years show no standstill. */
const FEWEST = 4;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "target-flat",
  code: "TGT-04",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b7"],
  texts: {
    id: {
      title: "Target tidak bergerak",
      why: "Target yang sama setiap tahun di bawah nilai terbaiknya tidak menunjukkan perbaikan kinerja yang direncanakan.",
      advice: "Tetapkan target yang menantang, atau jelaskan mengapa keadaan sekarang dipertahankan.",
      messages: {
        baseline: "{name}: target {value} pada {count} tahun, sama dengan kondisi awalnya.",
        flat: "{name}: target {value} pada semua {count} tahun.",
      },
    },
    en: {
      title: "Target stands still",
      why: "A target that is the same every year, below the best value, plans no improvement.",
      advice: "Set a challenging target, or say why the present state is kept.",
      messages: {
        baseline: "{name}: the target is {value} in {count} years, the same as the baseline.",
        flat: "{name}: the target is {value} in all {count} years.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => (yearSeries(document).length < FEWEST ? [] : foundIn(indicatorRows(document), (node) => judge(document, node))))),
};

const judge = (document: Document, node: Node): FindingDraft | undefined => {
  const columns = yearSeries(document);
  const readings = columns.map((column) => document.reading(node.row, column)).filter(isPlainNumber);
  const [first] = readings;
  if (!first || readings.length < Math.max(FEWEST, columns.length - 1) || readings.some(({ value }) => value !== first.value) || !canImprove(document, node, first)) return undefined;
  const baseline = document.columns({ subject: "baseline" }).at(-1);
  const before = baseline && document.reading(node.row, baseline);
  const isAsBefore = before !== undefined && isPlainNumber(before) && before.value === first.value;
  return {
    sheet: document.table.sheet,
    range: rangeOf(columns.map((column) => ({ row: node.row, column: column.first }))),
    ...(baseline && isAsBefore ? { related: [{ sheet: document.table.sheet, range: rangeOf([{ row: node.row, column: baseline.first }]), role: "compared" as const }] } : {}),
    message: { key: isAsBefore ? "baseline" : "flat", args: { name: rowLabel(node), value: first.value, count: readings.length } },
    ...(isAsBefore ? {} : { level: "info" as const }),
    kind: "review",
    found: first.value,
    key: rowKey(document, node),
  };
};

/** Percentages and scores that are to rise and are not at their best; yearly outputs are the same every year by nature. */
const canImprove = (document: Document, node: Node, { value }: NumberReading): boolean => {
  const { direction } = document.direction(node);
  const { kind } = unitOf(node.unit);
  if (direction === "lower" || direction === "range" || direction === "stable" || value <= 0) return false;
  return (kind === "percent" && value < 100 && value !== 1) || (kind === "index" && value !== 100 && value > 5);
};
