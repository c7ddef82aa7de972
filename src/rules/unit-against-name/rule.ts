// IND-07: a name that says what is measured, with a unit that cannot measure it. Only where the first word leaves no doubt.
import type { Document, Node } from "../../performance/model";
import { indicatorRows, targetColumns } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { unitClashOf } from "../shared/unit-clash";
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
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => indicatorRows(document).flatMap((node) => judge(document, node) ?? []))),
};

const judge = (document: Document, node: Node): FindingDraft | undefined => {
  const name = node.indicator || node.name;
  const clash = node.unit === "" ? undefined : unitClashOf(name, node.unit);
  const column = document.column({ subject: "unit" }) ?? targetColumns(document)[0];
  if (!clash || !column || node.isHidden) return undefined;
  const place = rangeOf([{ row: node.row, column: column.first }]);
  return {
    sheet: document.table.sheet,
    range: place,
    ...(node.indicatorColumn ? { related: [{ sheet: document.table.sheet, range: rangeOf([{ row: node.row, column: node.indicatorColumn.first }]), role: "compared" as const }] } : {}),
    message: { key: clash, args: { name: rowLabel(node), found: node.unit } },
    found: node.unit,
    key: rowKey(document, node, column),
  };
};
