// Excel.TableCollection, of the workbook or of one sheet, and what is asked of a table.
import type { Book, Sheet, Table } from "../model";
import { thing, type Kind, type Thing } from "../thing";
import { range } from "./range";

interface TableSelf {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly table: Table;
}

const TABLE: Kind<TableSelf> = {
  name: "Table",
  identity: ({ table }) => ({ Id: table.id }),
  properties: { Id: { get: ({ table }) => table.id }, Name: { get: ({ table }) => table.name }, ShowHeaders: { get: ({ table }) => table.showHeaders } },
  methods: { GetHeaderRowRange: ({ book, sheet, table: { area } }) => range({ book, sheet, areas: [{ ...area, bottom: area.top }] }) },
};

interface Scope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

const tables = ({ book, sheet }: Scope): TableSelf[] => (sheet ? [sheet] : book.sheets).flatMap((one) => one.tables.map((table) => ({ book, sheet: one, table })));

const COLLECTION: Kind<Scope> = {
  name: "TableCollection",
  items: (scope) => tables(scope).map((self) => thing(TABLE, self)),
  item: (scope, key) => {
    const found = tables(scope).find(({ table }) => table.id === key || table.name === key);
    return found && thing(TABLE, found);
  },
};

export const tablesOf = (scope: Scope): Thing => thing(COLLECTION, scope);
