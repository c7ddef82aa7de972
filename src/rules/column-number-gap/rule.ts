// STR-02: the row of column numbers skips a number. Columns that share a number, and columns without one, are the forms' own habit.
import { cellAddress } from "../../sheets/address";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "column-number-gap",
  code: "STR-02",
  category: "structure",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Nomor kolom melompat",
      why: "Rumus pada nomor kolom, seperti \"8=(7/6)\", menunjuk kolom yang salah atau tidak ada.",
      advice: "Urutkan nomor kolom, dan sesuaikan rumus yang menyebutnya.",
      messages: { gap: "Nomor kolom melompat dari {before} ke {found}; seharusnya {expected}." },
    },
    en: {
      title: "Column number skipped",
      why: "Equations over the columns, such as \"8=(7/6)\", point at the wrong column or at none.",
      advice: "Number the columns in order, and correct the equations that name them.",
      messages: { gap: "The column numbers skip from {before} to {found}; expected {expected}." },
    },
  },
  *check({ model }) {
    for (const { table, sheet } of model.documents) {
      if (table.numberingRow === undefined) continue;
      let before: number | undefined;
      for (let column = table.header.left; column <= table.header.right; column++) {
        const label = /^\(?\s*(\d{1,2})\s*\)?\.?\s*(?:=.*)?$/s.exec(plainText(valueAt(sheet, table.numberingRow, column)));
        if (!label) continue;
        const number = Number(label[1]);
        if (before !== undefined && number > before + 1) {
          yield {
            sheet: table.sheet,
            range: cellAddress(table.numberingRow, column),
            message: { key: "gap", args: { before, found: number, expected: before + 1 } },
            found: String(number),
            expected: String(before + 1),
            key: [table.kind, table.agency, "column", number],
          };
        }
        before = number;
      }
    }
  },
};
