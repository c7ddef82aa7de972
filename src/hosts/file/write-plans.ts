// Puts planned sheets into a workbook: new ones behind the others, older ones of the same plan replaced in their
// place. A sheet of the user is never touched, whatever its name.
import { sheetPrefix } from "../../sheets/address";
import type { SheetPlan } from "../../sheets/plan";
import { assignSheetNames } from "../../sheets/sheet-name";
import type { WrittenSheet } from "../port";
import { generatedSheets } from "./marked-sheets";
import { MARKER_NAME, markerFormula } from "../marker";
import { setNames } from "./names";
import { addSheet } from "./add-sheet";
import { addCharts, removeCharts } from "./charts";
import { XlsxPackage } from "./package";
import { planXml } from "./plan-xml";

/** Writes the plans into an open workbook and says which name each sheet got. */
export const writePlans = (book: XlsxPackage, plans: readonly SheetPlan[]): WrittenSheet[] => {
  const names = assignSheetNames(plans, generatedSheets(book.book));
  const written = plans.map((plan, i) => {
    const { name, replaces } = names[i]!;
    const xml = planXml(plan, book.styles);
    if (replaces) replaceSheet(book, name, xml);
    else addSheet(book, name, xml);
    addCharts(book, plan, book.book.sheets.find((sheet) => sheet.name === name)!);
    const { repeatRows } = plan.print;
    setNames(book, [
      ...(plan.marker ? [{ name: MARKER_NAME, formula: markerFormula({ ...plan.marker, sheet: name }), hidden: true, sheet: name }] : []),
      ...(repeatRows ? [{ name: "_xlnm.Print_Titles", formula: `${sheetPrefix(name)}!$${repeatRows[0]}:$${repeatRows[1]}`, hidden: false, sheet: name }] : []),
    ]);
    return { plan: plan.marker?.plan ?? plan.name, sheet: name, replaced: replaces };
  });
  if (plans.length > 0) book.recalculateOnOpen();
  return written;
};

/** A new workbook of these sheets alone. */
export const createWorkbook = (plans: readonly SheetPlan[]): Uint8Array => {
  const book = XlsxPackage.create();
  writePlans(book, plans);
  return book.toBytes();
};

/** The older sheet keeps its part and its place; what hung on it (a printer's settings, notes) goes with its content. */
const replaceSheet = (book: XlsxPackage, name: string, xml: string): void => {
  const sheet = book.book.sheets.find((each) => each.name === name)!;
  book.setText(sheet.path, xml);
  removeCharts(book, sheet.path);
  book.dropRelationships(sheet.path);
};
