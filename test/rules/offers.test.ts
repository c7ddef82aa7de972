import type { RepairOffer } from "../../src/rules/finding";
import { formulaOffer, numberOffer, ratingOffer, rangeOffer, unitOffer } from "../../src/rules/offers";
import { parseArea } from "../../src/sheets/address";
import { gridSheet } from "../helpers/grid";

const at = (address: string): { row: number; column: number } => {
  const area = parseArea(address)!;
  return { row: area.top, column: area.left };
};
const shown = (offer: RepairOffer | undefined): string[] | undefined => offer?.cells.map(({ cell, after, computed }) => `${cell} ${after}${computed === undefined ? "" : ` => ${computed}`}`);

describe("formula by the neighbours' pattern", () => {
  const sheet = gridSheet("1 | 2 | =B1/A1 => 2\n3 | 4 | 9\n5 | 6 | =B3/A3 => 1.2\n1 | 1 | =A1+B1 => 3");

  test("is filled down as Excel fills", () => expect(shown(formulaOffer(sheet, at("C2"), at("C1"), 4 / 3))).toEqual([`C2 =B2/A2 => ${4 / 3}`]));
  test("is not offered from a cell without one", () => expect(formulaOffer(sheet, at("C2"), at("B1"))).toBeUndefined());
  test("is not offered where it stands already", () => expect(formulaOffer(sheet, at("C3"), at("C1"))).toBeUndefined());
  test("is not offered where it would leave the sheet", () => expect(formulaOffer(sheet, at("C1"), at("C4"))).toBeUndefined());
});

describe("extended range", () => {
  const offer = (formula: string, from: string, to: string): string[] | undefined => shown(rangeOffer(gridSheet(`=${formula} => 1`), at("A1"), parseArea(from)!, parseArea(to)!));

  test.each([
    ["SUM(B2:B8)", "B2:B8", "B2:B9", "=SUM(B2:B9)"],
    ["SUM(B$2:$C8)/D1", "B2:C8", "A1:D9", "=SUM(A$1:$D9)/D1"],
    ["SUM('Lain B2:B8'!B2:B8,B2:B8)", "B2:B8", "B2:B9", "=SUM('Lain B2:B8'!B2:B8,B2:B9)"],
    ['IF(A9="B2:B8",SUM(B2:B8))', "B2:B8", "B2:B9", '=IF(A9="B2:B8",SUM(B2:B9))'],
  ])("%s from %s to %s", (formula, from, to, after) => expect(offer(formula, from, to)).toEqual([`A1 ${after}`]));

  test.each([["SUM(B2:B8)+MAX(B2:B8)", "B2:B8"], ["SUM(B2:B9)", "B2:B8"], ["SUM(Data!B2:B8)", "B2:B8"], ["SUM(AB2:B8)", "B2:B8"], ["B2+B8", "B2:B8"]])(
    "%s does not read %s once", (formula, from) => expect(offer(formula, from, "B2:B10")).toBeUndefined());
});

describe("text to number", () => {
  test("takes what can be read in one way alone", () => {
    const sheet = gridSheet("'1.234,5 | 'Rp 1.250.000,- | '413.064 | '98,5% | '45 Kasus | 7 | '007 | =A1 => 5");
    const places = [..."ABCDEFGH"].map((letter) => at(`${letter}1`));
    expect(shown(numberOffer(sheet, places))).toEqual(["A1 1234.5", "B1 1250000"]);
    expect(numberOffer(sheet, [at("C1")])).toBeUndefined();
  });
});

describe("rating", () => {
  const sheet = gridSheet("Baik | =IF(A2>1,\"Baik\") => Baik");
  test("replaces a typed word", () => expect(shown(ratingOffer(sheet, at("A1"), "Sangat Baik"))).toEqual(["A1 Sangat Baik"]));
  test("is not typed over a formula, nor over itself", () => expect([ratingOffer(sheet, at("B1"), "Cukup"), ratingOffer(sheet, at("A1"), "Baik")]).toEqual([undefined, undefined]));
});

describe("unit spelling", () => {
  test("corrects misspellings alone", () => expect(shown(unitOffer(gridSheet("Lapoaran | Dokumen | Kebahagiaan | 5"), ["A1", "B1", "C1", "D1"].map(at)))).toEqual(["A1 Laporan"]));
  test("offers nothing where nothing is misspelt", () => expect(unitOffer(gridSheet("Dokumen"), [at("A1")])).toBeUndefined());
});
