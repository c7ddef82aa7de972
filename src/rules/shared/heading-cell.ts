// The cell above a table that prints a text. It judges nothing.
import type { Document } from "../../performance/model";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import type { Place } from "./places";

/** The first cell above the table's header whose text fits, from the top of the sheet. */
export const headingCell = ({ table, sheet }: Document, fits: (text: string) => boolean): (Place & { readonly text: string }) | undefined => {
  for (let row = 0; row < table.header.top; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const text = plainText(valueAt(sheet, row, column));
      if (text !== "" && fits(text)) return { row, column, text };
    }
  }
  return undefined;
};
