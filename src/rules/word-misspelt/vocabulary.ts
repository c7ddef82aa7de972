// Different words by numbers, in the order in which they come. Every word of a workbook passes here, so that a known one makes no new text.

/** Words in small letters, counted from 0. */
export class Vocabulary {
  readonly words: string[] = [];
  /** The word last numbered for a hash, and before each word the one with the same hash. */
  private readonly last = new Map<number, number>();
  private readonly before: (number | undefined)[] = [];

  /** The number of the word that stands in a text from `from` up to `to`; letters beyond a to z must be small ones already. */
  numberIn(text: string, from: number, to: number): number {
    let hash = 0;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + smallLetter(text.charCodeAt(at))) | 0;
    for (let known = this.last.get(hash); known !== undefined; known = this.before[known]) if (isSame(this.words[known]!, text, from, to)) return known;
    const number = this.words.push(text.slice(from, to).toLowerCase()) - 1;
    this.before.push(this.last.get(hash));
    this.last.set(hash, number);
    return number;
  }
}

/** The code of a small letter for that of A to Z; all else stays. */
const smallLetter = (code: number): number => (code >= 65 && code <= 90 ? code | 32 : code);

const isSame = (word: string, text: string, from: number, to: number): boolean => {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== smallLetter(text.charCodeAt(from + at))) return false;
  return true;
};
