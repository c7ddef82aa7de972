// Excel.WorksheetCollection, Excel.Worksheet and what hangs on a sheet: protection, frozen panes, tables.
import { readAreas } from "../address";
import { newId, newSheet, usedArea, WHOLE, type Book, type Sheet } from "../model";
import { moveReferences, renameSheet } from "../references";
import { RichError } from "../rich-error";
import { rewriteFormulas } from "../shift";
import { numberOf, textOf, thing, type Argument, type Kind, type Thing } from "../thing";
import { chartsOf } from "./charts";
import { namesOf } from "./names";
import { notesOf } from "./notes";
import { pageBreaksOf, pageLayoutOf } from "./page";
import { range, rangeAreas } from "./range";
import { tablesOf } from "./tables";

interface SheetSelf {
  readonly book: Book;
  readonly sheet: Sheet;
}

const find = (book: Book, key: Argument | undefined): Thing | undefined => {
  const wanted = textOf(key).toLowerCase();
  const sheet = book.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  return sheet && worksheet(book, sheet);
};

/** A name that Excel takes: no other sheet's, not too long, without certain characters. */
const checkedName = (book: Book, name: string, own?: Sheet): string => {
  if (name === "" || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) throw new RichError("InvalidArgument");
  if (book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase())) throw new RichError("ItemAlreadyExists");
  return name;
};

/** Formulas follow the new name. */
const rename = (book: Book, sheet: Sheet, name: string): void => {
  rewriteFormulas(book, (formula) => renameSheet(formula, sheet.name, name));
  sheet.name = name;
};

/** A sheet goes; what pointed at it has lost its cells. */
const remove = (book: Book, sheet: Sheet): void => {
  if (book.sheets.filter(({ visibility }) => visibility === "Visible").every((one) => one === sheet)) throw new RichError("InvalidOperation", "last visible sheet");
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.names = book.names.filter((name) => name.sheet !== sheet);
  const isOf = (name: string | undefined): boolean => name?.toLowerCase() === sheet.name.toLowerCase();
  rewriteFormulas(book, (formula) => (formula.includes("!") ? moveReferences(formula, (name, area) => (isOf(name) ? null : area)) : formula));
};

/** A copy with everything on it, and with the names of its scope. */
const copy = (book: Book, sheet: Sheet): Thing => {
  const names = (number: number): string => `${sheet.name.slice(0, 26)} (${number})`;
  let number = 2;
  while (book.sheets.some(({ name }) => name.toLowerCase() === names(number).toLowerCase())) number++;
  const twin: Sheet = { ...structuredCopy(sheet), id: newId(book), name: names(number), formats: sheet.formats.map((format) => ({ ...format, id: newId(book), look: new Map(format.look) })) };
  book.sheets.push(twin);
  book.isStale = true;
  for (const name of book.names.filter((one) => one.sheet === sheet)) book.names.push({ ...name, id: newId(book), sheet: twin });
  return worksheet(book, twin);
};

const structuredCopy = (sheet: Sheet): Sheet => ({
  ...sheet,
  cells: new Map([...sheet.cells].map(([row, line]) => [row, new Map([...line].map(([column, cell]) => [column, { ...cell, look: new Map(cell.look) }]))])),
  merges: [...sheet.merges],
  hiddenRows: new Set(sheet.hiddenRows),
  hiddenColumns: new Set(sheet.hiddenColumns),
  tables: [...sheet.tables],
  arrays: [...sheet.arrays],
  widths: new Map(sheet.widths),
  heights: new Map(sheet.heights),
  charts: sheet.charts.map((chart) => ({ ...chart, look: new Map(chart.look) })),
  page: new Map(sheet.page),
  notes: sheet.notes.map((note) => ({ ...note })),
});

const PROTECTION: Kind<SheetSelf> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: ({ sheet }) => sheet.isProtected }, Options: { get: ({ sheet }) => ({ allowFormatCells: sheet.allowFormatCells }) } },
};

const PANES: Kind<SheetSelf> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ sheet }, [count]) => void (sheet.frozenRows = numberOf(count)),
    Unfreeze: ({ sheet }) => void Object.assign(sheet, { frozenRows: 0, frozenColumns: 0 }),
  },
};

const requireVisible = ({ visibility }: Sheet): void => {
  if (visibility !== "Visible") throw new RichError("InvalidOperation", "hidden sheet");
};

const WORKSHEET: Kind<SheetSelf> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: ({ book, sheet }, value) => rename(book, sheet, checkedName(book, textOf(value), sheet)) },
    Position: { get: ({ book, sheet }) => book.sheets.indexOf(sheet) },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ sheet }, value) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw new RichError("InvalidArgument");
        sheet.visibility = value;
      },
    },
    // Written under another name than it is read.
    ShowGridlines: { get: ({ sheet }) => sheet.showGridlines },
    Gridlines: { get: ({ sheet }) => sheet.showGridlines, set: ({ sheet }, value) => void (sheet.showGridlines = value === true) },
  },
  navigation: {
    Notes: ({ book, sheet }) => notesOf(book, sheet, false),
    Comments: ({ book, sheet }) => notesOf(book, sheet, true),
    Protection: (self) => thing(PROTECTION, self),
    Names: (self) => namesOf(self),
    Tables: (self) => tablesOf(self),
    FreezePanes: (self) => thing(PANES, self),
    PageLayout: ({ sheet }) => pageLayoutOf(sheet),
    HorizontalPageBreaks: ({ sheet }) => pageBreaksOf(sheet),
    Charts: (self) => chartsOf(self),
  },
  methods: {
    GetRange: (self, [address]) => range({ ...self, areas: readAreas(address) }),
    GetRanges: (self, [address]) => rangeAreas({ ...self, areas: readAreas(address) }),
    GetRangeByIndexes: (self, [top, left, rows, columns]) =>
      range({ ...self, areas: [{ top: numberOf(top), left: numberOf(left), bottom: numberOf(top) + numberOf(rows) - 1, right: numberOf(left) + numberOf(columns) - 1 }] }),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const area = usedArea(self.sheet, valuesOnly === true);
      return area && range({ ...self, areas: [area] });
    },
    Activate: ({ book, sheet }) => {
      requireVisible(sheet);
      book.selection = { sheet, area: { ...WHOLE, bottom: 0, right: 0 } };
    },
    Copy: ({ book, sheet }) => copy(book, sheet),
    _GetAnotherWorksheetById: ({ book }, [id]) => find(book, id) ?? null,
    Delete: ({ book, sheet }) => void remove(book, sheet),
  },
};

const worksheet = (book: Book, sheet: Sheet): Thing => thing(WORKSHEET, { book, sheet });

const nothing = (): undefined => undefined;

const COLLECTION: Kind<Book> = {
  name: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheet(book, sheet)),
  item: find,
  methods: {
    GetItemOrNullObject: (book, [key]) => find(book, key) ?? null,
    Add: (book, [name]) => {
      const sheet = newSheet(book, checkedName(book, typeof name === "string" ? name : `Sheet${book.sheets.length + 1}`));
      book.sheets.push(sheet);
      return worksheet(book, sheet);
    },
    _RegisterDataChangedEvent: nothing,
    _UnregisterDataChangedEvent: nothing,
  },
};

export const worksheetsOf = (book: Book): Thing => thing(COLLECTION, book);
