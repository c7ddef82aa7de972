// A workbook in a file, as a host: bytes in, bytes out. An .xlsx keeps everything that is not asked to change; any
// other format is read only, and is converted where something is to be written.
import type { CellEdit, ActionLabel, JournalEntry, Mark } from "../../sheets/edit";
import type { SheetPlan } from "../../sheets/plan";
import type { WorkbookSnapshot } from "../../sheets/snapshot";
import { HostError } from "../host-error";
import type { ApplyResult, Capabilities, Host, ReadOptions, Revealed, WrittenSheet } from "../port";
import { applyEdits } from "./apply-edits";
import { convertToXlsx } from "./convert";
import { lostFeatures, type LostFeature } from "./lost-features";
import { addMarks, hasMarks, removeMarks } from "./marks";
import { XlsxPackage } from "./package";
import { openWorkbook, type WorkbookFormat } from "./read";
import { readXlsx } from "./read-xlsx";
import { writePlans } from "./write-plans";
import { writeState } from "./write-state";

/** A workbook in a file. Nothing reaches the disk here: `toBytes` gives the file as it is now. */
export class FileHost implements Host {
  readonly capabilities: Capabilities;
  private readonly book: XlsxPackage | undefined;
  private isChanged = false;

  private constructor(
    readonly name: string,
    readonly format: WorkbookFormat,
    private readonly bytes: Uint8Array,
    /** The workbook as read, as long as nothing was changed. */
    private snapshot: WorkbookSnapshot | undefined,
  ) {
    this.book = format === "xlsx" ? XlsxPackage.open(bytes) : undefined;
    const canEdit = this.book?.isWritable === true;
    this.capabilities = { canMark: canEdit, canEdit, canReveal: false, canWatch: false };
  }

  /**
   * Opens and reads a workbook of any known format.
   * @throws HostError as `readWorkbook`
   */
  static async open(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<FileHost> {
    const { format, snapshot } = await openWorkbook(bytes, name, options);
    return new FileHost(name, format, bytes, snapshot);
  }

  /** A host that can be written to, and what it lacks: this one for an .xlsx, else one over a new .xlsx with the same cells. */
  async converted(): Promise<{ readonly host: FileHost; readonly lost: readonly LostFeature[] }> {
    if (this.format === "xlsx") return { host: this, lost: [] };
    const snapshot = await this.read();
    const host = await FileHost.open(convertToXlsx(snapshot), `${this.name.replace(/\.\w+$/, "")}.xlsx`);
    return { host, lost: lostFeatures(this.bytes, this.format, snapshot) };
  }

  /**
   * Refuses an output name under which Excel would not open the result: macros need .xlsm.
   * @throws HostError macros-would-be-lost
   */
  checkOutputName(name: string): void {
    if (this.book?.hasMacros && !/\.xlsm$/i.test(name)) throw new HostError("macros-would-be-lost", { file: name });
  }

  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return (this.snapshot ??= await readXlsx(this.writable(), this.name, options));
  }

  async apply(edits: readonly CellEdit[], about: ActionLabel): Promise<ApplyResult> {
    const book = this.writable();
    const snapshot = await this.read();
    const { applied, refused } = await this.change(() => applyEdits(book, edits, snapshot));
    return { entry: { ...about, edits: applied }, refused };
  }

  async revert(entry: JournalEntry, about: ActionLabel): Promise<ApplyResult> {
    const back = entry.edits.map(({ sheet, cell, before, after, format }): CellEdit => {
      const reversed = format && { before: format.after, after: format.before };
      return { sheet, cell, before: after, after: before, ...(reversed ? { format: reversed } : {}) };
    });
    return this.apply(back.reverse(), about);
  }

  mark(marks: readonly Mark[]): Promise<readonly string[]> {
    return this.change((book) => {
      for (const { name, path, type } of book.book.sheets) {
        if (type !== "worksheet") continue;
        const own = marks.filter(({ sheet }) => sheet === name);
        const xml = book.require(path);
        const clean = hasMarks(xml) ? removeMarks(xml, path) : xml;
        const marked = own.length > 0 ? addMarks(clean, path, own, book.styles) : clean;
        if (marked !== xml) book.setText(path, marked);
      }
      return [];
    });
  }

  clearMarks(): Promise<readonly string[]> {
    return this.mark([]);
  }

  reveal(): Promise<Revealed> {
    return Promise.resolve({});
  }

  writeSheets(plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]> {
    return this.change((book) => writePlans(book, plans));
  }

  watch(): () => void {
    return () => undefined;
  }

  setState(key: string, json: string | null): Promise<void> {
    return this.change((book) => writeState(book, key, json));
  }

  /** The file as it is now. */
  toBytes(): Uint8Array {
    return this.book && this.isChanged ? this.book.toBytes() : this.bytes;
  }

  /** Does a change, or rejects where the workbook cannot be written. */
  private async change<T>(work: (book: XlsxPackage) => T): Promise<T> {
    const book = this.writable();
    const result = await Promise.resolve(work(book));
    book.saveStyles();
    this.isChanged = true;
    this.snapshot = undefined;
    return result;
  }

  /** The parts for changing. @throws HostError unsupported-format for anything but an .xlsx of the usual kind */
  private writable(): XlsxPackage {
    if (!this.book?.isWritable) throw new HostError("unsupported-format", { format: this.book ? "strict" : this.format });
    return this.book;
  }
}
