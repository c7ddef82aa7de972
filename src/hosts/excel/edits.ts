// Applies edits: each cell is compared with what the edit expects, all that may be changed is written in one request, and
// what Excel made of it is read back, so that the journal holds what really stands there.
import { areaHas, parseArea, type Area } from "../../sheets/address";
import type { CellContent, CellEdit, ActionLabel } from "../../sheets/edit";
import { HostError } from "../host-error";
import type { ApplyResult, RefusedEdit } from "../port";
import { areasOf } from "./addresses";
import { contentOf, typedContent } from "./content";
import { hostErrorOf } from "./errors";
import { runExcel } from "./run";

type Refusal = Pick<RefusedEdit, "reason" | "now">;

/** One sheet that edits name. */
interface Target {
  readonly sheet: Excel.Worksheet;
  readonly merges: Excel.RangeAreas;
  readonly tables: Excel.TableCollection;
}

/** Areas of a sheet where cells hang together: merges, and headings of Excel tables. */
interface Obstacles {
  readonly merged: readonly Area[];
  readonly headings: readonly Area[];
}

/** A cell as it was, kept up while edits of the same cell follow each other. */
interface Cell {
  readonly range: Excel.Range;
  readonly spill: Excel.Range;
  content: CellContent;
  format: string;
}

/** Applies edits cell by cell; refuses those whose cell changed or may not be changed. @throws HostError where nothing was changed, or left-incomplete */
export const applyEdits = (edits: readonly CellEdit[], about: ActionLabel): Promise<ApplyResult> =>
  runExcel(async (context) => {
    const names = [...new Set(edits.map(({ sheet }) => sheet))];
    const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
    await context.sync();
    const targets = new Map(found.flatMap((sheet, i): [string, Target][] => (sheet.isNullObject ? [] : [[names[i]!, targetOf(sheet)]])));
    const cells = new Map<string, Cell>();
    for (const edit of edits) {
      const target = targets.get(edit.sheet);
      if (target && !cells.has(keyOf(edit)) && isOneCell(edit.cell)) cells.set(keyOf(edit), cellOf(target.sheet, edit.cell));
    }
    await context.sync();
    const headings = [...targets].flatMap(([name, { tables }]) => tables.items.filter(({ showHeaders }) => showHeaders).map((table) => ({ name, range: table.getHeaderRowRange().load("address") })));
    if (headings.length > 0) await context.sync();
    const obstacles = new Map([...targets].map(([name, { sheet, merges }]): [string, Obstacles] => [name, {
      merged: merges.isNullObject ? [] : areasOf(merges.address, sheet.name),
      headings: headings.filter((heading) => heading.name === name).flatMap(({ range }) => areasOf(range.address, sheet.name)),
    }]));
    const refused: RefusedEdit[] = [];
    const wanted = edits.filter((edit) => {
      const refusal = refusalOf(edit, targets.get(edit.sheet), cells.get(keyOf(edit)), obstacles.get(edit.sheet));
      if (refusal) refused.push({ edit, ...refusal });
      else put(cells.get(keyOf(edit))!, edit);
      return !refusal;
    });
    if (wanted.length === 0) return { entry: { ...about, edits: [] }, refused };
    for (const { range } of cells.values()) range.load("values,formulas,numberFormat");
    const failure = await outcome(context.sync());
    const done = failure === undefined ? readBack(wanted, cells) : await whatWasDone(wanted, failure);
    const failed = failure === undefined ? [] : wanted.filter((edit) => !done.some((each) => keyOf(each) === keyOf(edit)));
    return { entry: { ...about, edits: done }, refused: [...refused, ...failed.map((edit) => ({ edit, reason: "failed" as const }))] };
  }, true);

const keyOf = ({ sheet, cell }: Pick<CellEdit, "sheet" | "cell">): string => `${cell.toUpperCase()} ${sheet}`;

const isOneCell = (address: string): boolean => {
  const area = parseArea(address);
  return area !== null && area.top === area.bottom && area.left === area.right;
};

