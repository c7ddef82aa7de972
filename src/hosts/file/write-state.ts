// Stores opaque JSON texts in the workbook: one custom XML part, as Office knows them, made when it is first needed.
import { PART, type XlsxPackage } from "./package";
import { findStatePart } from "./read-xlsx";
import { STATE_NAMESPACE, stateXml } from "../state-part";
import { parseState } from "./state";

const PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
  '<ds:datastoreItem ds:itemID="{5E1A7A50-2F0B-4B7C-9D53-6C1B0E5A9A01}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${STATE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

/** Sets or, with `null`, removes one entry. */
export const writeState = (book: XlsxPackage, key: string, json: string | null): void => {
  const path = findStatePart(book, book.book);
  const state = path === undefined ? new Map<string, string>() : parseState(book.require(path));
  if (json === null) state.delete(key);
  else state.set(key, json);
  if (path !== undefined) book.setText(path, stateXml(state));
  else if (state.size > 0) {
    const made = book.freePath("customXml/item");
    book.addPart(made, stateXml(state), PART.customXml);
    book.addPart(book.freePath("customXml/itemProps"), PROPERTIES, PART.customXmlProps, made);
  }
};
