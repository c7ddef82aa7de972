// How high a row must be for its wrapped text. Excel fits rows only while somebody types, and never for merged cells,
// so a written sheet would hide text without this estimate.
import type { Area } from "../../sheets/address";
import type { PlanCell } from "../../sheets/plan";
import { isOneLine } from "./sheet-styles";

/** What the height depends on: column widths in characters, merges, and the size of plain text in points. */
interface Layout {
  readonly widths: readonly number[];
  readonly merges: readonly Area[];
  readonly fontSize: number;
}

/** The width of a column that nobody set, in characters. */
const DEFAULT_WIDTH = 8.43;
const HIGHEST_ROW = 409;

/** The height of a row in points; `undefined` where one line is enough. */
export const fittedHeight = (line: readonly (PlanCell | undefined)[], row: number, layout: Layout): number | undefined => {
  let lines = 1;
  line.forEach((cell, column) => {
    const text = cell?.formula === undefined ? cell?.value : cell.computed;
    if (typeof text !== "string" || isOneLine(cell?.style)) return;
    const merge = layout.merges.find((area) => area.top === row && area.left === column);
    if (merge && merge.bottom > merge.top) return;
    let width = 0;
    for (let at = column; at <= (merge?.right ?? column); at++) width += layout.widths[at] ?? DEFAULT_WIDTH;
    lines = Math.max(lines, lineCount(text, Math.max(1, width)));
  });
  return lines === 1 ? undefined : Math.min(HIGHEST_ROW, Math.ceil(lines * layout.fontSize * 1.35));
};

/** Lines that a text takes when it wraps between words. */
const lineCount = (text: string, width: number): number =>
  text.split("\n").reduce((sum, paragraph) => {
    let used = 0;
    let lines = 1;
    for (const word of paragraph.split(/\s+/)) {
      if (used > 0 && used + 1 + word.length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      while (used > width) {
        lines++;
        used -= width;
      }
    }
    return sum + lines;
  }, 0);
