// Real workbooks: every one opens, our reader agrees with SheetJS, and adding a sheet leaves every other part as it was.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { read } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { FileHost } from "../../../src/hosts/file/file-host";
import { sheetFromSheetJs } from "../../../src/hosts/file/from-sheetjs";
import { readWorkbook } from "../../../src/hosts/file/read";
import type { SheetSnapshot } from "../../../src/sheets/snapshot";

const corpus = process.env.SELARAS_CORPUS ?? resolve(__dirname, "../../../../shared/corpus");
const folder = join(corpus, "files");
/** The largest files take seconds; the score reads them anyway. */
const files = existsSync(folder) ? readdirSync(folder).filter((name) => statSync(join(folder, name)).size < 1_000_000) : [];

const PLAN = {
  name: "Uji",
  marker: { plan: "uji", sheet: "" },
  cells: [[{ value: "a", style: "title" as const }]],
  merges: [],
  widths: [10],
  frozenRows: 0,
  print: { orientation: "portrait" as const, paper: "A4" as const, fitToWidth: false },
};

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

/** What both readers must agree on; line breaks are compared as one kind. */
const comparable = (sheet: SheetSnapshot): unknown => ({
  size: [sheet.rowCount, sheet.columnCount],
  merges: sheet.merges.length,
  hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns], sheet.visibility],
  cells: Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => {
      const value = sheet.values[row]?.[column] ?? null;
      return [typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value, sheet.formulas[row]?.[column], sheet.formats[row]?.[column]];
    }),
  ),
});

const suite = files.length > 0 ? describe : describe.skip;

suite("corpus of real workbooks", () => {
  it.each(files)("%s", async (name) => {
    const host = await FileHost.open(bytesOf(name), name);
    const snapshot = await host.read();
    expect(snapshot.sheets.length).toBeGreaterThan(0);
    if (host.format !== "xlsx") return;
    const book = read(bytesOf(name), { type: "array", dense: true, cellNF: true, cellStyles: true, cellText: false, cellHTML: false });
    for (const sheet of snapshot.sheets) expect(comparable(sheet)).toEqual(comparable(sheetFromSheetJs(book, sheet.index)));
    await host.mark(snapshot.sheets.map((sheet) => ({ sheet: sheet.name, range: "A1", level: "error" })));
    await host.clearMarks();
    await host.writeSheets([PLAN]);
    const [before, after] = [unzipSync(bytesOf(name)), unzipSync(host.toBytes())];
    const changed = Object.keys(before).filter((path) => Buffer.compare(before[path]!, after[path] ?? new Uint8Array()) !== 0);
    expect(changed.filter((path) => !/^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/calcChain\.xml)$/i.test(path))).toEqual([]);
    expect((await readWorkbook(host.toBytes(), name)).sheets).toHaveLength(snapshot.sheets.length + 1);
  });
});
