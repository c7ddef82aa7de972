// Different words by numbers, in the order in which they come. Every word of a workbook passes here, so that a known one makes no new text.

/** Words in small letters, counted from 0. */
export class Vocabulary {
  readonly words: string[] = [];
  /** The word last numbered for a hash, and before each word the one with the same hash. */
  private readonly last = new Map<number, number>();
  private readonly before: (number | undefined)[] = [];

  /** The number of a word; a new one gets the next number. */
  numberOf(word: string): number {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
    return this.numberIn(word, 0, word.length, hash);
  }

  /** The same for a word that stands in a text from `from` up to `to`, with the hash of its letters, which the reader of the text has made on its way. */
  numberIn(text: string, from: number, to: number, hash: number): number {
    for (let known = this.last.get(hash); known !== undefined; known = this.before[known]) if (isSame(this.words[known]!, text, from, to)) return known;
    const number = this.words.push(text.slice(from, to)) - 1;
    this.before.push(this.last.get(hash));
    this.last.set(hash, number);
    return number;
  }
}

/** The hash of a word with one letter more; 0 is that of none. */
export const nextHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const isSame = (word: string, text: string, from: number, to: number): boolean => {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
};