const targetOf = (sheet: Excel.Worksheet): Target => {
  sheet.protection.load("protected");
  return { sheet, merges: sheet.getUsedRangeOrNullObject().getMergedAreasOrNullObject().load("address"), tables: sheet.tables.load("items/showHeaders") };
};

const cellOf = (sheet: Excel.Worksheet, address: string): Cell => {
  const range = sheet.getRange(address).load("values,formulas,numberFormat,savedAsArray,format/protection/locked");
  return { range, spill: range.getSpillParentOrNullObject().load("address"), content: null, format: "" };
};

/** Why an edit may not be done; reads the cell when it is first met. */
const refusalOf = (edit: CellEdit, target: Target | undefined, cell: Cell | undefined, obstacles: Obstacles | undefined): Refusal | undefined => {
  if (!target || !cell || !obstacles) return { reason: "sheetGone" };
  const { range, spill } = cell;
  const { sheet } = target;
  if (cell.format === "") take(cell);
  const now = cell.content;
  if (now !== edit.before || (edit.format && cell.format !== (edit.format.before || "General"))) return { reason: "changed", now };
  if (sheet.protection.protected && range.format.protection.locked) return { reason: "protected", now };
  const { top, left } = parseArea(edit.cell)!;
  if (obstacles.merged.some((area) => areaHas(area, top, left) && (area.top !== top || area.left !== left))) return { reason: "merged", now };
  if (obstacles.headings.some((area) => areaHas(area, top, left))) return { reason: "table", now };
  return range.savedAsArray || !spill.isNullObject ? { reason: "array", now } : undefined;
};

/** What stands in the cell, as Excel told it last. */
const take = (cell: Cell): void => {
  const { range } = cell;
  Object.assign(cell, { content: contentOf(range.values[0]![0], range.formulas[0]![0]), format: String(range.numberFormat[0]![0]) });
};

/** The format goes first: a number written into a cell of text would become text. */
const put = (cell: Cell, edit: CellEdit): void => {
  const { range } = cell;
  if (edit.format) range.numberFormat = [[edit.format.after]];
  if (edit.before !== edit.after) range.formulas = [[typedContent(edit.after)]];
  Object.assign(cell, { content: edit.after, format: edit.format?.after ?? cell.format });
};

/** The edits as they stand in the workbook: Excel may write a formula in its own way. The last edit of a cell tells. */
const readBack = (edits: readonly CellEdit[], cells: ReadonlyMap<string, Cell>): CellEdit[] => {
  for (const cell of cells.values()) take(cell);
  const last = new Map(edits.map((edit, i) => [keyOf(edit), i]));
  return edits.map((edit, i) => (last.get(keyOf(edit)) === i ? { ...edit, after: cells.get(keyOf(edit))!.content } : edit));
};

const outcome = async (sync: Promise<void>): Promise<unknown> => {
  try {
    await sync;
    return undefined;
  } catch (error) {
    return error;
  }
};

/**
 * Excel stops at the first write that it cannot do, keeps those before, and its answer can get lost: so the cells are asked.
 * @throws HostError the failure, where no cell was changed; left-incomplete where Excel does not tell
 */
const whatWasDone = async (edits: readonly CellEdit[], failure: unknown): Promise<CellEdit[]> => {
  const first = new Map([...edits].reverse().map((edit) => [keyOf(edit), edit]));
  const done = await runExcel(async (context) => {
    const cells = new Map([...first].map(([key, { sheet, cell }]) => [key, cellOf(context.workbook.worksheets.getItem(sheet), cell)]));
    await context.sync();
    return readBack(edits, cells).filter((edit) => {
      const { content, format } = cells.get(keyOf(edit))!;
      const { before, format: formats } = first.get(keyOf(edit))!;
      return content !== before || (formats && format !== (formats.before || "General"));
    });
  }).catch((cause: unknown) => {
    throw new HostError("left-incomplete", { sheets: [...new Set(edits.map(({ sheet }) => sheet))].join(", ") }, { cause });
  });
  if (done.length === 0) throw hostErrorOf(failure);
  return done;
};
