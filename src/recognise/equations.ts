// Parses the arithmetic that authors print in the numbering row: "13 = 9 + 10 + 11 + 12", "15 = 14 / 6 x 100", "8=(7/6)".
import { mergesOf } from "../sheets/merges";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import type { Band } from "./bands";
import type { Equation } from "./table";

/** The equations of a numbering row, each once, left to right. */
export const findEquations = (sheet: SheetSnapshot, band: Band): Equation[] => {
  if (band.numberingRow === undefined) return [];
  const merges = mergesOf(sheet);
  const equations: Equation[] = [];
  for (let column = band.left; column <= band.right; column++) {
    if (merges.isCovered(band.numberingRow, column)) continue;
    const value = valueAt(sheet, band.numberingRow, column);
    const equation = typeof value === "string" ? parseEquation(value) : null;
    if (equation && !equations.some((known) => known.result === equation.result)) equations.push(equation);
  }
  return equations;
};

/**
 * One printed equation, or `null` where the text is none. A factor of 100 ("x 100", "x100%", "*100") becomes *100;
 * every other number on the right side is the label of a column.
 */
export const parseEquation = (text: string): Equation | null => {
  const match = /^\s*\(?\s*(\d{1,2})\s*\)?\s*=\s*(.+)$/.exec(text.trim());
  if (!match) return null;
  let right = match[2]!.toLowerCase().replace(/[×x]/g, "*").replace(/[:÷]/g, "/").replace(/[–−]/g, "-").replace(/\s+/g, "").replace(/,$/, "");
  const isPercent = /\*?\(?100%?\)?$|%$/.test(right) && /\//.test(right);
  right = right.replace(/\*\(?100%?\)?/g, "").replace(/%/g, "");
  right = right.replace(/\((\d{1,2})\)/g, "$1").replace(/^\((.*)\)$/, (whole, inside: string) => (/^[^()]*$/.test(inside) ? inside : whole));
  if (!/^[\d+\-*/()]+$/.test(right) || !/\d/.test(right) || !/[+\-*/]/.test(right)) return null;
  const labels = [...new Set(right.match(/\d+/g) ?? [])];
  const expression = right.replace(/\d+/g, "{$&}") + (isPercent ? "*100" : "");
  return { text: `${match[1]}=${right}${isPercent ? "*100" : ""}`, result: match[1]!, expression, labels };
};
