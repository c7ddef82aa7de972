// What every host must do, run against each of them: the same workbook, the same calls, the same answers.
import type { Host } from "../../src/hosts/port";
import { cellError } from "../../src/sheets/cell";
import type { CellContent, CellEdit } from "../../src/sheets/edit";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";
import { formatAt, formulaAt, valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/sheets/snapshot";
import { contentAt } from "../../src/repair/edits";
import { gridWorkbook } from "../helpers/grid";

const about = { id: "1", label: "uji", at: "2025-01-01T00:00:00Z" };
const edit = (cell: string, before: CellContent, after: CellContent, more: Partial<CellEdit> = {}): CellEdit => ({ sheet: "IKU", cell, before, after, ...more });

const IKU = `
Indikator | Target | Realisasi | Capaian
Persentase jalan mantap | 0.8 | 0.72 | =C2/B2 => 0.9
'12 | TRUE | #DIV/0! |
Indeks | | '3,5 | =IF(B4="","",1) => '`;

const workbook = (): WorkbookSnapshot => {
  const plain = gridWorkbook(
    { text: IKU, options: { name: "IKU", merges: ["A6:B7"], formats: { B2: "0.00%", C2: "0%", A3: "@" }, hiddenRows: [3] } },
    { text: "Nilai|1\n|\n|2", options: { name: "Jum'at, (2)" } },
    { text: "", options: { name: "Kosong" } },
  );
  return {
    ...plain,
    names: new Map([["Target", "IKU!$B$2:$B$4"]]),
    sheets: plain.sheets.map((sheet): SheetSnapshot => (sheet.name === "Jum'at, (2)" ? { ...sheet, visibility: "hidden", hiddenColumns: new Set([1]), merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] } : sheet)),
  };
};

const plan = (cells: readonly (readonly (PlanCell | undefined)[])[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  name: "3.1 Capaian",
  marker: { plan: "lakip-3.1", sheet: "" },
  cells,
  merges: [],
  widths: [10, 40],
  frozenRows: 1,
  print: { orientation: "landscape", paper: "F4", fitToWidth: true, repeatRows: [1, 1] },
  ...more,
});

/** A sheet as comparable data: only cells that hold something. */
const filled = (sheet: SheetSnapshot): unknown => {
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const [value, formula] = [valueAt(sheet, row, column), formulaAt(sheet, row, column)];
      if (value !== null || formula !== undefined) cells[`${row} ${column}`] = { value, formula, format: formatAt(sheet, row, column) };
    }
  }
  const { name, index, visibility, merges, hiddenRows, hiddenColumns, isProtected, generated } = sheet;
  return { name, index, visibility, merges, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns], isProtected, generated, cells };
};

