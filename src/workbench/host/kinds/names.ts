// Excel.NamedItemCollection and Excel.NamedItem, of the workbook or of one sheet.
import { newId, type Book, type NamedItem, type Sheet } from "../model";
import { RichError } from "../rich-error";
import { textOf, thing, type Argument, type Kind, type Thing } from "../thing";

interface Scope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

const ITEM: Kind<{ readonly book: Book; readonly item: NamedItem }> = {
  name: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name }),
  isTracked: true,
  properties: {
    Name: { get: ({ item }) => item.name },
    Formula: { get: ({ item }) => item.formula, set: ({ item }, value) => void (item.formula = textOf(value)) },
    Scope: { get: ({ item }) => (item.sheet ? "Worksheet" : "Workbook") },
    Visible: { get: ({ item }) => item.isVisible, set: ({ item }, value) => void (item.isVisible = value === true) },
  },
  methods: { Delete: ({ book, item }) => void (book.names = book.names.filter((one) => one !== item)) },
};

const inScope = ({ book, sheet }: Scope): NamedItem[] => book.names.filter((item) => item.sheet === sheet);

const find = (scope: Scope, name: Argument | undefined): Thing | undefined => {
  const item = inScope(scope).find((one) => one.name.toLowerCase() === textOf(name).toLowerCase());
  return item && thing(ITEM, { book: scope.book, item });
};

const COLLECTION: Kind<Scope> = {
  name: "NamedItemCollection",
  items: (scope) => inScope(scope).map((item) => thing(ITEM, { book: scope.book, item })),
  item: find,
  methods: {
    GetItemOrNullObject: (scope, [name]) => find(scope, name) ?? null,
    Add: (scope, [name, formula]) => {
      const { book, sheet } = scope;
      if (typeof name !== "string" || typeof formula !== "string" || !formula.startsWith("=")) throw new RichError("InvalidArgument");
      if (find(scope, name)) throw new RichError("ItemAlreadyExists");
      const item: NamedItem = { id: newId(book), name, formula, isVisible: true, ...(sheet ? { sheet } : {}) };
      book.names.push(item);
      return thing(ITEM, { book, item });
    },
  },
};

export const namesOf = (scope: Scope): Thing => thing(COLLECTION, scope);
