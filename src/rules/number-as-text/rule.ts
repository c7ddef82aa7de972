// STR-10: numbers stored as texts among numbers. Columns that are text throughout are somebody's way of writing and are left alone.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isBlank } from "../../sheets/cell";
import { plainText } from "../../sheets/merges";
import { formulaAt, valueAt } from "../../sheets/snapshot";
import { readText } from "../../sheets/quantity-text";
import { unitOf } from "../../standards/units";
import type { FindingDraft } from "../finding";
import { numberOffer } from "../offers";
import { consequencesOf } from "../shared/dependents";
import { columnLabel, rowKey } from "../shared/labels";
import { collect, rangeOf, type Place } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { Rule } from "../rule";

const FIGURES = new Set(["baseline", "target", "actual", "achievement", "weight"]);
/** So many true numbers show that the column is one of numbers. */
const ENOUGH_NUMBERS = 3;
/** In a column whose header says nothing of figures (a numerator), so many numbers stand beside each text. */
const UNNAMED = 5;
/** Of more cells than these everything that reads the column would be named. */
const FEW = 6;

/** A text that is one number and nothing else: no unit, bound or note. A percent sign and rupiah may stand there. */
const isBareNumber = (text: string): boolean => {
  const reading = readText(text);
  return reading.kind === "number" && !reading.bound && reading.note === undefined && (reading.unit === undefined || /^rp$/i.test(reading.unit)) && !/^[-+]?0\d/.test(text.trim());
};

/** "3 org" where the unit column of the row says "Orang": the unit that is typed again makes a text of the number. */
const repeatsUnit = (text: string, unit: string): boolean => {
  const reading = unit === "" ? undefined : readText(text);
  return reading?.kind === "number" && !reading.bound && reading.note === undefined && reading.unit !== undefined && isUnitOf(reading.unit, unit);
};

/** The very words of the unit column, or a known unit in other letters. */
const isUnitOf = (typed: string, unit: string): boolean =>
  typed.toLowerCase() === unit.trim().toLowerCase() || (/^\p{L}+$/u.test(typed) && unitOf(typed).isKnown && unitOf(typed).canonical === unitOf(unit).canonical);

/** The texts of a column that should be numbers, typed ones and results of formulas apart. */
const textsIn = (document: Document, column: Column): { readonly typed: Place[]; readonly computed: Place[]; readonly numbers: number } => {
  const typed: Place[] = [];
  const computed: Place[] = [];
  const repeated: Place[] = [];
  const known = new Map<string, boolean>();
  let numbers = 0;
  for (const node of document.nodes) {
    if (node.level === "section" || node.level === "note" || node.level === "blank") continue;
    const value = valueAt(document.sheet, node.row, column.first);
    if (typeof value === "number") numbers++;
    if (typeof value !== "string" || isBlank(value)) continue;
    let isNumber = known.get(value);
    if (isNumber === undefined) known.set(value, (isNumber = isBareNumber(value)));
    if (isNumber) (formulaAt(document.sheet, node.row, column.first) === undefined ? typed : computed).push({ row: node.row, column: column.first });
    else if (repeatsUnit(value, node.unit) && document.column({ subject: "unit" })) repeated.push({ row: node.row, column: column.first });
  }
  // Where several targets are written with their unit, that is how the sheet is written.
  if (repeated.length > 0 && numbers >= repeated.length * UNNAMED) typed.push(...repeated);
  return { typed, computed, numbers };
};

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "number-as-text",
  code: "STR-10",
  category: "structure",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Angka tersimpan sebagai teks",
      why: "SUM dan AVERAGE melewatkan teks tanpa pemberitahuan, sehingga jumlah dan rata-rata menjadi salah.",
      advice: "Ubah teks itu menjadi angka. Pada rumus, ganti hasil bertanda kutip seperti \"0%\" dengan angka 0.",
      messages: {
        typed: "{count} sel pada kolom {columns} berisi angka sebagai teks, misalnya \"{sample}\" di {cell}; SUM dan AVERAGE tidak menghitungnya.",
        computed: "Rumus pada {count} sel kolom {columns} menghasilkan teks, misalnya \"{sample}\" di {cell}; SUM dan AVERAGE tidak menghitungnya.",
      },
    },
    en: {
      title: "Number stored as text",
      why: "SUM and AVERAGE leave texts out without a word, so totals and means become wrong.",
      advice: "Turn the text into a number. In formulas replace a quoted result such as \"0%\" by the number 0.",
      messages: {
        typed: "{count} cells of column {columns} hold a number as text, such as \"{sample}\" in {cell}; SUM and AVERAGE leave them out.",
        computed: "Formulas in {count} cells of column {columns} give a text, such as \"{sample}\" in {cell}; SUM and AVERAGE leave them out.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...findingsIn(document)])),
};

function* findingsIn(document: Document): Generator<FindingDraft> {
  const blocks = new Map<string, { places: Place[]; columns: Column[] }[]>();
  for (const column of document.table.columns) {
    const isFigure = FIGURES.has(column.subject);
    if ((!isFigure && column.subject !== "other") || document.numbers(column).isPlain) continue;
    const { typed, computed, numbers } = textsIn(document, column);
    if (numbers < (isFigure ? ENOUGH_NUMBERS : (typed.length + computed.length) * UNNAMED)) continue;
    for (const [key, places] of [["typed", typed], ["computed", computed]] as const) {
      if (places.length === 0) continue;
      const block = blocks.get(key)?.at(-1);
      if (block && block.columns.at(-1)!.last === column.first - 1) {
        block.places.push(...places);
        block.columns.push(column);
      } else collect(blocks, key, { places: [...places], columns: [column] });
    }
  }
  for (const [key, list] of blocks) {
    for (const { places, columns } of list) {
      const first = places[0]!;
      const sample = plainText(valueAt(document.sheet, first.row, first.column));
      const repair = key === "typed" ? numberOffer(document.sheet, places) : undefined;
      yield {
        sheet: document.table.sheet,
        range: rangeOf(places),
        related: places.length <= FEW ? consequencesOf(document, places) : [],
        message: { key, args: { count: places.length, columns: columns.map(columnLabel).join(", "), sample, cell: rangeOf([first]) } },
        found: `"${sample}"`,
        key: [...rowKey(document, undefined), key, ...columns.map((column) => column.path.join(" "))],
        ...(repair ? { repairs: [repair] } : {}),
      };
    }
  }
}
