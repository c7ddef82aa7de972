// The journal: what was applied, newest last, and how it is taken back. Excel's own undo cannot be relied on, so this is kept in the workbook.
import type { CellEdit, JournalEntry } from "../sheets/edit";

/** The edits that take an entry back, last one first; each expects what the entry wrote. */
export const reverseEdits = (entry: JournalEntry): CellEdit[] =>
  [...entry.edits].reverse().map(({ sheet, cell, before, after, format }) => ({
    sheet, cell, before: after, after: before,
    ...(format ? { format: { before: format.after, after: format.before } } : {}),
  }));

/** A journal that fits, and how many of its oldest entries had to go for that. */
export interface JournalUpdate {
  readonly journal: readonly JournalEntry[];
  readonly dropped: number;
}

/**
 * Adds an entry; the oldest entries go until the journal takes at most `most` bytes in the workbook.
 * `undefined` where the entry alone is longer: then nothing may be applied, since it could not be taken back.
 */
export const addEntry = (journal: readonly JournalEntry[], entry: JournalEntry, most: number): JournalUpdate | undefined => {
  const kept = [...journal, entry];
  let length = kept.reduce((sum, one) => sum + storedSize(one), 0);
  let dropped = 0;
  while (length > most && kept.length > 1) {
    length -= storedSize(kept.shift()!);
    dropped++;
  }
  return length > most ? undefined : { journal: kept, dropped };
};

/** Bytes that an entry takes as text of an XML part: UTF-8, where XML writes some characters out; and the comma between entries. */
const storedSize = (entry: JournalEntry): number => {
  let bytes = 1;
  for (const character of JSON.stringify(entry)) bytes += character < "\u0080" ? (WRITTEN_OUT.has(character) ? 5 : 1) : character < "\u0800" ? 2 : character.length === 1 ? 3 : 4;
  return bytes;
};

const WRITTEN_OUT = new Set("&<>");

/** The journal without an entry that was taken back. What the host refused to take back, because the cell changed since, stays in it. */
export const removeReverted = (journal: readonly JournalEntry[], id: string, refused: readonly CellEdit[]): JournalEntry[] =>
  journal.flatMap((entry) => {
    if (entry.id !== id) return [entry];
    const left = entry.edits.filter(({ sheet, cell }) => refused.some((edit) => edit.sheet === sheet && edit.cell === cell));
    return left.length === 0 ? [] : [{ ...entry, edits: left }];
  });
