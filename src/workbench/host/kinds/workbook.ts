// Excel.Workbook: the root of everything.
import type { Book } from "../model";
import { textOf, thing, type Kind, type Thing } from "../thing";
import { namesOf } from "./names";
import { tablesOf } from "./tables";
import { worksheetsOf } from "./worksheet";
import { xmlPartsOf } from "./xml-parts";

const WORKBOOK: Kind<Book> = {
  name: "Workbook",
  properties: { Name: { get: ({ name }) => name } },
  navigation: { Worksheets: worksheetsOf, Names: (book) => namesOf({ book }), Tables: (book) => tablesOf({ book }), CustomXmlParts: xmlPartsOf },
  methods: { CreateAndOpenWorkbook: (book, [file]) => void book.openNew?.(textOf(file)) },
};

export const workbook = (book: Book): Thing => thing(WORKBOOK, book);
