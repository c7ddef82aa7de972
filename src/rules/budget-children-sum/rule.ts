// BUD-08: a typed amount that differs from the sum of its parts. Sums that read the wrong rows belong to total-range-short and total-double-count.
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import { rowKey, rowLabel } from "../shared/labels";
import { moneyAt, rupiah } from "../shared/money";
import { consequencesOf } from "../shared/dependents";
import { sumFaultsOf } from "../shared/sum-faults";
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
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
      messages: {
        differs: "{name}: tertulis {found}, sedangkan jumlah {count} rinciannya {expected} (selisih {gap}).",
        missing: "{name}: tertulis {found}, sedangkan rincian yang terisi baru {expected}. Angka {blanks} rincian belum diisi, mulai \"{blank}\"; kurang {gap}.",
      },
    },
    en: {
      title: "Budget amount differs from the sum of its parts",
      why: "An amount that is not the sum of its parts makes absorption and the financial report depend on the level that is read.",
      advice: "Check whether the amount or one of its parts is wrong, then replace the typed amount with a sum.",
      messages: {
        differs: "{name}: {found} is written, but its {count} parts add up to {expected} (difference {gap}).",
        missing: "{name}: {found} is written, but the parts that are filled in make {expected}. {blanks} parts have no amount yet, from \"{blank}\" on; {gap} is missing.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const { column, node, parts, found, expected, isCertain } of sumFaultsOf(document).values) {
        const sheet = document.table.sheet;
        const cell = { row: node.row, column: column.first };
        const blank = found > expected ? parts.filter((part) => isUnfilled(document, column, part)) : [];
        yield {
          sheet,
          range: cellAddress(node.row, column.first),
          related: [
            { sheet, range: joinCells(parts.map((part) => ({ row: part.row, column: column.first }))).map(areaAddress).join(","), role: "compared" },
            ...consequencesOf(document, [cell]),
          ],
          message: {
            key: blank.length > 0 ? "missing" : "differs",
            args: { name: rowLabel(node, true), found: rupiah(found), expected: rupiah(expected), count: parts.length, gap: rupiah(found - expected), blanks: blank.length, blank: blank[0] ? rowLabel(blank[0], true) : "" },
          },
          ...(isCertain ? {} : { level: "warning" as const }),
          found: rupiah(found),
          expected: rupiah(expected),
          key: rowKey(document, node, column),
        };
      }
    }
  },
};

/** Nobody typed an amount for the part, nor for anything below it. */
const isUnfilled = (document: Document, column: Column, part: Node): boolean =>
  moneyAt(document, part.row, column) === null && part.children.every((child) => isUnfilled(document, column, child));
