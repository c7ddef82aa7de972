// Defined names of one sheet: set, in the order that Excel keeps. Names of the user are not touched.
import { childrenOf } from "./xml";
import { workbookChild, type XlsxPackage } from "./package";

/** Sets a defined name in the scope of a sheet, in place of an older one of the same name. */
export const setSheetName = (book: XlsxPackage, sheet: string, { name, formula, hidden }: { readonly name: string; readonly formula: string; readonly hidden: boolean }): void => {
  const index = String(book.book.sheets.findIndex((each) => each.name === sheet));
  book.changeWorkbook((root, document) => {
    const names = workbookChild(root, document, "definedNames");
    const older = childrenOf(names, "definedName").find((element) => element.getAttribute("name") === name && element.getAttribute("localSheetId") === index);
    const element = older ?? document.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:definedName` : "definedName");
    if (!older) names.appendChild(element);
    element.setAttribute("name", name);
    element.setAttribute("localSheetId", index);
    if (hidden) element.setAttribute("hidden", "1");
    element.textContent = formula;
  });
};
