// Clean workbooks from chance: one agency, all its documents, in layouts that differ from one workbook to the next.
import { draftSheets, planSheets } from "../../../assets/sample/workbook";
import { newPage, put, type Book, type Page } from "../../helpers/book";
import { makeAgency } from "../agency";
import { randomFrom } from "../random";
import { actionSheet, agreementSheet, cascadeSheet, keyIndicatorSheet, targetSheet } from "./agreements";
import { annualSheet, evaluationSheet, quarterSheet } from "./measurement";
import { realisationSheet, strategicSheet } from "./money";

/** The clean twin of the sample workbook, which is laid out by other hands than the rest. */
export const sampleBook = (): Book =>
  planSheets(draftSheets()).map((plan): Page => {
    const page = newPage(plan.name);
    plan.cells.forEach((row, r) => row.forEach((cell, c) => cell && put(page, r, c, cell.formula ?? cell.value ?? null, cell.format)));
    for (const address of plan.merges) page.merges.add(address);
    for (const row of plan.hiddenRows ?? []) page.hiddenRows.add(row);
    return page;
  });

/** The clean workbook of a seed. */
export const cleanBook = (seed: number): Book => {
  const random = randomFrom(seed);
  const agency = makeAgency(random);
  const isEven = seed % 2 === 0;
  return [
    strategicSheet(agency, isEven ? "bottom" : "top"),
    targetSheet(agency),
    keyIndicatorSheet(agency),
    agreementSheet(agency, isEven ? "column" : "text"),
    cascadeSheet(agency),
    actionSheet(agency),
    quarterSheet(agency, seed),
    annualSheet(agency, seed, isEven ? "column" : "band"),
    evaluationSheet(agency),
    realisationSheet(agency, isEven ? "hundred" : "fraction"),
  ];
};
