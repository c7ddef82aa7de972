// CAP-23 with CAP-22: nearly every actual equals its target to the last digit, as if the targets had been copied.
import type { Document } from "../../performance/model";
import { formulaAt } from "../../sheets/snapshot";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { unitOf } from "../../standards/units";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many rows, and this share of them, must be equal. */
const FEWEST = 8;
const SHARE = 0.9;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "actual-equals-target",
  code: "CAP-23",
  category: "achievement",
  level: "info",
  basis: ["permenpanrb-88-2021-2a3", "praktik"],
  texts: {
    id: {
      title: "Realisasi sama dengan target",
      why: "Bila hampir semua realisasi tepat sama dengan targetnya, evaluator menduga angkanya disalin, bukan diukur.",
      advice: "Pastikan realisasi berasal dari data pengukuran, dan simpan buktinya.",
      messages: {
        equal: "{count} dari {rows} indikator bernilai realisasi tepat sama dengan targetnya.",
      },
    },
    en: {
      title: "Actuals equal their targets",
      why: "Where nearly every actual equals its target exactly, evaluators suspect that it was copied, not measured.",
      advice: "Make sure that the actuals come from measurement, and keep the evidence.",
      messages: {
        equal: "{count} of {rows} indicators have an actual that is exactly their target.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftOf(document) ?? [])),
};

const draftOf = (document: Document): FindingDraft | undefined => {
  const relation = document.achievements.find(({ measure, actual }) => measure === "performance" && actual.span === "year");
  if (!relation) return undefined;
  // Outputs that are counted one by one are often delivered as planned.
  const rows = document.measured.filter((node) => node.indicator !== "" && unitOf(node.unit).kind !== "count" && formulaAt(document.sheet, node.row, relation.actual.first) === undefined)
    .flatMap((node) => {
      const [target, actual] = [document.number(node.row, relation.target), document.number(node.row, relation.actual)];
      return target !== undefined && actual !== undefined && target > 0 ? [{ row: node.row, isEqual: target === actual }] : [];
    });
  const equal = rows.filter(({ isEqual }) => isEqual);
  if (rows.length < FEWEST || equal.length < rows.length * SHARE) return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf(equal.map(({ row }) => ({ row, column: relation.actual.first }))),
    message: { key: "equal", args: { count: equal.length, rows: rows.length } },
    kind: "review",
    key: [document.table.kind, document.table.agency, document.table.year, "equal"],
  };
};
