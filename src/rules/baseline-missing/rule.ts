// TGT-09: a row without a starting condition in a plan where the others have one.
import { byLevel, indicatorRows, isEmpty, targetColumns } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import type { Rule } from "../rule";

const SHARE = 0.6;
const ENOUGH_ROWS = 3;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "baseline-missing",
  code: "TGT-09",
  category: "target",
  level: "warning",
  basis: ["permendagri-86-2017-tc27"],
  texts: {
    id: {
      title: "Kondisi awal kosong",
      why: "Tanpa kondisi awal, tidak terlihat apakah target lebih baik daripada keadaan sekarang.",
      advice: "Isi kondisi awal dari realisasi terakhir. Bila indikator baru dan belum pernah diukur, tulis \"N/A\".",
      messages: { blank: "{name}: kolom {column} kosong, padahal {filled} dari {rows} baris setingkat terisi." },
    },
    en: {
      title: "Baseline missing",
      why: "Without a starting condition nobody sees whether the targets are better than today.",
      advice: "Fill it from the last realisation. For a new indicator that was never measured, write \"N/A\".",
      messages: { blank: "{name}: {column} is blank, although {filled} of {rows} rows of this level have one." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      const columns = document.table.columns.filter((column) => column.subject === "baseline" && column.measure !== "rupiah");
      const targets = targetColumns(document);
      if (columns.length === 0) continue;
      for (const level of byLevel(indicatorRows(document))) {
        const rows = level.filter((node) => targets.some((column) => !isEmpty(document, node.row, column)));
        if (rows.length < ENOUGH_ROWS) continue;
        for (const column of columns) {
          const blank = rows.filter((node) => isEmpty(document, node.row, column));
          if (rows.length - blank.length < rows.length * SHARE) continue;
          for (const node of blank) {
            yield {
              sheet: document.table.sheet,
              range: rangeOf([{ row: node.row, column: column.first }]),
              message: { key: "blank", args: { name: rowLabel(node), column: columnLabel(column), filled: rows.length - blank.length, rows: rows.length } },
              key: rowKey(document, node, column),
            };
          }
        }
      }
    }
  },
};
