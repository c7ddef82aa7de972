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
      messages: {
        gap: "Nomor kolom melompat dari {before} ke {found}; seharusnya {expected}.",
        several: "Nomor kolom melompat {count} kali, pertama dari {before} ke {found}; mungkin kolomnya dihapus dan nomornya belum disesuaikan.",
      },
    },
    en: {
      title: "Column number skipped",
      why: "Equations over the columns, such as \"8=(7/6)\", point at the wrong column or at none.",
      advice: "Number the columns in order, and correct the equations that name them.",
      messages: {
        gap: "The column numbers skip from {before} to {found}; expected {expected}.",
        several: "The column numbers skip {count} times, first from {before} to {found}; perhaps columns were deleted and the numbers left as they were.",
      },
    },
  },
  *check({ model }) {
    for (const { table, sheet } of model.documents) {
      if (table.numberingRow === undefined) continue;
      let before: number | undefined;
      const gaps: { column: number; before: number; found: number }[] = [];
      for (let column = table.header.left; column <= table.header.right; column++) {
        const label = /^\(?\s*(\d{1,2})[a-e]?\s*\)?\.?\s*(?:=.*)?$/s.exec(plainText(valueAt(sheet, table.numberingRow, column)));
        if (!label) continue;
        const number = Number(label[1]);
        if (before !== undefined && number > before + 1) gaps.push({ column, before, found: number });
        before = number;
      }
      const [first] = gaps;
      if (!first) continue;
      const row = table.numberingRow;
      yield {
        sheet: table.sheet,
        range: gaps.map(({ column }) => cellAddress(row, column)).join(","),
        message: { key: gaps.length > 1 ? "several" : "gap", args: { before: first.before, found: first.found, expected: first.before + 1, count: gaps.length } },
        found: String(first.found),
        expected: String(first.before + 1),
        key: [table.kind, table.agency, "column", first.found],
      };
    }
  },
};
