/** @jest-environment jsdom */
// A fault at every request of every change: afterwards the workbook is as before, or the result says exactly what was done.
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { HostError } from "../../../src/hosts/host-error";
import type { ApplyResult, Host } from "../../../src/hosts/port";
import type { CellEdit, Mark } from "../../../src/sheets/edit";
import type { SheetPlan } from "../../../src/sheets/plan";
import { contentOf } from "../../../src/workbench/host/from-snapshot";
import type { EmulatedExcel, Fault } from "../../../src/workbench/host/emulated-excel";
import { cellAt } from "../../../src/workbench/host/model";
import { gridWorkbook } from "../../helpers/grid";
import { openInExcel } from "../../helpers/office";

const about = { id: "1", label: "uji", at: "2025-01-01T00:00:00Z" };
const edits: CellEdit[] = ["A1", "B1", "A2", "B2"].map((cell, i) => ({ sheet: "Sheet1", cell, before: i + 1, after: `baru ${i}`, format: { before: "General", after: "@" } }));
const plan = (name: string, text: string): SheetPlan => ({
  name, marker: { plan: name, sheet: "" }, cells: [[{ value: text, style: "title" }], [{ formula: "=Sheet1!A1", style: "number" }, { value: text, style: "text" }]],
  merges: ["A1:B1"], widths: [20, 30], heights: new Map([[0, 40]]), hiddenRows: [1], frozenRows: 1, print: { orientation: "portrait", paper: "A4", fitToWidth: true },
});
const marks: Mark[] = [{ sheet: "Sheet1", range: "A1", level: "error" }, { sheet: "Sheet2", range: "A1:A2", level: "info" }];
const others: Mark[] = [{ sheet: "Sheet1", range: "B2", level: "warning" }];

interface Operation {
  readonly name: string;
  readonly prepare?: (host: Host) => Promise<unknown>;
  readonly run: (host: Host) => Promise<unknown>;
}

const OPERATIONS: readonly Operation[] = [
  { name: "mark", run: (host) => host.mark(marks) },
  { name: "mark anew", prepare: (host) => host.mark(marks), run: (host) => host.mark(others) },
  { name: "clear marks", prepare: (host) => host.mark(marks), run: (host) => host.clearMarks() },
  { name: "apply", run: (host) => host.apply(edits, about) },
  { name: "store", run: (host) => host.setState("settings", "{}") },
  { name: "store anew", prepare: (host) => host.setState("settings", "{}"), run: (host) => host.setState("journal", "[]") },
  { name: "write sheets", run: (host) => host.writeSheets([plan("Satu", "a"), plan("Dua", "b")]) },
  { name: "write sheets again", prepare: (host) => host.writeSheets([plan("Satu", "a")]), run: (host) => host.writeSheets([plan("Satu", "baru"), plan("Dua", "b")]) },
];

/** A workbook with a format of the user, ready for an operation. */
const ready = async ({ prepare }: Operation): Promise<{ readonly excel: EmulatedExcel; readonly host: Host }> => {
  const excel = openInExcel(gridWorkbook({ text: "1|2\n3|4" }, { text: "x\ny" }));
  excel.book.sheets[0]!.formats.push({ id: "own", type: "Custom", areas: [{ top: 0, left: 0, bottom: 9, right: 9 }], formula: "=$A1>5", look: new Map(), isReadable: true });
  const host = createExcelHost();
  await prepare?.(host);
  excel.exchanges.length = 0;
  return { excel, host };
};

const faults = (syncs: number): Fault[] =>
  Array.from({ length: syncs }, (_, i) => i + 1).flatMap((at) =>
    (["before", "midway", "after"] as const).flatMap((when) => [false, true].map((forever): Fault => ({ at, when, forever, code: "GeneralException" }))),
  );

it.each(OPERATIONS)("$name", async (operation) => {
  const { excel: calm, host: calmHost } = await ready(operation);
  const wanted = { before: contentOf(calm.book), after: undefined as unknown };
  await operation.run(calmHost);
  wanted.after = contentOf(calm.book);
  expect([wanted.after === wanted.before, [...calm.dispatcher.unknown]]).toEqual([false, []]);
  for (const fault of faults(calm.exchanges.length)) {
    const { excel, host } = await ready(operation);
    excel.options = { fault };
    const result = await operation.run(host).catch((error: unknown) => error);
    const told = JSON.stringify({ fault, result });
    if (result instanceof HostError) {
      // Where Excel stays away, only a warning is left; a single fault must be made good.
      if (result.code === "left-incomplete" || result.code === "state-unknown") expect([told, fault.forever]).toEqual([told, true]);
      else expect([told, contentOf(excel.book)]).toEqual([told, wanted.before]);
    } else if (operation.name === "apply") expectExactly(excel, result as ApplyResult, told);
    else if (!isWithoutPageSetup(result)) expect([told, contentOf(excel.book)]).toEqual([told, wanted.after]);
  }
});

/** The cells hold what the result tells, no less and no more. */
const expectExactly = ({ book }: EmulatedExcel, { entry, refused }: ApplyResult, told: string): void => {
  const sheet = book.sheets[0]!;
  const now = (address: string): unknown => cellAt(sheet, Number(address[1]) - 1, address.charCodeAt(0) - 65)?.value;
  const formatOf = (address: string): unknown => cellAt(sheet, Number(address[1]) - 1, address.charCodeAt(0) - 65)?.format;
  expect([told, entry.edits.length + refused.length]).toEqual([told, edits.length]);
  for (const { cell, after, format } of entry.edits) expect([told, now(cell), formatOf(cell)]).toEqual([told, after, format!.after]);
  for (const { edit, reason } of refused) expect([told, reason, now(edit.cell), formatOf(edit.cell)]).toEqual([told, "failed", edit.before, "General"]);
};

const isWithoutPageSetup = (result: unknown): boolean => Array.isArray(result) && result.some((sheet) => typeof sheet === "object" && sheet !== null && "withoutPageSetup" in sheet);
