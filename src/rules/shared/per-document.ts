// What many rules ask of a document is found once for each. It knows nothing of what is found.
import type { Document } from "../../performance/model";

/** The same function, which remembers what it gave for a document as long as that lives. */
export const perDocument = <Value>(find: (document: Document) => Value): ((document: Document) => Value) => {
  const known = new WeakMap<Document, { readonly value: Value }>();
  return (document) => {
    let found = known.get(document);
    if (!found) known.set(document, (found = { value: find(document) }));
    return found.value;
  };
};
