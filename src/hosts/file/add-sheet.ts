// Lists a new worksheet in a workbook.
import type { SheetSnapshot } from "../../sheets/snapshot";
import { OFFICE } from "./namespaces";
import { PART, workbookChild, type XlsxPackage } from "./package";


/** Adds a worksheet of these contents behind the others; its name must be free. */
export const addSheet = (book: XlsxPackage, name: string, xml: string, visibility: SheetSnapshot["visibility"] = "visible"): void => {
  const id = book.addPart(book.freePath(`${book.folder}worksheets/sheet`), xml, PART.worksheet);
  const sheetId = Math.max(0, ...book.book.sheets.map((sheet) => sheet.sheetId)) + 1;
  book.changeWorkbook((root, document) => {
    const sheets = workbookChild(root, document, "sheets");
    const element = document.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:sheet` : "sheet");
    element.setAttribute("name", name);
    element.setAttribute("sheetId", String(sheetId));
    if (visibility !== "visible") element.setAttribute("state", visibility);
    element.setAttributeNS(OFFICE, `${root.lookupPrefix(OFFICE) ?? "r"}:id`, id);
    sheets.appendChild(element);
  });
};
