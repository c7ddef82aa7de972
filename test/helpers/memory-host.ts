// A host in memory, for tests of use cases: a workbook as plain data that can be edited, marked and written to.
import type { ApplyResult, Host, RefusedEdit, Revealed, WrittenSheet } from "../../src/hosts/port";
import { contentAt } from "../../src/repair/edits";
import { reverseEdits } from "../../src/repair/journal";
import { parseArea } from "../../src/sheets/address";
import { cellError, type CellValue } from "../../src/sheets/cell";
import type { CellContent, CellEdit, ActionLabel, JournalEntry, Mark } from "../../src/sheets/edit";
import type { SheetPlan } from "../../src/sheets/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";

type Mutable<T> = T[][];

export class MemoryHost implements Host {
  readonly capabilities = { canMark: true, canReveal: false, canWatch: false, canEdit: true };
  marks: readonly Mark[] = [];
  written: readonly SheetPlan[] = [];
  readonly state: Map<string, string>;
  private readonly sheets: Map<string, SheetSnapshot>;

  constructor(private readonly original: WorkbookSnapshot) {
    this.state = new Map(original.state);
    this.sheets = new Map(original.sheets.map((sheet) => [sheet.name, { ...sheet, values: copy(sheet.values), formulas: copy(sheet.formulas), formats: copy(sheet.formats) }]));
  }

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve({ ...this.original, sheets: [...this.sheets.values()], state: this.state });
  }

  apply(edits: readonly CellEdit[], about: ActionLabel): Promise<ApplyResult> {
    const refused: RefusedEdit[] = [];
    const done: CellEdit[] = [];
    for (const edit of edits) {
      const sheet = this.sheets.get(edit.sheet);
      const area = parseArea(edit.cell)!;
      const now = sheet && contentAt(sheet, area.top, area.left);
      if (!sheet) refused.push({ edit, reason: "sheetGone" });
      else if (now !== edit.before) refused.push({ edit, reason: "changed", now });
      else {
        put(sheet, area.top, area.left, edit.after, edit.computed);
        if (edit.format) set(sheet.formats as Mutable<string | undefined>, area.top, area.left, edit.format.after === "General" ? undefined : edit.format.after);
        done.push(edit);
      }
    }
    return Promise.resolve({ entry: { ...about, edits: done }, refused });
  }

  revert(entry: JournalEntry, about: ActionLabel): Promise<ApplyResult> {
    return this.apply(reverseEdits(entry), about);
  }

  mark(marks: readonly Mark[]): Promise<readonly string[]> {
    this.marks = marks;
    return Promise.resolve([]);
  }

  clearMarks(): Promise<readonly string[]> {
    return this.mark([]);
  }

  reveal(): Promise<Revealed> {
    return Promise.resolve({});
  }

  writeSheets(plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]> {
    this.written = [...this.written, ...plans];
    return Promise.resolve(plans.map((plan) => ({ plan: plan.marker?.plan ?? "", sheet: plan.name, replaced: false })));
  }

  watch(): () => void {
    return () => undefined;
  }

  setState(key: string, json: string | null): Promise<void> {
    if (json === null) this.state.delete(key);
    else this.state.set(key, json);
    return Promise.resolve();
  }
}

const copy = <T>(rows: readonly (readonly T[] | undefined)[]): T[][] => Array.from(rows, (row) => [...(row ?? [])]);

const set = <T>(rows: Mutable<T>, row: number, column: number, value: T): void => void ((rows[row] ??= [])[column] = value);

const put = (sheet: SheetSnapshot, row: number, column: number, content: CellContent, computed: number | string | undefined): void => {
  const isFormula = typeof content === "string" && content.startsWith("=");
  set(sheet.formulas as Mutable<string | undefined>, row, column, isFormula ? content.slice(1) : undefined);
  set(sheet.values as Mutable<CellValue>, row, column, isFormula ? (computed ?? null) : typeof content === "string" ? (cellError(content) ?? content) : content);
};
