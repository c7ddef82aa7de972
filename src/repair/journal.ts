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
 * Adds an entry; the oldest entries go until the journal's text has at most `most` characters.
 * `undefined` where the entry alone is longer: then nothing may be applied, since it could not be taken back.
 */
export const addEntry = (journal: readonly JournalEntry[], entry: JournalEntry, most: number): JournalUpdate | undefined => {
  const kept = [...journal, entry];
  let length = kept.reduce((sum, one) => sum + textLength(one), 0);
  let dropped = 0;
  while (length > most && kept.length > 1) {
    length -= textLength(kept.shift()!);
    dropped++;
  }
  return length > most ? undefined : { journal: kept, dropped };
};

/** One character more for the comma between entries. */
const textLength = (entry: JournalEntry): number => JSON.stringify(entry).length + 1;

/** The journal without an entry that was taken back. What the host refused to take back, because the cell changed since, stays in it. */
export const removeReverted = (journal: readonly JournalEntry[], id: string, refused: readonly CellEdit[]): JournalEntry[] =>
  journal.flatMap((entry) => {
    if (entry.id !== id) return [entry];
    const left = entry.edits.filter(({ sheet, cell }) => refused.some((edit) => edit.sheet === sheet && edit.cell === cell));
    return left.length === 0 ? [] : [{ ...entry, edits: left }];
  });
