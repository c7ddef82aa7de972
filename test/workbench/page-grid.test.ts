/** @jest-environment jsdom */
// The grid without a screen: where rows stand, where keys lead, how values are shown and typed, what the ribbon holds.
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaAddress, cellAddress, parseArea } from "../../src/sheets/address";
import { bookOf } from "../../src/workbench/host/from-snapshot";
import { typedInto } from "../../src/workbench/host/typing";
import { Axis } from "../../src/workbench/page/grid/axis";
import { editText, readTyped, shownText } from "../../src/workbench/page/grid/cell-text";
import { extendTo, moved, selectCell, type Selection } from "../../src/workbench/page/grid/selection";
import { SheetView } from "../../src/workbench/page/grid/sheet-view";
import { readRibbon } from "../../src/workbench/page/ribbon";
import { readSettings } from "../../src/workbench/page/settings";
import { gridWorkbook } from "../helpers/grid";

const view = (): SheetView => {
  const book = bookOf(gridWorkbook({ text: "a|b|c|d\n1|2||4\n5|6|7|8\n9|10|11|12", options: { merges: ["B2:C2"], hiddenRows: [3] } }));
  return new SheetView(book.sheets[0]!, parseArea("A1")!);
};

describe("places of rows", () => {
  it("gives the row at each place between its start and its end", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 40 }), fc.array(fc.nat(39)), fc.nat(4000), (sizes, hidden, place) => {
        const own = new Map(sizes.flatMap((size, at) => (size === null ? [] : [[at, size] as const])));
        const axis = new Axis(sizes.length, 15, own, new Set(hidden));
        const at = axis.at(place);
        fc.pre(axis.total > 0);
        expect(axis.end(sizes.length - 1)).toBe(axis.total);
        if (place < axis.total) expect(place >= axis.start(at) && place < axis.end(at)).toBe(true);
        else expect(at).toBe(sizes.length - 1);
      }),
    );
  });

  it("counts in pixels, without what is hidden", () => {
    const axis = new Axis(4, 15, new Map([[1, 30]]), new Set([2]));
    expect([axis.start(1), axis.end(1), axis.size(2), axis.start(3), axis.next(1, 1), axis.next(3, -1), axis.next(3, 1)]).toEqual([20, 60, 0, 60, 3, 1, 3]);
  });
});

describe("keys", () => {
  const press = (from: string, key: string, modifiers: { readonly shiftKey?: boolean; readonly ctrlKey?: boolean } = {}): string => {
    const sheet = view();
    const { top, left } = parseArea(from)!;
    const next = moved(sheet, selectCell(sheet, { row: top, column: left }), { key, shiftKey: false, ctrlKey: false, metaKey: false, ...modifiers }, 20);
    return next ? areaAddress(next.area) : "";
  };

  it.each([
    ["A1", "ArrowRight", {}, "B1"],
    ["A1", "ArrowLeft", {}, "A1"],
    ["A2", "ArrowRight", {}, "B2:C2"],
    ["B2", "ArrowRight", {}, "D2"],
    ["A2", "ArrowDown", {}, "A4"],
    ["A2", "Enter", {}, "A4"],
    ["B1", "Tab", { shiftKey: true }, "A1"],
    ["A1", "ArrowDown", { ctrlKey: true }, "A4"],
    ["B1", "ArrowDown", { shiftKey: true }, "B1:C2"],
    ["D4", "Home", {}, "A4"],
    ["D4", "Home", { ctrlKey: true }, "A1"],
    ["A1", "PageDown", {}, "A21"],
    ["A1", "Escape", {}, ""],
  ])("from %s, %s %j leads to %s", (from, key, modifiers, expected) => {
    expect(press(from, key, modifiers)).toBe(expected);
  });

  it("keeps the active cell while the selection grows and shrinks", () => {
    const sheet = view();
    const grown = extendTo(sheet, selectCell(sheet, { row: 3, column: 3 }), { row: 0, column: 0 });
    const shrunk: Selection = extendTo(sheet, grown, { row: 3, column: 2 });
    expect([areaAddress(grown.area), areaAddress(shrunk.area), cellAddress(shrunk.active.row, shrunk.active.column)]).toEqual(["A1:D4", "C4:D4", "D4"]);
  });
});

describe("what is shown and typed", () => {
  const cell = (value: string | number | boolean | null, format = "General", formula?: string) => ({ value, format, isLocked: true, look: new Map(), ...(formula ? { formula } : {}) });

  it.each([
    [1234567.891, "#,##0.00", "1.234.567,89"],
    [0.8512, "0.00%", "85,12%"],
    [45292, "d mmmm yyyy", "1 Januari 2024"],
    [0, '#,##0;-#,##0;"-"', "-"],
    ["teks", "#,##0", "teks"],
    [null, "0", ""],
    [true, "General", "TRUE"],
    [5, "[broken", "5"],
  ])("shows %j by %s as %s", (value, format, expected) => {
    expect(shownText(cell(value, format)).text).toBe(expected);
  });

  it.each([
    ["1.234,5", "1234.5"],
    ["85%", "85%"],
    ["7,25 %", "7.25%"],
    ["1.01.02", "1.01.02"],
    ["01", "'01"],
    ["=A1*2", "=A1*2"],
    ["Triwulan IV", "Triwulan IV"],
    ["1.23", "1.23"],
  ])("reads %s as %s", (typed, expected) => {
    expect(readTyped(typed)).toBe(expected);
  });

  it("gives back what stands in a cell when it is edited and left as it is", () => {
    const values = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => Number(value.toFixed(4)) + 0), fc.string(), fc.constantFrom("01", "1.01.02", "=teks", "12/05", "TRUE", "85%", "1.5", "-"));
    fc.assert(
      fc.property(values, (value) => {
        fc.pre(value !== "");
        expect(typedInto("General", readTyped(editText(cell(value)))).value).toBe(value);
      }),
    );
  });
});

describe("the ribbon", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

  it.each([
    ["id-ID", ["Periksa Buku Kerja", "Hapus Tanda", "Buat Lembar LAKIP", "Buka Panel"]],
    ["en-US", ["Check Workbook", "Clear Marks", "Write LAKIP Sheets", "Open Pane"]],
  ])("is what the manifest says, in %s", (language, labels) => {
    const { tab, buttons } = readRibbon(manifest, "pane", language);
    expect([tab, buttons.map(({ label }) => label)]).toEqual(["Selaras", labels]);
    expect(buttons.map(({ functionName }) => functionName)).toEqual(["check", "clearMarks", "lakip", undefined]);
    expect(buttons.map(({ icon }) => icon)).toEqual(expect.arrayContaining(["pane/icons/check-32.png"]));
  });
});

it("reads what the address asks for", () => {
  expect(readSettings("?workbook=berkas/a.xlsx&language=en-US&api=1.14&runtime=0")).toEqual({ workbook: "berkas/a.xlsx", language: "en-US", excelApi: "1.14", hasSharedRuntime: false });
  expect(readSettings("")).toMatchObject({ language: "id-ID", hasSharedRuntime: true });
});
