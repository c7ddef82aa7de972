import fc from "fast-check";
import { editsFor } from "../../src/repair/edits";
import { addEntry, removeReverted, reverseEdits } from "../../src/repair/journal";
import type { JournalEntry } from "../../src/sheets/edit";
import { cellAddress } from "../../src/sheets/address";
import { gridWorkbook } from "../helpers/grid";
import { MemoryHost } from "../helpers/memory-host";

const entry = (id: string, ...cells: string[]): JournalEntry => ({ id, label: "uji", at: "2026-01-01", edits: cells.map((cell) => ({ sheet: "PK", cell, before: 1, after: 2 })) });

describe("the journal", () => {
  test("keeps entries in order while they fit", () => {
    const update = addEntry([entry("a", "A1")], entry("b", "A1"), 1000)!;
    expect(update.journal.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(update.dropped).toBe(0);
  });

  test("lets the oldest go, and says how many", () => {
    const length = JSON.stringify(entry("a", "A1")).length + 1;
    const update = addEntry([entry("a", "A1"), entry("b", "A1"), entry("c", "A1")], entry("d", "A1"), 2 * length)!;
    expect(update.journal.map(({ id }) => id)).toEqual(["c", "d"]);
    expect(update.dropped).toBe(2);
  });

  test("counts bytes as an XML part takes them", () => {
    const plain = entry("a", "A1");
    const room = JSON.stringify(plain).length + 1;
    const labelled = (label: string): boolean => addEntry([], { ...plain, label }, room) !== undefined;
    expect(["uji", "ujé", "uj&", "uj€", "uj😀"].map(labelled)).toEqual([true, false, false, false, false]);
  });

  test("refuses an entry that cannot be kept", () => expect(addEntry([], entry("a", "A1"), 10)).toBeUndefined());

  test("keeps of a reverted entry what was refused", () => {
    const journal = [entry("a", "A1", "A2"), entry("b", "A1")];
    expect(removeReverted(journal, "b", [])).toEqual([journal[0]]);
    expect(removeReverted(journal, "a", [{ sheet: "PK", cell: "A2", before: 2, after: 1 }])).toEqual([entry("a", "A2"), journal[1]]);
  });
});

test("edits applied and taken back leave the workbook as it was", async () => {
  const content = fc.oneof(fc.constant(null), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constantFrom("teks", "5,5", "=A1+1", "=SUM(A1:A3)", "", " "));
  const change = fc.record({ row: fc.nat(5), column: fc.nat(4), after: content });
  await fc.assert(fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
    const host = new MemoryHost(gridWorkbook({ text: "1 | dua | =A1*2 => 2\n'5,5 | #REF! | TRUE\n | | 4", options: { name: "PK", formats: { A2: "@" } } }));
    // A formula's value is the host's business: it calculates again.
    const stored = async (): Promise<string> => {
      const { values, formulas, formats } = (await host.read()).sheets[0]!;
      return JSON.stringify(Array.from({ length: 30 }, (_, at) => [at % 6, Math.floor(at / 6)] as const).map(([row, column]) => [formulas[row]?.[column] ?? values[row]?.[column] ?? null, formats[row]?.[column]]));
    };
    const before = await stored();
    const cells = changes.map(({ row, column, after }) => ({ sheet: "PK", cell: cellAddress(row, column), after }));
    const { entry: done } = await host.apply(editsFor({ id: "x", safe: true, cells }, await host.read()), { id: "1", label: "uji", at: "2026-01-01" });
    const { refused } = await host.revert(done, { id: "2", label: "batal", at: "2026-01-01" });
    expect(refused).toEqual([]);
    expect(await stored()).toBe(before);
  }));
});

test("what takes an entry back expects what the entry wrote, last edit first", () => {
  const edits = reverseEdits({ ...entry("a"), edits: [{ sheet: "PK", cell: "A1", before: "5", after: 5, format: { before: "@", after: "General" } }, { sheet: "PK", cell: "A1", before: 5, after: "=B1", computed: 5 }] });
  expect(edits).toEqual([
    { sheet: "PK", cell: "A1", before: "=B1", after: 5 },
    { sheet: "PK", cell: "A1", before: 5, after: "5", format: { before: "General", after: "@" } },
  ]);
});
