// Links to another sheet that read other columns of it than the same link in the other rows: "JUNI!J34" among "JUNI!L...". Found once per document.
// Which row is linked is left to the rules that compare documents: lists may stand in another order.
import { shapesOf, type Reference, type Shape } from "../../sheets/formula";
import { valueAt } from "../../sheets/snapshot";
import { nearestOf } from "./column-patterns";
import type { PatternBreak } from "./pattern-breaks";
import { perDocument } from "./per-document";
import { formOf } from "./row-formulas";

/** Fewer links prove no pattern; nor does a smaller share. */
const FEWEST = 5;
const SHARE = 0.7;

/** The breaks of a document, in column and row order. */
export const linkBreaksOf = perDocument((document): readonly PatternBreak[] =>
  document.table.columns.flatMap((column) => {
    const links = [...shapesOf(document.sheet).inColumn(column.first)]
      .filter(([{ references }]) => references.length > 0 && references.every(({ sheet, from }) => sheet !== undefined && !from.isRowFixed))
      .map(([shape, rows]) => ({ shape, rows: rows.filter((row) => document.nodeAt(row) !== undefined) }));
    const count = links.reduce((sum, { rows }) => sum + rows.length, 0);
    const best = links.reduce((most, link) => (link.rows.length > (most?.rows.length ?? 0) ? link : most), links[0]);
    if (!best || best.rows.length < FEWEST || best.rows.length < count * SHARE) return [];
    return links.filter(({ shape, rows }) => shape !== best.shape && rows.length === 1 && readsOtherColumns(shape, best.shape)).flatMap(({ shape, rows }) => rows.map((row): PatternBreak => {
      const value = valueAt(document.sheet, row, column.first);
      return {
        document, column, row, kind: isShorter(shape, best.shape) ? "term" : "column", neighbour: nearestOf(best.rows, row), followers: best.rows.length,
        found: typeof value === "number" ? value : undefined, expected: undefined, isCertain: false,
      };
    }));
  }));

/** The same sheets and the same rows, other columns. */
const readsOtherColumns = (own: Shape, pattern: Shape): boolean =>
  formOf(own.expression) === formOf(pattern.expression) && own.references.length === pattern.references.length &&
  own.references.every((reference, at) => {
    const usual = pattern.references[at]!;
    return reference.sheet === usual.sheet && reference.from.row === usual.from.row && reference.to.row === usual.to.row;
  }) && own.references.some((reference, at) => !isSameColumns(reference, pattern.references[at]!));

const isSameColumns = (a: Reference, b: Reference): boolean => a.from.column === b.from.column && a.to.column === b.to.column;

const isShorter = (own: Shape, pattern: Shape): boolean =>
  own.references.every((reference, at) => reference.from.column >= pattern.references[at]!.from.column && reference.to.column <= pattern.references[at]!.to.column);
