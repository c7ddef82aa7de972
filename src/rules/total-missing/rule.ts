// BUD-20: a total row that leaves one money column empty although it adds the others.
import { areaAddress, cellAddress } from "../../sheets/address";
import { isBlank } from "../../sheets/cell";
import { additionOf } from "../shared/additions";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { addendRows, moneyAt, moneyColumns } from "../shared/money";
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
  const added = columns.filter((column) => additionOf(document, node.row, column.first) || isTypedTotal(document, node, column));
  // A column of zeros is missed only where another one of zeros has its total.
  const hasZeroTotal = added.some((column) => amountsOf(numbersOf(document, node, column)) === 0);
  const blank = columns.filter((column) => {
    if (!isBlank(document.value(node.row, column))) return false;
    const numbers = numbersOf(document, node, column);
    return (hasZeroTotal ? numbers.length : amountsOf(numbers)) >= FEWEST;
  });
  if (added.length < 2 || blank.length === 0 || blank.length > added.length / 2) return;
  for (const column of blank) {
    const neighbour = added.reduce((best, other) => (Math.abs(other.first - column.first) < Math.abs(best.first - column.first) ? other : best));
    const offer = formulaOffer(document.sheet, { row: node.row, column: column.first }, { row: node.row, column: neighbour.first });
    yield {
      sheet: document.table.sheet,
      range: cellAddress(node.row, column.first),
      related: [{ sheet: document.table.sheet, range: areaAddress({ top: node.row, bottom: node.row, left: neighbour.first, right: neighbour.first }), role: "compared" }],
      message: { key: "blank", args: { name: rowLabel(node, column.measure === "rupiah"), column: columnLabel(column), count: numbersOf(document, node, column).length, filled: added.length } },
      key: rowKey(document, node, column),
      ...(offer ? { repairs: [{ ...offer, safe: false }] } : {}),
    };
  }
}

/** The cells that the total stands for: above it, or below a total that stands over all rows. A zero counts where it was typed. */
const numbersOf = (document: Document, total: Node, column: Column): readonly number[] => {
  const addends = addendRows(document);
  const above = addends.filter((node) => node.row < total.row);
  return (above.length > 0 ? above : addends).flatMap((node) => moneyAt(document, node.row, column) ?? []);
};

const amountsOf = (numbers: readonly number[]): number => numbers.filter((number) => number !== 0).length;

/** A typed amount that is the sum of its column, as some systems export it. */
const isTypedTotal = (document: Document, total: Node, column: Column): boolean => {
  const amount = document.value(total.row, column);
  const numbers = typeof amount === "number" ? numbersOf(document, total, column) : [];
  return numbers.length >= FEWEST && Math.abs(numbers.reduce((sum, number) => sum + number, 0) - (amount as number)) < 1;
};
