// The workbook that is open in Excel, as a host. What changes cells and sheets is loaded when it is asked for: the first check reads and marks.
import type { CellEdit } from "../../sheets/edit";
import type { Host } from "../port";
import { mark, type KnownMarks } from "./marks";
import { readWorkbook } from "./read";
import { reveal } from "./reveal";
import { isSupported } from "./run";
import { setState } from "./state";
import { watch } from "./watch";

/** The host of a pane or of a command inside Excel. Floor: ExcelApi 1.14. */
export const createExcelHost = (): Host => {
  const known: KnownMarks = new Set();
  return {
    capabilities: { canMark: true, canReveal: true, canWatch: true, canEdit: true, canNote: isSupported("1.18") },
    read: readWorkbook,
    apply: async (edits, about) => (await import("./edits")).applyEdits(edits, about),
    revert: async (entry, about) => (await import("./edits")).applyEdits(reversed(entry.edits), about),
    mark: (marks) => mark(marks, known),
    clearMarks: () => mark([], known),
    reveal,
    writeSheets: async (plans) => (await import("./write-sheets")).writeSheets(plans),
    watch,
    setState,
  };
};

/** The edits that take others back, last one first. */
const reversed = (edits: readonly CellEdit[]): CellEdit[] =>
  [...edits].reverse().map(({ sheet, cell, before, after, format }) => ({
    sheet, cell, before: after, after: before,
    ...(format ? { format: { before: format.after, after: format.before } } : {}),
  }));
