// Addresses: to text and back, areas of ranges, names of sheets in formulas, and cells joined to areas.
import fc from "fast-check";
import { areaAddress, areaHas, areasOf, areaSize, areasTouch, cellAddress, columnIndex, columnLetters, columnsAddress, joinCells, LAST_COLUMN, LAST_ROW, parseArea, rowsOf, sheetPrefix } from "../../src/sheets/address";

test.each([[0, "A"], [25, "Z"], [26, "AA"], [701, "ZZ"], [702, "AAA"], [LAST_COLUMN, "XFD"]])("column %d is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

const place = { row: fc.nat(LAST_ROW), column: fc.nat(LAST_COLUMN) };

test("an address gives the area that it was made of, with dollars or without, from either corner", () =>
  fc.assert(fc.property(fc.record(place), fc.record(place), (a, b) => {
    const area = { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) };
    expect(parseArea(areaAddress(area))).toEqual(area);
    expect(parseArea(`${cellAddress(b.row, b.column).replace(/^([A-Z]+)/, "$$$1$$")}:${cellAddress(a.row, a.column)}`)).toEqual(area);
    expect(areaHas(area, a.row, b.column) && areasTouch(area, { top: b.row, left: a.column, bottom: b.row, right: a.column })).toBe(true);
  })));

test.each(["", "semua", "A", "7", "A:B", "Sheet1!A1", "ABCD1", "A1:B2:C3"])("%j is no area", (text) => expect(parseArea(text)).toBeNull());

test("ranges of several areas; what is no address is left out", () => {
  expect(areasOf("J5, K8:K9,semua").map(areaAddress)).toEqual(["J5", "K8:K9"]);
  expect(areasOf("A1:C2").map(areaSize)).toEqual([6]);
  expect(rowsOf("J5,K8:K9,J9")).toEqual([4, 7, 8, 8]);
  expect([columnsAddress(9, 9), columnsAddress(1, 4)]).toEqual(["J", "B:E"]);
});

test.each([
  ["Renja2025", "Renja2025"], ["Renja 2025", "'Renja 2025'"], ["Jum'at", "'Jum''at'"], ["2025", "'2025'"], ["PK24", "'PK24'"], ["RC", "'RC'"], ["r1c1", "'r1c1'"], ["TW-1", "'TW-1'"], ["Capaian_TW1", "Capaian_TW1"],
])("the sheet %s is %s in a formula", (name, written) => expect(sheetPrefix(name)).toBe(written));

test("joined cells cover the same cells, each once", () =>
  fc.assert(fc.property(fc.array(fc.record({ row: fc.nat(6), column: fc.nat(4) }), { maxLength: 20 }), (cells) => {
    const areas = joinCells(cells);
    const covered = areas.flatMap(({ top, left, bottom, right }) => Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (_, over) => cellAddress(top + down, left + over))).flat());
    expect(covered.sort()).toEqual([...new Set(cells.map(({ row, column }) => cellAddress(row, column)))].sort());
  })));

test("runs side by side of the same height become one area", () =>
  expect(joinCells([{ row: 4, column: 1 }, { row: 5, column: 1 }, { row: 4, column: 2 }, { row: 5, column: 2 }, { row: 8, column: 2 }]).map(areaAddress)).toEqual(["B5:C6", "C9"]));
