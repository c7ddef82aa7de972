// Text for a terminal: wrapped to a width, indented, coloured where that is wanted. Knows no findings and no tables.
import { styleText } from "node:util";
import type { Level } from "../rules/finding";
import type { Io } from "./io";

/** Output never gets wider than this, and never narrower than a phone's terminal. */
const WIDEST = 100;
const NARROWEST = 40;

/** What a text is, for its colour. */
export type Tone = Level | "heading" | "quiet";

const FORMATS: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = { error: ["red", "bold"], warning: ["yellow", "bold"], info: ["cyan", "bold"], heading: ["bold", "underline"], quiet: "gray" };

/** Lays texts out for one terminal. */
export interface Layout {
  readonly width: number;
  /** Colours a text where the terminal shows colours and NO_COLOR does not forbid them. */
  paint(tone: Tone, text: string): string;
  /** Lines that fit the width; `first` starts the first one, `rest` all others (blanks of the same width where left out). */
  wrap(text: string, first?: string, rest?: string): string;
}

/** How texts are laid out on this terminal. */
export const layoutFor = ({ isOutTerminal, columns, env }: Pick<Io, "isOutTerminal" | "columns" | "env">): Layout => {
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns ?? WIDEST));
  const hasColour = isOutTerminal && !env.NO_COLOR && env.TERM !== "dumb";
  return {
    width,
    paint: (tone, text) => (hasColour ? styleText(FORMATS[tone], text, { validateStream: false }) : text),
    wrap: (text, first = "", rest = " ".repeat(visibleLength(first))) => wrap(text, width, first, rest),
  };
};

/** The length of a text as it is seen: colours take no place. */
// eslint-disable-next-line no-control-regex -- colours are control sequences
const visibleLength = (text: string): number => text.replace(/\u001b\[[\d;]*m/g, "").length;

const wrap = (text: string, width: number, first: string, rest: string): string => {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/).flatMap((long) => cut(long, width - visibleLength(rest)))) {
    if (!isEmpty && visibleLength(line) + 1 + visibleLength(word) > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line.trimEnd()].join("\n");
};

/** A word that is longer than a line, in pieces; a list of cells is cut behind a comma. */
const cut = (word: string, width: number): string[] => {
  if (visibleLength(word) <= width) return [word];
  const comma = word.lastIndexOf(",", width - 1);
  const at = comma > 0 ? comma + 1 : width;
  return [word.slice(0, at), ...cut(word.slice(at), width)];
};
