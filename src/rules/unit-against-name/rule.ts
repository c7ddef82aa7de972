// IND-07: a name that says what is measured, with a unit that cannot measure it. Only where the first word leaves no doubt.
import type { Document, Node } from "../../performance/model";
import { wordingKey } from "../../performance/wording";
import type { Column } from "../../recognise/table";
import { indicatorRows, targetColumns } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { unitClashOf, type UnitClash } from "../shared/unit-clash";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "unit-against-name",
  code: "IND-07",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6"],
  texts: {
    id: {
      title: "Satuan tidak cocok dengan nama indikator",
      why: "Pembaca tidak tahu apa yang diukur, dan realisasi dapat dicatat dengan cara yang berbeda-beda.",
      advice: "Sesuaikan satuannya dengan nama indikator, atau perbaiki nama indikatornya.",
      messages: {
        percent: "\"{name}\" adalah persentase, tetapi satuannya \"{found}\".",
        index: "\"{name}\" adalah indeks, tetapi satuannya \"{found}\".",
        count: "\"{name}\" adalah banyaknya sesuatu, tetapi satuannya \"{found}\".",
        size: "\"{name}\" adalah ukuran panjang atau luas, tetapi satuannya \"{found}\".",
        people: "\"{name}\" menghitung orang, tetapi satuannya \"{found}\".",
        years: "\"{name}\" diukur dalam tahun, tetapi satuannya \"{found}\".",
      },
    },
    en: {
      title: "Unit does not fit the indicator's name",
      why: "Readers cannot tell what is measured, and realisations may be recorded in different ways.",
      advice: "Make the unit fit the name, or correct the name.",
      messages: {
        percent: "\"{name}\" is a percentage, but its unit is \"{found}\".",
        index: "\"{name}\" is an index, but its unit is \"{found}\".",
        count: "\"{name}\" is a count, but its unit is \"{found}\".",
        size: "\"{name}\" is a length or an area, but its unit is \"{found}\".",
        people: "\"{name}\" counts people, but its unit is \"{found}\".",
        years: "\"{name}\" is measured in years, but its unit is \"{found}\".",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => clashesIn(document))),
};

/** One finding for an indicator that stands with the same unit in several rows. */
const clashesIn = (document: Document): FindingDraft[] => {
  const column = document.column({ subject: "unit" });
  const groups = new Map<string, { clash: UnitClash; nodes: Node[] }>();
  for (const node of indicatorRows(document)) {
    const name = node.indicator || node.name;
    const clash = node.unit === "" || node.isHidden ? undefined : unitClashOf(name, node.unit);
    if (!clash) continue;
    const key = JSON.stringify([wordingKey(name), node.unit]);
    const group = groups.get(key);
    if (group) group.nodes.push(node);
    else groups.set(key, { clash, nodes: [node] });
  }
  return [...groups.values()].map(({ clash, nodes }) => draftOf(document, column ?? placeOfUnit(document, nodes[0]!), clash, nodes)).filter((draft) => draft !== undefined);
};

/** Without a column of units: behind the target, or in brackets behind the name. */
const placeOfUnit = (document: Document, { indicator, unit, indicatorColumn }: Node): Column | undefined =>
  indicator.trimEnd().endsWith(`(${unit})`) ? indicatorColumn : targetColumns(document)[0];

const draftOf = (document: Document, column: Column | undefined, clash: UnitClash, nodes: readonly Node[]): FindingDraft | undefined => {
  if (!column) return undefined;
  const { sheet } = document.table;
  const node = nodes[0]!;
  const named = nodes.flatMap(({ row, indicatorColumn }) => (indicatorColumn && indicatorColumn !== column ? [{ row, column: indicatorColumn.first }] : []));
  return {
    sheet,
    range: rangeOf(nodes.map(({ row }) => ({ row, column: column.first }))),
    ...(named.length > 0 ? { related: [{ sheet, range: rangeOf(named), role: "compared" as const }] } : {}),
    message: { key: clash, args: { name: rowLabel(node), found: node.unit } },
    found: node.unit,
    key: rowKey(document, node, column),
  };
};
