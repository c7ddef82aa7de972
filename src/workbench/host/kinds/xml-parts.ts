// Excel.CustomXmlPartCollection and its parts. Excel takes well-formed XML only, and lists a part under its root's namespace.
import { newId, type Book, type XmlPart } from "../model";
import { RichError } from "../rich-error";
import { textOf, thing, type Argument, type Kind, type Thing } from "../thing";

const namespaceOf = (xml: string): string | undefined => /<[\w.-]+(?::[\w.-]+)?\s[^>]*xmlns(?::[\w.-]+)?="([^"]*)"/.exec(xml)?.[1];

const wellFormed = (xml: Argument | undefined): string => {
  if (typeof xml !== "string" || !/^\s*(?:<\?[^>]*>\s*)?<([\w.:-]+)[\s>][\s\S]*<\/\1>\s*$/.test(xml)) throw new RichError("InvalidArgument", "not XML");
  return xml;
};

const PART: Kind<{ readonly book: Book; readonly part: XmlPart }> = {
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  properties: { Id: { get: ({ part }) => part.id } },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, [xml]) => void (part.xml = wellFormed(xml)),
    Delete: ({ book, part }) => void (book.parts = book.parts.filter((one) => one !== part)),
  },
};

interface Listed {
  readonly book: Book;
  readonly namespace?: string;
}

const partsOf = ({ book, namespace }: Listed): Thing[] =>
  book.parts.filter(({ xml }) => namespace === undefined || namespaceOf(xml) === namespace).map((part) => thing(PART, { book, part }));

const COLLECTION: Kind<Listed> = {
  name: "CustomXmlPartCollection",
  items: partsOf,
  item: (listed, id) => partsOf(listed).find((part) => part.identity().Id === id),
  methods: {
    Add: ({ book }, [xml]) => {
      const part = { id: newId(book), xml: wellFormed(xml) };
      book.parts.push(part);
      return thing(PART, { book, part });
    },
    GetByNamespace: ({ book }, [namespace]) => thing(COLLECTION, { book, namespace: textOf(namespace) }),
  },
};

export const xmlPartsOf = (book: Book): Thing => thing(COLLECTION, { book });
