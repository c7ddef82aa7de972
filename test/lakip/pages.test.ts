import fc from "fast-check";
import { withPages } from "../../src/lakip/pages";
import { SheetDraft, text } from "../../src/lakip/sheet-draft";
import { parseArea } from "../../src/sheets/address";
import type { PlanCell, SheetPlan } from "../../src/sheets/plan";

const draft = (): SheetDraft => {
  const made = new SheetDraft({ id: "uji", name: "Uji", widths: [10, 60, 60] });
  made.addTitles("TABEL UJI", "Dinas Contoh");
  made.addHeader(["No", "Sasaran", "Program"]);
  return made;
};

const line = (name = "", style: PlanCell["style"] = "text"): PlanCell[] => [text("", style), text(name, style), text("", style)];
const addLines = (made: SheetDraft, count: number): void => void Array.from({ length: count }, () => made.add(line()));
/** Rows of the sheet that fit on a page, as its first break tells; 32 or so of one line. */
const firstBreak = (made: SheetDraft): number => withPages(made.plan()).pageBreaks![0]!;
const rowsOfPage = (): number => {
  const made = draft();
  addLines(made, 200);
  return firstBreak(made);
};

describe("pages", () => {
  it("a sheet that fits has one page, one that nearly fits is printed smaller", () => {
    const page = rowsOfPage();
    const [short, longer] = [draft(), draft()];
    addLines(short, page - 5);
    expect(withPages(short.plan())).toMatchObject({ pageBreaks: [], print: expect.not.objectContaining({ onePage: true }) as unknown });
    addLines(longer, page - 2);
    expect(withPages(longer.plan())).toMatchObject({ pageBreaks: [], print: { onePage: true } });
  });

  it.each<[string, (made: SheetDraft) => void, number]>([
    ["a heading goes with what it is above", (made) => { made.addWide("Bagian", "section"); addLines(made, 60); }, 1],
    ["a program goes with its activities", (made) => { made.add(line("PROGRAM", "total")); addLines(made, 60); }, 1],
    ["a chart goes with the lines that it draws", (made) => { made.addWide("Ringkasan", "section"); addLines(made, 2); made.addChart({ kind: "bar", title: "Uji", categories: "B1:B2", series: [] }, 12); addLines(made, 60); }, 1],
    ["a chart below notes goes alone", (made) => { made.add(); made.addWide("Catatan", "note"); made.addChart({ kind: "bar", title: "Uji", categories: "B1:B2", series: [] }, 12); addLines(made, 60); }, -2],
  ])("%s", (_, addRest, above) => {
    const page = rowsOfPage();
    const made = draft();
    addLines(made, page - 5 - (above < 0 ? 3 : 1));
    const from = made.next;
    addRest(made);
    expect(firstBreak(made)).toBe(above < 0 ? from + 3 : from);
  });

  it("a section between blank rows stays in one piece where it fits", () => {
    const made = draft();
    addLines(made, rowsOfPage() - 12);
    made.add();
    const from = made.addWide("F. Batas dan catatan", "section");
    addLines(made, 12);
    expect(firstBreak(made)).toBe(from);
  });

  it("totals and notes go with the last line that they are about", () => {
    const made = draft();
    addLines(made, 2 * rowsOfPage() - 12);
    const total = made.add(line("Rata-rata", "total"));
    made.merge(total, 0, total, 2);
    made.add();
    for (const note of ["satu", "dua", "tiga", "empat", "lima"]) made.addWide(note, "note");
    const { pageBreaks } = withPages(made.plan());
    expect(pageBreaks!.at(-1)).toBeLessThan(total);
  });

  it("tells on each page what covers rows of both: the name, and no figure twice", () => {
    const made = draft();
    const top = made.next;
    made.add([{ value: 1, style: "textCenter" }, text("Meningkatnya mutu\n• Indeks"), { formula: "=Sumber!B2", computed: 5, style: "rupiah" }]);
    addLines(made, 80);
    for (const column of [0, 1, 2]) made.mergeDown(top, made.next - 1, column);
    const { pageBreaks, cells, merges } = withPages(made.plan());
    expect(pageBreaks!.length).toBeGreaterThan(1);
    for (const row of pageBreaks!) expect(cells[row]!.map((cell) => [cell?.value, cell?.formula])).toEqual([["", undefined], ["Meningkatnya mutu (lanjutan)", undefined], ["", undefined]]);
    const covered = merges.flatMap((merge) => parseArea(merge) ?? []).filter(({ left, bottom, top: first }) => left === 1 && bottom > first && first >= top);
    expect(covered.map((area) => area.top)).toEqual([top, ...pageBreaks!]);
    expect(covered.at(-1)!.bottom).toBe(made.next - 1);
  });

  it("fills its pages where every line is a heading of one kind", () => {
    const made = draft();
    for (let row = 0; row < 100; row++) made.add(line("Sasaran", "section"));
    expect(withPages(made.plan()).pageBreaks!.length).toBeLessThan(5);
  });

  it("leaves a merged field in one piece", () => {
    const made = draft();
    const top = made.next;
    made.add([text("1"), text("Program"), { value: null, style: "input", field: { row: "a", column: "b", about: "c" } }]);
    addLines(made, 80);
    made.mergeDown(top, made.next - 1, 2);
    expect(withPages(made.plan()).merges).toContain(`C${top + 1}:C${made.next}`);
  });

  it("more fits on the wider paper of a sheet that is not wide", () => {
    const made = draft();
    addLines(made, 200);
    const on = (paper: "A4" | "F4"): SheetPlan => withPages({ ...made.plan(), print: { ...made.plan().print, paper } });
    expect(on("F4").pageBreaks![0]).toBeGreaterThanOrEqual(on("A4").pageBreaks![0]!);
  });

  it("pages grow, none is empty, and no figure moves, whatever stands on the sheet", () => {
    const kinds = fc.constantFrom("text", "long", "section", "program", "total", "note", "blank");
    fc.assert(fc.property(fc.array(kinds, { minLength: 1, maxLength: 150 }), fc.array(fc.tuple(fc.nat(140), fc.nat(30)), { maxLength: 4 }), (rows, runs) => {
      const made = draft();
      for (const kind of rows) {
        if (kind === "blank") made.add();
        else if (kind === "section" || kind === "note") made.addWide(kind, kind);
        else {
          const at = made.add(line(kind === "long" ? "kata ".repeat(60) : kind, kind === "program" || kind === "total" ? "total" : "text"));
          if (kind === "total") made.merge(at, 0, at, 1);
        }
      }
      let end = 5;
      for (const [from, length] of [...runs].sort((a, b) => a[0] - b[0])) {
        const [top, bottom] = [from + 5, Math.min(from + 5 + length, made.next - 1)];
        if (top <= end || bottom <= top) continue;
        made.mergeDown(top, bottom, 2);
        end = bottom;
      }
      const before = made.plan();
      const { pageBreaks, cells, merges } = withPages(before);
      expect([...new Set(pageBreaks)].sort((a, b) => a - b)).toEqual(pageBreaks);
      for (const row of pageBreaks!) expect(row > 0 && row < cells.length).toBe(true);
      expect(cells.map((cellsOf) => cellsOf.length)).toEqual(before.cells.map((cellsOf) => cellsOf.length));
      for (const area of merges.flatMap((merge) => parseArea(merge) ?? [])) expect(pageBreaks!.some((row) => row > area.top && row <= area.bottom)).toBe(false);
    }));
  });
});
