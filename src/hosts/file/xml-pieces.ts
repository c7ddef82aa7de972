// Elements of an XML text with their places, one level deep, so that a piece can be put in or taken out while
// every other character stays as it was.

/** An element inside another: its local name and the place of the whole element. */
export interface Piece {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The inside of its start tag after the name. */
  readonly attributes: string;
}

const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)((?:[\w.-]+:)?[\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The elements that stand directly between two places of a text. */
export const piecesBetween = (xml: string, from: number, to: number): Piece[] => {
  const pieces: Piece[] = [];
  const tags = new RegExp(TAG);
  let depth = 0;
  let opened = { name: "", start: 0, attributes: "" };
  tags.lastIndex = from;
  for (let tag = tags.exec(xml); tag && tag.index < to; tag = tags.exec(xml)) {
    const [whole, closing, name, attributes, empty] = tag;
    if (name === undefined) continue;
    if (closing) depth--;
    else {
      if (depth === 0) opened = { name: name.slice(name.indexOf(":") + 1), start: tag.index, attributes: attributes ?? "" };
      if (!empty) depth++;
    }
    if (depth < 0) break;
    if (depth === 0) pieces.push({ ...opened, end: tag.index + whole.length });
  }
  return pieces;
};

/** Where the inside of the element that begins at `start` begins and ends; `undefined` for <empty/>. */
export const insideOf = (xml: string, { start, end }: Pick<Piece, "start" | "end">): { readonly from: number; readonly to: number } | undefined => {
  if (xml[end - 2] === "/") return undefined;
  const tags = new RegExp(TAG);
  tags.lastIndex = start;
  return { from: start + tags.exec(xml)![0].length, to: xml.lastIndexOf("</", end - 1) };
};

/** The root element of a document. */
export const rootOf = (xml: string): Piece & { readonly prefix: string; readonly from: number; readonly to: number } => {
  const piece = piecesBetween(xml, 0, xml.length)[0]!;
  const prefix = /^<([\w.-]+:)?/.exec(xml.slice(piece.start, piece.start + 200))?.[1] ?? "";
  const inside = insideOf(xml, piece) ?? { from: piece.end, to: piece.end };
  return { ...piece, prefix, ...inside };
};

/** The place for a new element so that the order of the format holds: after the last one that may stand before it. */
export const placeFor = (pieces: readonly Piece[], name: string, order: readonly string[], first: number): number => {
  const rank = order.indexOf(name);
  let place = first;
  for (const piece of pieces) {
    const at = order.indexOf(piece.name);
    if (at >= 0 && at <= rank) place = piece.end;
  }
  return place;
};

/** A text with one stretch replaced. */
export const splice = (text: string, start: number, end: number, by: string): string => text.slice(0, start) + by + text.slice(end);
