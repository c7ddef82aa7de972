// The documents that a performance agreement is held against, a column each: what was agreed, what was changed, what plans and budget say.
import type { Document, Node } from "../performance/model";
import { cellAddress } from "../sheets/address";
import type { TableKind } from "../standards/vocabulary";
import type { Compared } from "./agreement";
import type { Scope } from "./scope";
import { KINDS } from "./texts";

/** Documents that say the same thing; the first that holds a row speaks for it. */
export interface Side {
  readonly heading: string;
  /** The agreement as it was signed, as it was changed, or another kind of document. */
  readonly is: "original" | "revised" | TableKind;
  readonly documents: readonly Document[];
}

/** True for a performance agreement (perjanjian kinerja). */
export const isAgreement = ({ table }: Document): boolean => table.kind === "pk";

/** Agreements first, then the other kinds in the given order, as far as the scope holds them; none where there is no agreement. */
export const sidesOf = ({ documents }: Scope, kinds: readonly TableKind[], holds: (document: Document) => boolean): readonly Side[] => {
  const held = documents.filter(holds);
  const agreed = (isRevised: boolean): Document[] => held.filter((document) => isAgreement(document) && (document.table.isRevised ?? false) === isRevised);
  const sides: Side[] = [
    { heading: "PK", is: "original", documents: agreed(false) },
    { heading: "PK Perubahan", is: "revised", documents: agreed(true) },
    ...kinds.map((kind): Side => ({ heading: kind === "anggaran" ? "Anggaran" : KINDS[kind], is: kind, documents: held.filter(({ table }) => table.kind === kind) })),
  ];
  return held.some(isAgreement) ? sides.filter((side) => side.documents.length > 0) : [];
};

/** A row that one of the documents holds. */
export interface Place {
  readonly home: Document;
  readonly node: Node;
}

/** The rows of all sides, each thing once, in the order of the documents; `same` finds a row of one document in another. */
export const rowsOf = (documents: readonly Document[], nodes: (document: Document) => readonly Node[], same: (document: Document, home: Document, node: Node) => Node | undefined): readonly Place[] => {
  const rows: Place[] = [];
  for (const document of documents) {
    const known = new Set(rows.map(({ home, node }) => same(document, home, node)));
    for (const node of nodes(document)) if (!known.has(node)) rows.push({ home: document, node });
  }
  return rows;
};

/** The cells of a row that must agree: the last agreement and what is no agreement; columns from `first` on. */
export const comparedIn = (sides: readonly Side[], shown: readonly (number | string)[], at: number, first: number): Compared[] => {
  const isRevised = sides.some(({ is }, place) => is === "revised" && shown[place] !== "");
  return shown.flatMap((value, place) => (sides[place]!.is === "original" && isRevised ? [] : [{ cell: cellAddress(at, first + place), shown: value }]));
};
