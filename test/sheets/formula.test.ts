import fc from "fast-check";
import { cellAddress } from "../../src/sheets/address";
import { parseExpression } from "../../src/sheets/expression";
import { fillFormula, resolve, shapesOf } from "../../src/sheets/formula";
import type { SheetSnapshot } from "../../src/sheets/snapshot";
import { gridSheet } from "../helpers/grid";

/** A sheet with formulas in one column, from the first row on. */
const withFormulas = (column: number, formulas: readonly (string | undefined)[]): SheetSnapshot => ({
  ...gridSheet(""),
  rowCount: formulas.length,
  columnCount: column + 1,
  formulas: formulas.map((formula) => {
    const row: (string | undefined)[] = [];
    if (formula !== undefined) row[column] = formula;
    return row;
  }),
});

const shapesIn = (column: number, formulas: readonly (string | undefined)[]): (number | undefined)[] => {
  const shapes = shapesOf(withFormulas(column, formulas));
  return formulas.map((_, row) => shapes.at(row, column)?.id);
};

describe("shapes", () => {
  test.each<[string, readonly (string | undefined)[], readonly (number | undefined)[]]>([
    ["a formula filled down has one shape", ["A1/B1*100", "A2/B2*100", "A3/B3*100"], [0, 0, 0]],
    ["a row that reads its neighbour has another", ["A1/B1", "A3/B2", "A3/B3"], [0, 1, 0]],
    ["fixed rows and columns stay", ["A1/$B$1", "A2/$B$1", "A3/$B$3"], [0, 0, 1]],
    ["a fixed row is not a free one", ["A1+B$2", "A2+B2"], [0, 1]],
    ["a constant of the same digits is no address", ["SUM(A1)", "SUM(2)", "SUM(A)"], [0, 1, 2]],
    ["another column of the same row", ["A1*2", "AA2*2", "B3*2"], [0, 1, 2]],
    ["more text behind", ["A1", "A2+1", "A3"], [0, 1, 0]],
    ["less text behind", ["A1+B1", "A2+", "A3+B3"], [0, 1, 0]],
    ["other sheets are part of the text", ["'Data 1'!A1", "'Data 1'!A2", "'Data 2'!A3"], [0, 0, 1]],
    ["texts that look like addresses are texts", ['IF(A1>0,"A1","B1")', 'IF(A2>0,"A1","B1")', 'IF(A3>0,"A3","B1")'], [0, 0, 1]],
    ["rows without a formula have none", ["A1", undefined, "A3"], [0, undefined, 0]],
  ])("%s", (_, formulas, ids) => {
    expect(shapesIn(3, formulas)).toEqual(ids);
  });

  test("a formula that reads the row above it", () => {
    expect(shapesIn(0, [undefined, "B1", "B2", "B3"])).toEqual([undefined, 0, 0, 0]);
  });
});

const point = fc.record({ row: fc.integer({ min: 0, max: 120 }), column: fc.integer({ min: 0, max: 60 }), isRowFixed: fc.boolean(), isColumnFixed: fc.boolean() });
const address = point.map(({ row, column, isRowFixed, isColumnFixed }) => {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(cellAddress(row, column))!;
  return `${isColumnFixed ? "$" : ""}${letters}${isRowFixed ? "$" : ""}${number}`;
});
const piece = fc.constantFrom("+", "-", "*100/", "/", "+SUM(", ")*", ",", "+1-", "1+", "2");
const formula = fc.tuple(address, fc.array(fc.tuple(piece, address), { maxLength: 4 })).map(([first, rest]) => first + rest.map(([text, cell]) => text + cell).join(""));

describe("filling", () => {
  test("two cells have one shape exactly where filling the one gives the other", () => {
    fc.assert(
      fc.property(formula, formula, fc.integer({ min: 0, max: 9 }), fc.boolean(), (own, other, gap, isFilledDown) => {
        const filled = fillFormula(own, 0, 5, gap + 1, 5);
        const below = isFilledDown && filled !== undefined ? filled : other;
        const ids = shapesIn(5, [own, ...Array.from({ length: gap }, () => undefined), below]);
        expect(ids[gap + 1] === ids[0]).toBe(below === filled);
      }),
    );
  });

  test.each([
    { formula: "SUM(A1:A3)", from: [4, 0], to: [9, 2], expected: "SUM(C6:C8)" },
    { formula: "$A1*B$2", from: [0, 2], to: [5, 3], expected: "$A6*C$2" },
    { formula: "A1", from: [1, 0], to: [0, 0], expected: undefined },
  ])("$formula from $from to $to", ({ formula: text, from, to, expected }) => {
    expect(fillFormula(text, from[0]!, from[1]!, to[0]!, to[1]!)).toBe(expected);
  });
});

describe("references", () => {
  test("mean a rectangle seen from the cell, whichever corner is written first", () => {
    const expression = parseExpression("SUM(B5:A3)", 9, 0);
    if (expression.type !== "call" || expression.args[0]?.type !== "reference") throw new Error("no reference");
    expect(resolve(expression.args[0].reference, 9, 0)).toEqual({ top: 2, left: 0, bottom: 4, right: 1 });
  });

  test("what cannot be parsed is other", () => {
    expect(parseExpression("A1+*", 0, 0)).toEqual({ type: "other" });
  });
});
