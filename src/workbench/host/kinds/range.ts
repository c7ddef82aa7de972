// Excel.Range and Excel.RangeAreas.
import { areasTouch, LAST_COLUMN, LAST_ROW, type Area } from "../../../sheets/address";
import { isCellError } from "../../../sheets/cell";
import { fullAddress, readAreas } from "../address";
import { cellAt, cellsIn, settle, type Cell, type Change } from "../model";
import { RichError } from "../rich-error";
import { isThing, numberOf, thing, type Argument, type Json, type Kind, type Property, type Thing } from "../thing";
import { deleteCells, insertCells } from "../shift";
import { typedInto } from "../typing";
import { conditionalFormatsOf } from "./conditional-format";
import { formatOf } from "./format";
import { areaOf, eachCell, isWholeColumns, isWholeRows, isWholeSheet, requireNoPartOfArray, requireUnlocked, tellChange, type RangeSelf } from "./range-self";

/** The cells of a range as a table; `null` where the range has no end, as Excel answers. */
const table = (self: RangeSelf, read: (cell: Cell | undefined) => Json): Json => {
  const area = areaOf(self);
  if (isWholeRows(area) || isWholeColumns(area)) return null;
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Json[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(cellAt(self.sheet, row, column)));
    rows.push(line);
  }
  return rows;
};

/** Writes a table, or one value into all cells; `null` leaves a cell as it is. */
const fill = (self: RangeSelf, typed: Json, write: (cell: Cell, value: Json) => void): void => {
  const area = areaOf(self);
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (Array.isArray(typed) && (typed.length !== rows || typed.some((line: Json) => !Array.isArray(line) || line.length !== columns))) throw new RichError("InvalidArgument", "dimensions");
  eachCell(self, (cell, row, column) => {
    const value = Array.isArray(typed) ? (typed[row - area.top] as Json[])[column - area.left]! : typed;
    if (value !== null) write(cell, value);
  });
};

/** Writes what is typed into the cells. @throws RichError AccessDenied, InvalidArgument, InvalidOperation */
export const writeContents = (self: RangeSelf, typed: Json, change?: Change): void => {
  requireUnlocked(self);
  requireNoPartOfArray(self);
  fill(self, typed, (cell, value) => {
    const { value: read, formula } = typedInto(cell.format, value);
    // Where formulas are calculated, one that is written has no value until that is done, also where it stood there before.
    cell.value = formula !== undefined && self.book.calculator ? null : read;
    cell.formula = formula;
  });
  tellChange(self, change);
};

const writeFormats = (self: RangeSelf, formats: Json): void => {
  requireUnlocked(self);
  fill(self, formats, (cell, value) => {
    if (typeof value !== "string") throw new RichError("InvalidArgument");
    cell.format = value;
  });
};

const valueText = (cell: Cell | undefined): Json => {
  const value = cell?.value ?? "";
  return isCellError(value) ? value.error : value;
};

const contents = {
  get: (self: RangeSelf): Json => {
    settle(self.book);
    return table(self, valueText);
  },
  set: (self: RangeSelf, typed: Json) => writeContents(self, typed),
};

/** True, false, or `null` where some rows or columns differ. */
const hiddenState = (hidden: ReadonlySet<number>, first: number, last: number): Json => {
  let count = 0;
  for (const one of hidden) if (one >= first && one <= last) count++;
  return count === 0 ? false : count === last - first + 1 ? true : null;
};

const setHidden = (hidden: Set<number>, first: number, last: number, value: Json): void => {
  if (value !== true) for (const one of [...hidden]) if (one >= first && one <= last) hidden.delete(one);
  if (value === true) for (let one = first; one <= last; one++) hidden.add(one);
};

const properties: Readonly<Record<string, Property<RangeSelf>>> = {
  Address: { get: ({ sheet, areas }) => fullAddress(sheet, areas) },
  RowIndex: { get: (self) => areaOf(self).top },
  ColumnIndex: { get: (self) => areaOf(self).left },
  RowCount: { get: (self) => areaOf(self).bottom - areaOf(self).top + 1 },
  ColumnCount: { get: (self) => areaOf(self).right - areaOf(self).left + 1 },
  Values: contents,
  Formulas: { ...contents, get: (self) => table(self, (cell) => cell?.formula ?? valueText(cell)) },
  NumberFormat: { get: (self) => table(self, (cell) => cell?.format ?? "General"), set: writeFormats },
  SavedAsArray: { get: ({ sheet, areas }) => sheet.arrays.some((array) => areas.every((area) => areasTouch(array, area))) },
  RowHidden: {
    get: (self) => hiddenState(self.sheet.hiddenRows, areaOf(self).top, areaOf(self).bottom),
    set: (self, value) => setHidden(self.sheet.hiddenRows, areaOf(self).top, areaOf(self).bottom, value),
  },
  ColumnHidden: {
    get: (self) => hiddenState(self.sheet.hiddenColumns, areaOf(self).left, areaOf(self).right),
    set: (self, value) => setHidden(self.sheet.hiddenColumns, areaOf(self).left, areaOf(self).right, value),
  },
  Hyperlink: {
    get: (self) => cellAt(self.sheet, areaOf(self).top, areaOf(self).left)?.link ?? null,
    set: (self, value) => {
      requireUnlocked(self);
      eachCell(self, (cell) => {
        cell.link = value;
        const text = typeof value === "object" && value !== null && "textToDisplay" in value ? value.textToDisplay : undefined;
        if (typeof text === "string") Object.assign(cell, { value: text, formula: undefined });
      });
    },
  },
};

