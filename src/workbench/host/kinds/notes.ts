// Notes and threaded comments of a sheet: what both are, and that a cell has one of them at most. office.js from npm knows
// comments only; the wire names of notes are taken from them.
import type { Area } from "../../../sheets/address";
import { readAreas } from "../address";
import { newId, type Book, type Note, type Sheet } from "../model";
import { RichError } from "../rich-error";
import { isThing, numberOf, textOf, thing, type Argument, type Kind, type Thing } from "../thing";
import { range } from "./range";
import type { RangeSelf } from "./range-self";

interface Listed {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly isThreaded: boolean;
}

interface NoteSelf extends Listed {
  readonly note: Note;
}

const requireOpen = ({ isProtected }: Sheet): void => {
  if (isProtected) throw new RichError("AccessDenied", "protected sheet");
};

const NOTE: Kind<NoteSelf> = {
  name: "Note",
  identity: ({ note }) => ({ Id: note.id }),
  properties: {
    Id: { get: ({ note }) => note.id },
    Content: {
      get: ({ note }) => note.content,
      set: ({ note, sheet }, value) => {
        requireOpen(sheet);
        note.content = textOf(value);
      },
    },
  },
  methods: {
    GetLocation: ({ book, sheet, note }) => range({ book, sheet, areas: [note.area] }),
    Delete: ({ sheet, note }) => {
      requireOpen(sheet);
      sheet.notes = sheet.notes.filter((one) => one !== note);
    },
  },
};

const notesIn = ({ book, sheet, isThreaded }: Listed): NoteSelf[] => sheet.notes.filter((note) => note.isThreaded === isThreaded).map((note) => ({ book, sheet, isThreaded, note }));

const cellOf = (address: Argument | undefined): Area => {
  const area = isThing(address) ? (address.self as RangeSelf).areas[0]! : readAreas(address)[0]!;
  if (area.top !== area.bottom || area.left !== area.right) throw new RichError("InvalidCellAddress");
  return area;
};

const COLLECTION: Kind<Listed> = {
  name: "NoteCollection",
  items: (listed) => notesIn(listed).map((note) => thing(NOTE, note)),
  item: (listed, id) => {
    const found = notesIn(listed).find(({ note }) => note.id === id);
    return found && thing(NOTE, found);
  },
  methods: {
    GetItemAt: (listed, [index]) => {
      const found = notesIn(listed)[numberOf(index)];
      if (!found) throw new RichError("ItemNotFound");
      return thing(NOTE, found);
    },
    Add: (listed, [address, content]) => {
      const { book, sheet, isThreaded } = listed;
      requireOpen(sheet);
      const area = cellOf(address);
      if (sheet.notes.some((note) => note.area.top === area.top && note.area.left === area.left)) throw new RichError("InvalidOperation", "cell has a note");
      const note: Note = { id: newId(book), area, content: textOf(content), isThreaded };
      sheet.notes.push(note);
      return thing(NOTE, { ...listed, note });
    },
  },
};

export const notesOf = (book: Book, sheet: Sheet, isThreaded: boolean): Thing => thing(COLLECTION, { book, sheet, isThreaded });
