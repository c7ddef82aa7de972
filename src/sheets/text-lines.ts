// How many lines a text takes in a cell, estimated from its letters: nobody tells widths of fonts where workbooks are plain data.

/** Lines that a text takes when it wraps between words; widths in characters, where a digit is 1. */
export const lineCount = (text: string, width: number): number =>
  text.split("\n").reduce((sum, paragraph) => {
    let used = 0;
    let lines = 1;
    for (const word of paragraph.split(/\s+/)) {
      const length = lengthOf(word);
      if (used > 0 && used + BLANK + length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? BLANK : 0) + length;
      while (used > width) {
        lines++;
        used -= width;
      }
    }
    return sum + lines;
  }, 0);

const BLANK = 0.5;

/**
 * Widths of letters against a digit: the wider of Calibri's and Arial's, which most workbooks are in. What is bold or in another font may take
 * a little more; words that wrap leave room for it in most lines.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!]/, 0.52], [/[-ftr()/"]/, 0.7], [/[szckvxyJ]/, 0.92], [/[mwMW%@]/, 1.65], [/[GOQDHNUCRKA&]/, 1.32], [/[A-Z]/, 1.15],
];
const ORDINARY = 1.05;

const lengthOf = (word: string): number => {
  let length = 0;
  for (const letter of word) length += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? ORDINARY;
  return length;
};
