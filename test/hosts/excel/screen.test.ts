/** @jest-environment jsdom */
// What has to do with the person in front of Excel: going to cells, and noticing changes.
import { createExcelHost } from "../../../src/hosts/excel/excel-host";
import { parseArea } from "../../../src/sheets/address";
import { changeLines, typeInto } from "../../../src/workbench/host/hands";
import { gridWorkbook } from "../../helpers/grid";
import { openInExcel } from "../../helpers/office";

const about = { id: "1", label: "uji", at: "2025-01-01T00:00:00Z" };
const open = () => openInExcel(gridWorkbook({ text: "1|2\n3|4" }, { text: "x", options: { hiddenRows: [1] } }));

describe("going to cells", () => {
  it("selects the first area", async () => {
    const { book } = open();
    expect(await createExcelHost().reveal("Sheet1", "B1:B2,A1")).toEqual({});
    expect(book.selection).toEqual({ sheet: book.sheets[0], area: parseArea("B1:B2") });
  });

  it("tells what hides them, and unhides nothing", async () => {
    const { book } = open();
    book.sheets[0]!.hiddenColumns.add(1);
    const host = createExcelHost();
    expect([await host.reveal("Sheet2", "A1"), await host.reveal("Sheet1", "B1"), await host.reveal("Sheet1", "A1:B1")]).toEqual([{ hidden: "rows" }, { hidden: "columns" }, {}]);
    book.sheets[0]!.visibility = "Hidden";
    expect([await host.reveal("Sheet1", "A1"), book.sheets[0]!.visibility]).toEqual([{ hidden: "sheet" }, "Hidden"]);
  });

  it("says where the sheet is gone", async () => {
    open();
    await expect(createExcelHost().reveal("Lain", "A1")).rejects.toMatchObject({ code: "sheet-gone", details: { sheet: "Lain" } });
  });
});

describe("noticing changes", () => {
  // The clock stands still unless a test moves it: a slow machine changes nothing.
  beforeEach(() => void jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "performance"] }));
  afterEach(() => void jest.useRealTimers());
  const rest = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

  it("tells each changed range once, after a pause, under the sheet's name of today", async () => {
    const { book } = open();
    const host = createExcelHost();
    const seen: string[] = [];
    const stop = host.watch(({ sheet, range }) => seen.push(`${sheet} ${range}`));
    await rest(50);
    await host.apply([{ sheet: "Sheet1", cell: "A1", before: 1, after: 2 }, { sheet: "Sheet1", cell: "B2", before: 4, after: 5 }], about);
    typeInto(book, book.sheets[0]!, parseArea("A1")!, "9", "Remote");
    changeLines(book, book.sheets[0]!, { action: "insert", lines: "rows", at: 5, count: 2 });
    book.sheets[0]!.name = "IKU";
    await rest(400);
    expect(seen).toEqual([]);
    await rest(200);
    expect(seen).toEqual(["IKU A1", "IKU B2", "IKU 6:7"]);
    stop();
    await rest(50);
    typeInto(book, book.sheets[0]!, parseArea("A1")!, "10", "Remote");
    await rest(700);
    expect(seen.length).toBe(3);
  });
});
