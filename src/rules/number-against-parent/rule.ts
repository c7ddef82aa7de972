// STR-16: an indicator numbered 1.3 below an objective numbered 2: the number ties it to another objective.
import type { CellValue } from "../../sheets/cell";
import type { Document, Node } from "../../performance/model";
import { valueAt } from "../../sheets/snapshot";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many rows must carry the number of their parent before one that does not is wrong. */
const FEWEST = 2;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "number-against-parent",
  code: "STR-16",
  category: "structure",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Nomor tidak mengikuti induknya",
      why: "Nomor bertingkat mengikat indikator pada sasarannya; nomor yang keliru menempatkannya pada sasaran lain di dokumen berikutnya.",
      advice: "Perbaiki nomornya.",
      messages: { wrong: "{name}: bernomor {found} di bawah nomor {parent}, seharusnya {expected}." },
    },
    en: {
      title: "Number does not follow its parent",
      why: "A number in levels ties an indicator to its objective; a wrong one puts it under another objective in the next document.",
      advice: "Correct the number.",
      messages: { wrong: "{name}: numbered {found} below number {parent}, expected {expected}." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...slipsIn(document)])),
};

interface Numbered {
  readonly node: Node;
  readonly column: number;
  readonly typed: string;
  readonly first: number;
  readonly parent: number;
  /** How many stand below this parent, this one included. */
  readonly place: number;
}

function* slipsIn(document: Document): Generator<FindingDraft> {
  const numbered = numbersOf(document);
  const wrong = numbered.filter(({ first, parent }) => first !== parent);
  if (wrong.length === 0 || numbered.length - wrong.length < Math.max(FEWEST, wrong.length)) return;
  for (const { node, column, typed, parent, place } of wrong) {
    const expected = `${parent}.${place}`;
    yield {
      sheet: document.table.sheet,
      range: rangeOf([{ row: node.row, column }]),
      message: { key: "wrong", args: { name: rowLabel(node), found: typed, parent: String(parent), expected } },
      found: typed,
      expected,
      key: rowKey(document, node),
    };
  }
}

/** Numbers in two levels ("1.3") with the whole number above or beside them. */
const numbersOf = (document: Document): Numbered[] => {
  const columns = document.table.columns.filter(({ subject }) => subject === "sequence");
  const found: Numbered[] = [];
  let parent: number | undefined;
  let place = 0;
  for (const node of document.nodes) {
    for (const { first } of columns) {
      const whole = wholeOf(valueAt(document.sheet, node.row, first));
      if (whole === undefined) continue;
      parent = whole;
      place = 0;
      break;
    }
    for (const { first: column } of columns) {
      const value = valueAt(document.sheet, node.row, column);
      if (value === null || Number.isInteger(value)) continue;
      const typed = textOf(value);
      const first = /^(\d{1,2})\.\d{1,2}\.?$/.exec(typed)?.[1];
      if (first === undefined || parent === undefined) continue;
      place++;
      found.push({ node, column, typed, first: Number(first), parent, place });
    }
  }
  return found;
};

/** "2" or "2." and the number 2 alike. */
const wholeOf = (value: CellValue): number | undefined => {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value < 100 ? value : undefined;
  const typed = /^(\d{1,2})\.?$/.exec(textOf(value))?.[1];
  return typed === undefined ? undefined : Number(typed);
};

const textOf = (value: unknown): string => (typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "");
