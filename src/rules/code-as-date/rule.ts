// STR-11: codes that Excel took for dates: 1.02 became the first of February.
import type { Document } from "../../performance/model";
import { displayText } from "../../sheets/number-format";
import { formatAt, valueAt } from "../../sheets/snapshot";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Formats of dates name a day or a month beside another part; texts in quotes and colours do not count. */
const DATE = /[dmy]{1,4}\s*[-/. ]\s*[dmy]{1,4}/i;
/** Days since 1900 of the years 1990 to 2060: what a code becomes. */
const FIRST = 32874;
const LAST = 58805;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "code-as-date",
  code: "STR-11",
  category: "structure",
  level: "warning",
  basis: ["permendagri-90-2019", "praktik"],
  texts: {
    id: {
      title: "Kode menjadi tanggal",
      why: "Excel mengubah kode yang mirip tanggal; kode aslinya hilang dan baris tidak lagi cocok dengan nomenklatur.",
      advice: "Ubah format kolom menjadi Teks, lalu ketik ulang kodenya.",
      messages: {
        date: "{count} sel kode berisi tanggal, misalnya {found}.",
      },
    },
    en: {
      title: "Code turned into a date",
      why: "Excel changes codes that look like dates; the code is lost and the row no longer fits the nomenclature.",
      advice: "Format the column as Text and type the code again.",
      messages: {
        date: "{count} code cells hold a date, such as {found}.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftOf(document) ?? [])),
};

const draftOf = (document: Document): FindingDraft | undefined => {
  const columns = document.columns({ subject: "code" });
  const dates = columns.flatMap((column) => document.nodes.flatMap(({ row }) => {
    const cells = [];
    for (let at = column.first; at <= column.last; at++) if (isDate(document, row, at)) cells.push({ row, column: at });
    return cells;
  }));
  const [first] = dates;
  if (!first) return undefined;
  const found = displayText(valueAt(document.sheet, first.row, first.column), formatAt(document.sheet, first.row, first.column));
  return {
    sheet: document.table.sheet,
    range: rangeOf(dates),
    message: { key: "date", args: { count: dates.length, found } },
    found,
    key: [document.table.kind, document.table.agency, "date", ...dates.map(({ row }) => document.nodeAt(row)?.name)],
  };
};

const isDate = ({ sheet }: Document, row: number, column: number): boolean => {
  const value = valueAt(sheet, row, column);
  return typeof value === "number" && value >= FIRST && value <= LAST && DATE.test((formatAt(sheet, row, column) ?? "").replace(/"[^"]*"|\[[^\]]*\]/g, ""));
};