/** The smallest area around two. */
const around = (a: Area, b: Area): Area => ({ top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) });

const otherRange = (self: RangeSelf, other: Argument | undefined): RangeSelf => (isThing(other) ? (other.self as RangeSelf) : { ...self, areas: readAreas(other) });

const clear = (self: RangeSelf): void => {
  requireUnlocked(self);
  const { sheet } = self;
  for (const { row, column } of [...cellsIn(sheet, areaOf(self))]) sheet.cells.get(row)!.delete(column);
  for (const [row, line] of [...sheet.cells]) if (line.size === 0) sheet.cells.delete(row);
  sheet.formats = sheet.formats.filter(({ areas }) => !areas.every((area) => areasTouch(area, areaOf(self))));
  tellChange(self);
};

/** Copies cells with formats, merges and conditional formats, not widths and heights. */
const copyFrom = (self: RangeSelf, from: RangeSelf): void => {
  requireUnlocked(self);
  if (!isWholeSheet(areaOf(self)) || !isWholeSheet(areaOf(from))) throw new RichError("ApiNotFound", "copyFrom of parts of a sheet");
  const { sheet } = self;
  sheet.cells.clear();
  for (const [row, line] of from.sheet.cells) sheet.cells.set(row, new Map([...line].map(([column, cell]) => [column, { ...cell, look: new Map(cell.look) }])));
  sheet.merges = [...from.sheet.merges];
  sheet.formats = [...from.sheet.formats];
  tellChange(self);
};

const hiddenList = (name: string, hidden: ReadonlySet<number>, first: number, last: number): Json => Array.from({ length: last - first + 1 }, (_, i) => ({ [name]: hidden.has(first + i) }));

const RANGE: Kind<RangeSelf> = {
  name: "Range",
  isTracked: true,
  properties,
  navigation: { Format: formatOf, ConditionalFormats: conditionalFormatsOf },
  methods: {
    _ValidateArraySize: (self, [rows, columns]) => {
      const { top, left, bottom, right } = areaOf(self);
      if (rows !== bottom - top + 1 || columns !== right - left + 1) throw new RichError("InvalidArgument", "dimensions");
    },
    GetRow: (self, [row]) => {
      const top = areaOf(self).top + numberOf(row);
      return range({ ...self, areas: [{ ...areaOf(self), top, bottom: top }] });
    },
    GetBoundingRect: (self, [other]) => range({ ...self, areas: [around(areaOf(self), areaOf(otherRange(self, other)))] }),
    GetMergedAreasOrNullObject: (self) => {
      const areas = self.sheet.merges.filter((merge) => areasTouch(merge, areaOf(self)));
      return areas.length === 0 ? null : rangeAreas({ ...self, areas });
    },
    GetSpillParentOrNullObject: (self) => {
      const array = self.sheet.arrays.find((one) => areasTouch(one, areaOf(self)));
      return array ? range({ ...self, areas: [{ ...array, bottom: array.top, right: array.left }] }) : null;
    },
    GetRowProperties: (self) => hiddenList("rowHidden", self.sheet.hiddenRows, areaOf(self).top, areaOf(self).bottom),
    GetColumnProperties: (self) => hiddenList("columnHidden", self.sheet.hiddenColumns, areaOf(self).left, areaOf(self).right),
    Select: (self) => {
      self.book.selection = { sheet: self.sheet, area: areaOf(self) };
    },
    Merge: (self) => {
      requireUnlocked(self);
      self.sheet.merges.push(areaOf(self));
    },
    Unmerge: (self) => {
      requireUnlocked(self);
      self.sheet.merges = self.sheet.merges.filter((merge) => !areasTouch(merge, areaOf(self)));
    },
    Insert: (self, [shift]) => {
      if (shift !== "Down" && shift !== "Right") throw new RichError("InvalidArgument");
      const area = areaOf(self);
      insertCells(self.book, self.sheet, area, isWholeRows(area) ? "Down" : isWholeColumns(area) ? "Right" : shift);
      return range({ ...self, areas: [area] });
    },
    Delete: (self, [shift]) => {
      if (shift !== "Up" && shift !== "Left") throw new RichError("InvalidArgument");
      const area = areaOf(self);
      deleteCells(self.book, self.sheet, area, isWholeRows(area) ? "Up" : isWholeColumns(area) ? "Left" : shift);
    },
    Clear: (self) => void clear(self),
    CopyFrom: (self, [from]) => void copyFrom(self, otherRange(self, from)),
  },
};

const RANGE_AREAS: Kind<RangeSelf> = {
  name: "RangeAreas",
  isTracked: true,
  properties: { Address: properties.Address!, AreaCount: { get: ({ areas }) => areas.length } },
  navigation: { Format: formatOf, ConditionalFormats: conditionalFormatsOf },
};

export const range = (self: RangeSelf): Thing => {
  const { bottom, right } = areaOf(self);
  if (self.areas.length !== 1 || bottom > LAST_ROW || right > LAST_COLUMN) throw new RichError("InvalidArgument");
  return thing(RANGE, self);
};

export const rangeAreas = (self: RangeSelf): Thing => thing(RANGE_AREAS, self);
