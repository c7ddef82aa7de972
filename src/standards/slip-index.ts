// Words found by their slips: which words of a list are one slip away from a typed one. A look-up; whether it is a slip is decided elsewhere.

/** A list of words, each found by itself and by every text that one left-out letter makes of it: two words one slip apart share one of these. */
export class SlipIndex {
  private readonly byPiece = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const piece of piecesOf(word)) {
        const known = this.byPiece.get(piece);
        if (known) known.push(word);
        else this.byPiece.set(piece, [word]);
      }
    }
  }

  /** The words that may be one slip away: all that are, the word itself where it is in the list, and a few at two slips. */
  near(word: string): ReadonlySet<string> {
    const near = new Set<string>();
    for (const piece of piecesOf(word)) for (const other of this.byPiece.get(piece) ?? []) near.add(other);
    return near;
  }
}

const piecesOf = (word: string): ReadonlySet<string> => {
  const pieces = new Set([word]);
  for (let at = 0; at < word.length; at++) pieces.add(word.slice(0, at) + word.slice(at + 1));
  return pieces;
};
