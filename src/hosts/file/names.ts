// Defined names of a workbook that is being written: set one, keep all others.
import { childrenOf } from "./xml";
import { workbookChild, type XlsxPackage } from "./package";

interface NewName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  readonly hidden: boolean;
  /** The sheet in whose scope it stands; left out for the whole workbook. */
  readonly sheet?: string;
}

/** Sets defined names, each in place of an older one of the same name and scope. */
export const setNames = (book: XlsxPackage, names: readonly NewName[]): void => {
  if (names.length === 0) return;
  book.changeWorkbook((root, document) => {
    const parent = workbookChild(root, document, "definedNames");
    for (const { name, formula, hidden, sheet } of names) {
      const scope = sheet === undefined ? null : String(book.book.sheets.findIndex((each) => each.name === sheet));
      const older = childrenOf(parent, "definedName").find((element) => element.getAttribute("name") === name && element.getAttribute("localSheetId") === scope);
      const element = older ?? document.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:definedName` : "definedName");
      if (!older) parent.appendChild(element);
      element.setAttribute("name", name);
      if (scope !== null) element.setAttribute("localSheetId", scope);
      if (hidden) element.setAttribute("hidden", "1");
      element.textContent = formula;
    }
  });
};
