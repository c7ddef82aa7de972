/** @jest-environment jsdom */
// Repairs and undo through the real office.js, with a fault at every request: afterwards the workbook is as before, or the
// journal inside it says exactly what was done and takes it back.
import "../../helpers/text-coding";
import { applyRepairs, undo } from "../../../src/app/repair-findings";
import { readState } from "../../../src/app/state";
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { HostError } from "../../../src/hosts/host-error";
import type { Host } from "../../../src/hosts/port";
import type { RepairOffer } from "../../../src/rules/finding";
import { valueAt } from "../../../src/sheets/snapshot";
import type { EmulatedExcel, Fault } from "../../../src/workbench/host/emulated-excel";
import { changeLines } from "../../../src/workbench/host/hands";
import { cellAt } from "../../../src/workbench/host/model";
import { gridWorkbook } from "../../helpers/grid";
import { openInExcel } from "../../helpers/office";

const offer = (cell: string, after: string | number): RepairOffer => ({ id: "text-to-number", safe: true, cells: [{ sheet: "PK", cell, after }] });
const OFFERS = [offer("A1", 1234.5), offer("B1", "Laporan"), offer("B2", 7)];
const about = (id: string): { readonly id: string; readonly label: string; readonly at: string } => ({ id, label: "Perbaikan", at: "2026-01-31T08:00:00Z" });

const open = (): { readonly excel: EmulatedExcel; readonly host: Host } => ({ excel: openInExcel(gridWorkbook({ text: "'1.234,5 | Lapoaran\n1 | 2", options: { name: "PK" } })), host: createExcelHost() });

/** What the cells hold, and what the journal says was done to them. */
const stateOf = async (host: Host): Promise<{ readonly cells: unknown[]; readonly journal: readonly { readonly cell: string; readonly before: unknown; readonly after: unknown }[] }> => {
  const { sheets, state } = await host.read();
  const cells = ["A1", "B1", "A2", "B2"].map((cell) => valueAt(sheets[0]!, Number(cell[1]) - 1, cell.charCodeAt(0) - 65));
  return { cells, journal: readState(state).state.journal.flatMap(({ edits }) => edits.map(({ cell, before, after }) => ({ cell, before, after }))) };
};

const BEFORE = ["1.234,5", "Lapoaran", 1, 2];
const AFTER = [1234.5, "Laporan", 1, 7];
const ENTRY = [{ cell: "A1", before: "1.234,5", after: 1234.5 }, { cell: "B1", before: "Lapoaran", after: "Laporan" }, { cell: "B2", before: 2, after: 7 }];

const OPERATIONS = [
  { name: "repairs", prepare: () => Promise.resolve(), run: (host: Host) => applyRepairs(host, OFFERS, about("1")) },
  { name: "undo", prepare: (host: Host) => applyRepairs(host, OFFERS, about("1")), run: (host: Host) => undo(host, about("2")) },
] as const;

it("goes there and back", async () => {
  const { host } = open();
  await applyRepairs(host, OFFERS, about("1"));
  expect(await stateOf(host)).toEqual({ cells: AFTER, journal: ENTRY });
  await undo(host, about("2"));
  expect(await stateOf(host)).toEqual({ cells: BEFORE, journal: [] });
});

it("takes nothing back that somebody changed since, and keeps it in the journal", async () => {
  const { host } = open();
  await applyRepairs(host, OFFERS, about("1"));
  await host.apply([{ sheet: "PK", cell: "B2", before: 7, after: 9 }], about("tangan"));
  expect((await undo(host, about("2")))!.refused).toMatchObject([{ reason: "changed", now: 9 }]);
  expect(await stateOf(host)).toEqual({ cells: [...BEFORE.slice(0, 3), 9], journal: [ENTRY[2]] });
});

it("leaves rows alone that came to an old address, though they hold the same words", async () => {
  const excel = openInExcel(gridWorkbook({ text: "Jalan mantap | Lapoaran\nAir minum | Laporan\nListrik | Laporan", options: { name: "PK" } }));
  const host = createExcelHost();
  await applyRepairs(host, [offer("B1", "Laporan")], about("1"));
  const sheet = excel.book.sheets[0]!;
  changeLines(excel.book, sheet, { action: "delete", lines: "rows", at: 0 });
  expect((await undo(host, about("2")))!.refused).toMatchObject([{ reason: "changed" }]);
  expect([0, 1].map((row) => cellAt(sheet, row, 1)!.value)).toEqual(["Laporan", "Laporan"]);
});

it("outlives the pane, and the workbook's way through other hands", async () => {
  const { host } = open();
  await applyRepairs(host, OFFERS, about("1"));
  await undo(createExcelHost(), about("2"));
  expect(await stateOf(host)).toEqual({ cells: BEFORE, journal: [] });
});

it("stays within 256 KB, lets the oldest go and says so", async () => {
  const { excel, host } = open();
  // Texts that take more room in XML and UTF-8 than letters on the screen.
  const text = (round: number): string => `${round} "capaian" & <target> ≥ sasaran `.repeat(400);
  const dropped: number[] = [];
  for (let round = 0; round < 10; round++) {
    const result = await applyRepairs(host, [offer("B1", text(round))], about(`${round}`));
    if (result.status === "done") dropped.push(result.dropped);
  }
  const [part] = excel.book.parts;
  expect([excel.book.parts.length, new TextEncoder().encode(part!.xml).length <= 256 * 1024]).toEqual([1, true]);
  const { journal } = readState((await host.read()).state).state;
  expect([dropped.length, dropped.reduce((sum, one) => sum + one), journal.length]).toEqual([10, 10 - journal.length, expect.any(Number)]);
  expect([journal.length > 2, journal.at(-1)!.id]).toEqual([true, "9"]);
});

it("refuses what it could not hold before anything is written", async () => {
  const { excel, host } = open();
  expect(await applyRepairs(host, [offer("B1", "&".repeat(60_000))], about("1"))).toEqual({ status: "tooLarge" });
  expect([await stateOf(host), excel.book.parts]).toEqual([{ cells: BEFORE, journal: [] }, []]);
});

describe.each(OPERATIONS)("a fault in $name", ({ prepare, run }) => {
  it.each(["before", "midway", "after"] as const)("%s any request", async (when) => {
    const calm = open();
    await prepare(calm.host);
    calm.excel.exchanges.length = 0;
    await run(calm.host);
    for (let at = 1; at <= calm.excel.exchanges.length; at++) {
      for (const forever of [false, true]) {
        const { excel, host } = open();
        await prepare(host);
        excel.exchanges.length = 0;
        const fault: Fault = { at, when, forever, code: "GeneralException" };
        excel.options = { fault };
        const result: unknown = await run(host).catch((error: unknown) => error);
        excel.options = {};
        const { cells, journal } = await stateOf(host);
        const code = result instanceof HostError ? result.code : "done";
        if (forever && code !== "done") {
          // Excel stayed away: what the journal holds takes everything back later, also what was not done.
          if (journal.length > 0) await undo(host, about("9"));
          expect([fault, code, await stateOf(host)]).toEqual([fault, code, { cells: BEFORE, journal: [] }]);
        } else {
          // What the journal names is what stands there, and nothing else was changed.
          const named = ["A1", "B1", "A2", "B2"].map((cell, i) => journal.find((edit) => edit.cell === cell)?.after ?? BEFORE[i]);
          expect([fault, code, cells]).toEqual([fault, code, named]);
        }
      }
    }
  });
});
