// BUD-10: a sum that leaves out a row with an amount. What is added too much belongs to total-double-count.
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import { resolve, shapesOf } from "../../sheets/formula";
import type { RepairOffer } from "../finding";
import { rangeOffer } from "../offers";
import { consequencesOf } from "../shared/dependents";
import { rowKey, rowLabel } from "../shared/labels";
import { rupiah } from "../shared/money";
import { sumFaultsOf, type RangeFault } from "../shared/sum-faults";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "total-range-short",
  code: "BUD-10",
  category: "budget",
  level: "error",
  basis: ["permendagri-86-2017", "permenpanrb-88-2021-1c1"],
  texts: {
    id: {
      title: "Rumus jumlah melewatkan baris",
      why: "Uang pada baris yang terlewat tidak masuk ke jumlah, sehingga pagu atau realisasi yang dilaporkan terlalu kecil.",
      advice: "Perluas rentang rumus sampai semua rincian terbaca. Bila baris sengaja dikeluarkan, jelaskan pada kolom keterangan.",
      messages: {
        short: "{name}: rumus melewatkan {cells} senilai {gap}; hasilnya {found}, seharusnya {expected}.",
        hidden: "{name}: rumus melewatkan baris tersembunyi {cells} senilai {gap}; hasilnya {found}, dengan baris itu {expected}.",
      },
    },
    en: {
      title: "Sum leaves out a row",
      why: "The money of the row that is left out is missing in the total, so the reported amount is too small.",
      advice: "Extend the range until it reads every part. If the row is left out on purpose, say so in the notes.",
      messages: {
        short: "{name}: the formula leaves out {cells} worth {gap}; it gives {found} and should give {expected}.",
        hidden: "{name}: the formula leaves out the hidden rows {cells} worth {gap}; it gives {found}, and {expected} with them.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      const sheet = document.table.sheet;
      for (const fault of sumFaultsOf(document).ranges) {
        const { column, row, node, missing, extra, found, expected, isCertain, isHidden } = fault;
        if (extra.length > 0) continue;
        const cells = joinCells(missing.map((part) => ({ row: part.row, column: column.first }))).map(areaAddress).join(",");
        const repair = isCertain ? extended(fault) : undefined;
        yield {
          sheet,
          range: cellAddress(row, column.first),
          related: [{ sheet, range: cells, role: "source" }, ...consequencesOf(document, [{ row, column: column.first }])],
          message: { key: isHidden ? "hidden" : "short", args: { name: node ? rowLabel(node, true) : "", cells, found: rupiah(found), expected: rupiah(expected), gap: rupiah(expected - found) } },
          ...(isCertain ? {} : { level: "warning" as const }),
          found: rupiah(found),
          expected: rupiah(expected),
          key: rowKey(document, node, column),
          ...(repair ? { repairs: [repair] } : {}),
        };
      }
    }
  },
};

/** One range that ends just before, or begins just after, the rows that are left out is made longer. */
const extended = ({ document, column, row, missing, expected }: RangeFault): RepairOffer | undefined => {
  const shape = shapesOf(document.sheet).at(row, column.first);
  const [reference, ...others] = shape?.references ?? [];
  if (!reference || others.length > 0) return undefined;
  const from = resolve(reference, row, column.first);
  const rows = missing.map((part) => part.row);
  const top = Math.min(from.top, ...rows);
  const bottom = Math.max(from.bottom, ...rows);
  if (row >= top && row <= bottom) return undefined;
  const isWhole = from.top - top + (bottom - from.bottom) === missing.length;
  return isWhole ? rangeOffer(document.sheet, { row, column: column.first }, from, { ...from, top, bottom }, expected) : undefined;
};
