// IND-14: the same indicator twice under one parent of one table.
import type { Document, Node } from "../../performance/model";
import { wordingKey } from "../../performance/wording";
import { indicatorRows } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { collect, rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Shorter wordings ("IKM") stand for many things. */
const SHORTEST = 12;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "indicator-repeated",
  code: "IND-14",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6", "praktik"],
  texts: {
    id: {
      title: "Indikator ditulis dua kali",
      why: "Indikator yang berulang di bawah induk yang sama dihitung dua kali dalam rata-rata capaian.",
      advice: "Hapus salah satunya, atau bedakan bunyinya bila memang dua ukuran.",
      messages: {
        twice: "\"{name}\" ditulis {count} kali di bawah induk yang sama.",
        same: "\"{name}\" ditulis {count} kali dengan angka yang sama.",
      },
    },
    en: {
      title: "Indicator written twice",
      why: "An indicator that is repeated under one parent counts twice in the mean of achievements.",
      advice: "Delete one of them, or word them apart where they measure two things.",
      messages: {
        twice: "\"{name}\" is written {count} times under the same parent.",
        same: "\"{name}\" is written {count} times with the same figures.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftsOf(document))),
};

const draftsOf = (document: Document): FindingDraft[] => {
  const groups = new Map<string, Node[]>();
  for (const node of indicatorRows(document)) {
    const place = placeOf(node) ?? (node.parent === null ? "" : undefined);
    if (place === undefined || node.indicatorColumn === undefined || node.isHidden) continue;
    const key = wordingKey(node.indicator);
    if (key.length >= SHORTEST) collect(groups, [key, node.unit.toLowerCase(), place, node.indicatorColumn.first].join("|"), node);
  }
  return [...groups.values()].flatMap((nodes) => (placeOf(nodes[0]!) === undefined ? sameFigures(document, nodes) : [nodes])).filter((nodes) => nodes.length > 1).map((nodes) => ({
    sheet: document.table.sheet,
    range: rangeOf(nodes.slice(1).map((node) => ({ row: node.row, column: node.indicatorColumn!.first }))),
    related: [{ sheet: document.table.sheet, range: rangeOf([{ row: nodes[0]!.row, column: nodes[0]!.indicatorColumn!.first }]), role: "compared" as const }],
    message: { key: placeOf(nodes[0]!) === undefined ? "same" : "twice", args: { name: rowLabel(nodes[0]!), count: nodes.length } },
    key: rowKey(document, nodes[0]),
  }));
};

/** Lines of a list that repeat all figures of another one were copied and never changed; fewer figures may be the same by chance. */
const sameFigures = (document: Document, nodes: readonly Node[]): Node[][] => {
  if (nodes.length < 2) return [];
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const figures = document.table.columns.flatMap((column) => (column.subject === "target" || column.subject === "baseline" ? (document.number(node.row, column) ?? []) : []));
    if (new Set(figures).size >= 3) collect(groups, figures.join(";"), node);
  }
  return [...groups.values()];
};

const HOLDERS = new Set(["goal", "objective", "program"]);

/**
 * What an indicator stands under: its objective by name, since some tables repeat it in every row; else the row of its goal or program.
 * `undefined` without one: lists of definitions, and lists with headings between, repeat wordings on purpose.
 */
const placeOf = (node: Node): string | undefined => {
  const holder = node.level === "indicator" ? node.parent : node;
  if (!holder || !HOLDERS.has(holder.level)) return undefined;
  return holder.level === "objective" && node.objective !== "" ? wordingKey(node.objective) : String(holder.row);
};
