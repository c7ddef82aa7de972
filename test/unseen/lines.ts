// Sheets from lines of text, with formulas: cells are split by "|", "{r}" is the row's own number, "#3" that of the third line. Knows nothing of performance.
import { drawHead, merge, newPage, put, type Content, type Page } from "../helpers/book";
import { parseArea } from "../../src/sheets/address";

export interface LineOptions {
  /** Texts of a numbering row; "plain" numbers the columns. */
  readonly numbering?: readonly string[] | "plain";
  /** Addresses that are merged. */
  readonly merges?: readonly string[];
  /** Number formats by column, counted from 0. */
  readonly formats?: Readonly<Record<number, string>>;
  /** 1-based rows that are hidden. */
  readonly hidden?: readonly number[];
}

const contentOf = (text: string, row: number, top: number): Content => {
  const cell = text.trim();
  if (cell === "") return null;
  if (cell.startsWith("=")) return cell.replaceAll("{r}", String(row + 1)).replace(/#(\d+)/g, (_, line: string) => String(top + Number(line)));
  if (cell.startsWith("'")) return cell.slice(1);
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
};

/** A sheet: title lines, a header such as "No | Target{2025, 2026}", data lines. Without a title the header stands in row 1. */
export const sheet = (name: string, title: readonly string[], header: string, rows: readonly string[], options: LineOptions = {}): Page => {
  const page = newPage(name);
  const top = drawHead(page, header, { ...(title.length > 0 ? { title } : {}), ...(options.numbering ? { numbering: options.numbering } : {}) });
  addLines(page, top, rows, options.formats);
  for (const address of options.merges ?? []) {
    const area = parseArea(address)!;
    merge(page, area.top, area.left, area.bottom, area.right);
  }
  for (const row of options.hidden ?? []) page.hiddenRows.add(row - 1);
  return page;
};

/** Puts lines into a sheet from a row on, counted from 0; gives the row after them. */
export const addLines = (page: Page, top: number, rows: readonly string[], formats: Readonly<Record<number, string>> = {}): number => {
  rows.forEach((line, at) => line.split("|").forEach((cell, column) => {
    const content = contentOf(cell, top + at, top);
    if (content !== null) put(page, top + at, column, content, formats[column]);
  }));
  return top + rows.length;
};
