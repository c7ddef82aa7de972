// Rewrites the references of formulas, as Excel does where cells move and sheets get other names.
import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import { LAST_COLUMN, LAST_ROW, sheetPrefix, type Area } from "../../sheets/address";

/** Where the cells of a reference are now; the same area where they did not move, `null` where they are gone. */
export type Move = (sheet: string | undefined, area: Area) => Area | null;

/** A reference as the tokenizer reads it; whole rows and columns have no ends in the other direction. */
interface Parsed {
  readonly context: readonly string[];
  readonly range: Readonly<Record<"top" | "left" | "bottom" | "right", number | null>>;
}

const isReference = (type: string): boolean => type === "range" || type === "range_beam" || type === "range_ternary";

const prefixOf = (reference: string): string => reference.slice(0, reference.lastIndexOf("!") + 1);

/** A formula, with or without "=", whose references follow their cells; one whose cells are gone becomes #REF!. */
export const moveReferences = (formula: string, move: Move): string => {
  let text = "";
  for (const { type, value } of tokenize(formula)) text += isReference(type) ? moved(value, move) : value;
  return text;
};

const moved = (reference: string, move: Move): string => {
  const parsed = parseA1Ref(reference) as Parsed | undefined;
  if (!parsed || parsed.context.length > 1) return reference;
  const { range } = parsed;
  const area = { top: range.top ?? 0, left: range.left ?? 0, bottom: range.bottom ?? LAST_ROW, right: range.right ?? LAST_COLUMN };
  const now = move(parsed.context[0], area);
  if (now === area) return reference;
  if (now === null) return "#REF!";
  const next = { ...range };
  if (range.top !== null) Object.assign(next, { top: now.top, bottom: now.bottom });
  if (range.left !== null) Object.assign(next, { left: now.left, right: now.right });
  return prefixOf(reference) + stringifyA1Ref({ range: next });
};

/** A formula in which a sheet has another name. */
export const renameSheet = (formula: string, from: string, to: string): string => {
  if (!formula.includes("!")) return formula;
  let text = "";
  for (const { type, value } of tokenize(formula)) {
    const isOf = isReference(type) && parseA1Ref(value)?.context?.join("|").toLowerCase() === from.toLowerCase();
    text += isOf ? `${sheetPrefix(to)}!${value.slice(prefixOf(value).length)}` : value;
  }
  return text;
};
