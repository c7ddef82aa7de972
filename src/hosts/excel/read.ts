// The open workbook as a snapshot: one request for the list of sheets, one for what is around their cells, then the
// cells. Asking for merges empties Excel's own undo list on some builds, so nothing reads in the background.
import { sheetPrefix } from "../../sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { HostError } from "../host-error";
import { MARKER_NAME, parseMarker } from "../marker";
import type { ReadOptions } from "../port";
import { joinedState } from "../state-part";
import { areasOf } from "./addresses";
import { readCells, type Frame } from "./read-cells";
import { runExcel, stopIfAborted } from "./run";
import { entriesOf, stateParts } from "./state";

/** More cells than this between the first and the last filled ones are not read: it would take minutes and gigabytes. */
const MOST_CELLS = 5_000_000;

/** What is asked for about each sheet. */
interface Asked {
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas;
  readonly protection: Excel.WorksheetProtection;
  readonly names: Excel.NamedItemCollection;
}

/** Which rows and columns are hidden; asked for only where some are. */
interface Hidden {
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Reads the whole workbook. @throws HostError */
export const readWorkbook = (options: ReadOptions = {}): Promise<WorkbookSnapshot> =>
  runExcel(async (context) => {
    stopIfAborted(options.signal);
    const { workbook } = context;
    workbook.load("name");
    const sheets = workbook.worksheets.load("items/id,items/name,items/position,items/visibility");
    const names = workbook.names.load("items/name,items/formula,items/scope");
    const parts = stateParts(workbook).load("items/id");
    await context.sync();
    const asked = sheets.items.map(ask);
    const state = parts.items.map((part) => part.getXml());
    await context.sync();
    const frames = sheets.items.map((sheet, i) => frameOf(sheet, asked[i]!.used));
    const cells = frames.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (cells > MOST_CELLS) throw new HostError("too-many-rows", { cells: MOST_CELLS });
    const hidden = asked.map(({ used }) => askHidden(used));
    await readCells(frames, () => context.sync(), options);
    if (cells === 0) await context.sync();
    options.onProgress?.({ done: 1 });
    return {
      file: workbook.name,
      sheets: sheets.items.map((sheet, i) => snapshotOf(sheet, frames[i]!, asked[i]!, hidden[i]!)),
      names: new Map([...nameEntries(names, ""), ...sheets.items.flatMap((sheet, i) => nameEntries(asked[i]!.names, `${sheetPrefix(sheet.name)}!`))]),
      state: joinedState(state.map(({ value }) => entriesOf(value))),
    };
  });

const ask = (sheet: Excel.Worksheet): Asked => ({
  used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden"),
  merges: sheet.getUsedRangeOrNullObject().getMergedAreasOrNullObject().load("address"),
  protection: sheet.protection.load("protected"),
  names: sheet.names.load("items/name,items/formula,items/scope"),
});

const frameOf = (sheet: Excel.Worksheet, used: Excel.Range): Frame => {
  const cells = { values: [], formulas: [], formats: [] };
  if (used.isNullObject) return { sheet, name: sheet.name, top: 0, left: 0, rows: 0, columns: 0, cells };
  return { sheet, name: sheet.name, top: used.rowIndex, left: used.columnIndex, rows: used.rowCount, columns: used.columnCount, cells };
};

/** `rowHidden` is true where all rows are hidden, false where none is, null where some are. */
const askHidden = (used: Excel.Range): Hidden =>
  used.isNullObject
    ? {}
    : {
        ...((used.rowHidden as boolean | null) === false ? {} : { rows: used.getRowProperties({ rowHidden: true }) }),
        ...((used.columnHidden as boolean | null) === false ? {} : { columns: used.getColumnProperties({ columnHidden: true }) }),
      };

const snapshotOf = (sheet: Excel.Worksheet, frame: Frame, { merges, protection, names }: Asked, hidden: Hidden): SheetSnapshot => {
  const marker = names.items.find(({ name }) => name === MARKER_NAME);
  const generated = marker && parseMarker(formulaText(marker.formula));
  const isFilled = frame.rows > 0;
  return {
    name: sheet.name,
    index: sheet.position,
    visibility: sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
    rowCount: isFilled ? frame.top + frame.rows : 0,
    columnCount: isFilled ? frame.left + frame.columns : 0,
    ...frame.cells,
    merges: merges.isNullObject ? [] : areasOf(merges.address, sheet.name),
    hiddenRows: new Set(hidden.rows?.value.flatMap(({ rowHidden }, i) => (rowHidden ? [frame.top + i] : []))),
    hiddenColumns: new Set(hidden.columns?.value.flatMap(({ columnHidden }, i) => (columnHidden ? [frame.left + i] : []))),
    isProtected: protection.protected,
    ...(generated ? { generated } : {}),
  };
};

const nameEntries = ({ items }: Excel.NamedItemCollection, prefix: string): [name: string, formula: string][] =>
  items
    .filter(({ name, scope }) => name !== MARKER_NAME && (scope === "Worksheet") === (prefix !== ""))
    .map(({ name, formula }) => [prefix + name, formulaText(formula)]);

const formulaText = (formula: unknown): string => String(formula).replace(/^=/, "");
