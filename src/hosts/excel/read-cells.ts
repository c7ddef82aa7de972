// Reads the cells of all sheets in as few answers as their size allows, and turns them into rows of a snapshot.
import type { CellValue } from "../../sheets/cell";
import { HostError } from "../host-error";
import type { ReadOptions } from "../port";
import { BlockPlan, type Block } from "./blocks";
import { isFormula, valueOf } from "./content";
import { excelCode } from "./errors";
import { Breather, stopIfAborted } from "./run";

/** The used range of one sheet, counted from 0, and what was read of it so far. */
export interface Frame {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: Cells;
}

/** Rows of a snapshot, from A1. */
export interface Cells {
  readonly values: (CellValue | undefined)[][];
  readonly formulas: (string | undefined)[][];
  readonly formats: (string | undefined)[][];
}

/** A sync of the batch that is open; a name of its own, since the linter forbids one in whatever looks like a loop. */
type Sync = () => Promise<void>;

/** Reads all cells into the frames. @throws HostError cancelled, payload-too-large; Excel's own errors */
export const readCells = async (frames: readonly Frame[], sync: Sync, options: ReadOptions): Promise<void> => {
  const plan = new BlockPlan(frames);
  const total = frames.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const breather = new Breather();
  let read = 0;
  for (let batch = plan.next(); batch.length > 0; batch = plan.next()) {
    stopIfAborted(options.signal);
    options.onProgress?.({ done: read / total, sheet: batch[0]!.frame.name });
    const ranges = batch.map(request);
    if (!(await isAnswered(sync))) {
      if (!plan.giveBack(batch)) throw new HostError("payload-too-large");
      continue;
    }
    let bytes = 0;
    let cells = 0;
    for (const [i, block] of batch.entries()) {
      bytes += await take(block, ranges[i]!, breather);
      cells += block.rows * block.frame.columns;
    }
    plan.learn(bytes, cells);
    read += cells;
  }
  stopIfAborted(options.signal);
};

const request = ({ frame, top, rows }: Block<Frame>): Excel.Range =>
  frame.sheet.getRangeByIndexes(frame.top + top, frame.left, rows, frame.columns).load("values,formulas,numberFormat");

/** False where the answer would have been too large. */
const isAnswered = async (sync: Sync): Promise<boolean> => {
  try {
    await sync();
    return true;
  } catch (error) {
    if (excelCode(error) === "ResponsePayloadSizeLimitExceeded") return false;
    throw error;
  }
};

/** Copies a block that was read, and gives about how many bytes it took. */
const take = async ({ frame, top, rows }: Block<Frame>, range: Excel.Range, breather: Breather): Promise<number> => {
  const values = range.values as unknown[][];
  const formulas = range.formulas as unknown[][];
  const formats = range.numberFormat as unknown[][];
  // Beyond its limits Excel gives null here, without an error.
  if (!Array.isArray(values) || !Array.isArray(formulas) || !Array.isArray(formats)) throw new HostError("payload-too-large");
  range.untrack();
  let bytes = 0;
  for (let row = 0; row < rows; row++) {
    bytes += takeRow(frame, frame.top + top + row, values[row]!, formulas[row]!, formats[row]!);
    await breather.breathe();
  }
  return bytes;
};

const takeRow = ({ left, columns, cells }: Frame, row: number, values: readonly unknown[], formulas: readonly unknown[], formats: readonly unknown[]): number => {
  const lineOf = <T>(lines: T[][]): T[] => (lines[row] = []);
  const [valueLine, formulaLine, formatLine] = [lineOf(cells.values), lineOf(cells.formulas), lineOf(cells.formats)];
  let bytes = 0;
  for (let column = 0; column < columns; column++) {
    const [value, formula, format] = [values[column], formulas[column], formats[column]];
    bytes += textSize(value) + textSize(formula) + textSize(format);
    const content = valueOf(value, formula);
    if (content === null && !isFormula(value, formula)) continue;
    valueLine[left + column] = content;
    if (isFormula(value, formula)) formulaLine[left + column] = formula.slice(1);
    if (typeof format === "string" && format !== "General") formatLine[left + column] = format;
  }
  return bytes;
};

/** About the bytes of a value in JSON, with its comma. */
const textSize = (value: unknown): number => (typeof value === "string" ? value.length + 3 : 9);
