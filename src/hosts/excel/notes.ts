// Notes on marked cells, where Excel has them and somebody wants them. Ours end with a sign that counts their letters: a
// note that a person changed is the person's from then on. Cells that have a note or a comment already get none.
import { areaAddress, cellArea, parseArea } from "../../sheets/address";
import type { Mark } from "../../sheets/edit";
import { HostError } from "../host-error";
import { areasOf } from "./addresses";
import { hostErrorOf } from "./errors";
import { runExcel } from "./run";

/** A note of ours: where it is, and what it says with its sign. */
interface Text {
  readonly sheet: Excel.Worksheet;
  readonly cell: string;
  readonly content: string;
}

interface Present {
  readonly own: readonly (Text & { readonly note: Excel.Note })[];
  /** Cells with notes or comments of people, as "sheet!cell". */
  readonly taken: ReadonlySet<string>;
}

/** Replaces our notes by those of the marks; from ExcelApi 1.18 on. @throws HostError where all notes are as before, or left-incomplete */
export const replaceNotes = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], marks: readonly Mark[]): Promise<void> => {
  const wanted = textsOf(sheets, marks);
  const { own, taken } = await present(context, sheets, wanted.length > 0);
  const free = wanted.filter(({ sheet, cell }) => !taken.has(`${sheet.name}!${cell}`));
  if (own.length + free.length === 0) return;
  for (const { note } of own) note.delete();
  for (const { sheet, cell, content } of free) sheet.notes.add(cell, content);
  try {
    await context.sync();
  } catch (error) {
    await restore(own);
    throw hostErrorOf(error);
  }
};

/** One note for each first cell, with all that is to be said there. */
const textsOf = (sheets: readonly Excel.Worksheet[], marks: readonly Mark[]): Text[] =>
  sheets.flatMap((sheet) => {
    const texts = new Map<string, string>();
    for (const { range, note } of marks.filter((mark) => mark.sheet === sheet.name)) {
      const area = parseArea(range);
      if (note === undefined || !area) continue;
      const cell = areaAddress(cellArea(area.top, area.left));
      texts.set(cell, texts.has(cell) ? `${texts.get(cell)}\n\n${note}` : note);
    }
    return [...texts].map(([cell, text]) => ({ sheet, cell, content: signed(text) }));
  });

const present = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], withOthers: boolean): Promise<Present> => {
  const lists = sheets.map((sheet) => ({ sheet, notes: sheet.notes.load("items/content"), comments: withOthers ? sheet.comments.load("items/id") : undefined }));
  await context.sync();
  const notes = lists.flatMap(({ sheet, notes: { items } }) => items.map((note) => ({ sheet, note, isOurs: isSigned(note.content), range: note.getLocation().load("address") })));
  const comments = lists.flatMap(({ sheet, comments: list }) => (list?.items ?? []).map((comment) => ({ sheet, range: comment.getLocation().load("address") })));
  if (notes.length + comments.length > 0) await context.sync();
  const cellOf = ({ sheet, range }: { readonly sheet: Excel.Worksheet; readonly range: Excel.Range }): string => areaAddress(areasOf(range.address, sheet.name)[0]!);
  const others = [...notes.filter(({ isOurs }) => !isOurs), ...comments];
  return {
    own: notes.filter(({ isOurs }) => isOurs).map((one) => ({ sheet: one.sheet, note: one.note, cell: cellOf(one), content: one.note.content })),
    taken: new Set(others.map((one) => `${one.sheet.name}!${cellOf(one)}`)),
  };
};

/** Puts our older notes back, in a request of its own. @throws HostError left-incomplete */
const restore = (older: readonly Text[]): Promise<void> =>
  runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const { own } = await present(context, sheets.items, false);
    for (const { note } of own) note.delete();
    for (const { sheet, cell, content } of older) sheets.items.find(({ name }) => name === sheet.name)?.notes.add(cell, content);
    await context.sync();
  }).catch((cause: unknown) => {
    throw new HostError("left-incomplete", { sheets: [...new Set(older.map(({ sheet }) => sheet.name))].join(", ") }, { cause });
  });

/** A text with our sign below it. */
const signed = (text: string): string => `${text}\n[Selaras ${checksum(text)}]`;

const isSigned = (content: string): boolean => {
  const match = /^([\s\S]*)\r?\n\[Selaras ([0-9a-z]+)\]\s*$/.exec(content);
  return match !== null && checksum(match[1]!.replace(/\r/g, "")) === match[2];
};

/** A short number that another text hardly has. */
const checksum = (text: string): string => {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 2_147_483_647;
  return sum.toString(36);
};