/** Runs the contract; `open` gives a host over a workbook that holds the snapshot. */
export const hostContract = (open: (snapshot: WorkbookSnapshot) => Promise<Host>): void => {
  const sheetOf = async (host: Host, name = "IKU"): Promise<SheetSnapshot> => (await host.read()).sheets.find((sheet) => sheet.name === name)!;

  describe("reading", () => {
    it("gives back what the workbook holds", async () => {
      const snapshot = workbook();
      const read = await (await open(snapshot)).read();
      expect(read.sheets.map(filled)).toEqual(snapshot.sheets.map(filled));
      expect([read.file, [...read.names], [...read.state]]).toEqual(["uji.xlsx", [["Target", "IKU!$B$2:$B$4"]], []]);
    });

    it("ends at the last cell that holds something", async () => {
      const sheets = (await (await open(workbook())).read()).sheets;
      expect(sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([[4, 4], [3, 2], [0, 0]]);
    });

    it("tells how far it is", async () => {
      const seen: number[] = [];
      const host = await open(workbook());
      await host.setState("a", null);
      await host.read({ onProgress: ({ done }) => seen.push(done) });
      expect([seen.at(-1), seen.length > 1, seen.every((done, i) => done >= (seen[i - 1] ?? 0))]).toEqual([1, true, true]);
    });

    it("stops where the person asked for that", async () => {
      const host = await open(workbook());
      await host.setState("a", null);
      await expect(host.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "cancelled" });
    });
  });

  describe("editing", () => {
    it.each<readonly [string, CellEdit]>([
      ["a number", edit("B2", 0.8, 85)],
      ["text that looks like a number", edit("A2", "Persentase jalan mantap", "1,5")],
      ["text that looks like a date", edit("A1", "Indikator", "1/2")],
      ["text that begins like a formula", edit("A1", "Indikator", "-dst.")],
      ["a logical value", edit("B3", true, false)],
      ["text instead of a logical value", edit("B3", true, "TRUE")],
      ["a formula", edit("C2", 0.72, "=SUM(B2:B4)")],
      ["a value instead of a formula", edit("D2", "=C2/B2", 1)],
      ["nothing", edit("A4", "Indeks", null)],
      ["an error", edit("C2", 0.72, "#N/A")],
      ["a value instead of an error", edit("C3", "#DIV/0!", 0)],
      ["a cell outside", edit("F9", null, "baru")],
      ["a number instead of text, with its format", edit("A3", "12", 12, { format: { before: "@", after: "0" } })],
    ])("%s, and back", async (_, change) => {
      const host = await open(workbook());
      const before = filled(await sheetOf(host));
      const { entry, refused } = await host.apply([change], about);
      expect([refused, entry]).toEqual([[], { ...about, edits: [change] }]);
      const changed = await sheetOf(host);
      const [row, column] = [Number(change.cell.slice(1)) - 1, change.cell.charCodeAt(0) - 65];
      expect(contentAt(changed, row, column)).toBe(change.after);
      if (change.format) expect(formatAt(changed, row, column)).toBe(change.format.after);
      const back = await host.revert(entry, about);
      expect([back.refused, back.entry.edits.length]).toEqual([[], 1]);
      const restored = filled(await sheetOf(host)) as { readonly cells: Record<string, { readonly formula?: string; value?: unknown }> };
      // The value of a formula that was put back is computed by Excel, or left open in a file.
      const cells = (before as typeof restored).cells;
      for (const [key, cell] of Object.entries(cells)) if (cell.formula !== undefined) restored.cells[key] = { ...restored.cells[key]!, value: cell.value };
      expect(restored).toEqual(before);
    });

    it.each<readonly [string, CellEdit, object]>([
      ["a cell that changed", edit("B2", 0.7, 1), { reason: "changed", now: 0.8 }],
      ["a formula that changed", edit("D2", "=B2/C2", 1), { reason: "changed", now: "=C2/B2" }],
      ["another format", edit("B2", 0.8, 1, { format: { before: "0", after: "0.0" } }), { reason: "changed", now: 0.8 }],
      ["a sheet that is gone", edit("B2", 0.8, 1, { sheet: "Lain" }), { reason: "sheetGone" }],
      ["a cell inside a merge", edit("B7", null, 1), { reason: "merged" }],
    ])("refuses %s, and does the others", async (_, change, refusal) => {
      const host = await open(workbook());
      const { entry, refused } = await host.apply([change, edit("C2", 0.72, 1)], about);
      expect([entry.edits.map(({ cell }) => cell), refused]).toEqual([["C2"], [expect.objectContaining({ edit: change, ...refusal })]]);
    });

    it("sees its own earlier edit of a cell, and takes both back", async () => {
      const host = await open(workbook());
      const { entry, refused } = await host.apply([edit("B2", 0.8, 1), edit("B2", 1, 2), edit("B2", 0.8, 3)], about);
      expect([entry.edits.map(({ after }) => after), refused.map(({ now }) => now)]).toEqual([[1, 2], [2]]);
      await host.revert(entry, about);
      expect(valueAt(await sheetOf(host), 1, 1)).toBe(0.8);
    });

    it("takes nothing back that changed since", async () => {
      const host = await open(workbook());
      const { entry } = await host.apply([edit("B2", 0.8, 1), edit("C2", 0.72, 2)], about);
      await host.apply([edit("B2", 1, 5)], about);
      const { refused } = await host.revert(entry, about);
      const sheet = await sheetOf(host);
      expect([refused.map(({ edit: { cell }, reason }) => [cell, reason]), valueAt(sheet, 1, 1), valueAt(sheet, 1, 2)]).toEqual([[["B2", "changed"]], 5, 0.72]);
    });
  });

  describe("marking", () => {
    it("changes no cell, and leaves nothing behind", async () => {
      const host = await open(workbook());
      const before = (await host.read()).sheets.map(filled);
      expect(await host.mark([{ sheet: "IKU", range: "B2:B3", level: "error" }, { sheet: "Jum'at, (2)", range: "A1", level: "info" }, { sheet: "Lain", range: "A1", level: "info" }])).toEqual([]);
      expect((await host.read()).sheets.map(filled)).toEqual(before);
      expect(await host.clearMarks()).toEqual([]);
      expect((await host.read()).sheets.map(filled)).toEqual(before);
    });
  });

  describe("writing sheets", () => {
    it("writes values, formulas and formats", async () => {
      const host = await open(workbook());
      const cells: PlanCell[][] = [
        [{ value: "Capaian", style: "title" }],
        [{ value: 1.5, style: "number" }, { value: "1/2", style: "text" }, { value: true }, { value: cellError("#N/A")! }, { formula: "=SUM(IKU!B2:B3)", computed: 0.8, style: "percent" }, { value: "=bukan" }, { value: "lihat", link: "IKU!A1", style: "link" }],
      ];
      const written = await host.writeSheets([plan(cells, { merges: ["A1:B1"], hiddenRows: [2], heights: new Map([[1, 30]]) })]);
      expect(written).toEqual([{ plan: "lakip-3.1", sheet: "3.1 Capaian", replaced: false }]);
      const sheet = await sheetOf(host, "3.1 Capaian");
      expect([0, 1, 2, 3, 4, 5, 6].map((column) => contentAt(sheet, 1, column))).toEqual([1.5, "1/2", true, "#N/A", "=SUM(IKU!B2:B3)", "=bukan", "lihat"]);
      expect([0, 1, 4].map((column) => formatAt(sheet, 1, column))).toEqual(["#,##0.00", undefined, "0.00%"]);
      expect([sheet.index, sheet.generated, sheet.merges]).toEqual([3, { plan: "lakip-3.1", sheet: "3.1 Capaian" }, [{ top: 0, left: 0, bottom: 0, right: 1 }]]);
    });

    it("replaces its own sheet in its place, and no other", async () => {
      const host = await open(workbook());
      await host.writeSheets([plan([[{ value: "lama" }, { value: "lebih" }], [{ value: "sisa" }]], { merges: ["A3:B3"] }), plan([[{ value: 1 }]], { name: "IKU", marker: { plan: "lakip-3.2", sheet: "" } })]);
      const written = await host.writeSheets([plan([[{ value: "baru" }]])]);
      const { sheets } = await host.read();
      expect(written).toEqual([{ plan: "lakip-3.1", sheet: "3.1 Capaian", replaced: true }]);
      expect(sheets.map(({ name }) => name)).toEqual(["IKU", "Jum'at, (2)", "Kosong", "3.1 Capaian", "IKU (2)"]);
      expect([sheets[3]!.values, sheets[3]!.merges, sheets[3]!.generated?.plan]).toEqual([[["baru"]], [], "lakip-3.1"]);
      expect(valueAt(sheets[0]!, 0, 0)).toBe("Indikator");
    });
  });

  describe("stored state", () => {
    it("keeps texts by key, and forgets one on demand", async () => {
      const host = await open(workbook());
      await host.setState("settings", '{"a":"<&>\\"é\\n"}');
      await host.setState("journal", "[]");
      await host.setState("journal", null);
      await host.setState("baseline", "{}");
      expect([...(await host.read()).state].sort()).toEqual([["baseline", "{}"], ["settings", '{"a":"<&>\\"é\\n"}']]);
    });

    it("takes nothing of a damaged text for what was stored, and sets it aside when it is asked to", async () => {
      const host = await open({ ...workbook(), state: new Map([["journal", '<entry key="settings">']]) });
      await host.setState("journal.aside", '<entry key="settings">');
      await host.setState("journal", "[]");
      expect([...(await host.read()).state].sort()).toEqual([["journal", "[]"], ["journal.aside", '<entry key="settings">']]);
    });
  });

  it("goes to a range, and tells nothing where it is in view", async () => {
    expect(await (await open(workbook())).reveal("IKU", "A1:B2")).toEqual({});
  });
};
