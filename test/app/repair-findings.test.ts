import { applyRepairs, previewRepairs, undo } from "../../src/app/repair-findings";
import { readState } from "../../src/app/state";
import type { RepairOffer } from "../../src/rules/finding";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { gridWorkbook } from "../helpers/grid";
import { MemoryHost } from "../helpers/memory-host";

const workbook: WorkbookSnapshot = gridWorkbook({ text: "'1.234,5 | Lapoaran", options: { name: "PK" } });
const number: RepairOffer = { id: "text-to-number", safe: true, cells: [{ sheet: "PK", cell: "A1", after: 1234.5 }] };
const unit: RepairOffer = { id: "unit-spelling", safe: true, cells: [{ sheet: "PK", cell: "B1", after: "Laporan" }] };
const about = (id: string): { id: string; label: string; at: string } => ({ id, label: "Perbaikan", at: "2026-01-31T08:00:00Z" });

const cells = async (host: MemoryHost): Promise<unknown> => (await host.read()).sheets[0]!.values[0];
const journal = (host: MemoryHost): string[] => readState(host.state).state.journal.map(({ id }) => id);

test("a preview shows what would change, and changes nothing", () => {
  expect(previewRepairs(workbook, [number, unit], "id")).toEqual([{ sheet: "PK", cell: "A1", before: "1.234,5", after: "1234,5" }, { sheet: "PK", cell: "B1", before: "Lapoaran", after: "Laporan" }]);
});

describe("applying and undoing", () => {
  test("several repairs are one entry, and one undo takes it back", async () => {
    const host = new MemoryHost(workbook);
    expect(await applyRepairs(host, [number, unit], about("1"))).toMatchObject({ status: "done", refused: [], dropped: 0 });
    expect(await cells(host)).toEqual([1234.5, "Laporan"]);
    expect(journal(host)).toEqual(["1"]);
    expect(await undo(host, about("2"))).toMatchObject({ undone: { id: "1" }, refused: [] });
    expect(await cells(host)).toEqual(["1.234,5", "Lapoaran"]);
    expect(host.state.has("journal")).toBe(false);
  });

  test("a cell that changed since is refused, and stays in the journal", async () => {
    const host = new MemoryHost(workbook);
    await applyRepairs(host, [number], about("1"));
    await applyRepairs(host, [unit], about("2"));
    await host.apply([{ sheet: "PK", cell: "A1", before: 1234.5, after: 7 }], about("hand"));
    expect((await undo(host, about("3"), "1"))!.refused).toMatchObject([{ reason: "changed", now: 7 }]);
    expect(await cells(host)).toEqual([7, "Laporan"]);
    expect(journal(host)).toEqual(["1", "2"]);
  });

  test("nothing to change, nothing to undo", async () => {
    const host = new MemoryHost(workbook);
    expect(await applyRepairs(host, [{ ...unit, cells: [{ sheet: "PK", cell: "B1", after: "Lapoaran" }] }], about("1"))).toEqual({ status: "nothing" });
    expect(await undo(host, about("2"))).toBeUndefined();
  });

  test("what the journal cannot hold is refused before anything is written", async () => {
    const host = new MemoryHost(workbook);
    const huge = { ...unit, cells: [{ sheet: "PK", cell: "B1", after: "x".repeat(300_000) }] };
    expect(await applyRepairs(host, [huge], about("1"))).toEqual({ status: "tooLarge" });
    expect(await cells(host)).toEqual(["1.234,5", "Lapoaran"]);
  });

  test("where the journal cannot be stored, everything is as before", async () => {
    class FullHost extends MemoryHost {
      override setState(): Promise<void> {
        return Promise.reject(new Error("full"));
      }
    }
    const host = new FullHost(workbook);
    await expect(applyRepairs(host, [number], about("1"))).rejects.toThrow("full");
    expect(await cells(host)).toEqual(["1.234,5", "Lapoaran"]);
  });

  test("a journal that cannot be read is kept aside", async () => {
    const host = new MemoryHost({ ...workbook, state: new Map([["journal", "newer"]]) });
    await applyRepairs(host, [number], about("1"));
    expect(host.state.get("journal.aside")).toBe("newer");
    expect(journal(host)).toEqual(["1"]);
  });
});
