// Shows a range to the person. Nothing is unhidden for that: what hides it is told instead.
import { HostError } from "../host-error";
import type { Revealed } from "../port";
import { runExcel } from "./run";

/** Goes to the first area of a range, and says what keeps it from being seen. @throws HostError sheet-gone */
export const reveal = (name: string, range: string): Promise<Revealed> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new HostError("sheet-gone", { sheet: name });
    if (sheet.visibility !== "Visible") return { hidden: "sheet" };
    const cells = sheet.getRange(range.split(",")[0]!.trim()).load("rowHidden,columnHidden");
    sheet.activate();
    cells.select();
    await context.sync();
    if (cells.rowHidden) return { hidden: "rows" };
    return cells.columnHidden ? { hidden: "columns" } : {};
  });
