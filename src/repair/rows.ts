// How an undo knows a row again. Addresses in the journal do not follow rows that people insert, sort or delete; where the
// same words stand in many rows, an old address could hold the expected content in the wrong row.
import { cellAddress, parseArea } from "../sheets/address";
import type { CellContent, CellEdit } from "../sheets/edit";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { contentAt } from "./edits";

/** Longer texts are cut: enough to tell rows apart, and the journal stays small. */
const LONGEST = 60;

/** Edits with the text that stands beside them; without one where their row holds no other text. */
export const withRows = (edits: readonly CellEdit[], snapshot: WorkbookSnapshot): CellEdit[] =>
  edits.map((edit) => {
    const beside = textBeside(edit, edits, snapshot, new Map());
    return beside === undefined ? edit : { ...edit, beside };
  });

/** The edits whose address is now another row, or whose row was renamed, by others than the `later` edits of Selaras: nobody can tell which. */
export const movedEdits = (edits: readonly CellEdit[], later: readonly CellEdit[], snapshot: WorkbookSnapshot): CellEdit[] => {
  // The first of later edits knows the oldest text.
  const older = new Map([...later].reverse().map(({ sheet, cell, before }) => [`${cell} ${sheet}`, before]));
  return edits.filter((edit) => edit.beside !== undefined && textBeside(edit, edits, snapshot, older) !== edit.beside);
};

type Older = ReadonlyMap<string, CellContent>;

/** The first text of an edit's row that none of the edits writes, where `older` texts stand for those that came later. */
const textBeside = ({ sheet: name, cell }: CellEdit, edits: readonly CellEdit[], { sheets }: WorkbookSnapshot, older: Older): string | undefined => {
  const sheet = sheets.find((one) => one.name === name);
  const row = parseArea(cell)?.top;
  if (!sheet || row === undefined) return undefined;
  const written = new Set(edits.flatMap((edit) => (edit.sheet === name ? [edit.cell] : [])));
  for (let column = 0; column < sheet.columnCount; column++) {
    const address = cellAddress(row, column);
    const known = older.get(`${address} ${name}`);
    const content = known === undefined ? contentAt(sheet, row, column) : known;
    if (typeof content === "string" && isText(content) && !written.has(address)) return content.trim().slice(0, LONGEST);
  }
  return undefined;
};

const isText = (content: string): boolean => !/^[=#]/.test(content) && /\p{L}{3}/u.test(content);
