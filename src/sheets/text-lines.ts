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

/** Rough widths of letters against a digit, a little on the wide side: a line too many looks better than a line that is cut off. */
const lengthOf = (word: string): number => {
  let length = 0;
  for (const letter of word) length += /[iljtfr.,:;'|()!]/.test(letter) ? 0.65 : /[A-Z%@&mw]/.test(letter) ? 1.3 : 1;
  return length;
};
