// Stores opaque JSON texts in the workbook: custom XML parts as Office knows them, one for each key, made when it is first needed.
import { PART, type XlsxPackage } from "./package";
import { changedParts, STATE_NAMESPACE, stateXml } from "../state-part";
import { stateParts } from "./state";

/** What Office wants beside each part: an id that no other part of the workbook has, and the namespace. */
const properties = (number: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  `<ds:datastoreItem ds:itemID="{5E1A7A50-2F0B-4B7C-9D53-6C1B0E5A${number.padStart(4, "0")}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

/** Sets or, with `null`, removes one entry. */
export const writeState = (book: XlsxPackage, key: string, json: string | null): void => {
  const present = stateParts(book, book.book);
  for (const { index, state } of changedParts(present.map((part) => part.state), key, json)) {
    if (index !== undefined) book.setText(present[index]!.path, stateXml(state));
    else {
      const made = book.freePath("customXml/item");
      book.addPart(made, stateXml(state), PART.customXml);
      book.addPart(book.freePath("customXml/itemProps"), properties(/\d+/.exec(made)![0]), PART.customXmlProps, made);
    }
  }
};
