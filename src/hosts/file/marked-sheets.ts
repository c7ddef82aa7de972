// Which sheets of a workbook Selaras wrote, by the marker among the defined names.
import type { GeneratedMarker } from "../../sheets/snapshot";
import type { Book } from "./book";
import { MARKER_NAME, parseMarker } from "../marker";

/** The sheets of a workbook in their order, with the marker of those that carry one. */
export const generatedSheets = (book: Book): { readonly name: string; readonly generated?: GeneratedMarker }[] =>
  book.sheets.map(({ name }, index) => {
    const marker = book.names.find((item) => item.name === MARKER_NAME && item.sheet === index);
    const generated = marker && parseMarker(marker.formula);
    return generated ? { name, generated } : { name };
  });
