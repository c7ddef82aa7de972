/** @jest-environment jsdom */
// A fault at every request of every change: afterwards the workbook is as before, or the result says exactly what was done.
import { HostError } from "../../../src/hosts/host-error";
import type { ApplyResult } from "../../../src/hosts/port";
import { contentOf } from "../../../src/workbench/host/from-snapshot";
import type { EmulatedExcel, Fault } from "../../../src/workbench/host/emulated-excel";
import { cellAt } from "../../../src/workbench/host/model";
import { NEWEST } from "../../helpers/office";
import { edits, OPERATIONS, ready } from "./operations";

const faults = (syncs: number): Fault[] =>
  Array.from({ length: syncs }, (_, i) => i + 1).flatMap((at) =>
    (["before", "midway", "after"] as const).flatMap((when) => [false, true].map((forever): Fault => ({ at, when, forever, code: "GeneralException" }))),
  );

describe.each(["1.14", NEWEST, "1.20"])("ExcelApi %s", (newest) => {
  it.each(OPERATIONS)("$name", async (operation) => {
    const { excel: calm, host: calmHost } = await ready(operation, newest);
    const wanted = { before: contentOf(calm.book), after: undefined as unknown };
    await operation.run(calmHost);
    wanted.after = contentOf(calm.book);
    expect([wanted.after === wanted.before, [...calm.dispatcher.unknown]]).toEqual([false, []]);
    for (const fault of faults(calm.exchanges.length)) {
      const { excel, host } = await ready(operation, newest);
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
