// TGT-14: a target range whose first number is larger than its second.
import { actualColumns, indicatorRows, targetColumns } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "range-order",
  code: "TGT-14",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6"],
  texts: {
    id: {
      title: "Rentang target terbalik",
      why: "Batas bawah lebih besar daripada batas atas, sehingga tidak jelas kapan target tercapai.",
      advice: "Tulis batas bawah lebih dahulu. Bila tanda hubung bukan rentang, tulis satu angka saja.",
      messages: { reversed: "{name}: {column} tertulis \"{found}\"; batas bawahnya lebih besar daripada batas atasnya." },
    },
    en: {
      title: "Target range the wrong way round",
      why: "The lower end is larger than the upper one, so nobody knows when the target is reached.",
      advice: "Write the lower end first. Where the dash is no range, write one number.",
      messages: { reversed: "{name}: {column} reads \"{found}\"; its lower end is larger than its upper one." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      const columns = [...targetColumns(document), ...actualColumns(document)].filter((column) => !document.numbers(column).isPlain);
      for (const node of columns.length === 0 ? [] : indicatorRows(document)) {
        for (const column of columns) {
          const value = document.value(node.row, column);
          if (typeof value !== "string") continue;
          const reading = document.reading(node.row, column);
          if (reading.kind !== "range" || !reading.isReversed || reading.isAmbiguous) continue;
          yield {
            sheet: document.table.sheet,
            range: rangeOf([{ row: node.row, column: column.first }]),
            message: { key: "reversed", args: { name: rowLabel(node), column: columnLabel(column), found: value.trim() } },
            found: value.trim(),
            expected: value.trim().replace(/^(\S+?)(\s*[-–]\s*)(\S+)$/, "$3$2$1"),
            key: rowKey(document, node, column),
          };
        }
      }
    }
  },
};
