// The contents of a planned sheet as Office.js wants them: full grids of formulas and number formats.
import { cellArea, areaAddress, parseArea, type Area } from "../../sheets/address";
import { isCellError } from "../../sheets/cell";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { LOOKS } from "../looks";
import { typedText } from "./content";

/** The merges of a plan as areas; what is no address is left out. */
export const mergesOf = (plan: SheetPlan): Area[] => plan.merges.map(parseArea).filter((area) => area !== null);

/** Writes contents: links first, since they bring a text and a style of their own; formats before values, so that nothing is read anew. */
export const fillSheet = (sheet: Excel.Worksheet, grid: readonly (readonly (PlanCell | undefined)[])[]): void => {
  const width = Math.max(0, ...grid.map((line) => line.length));
  if (grid.length === 0 || width === 0) return;
  grid.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell?.link === undefined) return;
      sheet.getRange(areaAddress(cellArea(row, column))).hyperlink = { documentReference: cell.link, ...(typeof cell.value === "string" ? { textToDisplay: cell.value } : {}) };
    }),
  );
  const range = sheet.getRangeByIndexes(0, 0, grid.length, width);
  const full = <T>(one: (cell: PlanCell | undefined) => T): T[][] => grid.map((line) => Array.from({ length: width }, (_, column) => one(line[column])));
  range.numberFormat = full((cell) => cell?.format ?? (cell?.style && LOOKS[cell.style].format) ?? "General");
  range.formulas = full(typed);
};

/** What is typed into a cell. Excel computes formulas itself. */
const typed = (cell: PlanCell | undefined): string | number | boolean => {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? typedText(value) : value;
};
