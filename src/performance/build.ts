// Builds the performance model of a workbook from what was recognised.
import type { Recognition } from "../recognise/table";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { derivePolicy, type PolicyChoices } from "./derive-policy";
import { buildDocument } from "./document";
import { groupIndicators } from "./groups";
import type { PerformanceModel } from "./model";

/** The model; `choices` are what a person set and outrank what the sheets say. */
export const buildModel = (workbook: WorkbookSnapshot, recognition: Recognition, choices: PolicyChoices = {}): PerformanceModel => {
  const documents = recognition.tables.map((table, index) => buildDocument(index, table, workbook.sheets[table.sheetIndex]!));
  return { workbook, recognition, documents, groups: groupIndicators(documents), policy: derivePolicy(workbook, documents, choices) };
};
