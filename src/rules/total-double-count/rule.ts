// BUD-09: a sum that adds rows twice, or rows that belong elsewhere; and sums under a table that add several levels at once.
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import type { FindingDraft } from "../finding";
import { consequencesOf } from "../shared/dependents";
import { rowKey, rowLabel } from "../shared/labels";
import { rupiah } from "../shared/money";
import { sumFaultsOf } from "../shared/sum-faults";
import { scratchTotals } from "./scratch";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "total-double-count",
  code: "BUD-09",
  category: "budget",
  level: "error",
  basis: ["permendagri-86-2017", "permenpanrb-88-2021-1c1"],
  texts: {
    id: {
      title: "Rumus jumlah menghitung baris dua kali",
      why: "Jumlah yang memuat baris milik bagian lain, atau baris dan induknya sekaligus, lebih besar daripada uang yang sebenarnya ada.",
      advice: "Jumlahkan hanya baris satu tingkat di bawahnya. Baris tanpa label di bawah tabel sebaiknya dihapus atau diberi label.",
      messages: {
        foreign: "{name}: rumus ikut menjumlahkan {cells} yang bukan rinciannya atau sudah terhitung; hasilnya {found}, seharusnya {expected}.",
        levels: "Jumlah tanpa label di bawah tabel menambahkan beberapa tingkat sekaligus: {found} adalah {times} kali jumlah tabel {expected}.",
      },
    },
    en: {
      title: "Sum counts rows twice",
      why: "A sum that holds rows of another part, or a row and its parent, is larger than the money that is there.",
      advice: "Add only the rows one level below. Delete or label sums that stand under a table without a name.",
      messages: {
        foreign: "{name}: the formula also adds {cells}, which are no parts of it or are counted already; it gives {found} and should give {expected}.",
        levels: "A sum without a label under the table adds several levels at once: {found} is {times} times the table's total {expected}.",
      },
    },
  },
  *check({ model }): Generator<FindingDraft> {
    for (const document of model.documents) {
      const sheet = document.table.sheet;
      for (const { column, row, node, extra, found, expected } of sumFaultsOf(document).ranges) {
        if (extra.length === 0) continue;
        const cells = joinCells(extra.map((at) => ({ row: at, column: column.first }))).map(areaAddress).join(",");
        yield {
          sheet,
          range: cellAddress(row, column.first),
          related: [{ sheet, range: cells, role: "source" }, ...consequencesOf(document, [{ row, column: column.first }])],
          message: { key: "foreign", args: { name: node ? rowLabel(node, true) : "", cells, found: rupiah(found), expected: rupiah(expected) } },
          found: rupiah(found),
          expected: rupiah(expected),
          key: rowKey(document, node, column),
        };
      }
      for (const { cells, times, found, expected } of scratchTotals(document)) {
        yield {
          sheet,
          range: joinCells(cells).map(areaAddress).join(","),
          related: consequencesOf(document, cells),
          message: { key: "levels", args: { found: rupiah(found), expected: rupiah(expected), times } },
          level: "warning",
          found: rupiah(found),
          expected: rupiah(expected),
          key: [...rowKey(document, undefined), "below"],
        };
      }
    }
  },
};
