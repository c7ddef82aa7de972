// BUD-20: a total row that leaves one money column empty although it adds the others.
import { areaAddress, cellAddress } from "../../sheets/address";
import { isBlank } from "../../sheets/cell";
import { additionOf } from "../shared/additions";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { isAddend, moneyAt, moneyColumns } from "../shared/money";
import { formulaOffer } from "../offers";
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many amounts must stand in the column before a total is missed. */
const FEWEST = 2;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "total-missing",
  code: "BUD-20",
  category: "budget",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Jumlah satu kolom kosong",
      why: "Baris jumlah yang tidak lengkap tidak dapat dibandingkan antarkolom, dan pembaca mengira kolom itu nol.",
      advice: "Isi jumlahnya dengan rumus yang sama seperti kolom di sebelahnya.",
      messages: { blank: "{name}: kolom {column} tidak dijumlahkan, padahal berisi {count} angka dan {filled} kolom rupiah lain dijumlahkan." },
    },
    en: {
      title: "Total of one column missing",
      why: "A total row with a gap cannot be compared across columns, and readers take the column for zero.",
      advice: "Fill the total with the formula of the columns beside it.",
      messages: { blank: "{name}: the column {column} has no total, although it holds {count} amounts and {filled} other money columns have one." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      const columns = moneyColumns(document);
      if (columns.length < 3) continue;
      for (const node of document.nodes) if (node.level === "total") yield* findingsIn(document, node, columns);
    }
  },
};

function* findingsIn(document: Document, node: Node, columns: readonly Column[]): Generator<FindingDraft> {
  const added = columns.filter((column) => additionOf(document, node.row, column.first));
  const blank = columns.filter((column) => isBlank(document.value(node.row, column)) && amountsOf(document, node, column) >= FEWEST);
  if (added.length < 2 || blank.length === 0 || blank.length > added.length / 2) return;
  for (const column of blank) {
    const neighbour = added.reduce((best, other) => (Math.abs(other.first - column.first) < Math.abs(best.first - column.first) ? other : best));
    const offer = formulaOffer(document.sheet, { row: node.row, column: column.first }, { row: node.row, column: neighbour.first });
    yield {
      sheet: document.table.sheet,
      range: cellAddress(node.row, column.first),
      related: [{ sheet: document.table.sheet, range: areaAddress({ top: node.row, bottom: node.row, left: neighbour.first, right: neighbour.first }), role: "compared" }],
      message: { key: "blank", args: { name: rowLabel(node), column: columnLabel(column), count: amountsOf(document, node, column), filled: added.length } },
      key: rowKey(document, node, column),
      ...(offer ? { repairs: [{ ...offer, safe: false }] } : {}),
    };
  }
}

/** Amounts that the total stands for: above it, or below a total that stands over all rows. */
const amountsOf = (document: Document, total: Node, column: Column): number => {
  const filled = document.nodes.filter((node) => isAddend(node) && (moneyAt(document, node.row, column) ?? 0) !== 0);
  const above = filled.filter((node) => node.row < total.row).length;
  return above > 0 || document.nodes.some((node) => node.row < total.row && isAddend(node)) ? above : filled.length;
};
