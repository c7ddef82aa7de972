// BUD-22: a sum that adds other rows than the sums of the same row in the columns of money beside it. What the tree of rows proves belongs to
// total-range-short and total-double-count.
import type { Document, Node } from "../../performance/model";
import { cellAddress } from "../../sheets/address";
import { resolve, shapesOf, type Shape } from "../../sheets/formula";
import { additionOf } from "../shared/additions";
import { consequencesOf } from "../shared/dependents";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { moneyAt, moneyColumns, rupiah } from "../shared/money";
import { rangeOf } from "../shared/places";
import { sumFaultsOf } from "../shared/sum-faults";
import { foldTwins } from "../shared/twins";
import type { Column } from "../../recognise/table";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "sum-beside-differs",
  code: "BUD-22",
  category: "budget",
  level: "warning",
  basis: ["praktik", "kebijakan-buku-kerja"],
  texts: {
    id: {
      title: "Jumlah berbeda dari kolom di sampingnya",
      why: "Kolom uang pada satu baris menjumlahkan baris yang sama; satu kolom yang lain sendiri hampir selalu salah salin.",
      advice: "Samakan rumusnya dengan rumus kolom lain pada baris ini.",
      messages: {
        missing: "{name}: rumus {column} meninggalkan {missing}, yang dijumlahkan {count} kolom lain pada baris ini. Hasilnya {found}, dengan rumus kolom lain {expected}.",
        extra: "{name}: rumus {column} ikut menjumlahkan {extra}, yang tidak dijumlahkan {count} kolom lain pada baris ini. Hasilnya {found}, dengan rumus kolom lain {expected}.",
        both: "{name}: rumus {column} menjumlahkan {extra} dan meninggalkan {missing}, berbeda dari {count} kolom lain pada baris ini. Hasilnya {found}, dengan rumus kolom lain {expected}.",
        latent: "{name}: rumus {column} membaca baris lain daripada {count} kolom di sampingnya. Hasilnya hari ini sama ({found}), tetapi akan salah bila angkanya diisi.",
      },
    },
    en: {
      title: "Sum differs from the columns beside it",
      why: "The columns of money of a row add the same rows; one that does not is nearly always a slip of copying.",
      advice: "Make the formula the same as in the other columns of this row.",
      messages: {
        missing: "{name}: the formula of {column} leaves out {missing}, which {count} other columns of this row add. It gives {found}; the formula of the others gives {expected}.",
        extra: "{name}: the formula of {column} adds {extra}, which {count} other columns of this row do not. It gives {found}; the formula of the others gives {expected}.",
        both: "{name}: the formula of {column} adds {extra} and leaves out {missing}, unlike {count} other columns of this row. It gives {found}; the formula of the others gives {expected}.",
        latent: "{name}: the formula of {column} reads other rows than {count} columns beside it. Today the result is the same ({found}), but not once figures are filled in.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftsOf(document))),
};

/** Fewer sums beside one another show no way of adding. */
const FEWEST = 2;

interface Sum {
  readonly column: Column;
  readonly rows: readonly number[];
}

const draftsOf = (document: Document): FindingDraft[] => {
  const columns = moneyColumns(document);
  if (columns.length <= FEWEST) return [];
  const told = new Set(sumFaultsOf(document).ranges.map(({ row, column }) => cellAddress(row, column.first)));
  const isUneven = unevenRows(document, columns);
  return document.nodes.flatMap((node) => {
    const odd = !isUneven.has(node.row) ? undefined : oddSum(document, node, columns);
    return odd && !told.has(cellAddress(node.row, odd.sum.column.first)) ? (draftOf(document, node, odd.sum, odd.usual) ?? []) : [];
  });
};

/** The rows whose columns add with formulas of more than one shape; where all have one shape, all add the same rows. */
const unevenRows = (document: Document, columns: readonly Column[]): ReadonlySet<number> => {
  const seen = new Map<number, Shape>();
  const uneven = new Set<number>();
  for (const column of columns) {
    for (const [shape, rows] of shapesOf(document.sheet).inColumn(column.first)) {
      if (!mayAdd(shape)) continue;
      for (const row of rows) {
        if ((seen.get(row) ?? shape) !== shape) uneven.add(row);
        seen.set(row, shape);
      }
    }
  }
  return uneven;
};

/** True where a formula reads its own column alone. */
const mayAdd = ({ references }: Shape): boolean =>
  references.length > 0 && references.every(({ from, to }) => (from.isColumnFixed || from.column === 0) && (to.isColumnFixed || to.column === 0));

/** The one sum of a row that adds other rows than all others, which agree. */
const oddSum = (document: Document, node: Node, columns: readonly Column[]): { readonly sum: Sum; readonly usual: readonly Sum[] } | undefined => {
  const groups = new Map<string, Sum[]>();
  for (const column of columns) {
    const rows = rowsAddedBy(document, node.row, column.first);
    if (!rows) continue;
    const key = rows.join(",");
    const group = groups.get(key);
    if (group) group.push({ column, rows });
    else groups.set(key, [{ column, rows }]);
  }
  const [usual, odd] = [...groups.values()].sort((a, b) => b.length - a.length);
  return groups.size === 2 && usual!.length >= FEWEST && odd!.length === 1 ? { sum: odd![0]!, usual: usual! } : undefined;
};

/** The rows of its own column that a cell adds, or takes over from one row, in order. */
const rowsAddedBy = (document: Document, row: number, column: number): readonly number[] | undefined => {
  const addition = additionOf(document, row, column);
  if (addition) return addition.isSubtotal ? undefined : [...addition.rows].sort((a, b) => a - b);
  const expression = shapesOf(document.sheet).at(row, column)?.expression;
  if (expression?.type !== "reference") return undefined;
  const { sheet, top, bottom, left, right } = resolve(expression.reference, row, column);
  return sheet === undefined && top === bottom && left === column && right === column && top !== row ? [top] : undefined;
};

const draftOf = (document: Document, node: Node, { column, rows }: Sum, usual: readonly Sum[]): FindingDraft | undefined => {
  const meant = usual[0]!.rows;
  // Hidden rows may be left out on purpose, and a row without an amount changes nothing.
  const counts = (row: number): boolean => !document.sheet.hiddenRows.has(row) && typeof moneyAt(document, row, column) === "number";
  const missing = meant.filter((row) => !rows.includes(row) && counts(row));
  const extra = rows.filter((row, at) => (!meant.includes(row) || rows.indexOf(row) !== at) && counts(row));
  const found = moneyAt(document, node.row, column);
  if (missing.length + extra.length === 0 || typeof found !== "number") return undefined;
  const sum = (of: readonly number[]): number => of.reduce((total, row) => total + (moneyAt(document, row, column) ?? 0), 0);
  const expected = found + sum(missing) - sum(extra);
  const isLatent = Math.abs(expected - found) < 0.5;
  const cells = (of: readonly number[]): string => rangeOf(of.map((row) => ({ row, column: column.first })));
  const { sheet } = document.table;
  const key = isLatent ? "latent" : missing.length === 0 ? "extra" : extra.length === 0 ? "missing" : "both";
  return {
    sheet,
    range: cellAddress(node.row, column.first),
    related: [{ sheet, range: cells([...missing, ...extra]), role: "source" }, ...(isLatent ? [] : consequencesOf(document, [{ row: node.row, column: column.first }]))],
    message: { key, args: { name: rowLabel(node), column: columnLabel(column), missing: cells(missing), extra: cells(extra), count: usual.length, found: rupiah(found), expected: rupiah(expected) } },
    ...(isLatent ? { kind: "review" as const } : {}),
    found: rupiah(found),
    expected: rupiah(expected),
    key: [...rowKey(document, node, column), "beside"],
  };
};
