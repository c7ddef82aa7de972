// Builds the performance model of a workbook from what was recognised.
import type { Recognition } from "../recognise/table";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { derivePolicy, type PolicyChoices } from "./derive-policy";
import { buildDocument } from "./document";
import { groupIndicators } from "./groups";
import type { IndicatorGroup, Node, PerformanceModel, WordingPair } from "./model";

/** The model; `choices` and `pairs` are what a person said and outrank what the sheets say. */
export const buildModel = (workbook: WorkbookSnapshot, recognition: Recognition, choices: PolicyChoices = {}, pairs: readonly WordingPair[] = []): PerformanceModel => {
  const groupOf = new Map<Node, IndicatorGroup>();
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const documents = recognition.tables.map((table, index) => buildDocument(index, table, sheets.get(table.sheet)!, (node) => groupOf.get(node)));
  const groups = groupIndicators(documents, pairs);
  for (const group of groups) for (const { node } of group.members) groupOf.set(node, group);
  return { workbook, recognition, documents, groups, pairs, policy: derivePolicy(workbook, documents, choices) };
};
