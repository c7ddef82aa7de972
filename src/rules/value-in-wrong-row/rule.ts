// BUD-19: amounts on rows of a level that the column leaves empty everywhere else, such as values pasted over hidden rows.
import { areaAddress, joinCells } from "../../sheets/address";
import type { FindingDraft } from "../finding";
import { consequencesOf } from "../shared/dependents";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { foldTwins } from "../shared/twins";
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { Rule } from "../rule";
import { strayRuns } from "./stray";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "value-in-wrong-row",
  code: "BUD-19",
  category: "budget",
  level: "error",
  basis: ["praktik", "permenpanrb-88-2021-2a3"],
  texts: {
    id: {
      title: "Angka berada pada baris yang salah",
      why: "Angka yang tertempel pada baris lain terhitung dua kali dalam jumlah, dan persentase pada baris itu tidak bermakna.",
      advice: "Hapus angka pada baris ini bila sudah ada pada baris yang benar. Sebelum menempel, tampilkan semua baris atau tempel hanya pada sel yang terlihat.",
      messages: {
        pasted: "Mulai \"{name}\": {count} angka kolom {column} sama berurutan dengan {meant}. Kolom ini hanya diisi pada tingkat lain; angkanya tertempel pada baris yang salah.",
        stray: "Mulai \"{name}\": {count} angka kolom {column} berada pada tingkat yang di baris lain selalu kosong.",
      },
    },
    en: {
      title: "Figures stand on the wrong rows",
      why: "A figure pasted onto another row is counted twice in totals, and the percentage of that row means nothing.",
      advice: "Delete the figure where the right row has it already. Before pasting, show all rows or paste into visible cells only.",
      messages: {
        pasted: "From \"{name}\" on: {count} figures of {column} repeat {meant} in the same order. The column is filled on another level only; they were pasted onto the wrong rows.",
        stray: "From \"{name}\" on: {count} figures of {column} stand on a level that is empty in all other rows.",
      },
    },
  },
  *check({ model }) {
    yield* foldTwins(model, model.documents.flatMap(draftsOf));
  },
};

const draftsOf = (document: Document): FindingDraft[] =>
  strayRuns(document).map(({ column, nodes, meant }) => {
    const sheet = document.table.sheet;
    const isPasted = meant.length > 0;
    return {
      sheet,
      range: rangeOf(nodes, column),
      related: [...(isPasted ? [{ sheet, range: rangeOf(meant, column), role: "source" as const }] : []), ...consequencesOf(document, nodes.map((node) => ({ row: node.row, column: column.first })))],
      message: { key: isPasted ? "pasted" : "stray", args: { name: rowLabel(nodes[0]!), count: nodes.length, column: columnLabel(column), ...(isPasted ? { meant: rangeOf(meant, column) } : {}) } },
      ...(isPasted ? {} : { level: "warning" as const, kind: "review" as const }),
      key: [...rowKey(document, nodes[0], column), "stray"],
    };
  });

const rangeOf = (nodes: readonly Node[], column: Column): string => joinCells(nodes.map((node) => ({ row: node.row, column: column.first }))).map(areaAddress).join(",");
