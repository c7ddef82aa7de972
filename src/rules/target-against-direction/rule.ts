// TGT-05: a yearly target that moves against the direction of its indicator, or against all other years of its own row.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { indicatorRows, yearSeries } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { offLine } from "../shared/off-line";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { unitOf } from "../../standards/units";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

interface Point {
  readonly column: Column;
  readonly low: number;
  readonly high: number;
}

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "target-against-direction",
  code: "TGT-05",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b7"],
  texts: {
    id: {
      title: "Target bergerak melawan arah indikator",
      why: "Target yang memburuk dari tahun ke tahun tidak menunjukkan perbaikan kinerja, dan sering kali hanya angka yang tertukar.",
      advice: "Periksa angkanya. Bila memang direncanakan memburuk, jelaskan alasannya.",
      messages: {
        lower: "{name}: {column} {found} naik dari {before}, padahal indikator ini lebih baik bila turun.",
        higher: "{name}: {column} {found} turun dari {before}, padahal indikator ini lebih baik bila naik.",
        odd: "{name}: {column} {found} sesudah {before} bergerak melawan tahun-tahun lain pada baris ini.",
      },
    },
    en: {
      title: "Target moves against its indicator",
      why: "Targets that get worse show no improvement, and often are only swapped figures.",
      advice: "Check the figure. Where it is planned to get worse, say why.",
      messages: {
        lower: "{name}: {column} {found} rises from {before}, although less is better here.",
        higher: "{name}: {column} {found} falls from {before}, although more is better here.",
        odd: "{name}: {column} {found} after {before} moves against the other years of this row.",
      },
    },
  },
  yieldsTo: ["direction-differs"],
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => {
    const columns = yearSeries(document);
    return columns.length < 2 ? [] : indicatorRows(document).flatMap((node) => [...judge(document, node, columns)]);
  })),
};

const pointsOf = (document: Document, node: Node, columns: readonly Column[]): Point[] => {
  const readings = columns.map((column) => ({ column, reading: document.reading(node.row, column) }));
  if (readings.some(({ reading }) => reading.kind === "number" && reading.ambiguous)) return [];
  return readings.flatMap(({ column, reading }): Point[] =>
    reading.kind === "number" ? [{ column, low: reading.value, high: reading.value }]
      : reading.kind === "range" && !reading.isReversed && !reading.isAmbiguous ? [{ column, low: reading.low, high: reading.high }] : []);
};

function* judge(document: Document, node: Node, columns: readonly Column[]): Generator<FindingDraft> {
  const points = pointsOf(document, node, columns);
  const steps = points.slice(1).map((point, at) => ({ before: points[at]!, point, sign: point.low > points[at]!.high ? 1 : point.high < points[at]!.low ? -1 : 0 }));
  const { direction, certainty } = document.direction(node);
  // Prices are held steady, not pressed down: a target of inflation may rise.
  if (certainty === "hint" && /\binflasi\b/i.test(node.indicator)) return;
  const isKnown = (direction === "lower" || direction === "higher") && certainty !== "none";
  const ups = steps.filter((step) => step.sign > 0);
  const downs = steps.filter((step) => step.sign < 0);
  const wrong = isKnown ? (direction === "lower" ? ups : downs) : oddOnes(ups, downs, node);
  // After one figure too far along the way the next one only seems to turn back; target-off-line tells of the former.
  if (offLine(columns, points.map(({ low }) => low))?.isAgainst === false) return;
  // Every step the same way round says that the direction was misunderstood, or what is counted changed: a hint then proves nothing.
  if (wrong.length === 0 || (isKnown && certainty === "hint" && wrong.length === steps.length && steps.length > 2)) return;
  const isStated = isKnown && (certainty === "stated" || certainty === "formula");
  const [first] = wrong;
  yield {
    sheet: document.table.sheet,
    range: rangeOf(wrong.map(({ point }) => ({ row: node.row, column: point.column.first }))),
    related: [{ sheet: document.table.sheet, range: rangeOf(wrong.map(({ before }) => ({ row: node.row, column: before.column.first }))), role: "compared" }],
    message: { key: isKnown ? direction : "odd", args: { name: rowLabel(node), column: columnLabel(first!.point.column), found: first!.point.low, before: first!.before.high } },
    ...(isStated ? {} : { kind: "review" as const }),
    found: first!.point.low,
    key: rowKey(document, node, first!.point.column),
  };
}

/** Without a direction: the one step against at least two others, of an indicator that measures a level, or an amount in millions, and is no yearly count. */
const oddOnes = <Step>(ups: readonly Step[], downs: readonly Step[], node: Node): readonly Step[] => {
  const { kind, scale } = unitOf(node.unit);
  if (kind !== "percent" && kind !== "index" && kind !== "rate" && (scale === 1 || kind === "money")) return [];
  if (downs.length === 1 && ups.length >= 2) return downs;
  return ups.length === 1 && downs.length >= 2 ? ups : [];
};
