// BUD-08: a typed amount that differs from the sum of its parts. Sums that read the wrong rows belong to total-range-short and total-double-count.
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import { rowKey, rowLabel } from "../shared/labels";
import { rupiah } from "../shared/money";
import { consequencesOf } from "../shared/dependents";
import { sumFaultsOf } from "../shared/sum-faults";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "budget-children-sum",
  code: "BUD-08",
  category: "budget",
  level: "error",
  basis: ["permendagri-86-2017", "permenpanrb-88-2021-1c1"],
  texts: {
    id: {
      title: "Jumlah anggaran tidak sama dengan rinciannya",
      why: "Pagu atau realisasi yang tidak sama dengan jumlah rinciannya membuat angka serapan dan laporan keuangan berbeda-beda menurut tingkat yang dibaca.",
      advice: "Periksa apakah angka jumlah atau salah satu rinciannya yang keliru, lalu ganti angka yang diketik dengan rumus penjumlahan.",
      messages: { differs: "{name}: tertulis {found}, sedangkan jumlah {count} rinciannya {expected} (selisih {gap})." },
    },
    en: {
      title: "Budget amount differs from the sum of its parts",
      why: "An amount that is not the sum of its parts makes absorption and the financial report depend on the level that is read.",
      advice: "Check whether the amount or one of its parts is wrong, then replace the typed amount with a sum.",
      messages: { differs: "{name}: {found} is written, but its {count} parts add up to {expected} (difference {gap})." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const { column, node, parts, found, expected, isCertain } of sumFaultsOf(document).values) {
        const sheet = document.table.sheet;
        const cell = { row: node.row, column: column.first };
        yield {
          sheet,
          range: cellAddress(node.row, column.first),
          related: [
            { sheet, range: joinCells(parts.map((part) => ({ row: part.row, column: column.first }))).map(areaAddress).join(","), role: "compared" },
            ...consequencesOf(document, [cell]),
          ],
          message: { key: "differs", args: { name: rowLabel(node), found: rupiah(found), expected: rupiah(expected), count: parts.length, gap: rupiah(found - expected) } },
          ...(isCertain ? {} : { level: "warning" as const }),
          found: rupiah(found),
          expected: rupiah(expected),
          key: rowKey(document, node, column),
        };
      }
    }
  },
};
