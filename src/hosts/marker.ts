// The sign on sheets that Selaras wrote: a hidden defined name of the sheet whose formula is a text constant.
// It survives saving, sorting and copying of sheets, and no one sees it.
import type { GeneratedMarker } from "../sheets/snapshot";

/** The defined name, in the scope of the sheet. */
export const MARKER_NAME = "Selaras.plan";

/** The formula of the marker, without "=". */
export const markerFormula = ({ plan, sheet }: GeneratedMarker): string => `"${`${plan}|${sheet}`.replace(/"/g, '""')}"`;

/** The marker out of its formula; `undefined` where somebody damaged it. */
export const parseMarker = (formula: string): GeneratedMarker | undefined => {
  const match = /^"([^|]+)\|([\s\S]*)"$/.exec(formula.trim());
  return match ? { plan: match[1]!.replace(/""/g, '"'), sheet: match[2]!.replace(/""/g, '"') } : undefined;
};
