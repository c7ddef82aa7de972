// The header corrections of `--mapping FILE`, and a file to start from: what was recognised, to be changed where it is wrong.
import * as z from "zod/mini";
import { headerShapeKey, type ColumnCorrection, type HeaderCorrection } from "../recognise/corrections";
import type { Recognition, Table } from "../recognise/table";
import { columnsAddress } from "../sheets/address";
import { headerRows, roleOf } from "./given";
import { parseGiven } from "./given-file";
import { groupBy } from "./group";
import { columnCorrectionSchema, correctionSchema } from "./state";

const forReader = z.optional(z.string());

/** Corrections as the workbook keeps them, with what helps a reader to find the place; that counts for nothing. */
export const mappingSchema = z.object({
  corrections: z.array(z.extend(correctionSchema, {
    title: forReader,
    columns: z.optional(z.array(z.extend(columnCorrectionSchema, { column: forReader, text: forReader }))),
  })),
});

/** Reads the text of a mapping file. @throws GivenFileError with every fault */
export const readMappingFile = (content: string): readonly HeaderCorrection[] =>
  parseGiven(mappingSchema, content).corrections.map(({ title: _, columns, ...correction }) => ({
    ...correction,
    ...(columns ? { columns: columns.map(({ column: _column, text: _text, ...role }): ColumnCorrection => role) } : {}),
  }));

/**
 * The text of a mapping file with one correction a header, as its tables were recognised.
 * What tables with the same header have differently, such as the year of their title, is left out: a correction counts for all of them.
 */
export const mappingFile = ({ tables }: Recognition): string => {
  const corrections = [...groupBy(tables, headerShapeKey)].map(([header, [first, ...others]]) => {
    const isShared = (valueOf: (table: Table) => unknown): boolean => others.every((other) => JSON.stringify(valueOf(other)) === JSON.stringify(valueOf(first!)));
    return {
      header, sheet: first!.sheet, title: first!.title,
      ...(isShared(({ kind }) => kind) ? { kind: first!.kind } : {}),
      ...(isShared(headerRows) ? { headerRows: headerRows(first!) } : {}),
      columns: first!.columns.flatMap((column, at) => (isShared(({ columns }) => columns[at] && roleOf(columns[at])) ? [{ at: column.first - first!.header.left, column: columnsAddress(column.first, column.last), text: column.path.join(" > "), ...roleOf(column) }] : [])),
    };
  });
  return `${JSON.stringify({ corrections }, null, 2)}\n`;
};
