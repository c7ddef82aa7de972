// STR-03: a column whose header names one thing and whose cells hold another: units under a header "Target".
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isBlank } from "../../sheets/cell";
import { mergesOf, plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { unitOf } from "../../standards/units";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "header-against-content",
  code: "STR-03",
  category: "structure",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Kepala kolom tidak sesuai isi",
      why: "Pembaca dan aplikasi membaca kolom menurut kepalanya; dua kolom \"Target\" membuat satuan dibaca sebagai angka.",
      advice: "Ganti kepala kolom menjadi \"Satuan\".",
      messages: { unit: "Kolom berkepala \"{found}\" berisi satuan ({examples}), bukan angka." },
    },
    en: {
      title: "Column header does not fit its cells",
      why: "People and programs read a column by its header; with two columns \"Target\" units are taken for figures.",
      advice: "Change the header to \"Satuan\".",
      messages: { unit: "The column headed \"{found}\" holds units ({examples}), no figures." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => document.columns({ subject: "unit" }).flatMap((column) => draftOf(document, column) ?? []))),
};

/** Headers of figures; a header that names the unit too ("Target/Satuan") says both. */
const FIGURES = /target|realisasi|capaian|anggaran|pagu|volume/i;
const UNITS = /satuan|unit|ukuran/i;
/** So many cells, and this share of them, must be units. */
const FEWEST = 3;
const SHARE = 0.8;

const draftOf = (document: Document, column: Column): FindingDraft | undefined => {
  const header = headerCell(document, column);
  if (!header || !FIGURES.test(header.text) || UNITS.test(column.path.join(" "))) return undefined;
  const filled = document.measured.map(({ row }) => valueAt(document.sheet, row, column.first)).filter((value) => !isBlank(value));
  const units = filled.flatMap((value) => (typeof value === "string" && (unitOf(value).isKnown || unitOf(value).near) ? [value.trim()] : []));
  if (units.length < FEWEST || units.length < filled.length * SHARE) return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf([{ row: header.row, column: column.first }]),
    message: { key: "unit", args: { found: header.text, examples: [...new Set(units)].slice(0, 3).join(", ") } },
    found: header.text,
    expected: "Satuan",
    key: [document.table.kind, document.table.agency, "unit", header.text],
  };
};

/** The deepest header text that stands over this column alone: a merged one speaks of its neighbours too. */
const headerCell = ({ table, sheet }: Document, column: Column): { readonly row: number; readonly text: string } | undefined => {
  const last = table.numberingRow === undefined ? table.header.bottom : table.numberingRow - 1;
  for (let row = last; row >= table.header.top; row--) {
    const area = mergesOf(sheet).areaOf(row, column.first);
    if (area && area.right > area.left) return undefined;
    const text = plainText(valueAt(sheet, area?.top ?? row, column.first)).trim();
    if (text !== "") return { row: area?.top ?? row, text };
  }
  return undefined;
};
