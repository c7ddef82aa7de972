// Excel.Workbook: the root of everything.
import type { Book } from "../model";
import { thing, type Kind, type Thing } from "../thing";
import { namesOf } from "./names";
import { tablesOf } from "./tables";
import { worksheetsOf } from "./worksheet";
import { xmlPartsOf } from "./xml-parts";

const WORKBOOK: Kind<Book> = {
  name: "Workbook",
  properties: { Name: { get: ({ name }) => name } },
  navigation: { Worksheets: worksheetsOf, Names: (book) => namesOf({ book }), Tables: (book) => tablesOf({ book }), CustomXmlParts: xmlPartsOf },
};

export const workbook = (book: Book): Thing => thing(WORKBOOK, book);
