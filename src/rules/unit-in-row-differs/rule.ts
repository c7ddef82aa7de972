// IND-23: several unit columns of one indicator (target of the plan, of the year, before and after a change) that do not agree in a row.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { plainText, shownValueAt } from "../../sheets/merges";
import { indicatorRows } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { unitKeyOf } from "../shared/unit-keys";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { foundIn } from "../shared/found";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "unit-in-row-differs",
  code: "IND-23",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6", "praktik"],
  texts: {
    id: {
      title: "Satuan berbeda pada satu baris",
      why: "Target dan realisasi satu indikator hanya dapat dibandingkan dalam satuan yang sama.",
      advice: "Samakan satuannya, atau pisahkan menjadi dua indikator bila yang diukur memang berubah.",
      messages: { differs: "{name}: satuan {found}, sedangkan kolom lain pada baris ini memakai {expected}." },
    },
    en: {
      title: "Units differ within a row",
      why: "Target and realisation of an indicator can be compared in one unit only.",
      advice: "Use one unit, or make two indicators where what is measured did change.",
      messages: { differs: "{name}: the unit is {found}, while other columns of this row use {expected}." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftsOf(document))),
};

interface Use {
  readonly column: Column;
  readonly unit: string;
  readonly key: string;
}

const draftsOf = (document: Document): FindingDraft[] => {
  const columns = unitColumns(document);
  return columns.length < 2 ? [] : foundIn(indicatorRows(document), (node) => draftOf(document, node, columns));
};

/** Unit columns of one indicator: with an indicator between them they belong to two. */
const unitColumns = ({ table }: Document): readonly Column[] => {
  const units = table.columns.filter(({ subject }) => subject === "unit");
  const [first, last] = [units[0], units.at(-1)];
  return first && last && !table.columns.some(({ subject, first: at }) => subject === "indicator" && at > first.first && at < last.first) ? units : [];
};

const draftOf = (document: Document, node: Node, columns: readonly Column[]): FindingDraft | undefined => {
  const uses = columns.flatMap((column): Use[] => {
    const unit = plainText(shownValueAt(document.sheet, node.row, column.first));
    const key = unit === "" ? undefined : unitKeyOf(unit);
    return key === undefined ? [] : [{ column, unit, key }];
  });
  const usual = uses.filter(({ key }) => key === (uses.length > 2 && uses[0]!.key !== uses[1]!.key ? uses.at(-1)!.key : uses[0]?.key));
  const odd = uses.filter((use) => !usual.includes(use));
  if (odd.length === 0 || odd.length > usual.length || new Set(odd.map(({ key }) => key)).size > 1) return undefined;
  const { sheet } = document.table;
  const cells = (of: readonly Use[]): string => rangeOf(of.map(({ column }) => ({ row: node.row, column: column.first })));
  return {
    sheet,
    range: cells(odd),
    related: [{ sheet, range: cells(usual), role: "compared" }],
    message: { key: "differs", args: { name: rowLabel(node), found: odd[0]!.unit, expected: usual[0]!.unit } },
    found: odd[0]!.unit,
    expected: usual[0]!.unit,
    key: rowKey(document, node, odd[0]!.column),
  };
};
