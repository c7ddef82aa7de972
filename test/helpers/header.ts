// Builds the sheet of a table header from one line of text: "No | Target{2025{K, Rp}, 2026{K, Rp}} | Ket".
import { areaAddress } from "../../src/sheets/address";
import type { SheetSnapshot } from "../../src/sheets/snapshot";
import { gridSheet } from "./grid";

interface Group {
  readonly text: string;
  readonly parts: readonly Group[];
}

/** Parses "A | B{x, y{p, q}}". Parts are split by "|" outside and by "," inside braces. */
const parseGroups = (text: string, separator: string): Group[] => {
  const groups: Group[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at];
    if (letter === "{") depth++;
    if (letter === "}") depth--;
    if (at < text.length && (letter !== separator || depth > 0)) continue;
    const part = text.slice(from, at).trim();
    const open = part.indexOf("{");
    groups.push(open < 0 ? { text: part, parts: [] } : { text: part.slice(0, open).trim(), parts: parseGroups(part.slice(open + 1, part.lastIndexOf("}")), ",") });
    from = at + 1;
  }
  return groups;
};

const width = (group: Group): number => group.parts.reduce((sum, part) => sum + width(part), 0) || 1;
const height = (group: Group): number => 1 + group.parts.reduce((most, part) => Math.max(most, height(part)), 0);

export interface HeaderOptions {
  /** Lines above the header. */
  readonly title?: readonly string[];
  /** Data rows below it, cells split by "|". */
  readonly rows?: readonly string[];
  readonly name?: string;
  /** Adds "(1) | (2) | ..." under the header. */
  readonly hasNumbers?: boolean;
}

/** A sheet with the header, its groups merged sideways and its single columns merged downwards. */
export const headerSheet = (notation: string, options: HeaderOptions = {}): SheetSnapshot => {
  const groups = parseGroups(notation, "|");
  const rows = groups.reduce((most, group) => Math.max(most, height(group)), 1);
  const title = options.title ?? [];
  const top = title.length === 0 ? 0 : title.length + 1;
  const cells: string[][] = Array.from({ length: rows }, () => []);
  const merges: string[] = [];
  const place = (group: Group, row: number, column: number): void => {
    cells[row]![column] = group.text;
    const bottom = group.parts.length === 0 ? rows - 1 : row;
    const right = column + width(group) - 1;
    if (bottom > row || right > column) merges.push(areaAddress({ top: top + row, left: column, bottom: top + bottom, right }));
    let at = column;
    for (const part of group.parts) {
      place(part, row + 1, at);
      at += width(part);
    }
  };
  let column = 0;
  for (const group of groups) {
    place(group, 0, column);
    column += width(group);
  }
  const lines = cells.map((row) => Array.from({ length: column }, (_, at) => row[at] ?? "").join("|"));
  if (options.hasNumbers) lines.push(Array.from({ length: column }, (_, at) => `(${at + 1})`).join("|"));
  const text = [...title, ...(title.length > 0 ? [""] : []), ...lines, ...(options.rows ?? [])].join("\n");
  return gridSheet(text, { merges, ...(options.name ? { name: options.name } : {}) });
};
