// One open workbook: the emulated Excel with the file behind it, and what a person does to its cells.
import type { Area } from "../../sheets/address";
import { EmulatedExcel } from "../host/emulated-excel";
import { changeLines, typeInto, type LineChange } from "../host/hands";
import { loadIronCalc } from "../host/iron-calc";
import type { Book, Sheet } from "../host/model";
import { RichError, type RichErrorCode } from "../host/rich-error";
import type { Thing } from "../host/thing";
import type { OpenedFile } from "../file/open-book";
import { saveBook } from "../file/save-book";

export class OpenWorkbook {
  readonly excel: EmulatedExcel;
  /** Sheets of which a person inserted or removed rows, by id: their file has everything in another place. */
  private readonly moved = new Set<string>();

  constructor(readonly file: OpenedFile, services: ReadonlyMap<string, Thing>) {
    this.excel = new EmulatedExcel(file.book, {}, services);
  }

  /** Has formulas calculated from now on. */
  async calculate(): Promise<void> {
    this.excel.calculateWith(await loadIronCalc());
  }

  get book(): Book {
    return this.excel.book;
  }

  /** The sheet in front. */
  get front(): Sheet {
    const { selection, sheets } = this.book;
    return selection && sheets.includes(selection.sheet) && selection.sheet.visibility === "Visible" ? selection.sheet : sheets.find(({ visibility }) => visibility === "Visible")!;
  }

  /** Writes into cells as a person does. Gives the code of Excel's refusal, or `undefined` where it was done. */
  type(sheet: Sheet, area: Area, text: string): RichErrorCode | undefined {
    return refusalOf(() => typeInto(this.book, sheet, area, text));
  }

  /** Inserts or removes rows as a person does. Gives what `type` gives. */
  changeRows(sheet: Sheet, change: Pick<LineChange, "action" | "at" | "count">): RichErrorCode | undefined {
    const refusal = refusalOf(() => changeLines(this.book, sheet, { ...change, lines: "rows" }));
    if (refusal === undefined) this.moved.add(sheet.id);
    return refusal;
  }

  /** The names of sheets that are saved without what this page does not know of them: pictures, charts, validations. */
  get rewritten(): readonly string[] {
    return this.book.sheets.filter(({ id }) => this.moved.has(id)).map(({ name }) => name);
  }

  /** The workbook as a file. */
  save(): Uint8Array {
    return saveBook(this.file, this.book, this.moved);
  }
}

const refusalOf = (act: () => void): RichErrorCode | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof RichError) return error.code;
    throw error;
  }
};
