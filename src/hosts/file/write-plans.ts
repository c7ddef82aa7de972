// Puts planned sheets into a workbook: new ones behind the others, older ones of the same plan replaced in their
// place. A sheet of the user is never touched, whatever its name.
import { sheetPrefix } from "../../sheets/address";
import type { SheetPlan } from "../../sheets/plan";
import { assignSheetNames } from "../../sheets/sheet-name";
import type { WrittenSheet } from "../port";
import { generatedSheets } from "./marked-sheets";
import { MARKER_NAME, markerFormula } from "./marker";
import { setSheetName } from "./names";
import { PART, workbookChild, XlsxPackage } from "./package";
import { planXml } from "./plan-xml";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Writes the plans into an open workbook and says which name each sheet got. */
export const writePlans = (book: XlsxPackage, plans: readonly SheetPlan[]): WrittenSheet[] => {
  const names = assignSheetNames(plans, generatedSheets(book.book));
  const written = plans.map((plan, i) => {
    const { name, replaces } = names[i]!;
    const xml = planXml(plan, book.styles);
    if (replaces) replaceSheet(book, name, xml);
    else addSheet(book, name, xml);
    if (plan.marker) setSheetName(book, name, { name: MARKER_NAME, formula: markerFormula({ ...plan.marker, sheet: name }), hidden: true });
    const rows = plan.print.repeatRows;
    if (rows) setSheetName(book, name, { name: "_xlnm.Print_Titles", formula: `${sheetPrefix(name)}!$${rows[0]}:$${rows[1]}`, hidden: false });
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
  book.dropRelationships(sheet.path);
};

const addSheet = (book: XlsxPackage, name: string, xml: string): void => {
  const id = book.addPart(book.freePath(`${book.folder}worksheets/sheet`), xml, PART.worksheet);
  const sheetId = Math.max(0, ...book.book.sheets.map((sheet) => sheet.sheetId)) + 1;
  book.changeWorkbook((root, document) => {
    const sheets = workbookChild(root, document, "sheets");
    const element = document.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:sheet` : "sheet");
    element.setAttribute("name", name);
    element.setAttribute("sheetId", String(sheetId));
    element.setAttributeNS(RELATIONSHIPS, `${root.lookupPrefix(RELATIONSHIPS) ?? "r"}:id`, id);
    sheets.appendChild(element);
  });
};
