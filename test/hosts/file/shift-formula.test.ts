import fc from "fast-check";
import { cellAddress } from "../../../src/sheets/address";
import { fileFormula } from "../../../src/hosts/file/future-functions";
import { shifter } from "../../../src/hosts/file/shift-formula";

it.each([
  ["A1+B2", 1, 1, "B2+C3"],
  ["$A1+A$1+$A$1", 2, 3, "$A3+D$1+$A$1"],
  ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
  ["SUM(A:B,$C:D,1:2,$3:4)", 1, 1, "SUM(B:C,$C:E,2:3,$3:5)"],
  ["LOG10(A1)+ATAN2(B1,1)", 1, 0, "LOG10(A2)+ATAN2(B2,1)"],
  ['"A1"&A1&"""A1"', 1, 0, '"A1"&A2&"""A1"'],
  ["'A1'!B1+'it''s A1'!C1", 1, 0, "'A1'!B2+'it''s A1'!C2"],
  ["TW1!A1+Data!B2", 1, 0, "TW1!A2+Data!B3"],
  ["[1]Data!A1", 1, 0, "[1]Data!A2"],
  ["Tabel1[[#This Row],[A1]]+A1", 1, 0, "Tabel1[[#This Row],[A1]]+A2"],
  ["Pagu_A1+A1_total+Pagu.A1+TRUE", 1, 0, "Pagu_A1+A1_total+Pagu.A1+TRUE"],
  ["1E5+1.5E3+A1", 1, 0, "1E5+1.5E3+A2"],
  ["A1", -1, 0, "#REF!"],
  ["A1:XFD1", 0, 1, "B1:#REF!"],
  ["XFE1+A1048577", 1, 0, "XFE1+A1048577"],
  ["a1*2", 1, 1, "B2*2"],
  ["IF(A1>0,A1/B1*100%,\"-\")", 4, 0, 'IF(A5>0,A5/B5*100%,"-")'],
  ["#REF!+A1", 1, 0, "#REF!+A2"],
])("%s moved by %d rows and %d columns", (formula, rows, columns, expected) => {
  expect(shifter(formula)(rows, columns)).toBe(expected);
});

it("moves there and back again", () => {
  const place = fc.tuple(fc.integer({ min: 50, max: 900 }), fc.integer({ min: 50, max: 900 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), (cells, rows, columns) => {
      const formula = cells.map(([row, column]) => cellAddress(row, column)).join("+");
      const moved = shifter(formula)(rows, columns);
      expect(moved).toBe(cells.map(([row, column]) => cellAddress(row + rows, column + columns)).join("+"));
      expect(shifter(moved)(-rows, -columns)).toBe(formula);
    }),
  );
});

it.each([
  ["IFS(A1,1)+ifs(A1,2)", "_xlfn.IFS(A1,1)+_xlfn.ifs(A1,2)"],
  ["SUM(STDEV.S(A1:A3),FILTER(A1:A3,B1))", "SUM(_xlfn.STDEV.S(A1:A3),_xlfn._xlws.FILTER(A1:A3,B1))"],
  ['"IFS("&\'IFS(\'!A1&MYIFS(1)', '"IFS("&\'IFS(\'!A1&MYIFS(1)'],
  ["_xlfn.IFS(A1,1)", "_xlfn.IFS(A1,1)"],
])("%s as files store it", (formula, expected) => {
  expect(fileFormula(formula)).toBe(expected);
});
