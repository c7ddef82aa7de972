// STR-04: a row that belongs to an objective only by the blank cells above it, in a column that merges its other objectives.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { mergesOf, plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { agencyKey, wordingKey } from "../../performance/wording";
import { short } from "../shared/labels";
import { rangeOf } from "../shared/places";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "hierarchy-unmerged",
  code: "STR-04",
  category: "structure",
  level: "info",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Sel kosong di bawah sasaran yang tidak digabung",
      why: "Sasaran lain digabung sampai indikator terakhirnya; di sini tidak jelas apakah baris kosong masih milik sasaran di atasnya. Penyaringan dan pengurutan akan memisahkannya.",
      advice: "Gabungkan selnya sampai indikator terakhir, atau ulangi teksnya pada setiap baris.",
      messages: { blank: "{count} baris di bawah \"{name}\" kosong tanpa digabung, padahal teks lain pada kolom ini digabung." },
    },
    en: {
      title: "Blank cells under an objective that are not merged",
      why: "Other objectives are merged down to their last indicator; here nobody knows whether the blank rows belong to the objective above. Filters and sorting will part them.",
      advice: "Merge the cell down to the last indicator, or repeat the text on every row.",
      messages: { blank: "{count} rows under \"{name}\" are blank without a merge, although other texts of this column are merged." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const column of document.table.columns) if (column.subject === "goal" || column.subject === "objective") yield* findingsIn(document, column);
    }
  },
};

/** A text that is not merged, with the last blank row below it that has an indicator. */
interface Head {
  readonly row: number;
  readonly name: string;
  last: number;
}

function* findingsIn(document: Document, column: Column): Generator<FindingDraft> {
  const { sheet, table } = document;
  const merges = sheet.merges.filter((area) => area.left === column.first && area.bottom > area.top && table.data && area.top >= table.data.top && area.bottom <= table.data.bottom);
  if (merges.length === 0) return;
  const heads: Head[] = [];
  let open: Head | undefined;
  for (const node of document.nodes) {
    const text = plainText(valueAt(sheet, node.row, column.first));
    const isMerged = mergesOf(sheet).areaOf(node.row, column.first) !== undefined;
    if (text !== "" || isMerged || node.level === "section" || node.level === "total" || node.level === "note") {
      open = text !== "" && !isMerged ? { row: node.row, name: text, last: node.row } : undefined;
      if (open) heads.push(open);
    } else if (open && node.indicator !== "") open.last = node.row;
  }
  for (const { row, name, last } of heads) {
    if (last === row) continue;
    yield {
      sheet: table.sheet,
      range: rangeOf(Array.from({ length: last - row + 1 }, (_, at) => ({ row: row + at, column: column.first }))),
      message: { key: "blank", args: { count: last - row, name: short(name) } },
      key: [table.kind, agencyKey(table.agency ?? ""), wordingKey(name)],
    };
  }
}
