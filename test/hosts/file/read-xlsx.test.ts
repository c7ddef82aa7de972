import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { formatAt, formulaAt, valueAt, type SheetSnapshot } from "../../../src/sheets/snapshot";
import { readWorkbook } from "../../../src/hosts/file/read";
import { bookOf, bookParts, MAIN, OFFICE, stylesOf, worksheet, zipOf, type Extra } from "./parts";

const readSheet = async (rows: string, extra?: Extra, before = "", after = ""): Promise<SheetSnapshot> =>
  (await readWorkbook(bookOf([worksheet(rows, before, after)], extra), "uji.xlsx")).sheets[0]!;

const STRINGS = `<sst xmlns="${MAIN}"><si><t>satu</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">tebal </t></r><r><t>biasa</t></r><rPh sb="0" eb="1"><t>baca</t></rPh></si><si/><si><t>A &amp; B &lt;C&gt;_x000D_&#10;baris dua</t></si></sst>`;

describe("values", () => {
  it.each([
    ['<c r="A1"><v>12.5</v></c>', 12.5],
    ['<c r="A1" t="n"><v>1E3</v></c>', 1000],
    ['<c r="A1"><v></v></c>', null],
    ['<c r="A1" s="1"/>', null],
    ['<c r="A1" t="s"><v>0</v></c>', "satu"],
    ['<c r="A1" t="s"><v>1</v></c>', "tebal biasa"],
    ['<c r="A1" t="s"><v>2</v></c>', ""],
    ['<c r="A1" t="s"><v>3</v></c>', "A & B <C>\nbaris dua"],
    ['<c r="A1" t="s"><v>99</v></c>', null],
    ['<c r="A1" t="inlineStr"><is><t>1.02</t></is></c>', "1.02"],
    ['<c r="A1" t="inlineStr"><is><r><t>se</t></r><r><t>kata</t></r></is></c>', "sekata"],
    ['<c r="A1" t="inlineStr"><is><r><t xml:space="preserve"/></r><r><t>kata</t></r></is></c>', "kata"],
    ['<c r="A1" t="inlineStr"><is><r><rPr><vertAlign val="superscript"/><family val="2"/></rPr><t>m2</t></r></is></c>', "m2"],
    ['<c r="A1" t="s"><v></v></c>', null],
    ['<c r = "A1"><v>7</v></c>', 7],
    ['<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', "a<b"],
    ['<c r="A1" t="str"><f>A2</f><v>teks</v></c>', "teks"],
    ['<c r="A1" t="str"><f>A2</f><v></v></c>', ""],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ['<c r="A1" t="e"><v>#SPILL!</v></c>', { error: "#SPILL!" }],
    ['<c r="A1" t="e"><v>#BLOCKED!</v></c>', { error: "#VALUE!" }],
    ['<c r="A1" t="d"><v>2025-01-02</v></c>', 45659],
    ['<c r="A1" t="d"><v>2025-01-02T12:00:00</v></c>', 45659.5],
    ["<c r='A1'><v>7</v></c>", 7],
    ['<c\n r="A1"\n s="0"><v>7</v></c>', 7],
    ['<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>', "_x0041_"],
  ])("%s", async (cell, value) => {
    const sheet = await readSheet(`<row r="1">${cell}</row>`, { sharedStrings: STRINGS, styles: stylesOf("0.00") });
    expect(valueAt(sheet, 0, 0)).toEqual(value);
  });

  it("keeps a text of 32,767 characters", async () => {
    const text = "x".repeat(32_767);
    expect(valueAt(await readSheet(`<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`), 0, 0)).toBe(text);
  });

  it("counts on where cells and rows carry no address", async () => {
    const sheet = await readSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row>');
    expect(sheet.values).toEqual([[1, 2], [undefined, undefined, 3, 4]]);
  });
});

describe("formulas", () => {
  it("tells a formula that was never calculated from a zero", async () => {
    const sheet = await readSheet('<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1"><f>0</f><v>0</v></c></row>');
    expect([valueAt(sheet, 0, 0), formulaAt(sheet, 0, 0), valueAt(sheet, 0, 1)]).toEqual([null, "B1*2", 0]);
  });

  it("writes shared formulas out", async () => {
    const sheet = await readSheet(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1/$A$1&amp;"A1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c></row>',
    );
    expect([0, 1, 2].map((row) => formulaAt(sheet, row, 1))).toEqual(['A1/$A$1&"A1"', 'A2/$A$1&"A1"', 'A3/$A$1&"A1"']);
  });

  it("gives every cell of an array formula its formula", async () => {
    const sheet = await readSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><v>5</v></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>',
    );
    expect(sheet.formulas.map((line) => line?.[0])).toEqual(["B1:B2*2", "B1:B2*2"]);
    expect(formulaAt(sheet, 0, 2)).toBeUndefined();
  });

  it("drops the prefixes that files put before newer functions", async () => {
    const sheet = await readSheet('<row r="1"><c r="A1"><f>_xlfn.IFS(B1&gt;0,_xlfn._xlws.SORT(B1:B2))</f></c></row>');
    expect(formulaAt(sheet, 0, 0)).toBe("IFS(B1>0,SORT(B1:B2))");
  });
});

it("sees no formula in the font of a text", async () => {
  const sheet = await readSheet('<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><family val="2"/></rPr><t>m2</t></r></is></c></row>');
  expect(sheet.formulas).toEqual([]);
});

describe("sheets", () => {
  it("reads formats, merges, hidden rows and columns, outline and protection", async () => {
    const sheet = await readSheet(
      '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="C1" s="2" t="inlineStr"><is><t>1.02</t></is></c></row><row r="2" hidden="1" outlineLevel="2"><c r="A2"><v>1</v></c></row><row r="9" hidden="1"/>',
      { styles: stylesOf('0.0"%"', "@") },
      '<sheetPr/><cols><col min="2" max="16384" hidden="1"/></cols>',
      '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    );
    expect([formatAt(sheet, 0, 0), formatAt(sheet, 0, 2), formatAt(sheet, 1, 0)]).toEqual(['0.0"%"', "@", undefined]);
    expect(valueAt(sheet, 0, 2)).toBe("1.02");
    expect(sheet).toMatchObject({ rowCount: 2, columnCount: 3, isProtected: true, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] });
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns], [...sheet.outline!]]).toEqual([[1], [1, 2], [[1, 2]]]);
  });

  it("knows built-in formats", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/><xf numFmtId="3"/></cellXfs></styleSheet>`;
    const sheet = await readSheet('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c><c r="D1" s="0"><v>1</v></c></row>', { styles });
    expect([0, 1, 2, 3].map((column) => formatAt(sheet, 0, column))).toEqual(["0.00%", "m/d/yy", "#,##0", undefined]);
  });

  it("cuts a used range of formatted blanks to what is there", async () => {
    const blanks = Array.from({ length: 200_000 }, (_, i) => `<row r="${i + 3}" s="1" customFormat="1"><c r="A${i + 3}" s="1"/><c r="B${i + 3}" s="1"/></row>`).join("");
    const sheet = await readSheet(`<row r="1"><c r="B1"><v>1</v></c></row>${blanks}`, { styles: stylesOf("0") }, '<dimension ref="A1:XFD1048576"/>');
    expect([sheet.rowCount, sheet.columnCount, sheet.values.length]).toEqual([1, 2, 1]);
  });

  it("reads visibility, names, and sheets with quotes and entities in their name", async () => {
    const extra = {
      sheetAttributes: ["", 'state="hidden"', 'state="veryHidden"'],
      workbook: '<definedNames><definedName name="Pagu">\'Data "A" &amp; B\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Dua!$A$1:$B$2</definedName></definedNames>',
    };
    const book = await readWorkbook(bookOf([{ name: "Data &quot;A&quot; & B".replace(/&quot;/g, "'"), xml: worksheet("") }, { name: "Dua", xml: worksheet("") }, worksheet("")], extra), "uji.xlsx");
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Data 'A' & B", "visible"], ["Dua", "hidden"], ["Sheet3", "veryHidden"]]);
    expect([...book.names]).toEqual([["Pagu", "'Data \"A\" & B'!$A$1"], ["Dua!_xlnm.Print_Area", "Dua!$A$1:$B$2"]]);
  });

  it("reads a file with namespace prefixes, unusual paths and absolute targets", async () => {
    const parts = bookParts([""], {});
    delete parts["xl/worksheets/sheet1.xml"];
    parts["xl/workbook.xml"] = `<x:workbook xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:sheets><x:sheet name="Data" sheetId="4" q:id="rId1"/></x:sheets></x:workbook>`;
    parts["xl/_rels/workbook.xml.rels"] = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="/isi/lembar.xml"/></Relationships>`;
    parts["isi/lembar.xml"] = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>teks</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>`;
    const [sheet] = (await readWorkbook(zipOf(parts), "uji.xlsx")).sheets;
    expect([sheet!.values[0], sheet!.formulas[0], sheet!.merges.length]).toEqual([[2, "teks"], ["1+1"], 1]);
  });

  it("reads the strict variant of the format", async () => {
    const parts = bookParts([worksheet('<row r="1"><c r="A1"><v>5</v></c></row>')]);
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, String(text).replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")]),
    );
    expect((await readWorkbook(zipOf(strict), "uji.xlsx")).sheets[0]!.values).toEqual([[5]]);
  });

  it("reports progress sheet by sheet and stops when asked", async () => {
    const bytes = bookOf([worksheet(""), worksheet("")]);
    const seen: (string | undefined)[] = [];
    await readWorkbook(bytes, "uji.xlsx", { onProgress: ({ sheet }) => seen.push(sheet) });
    expect(seen).toEqual(["Sheet1", "Sheet2", undefined]);
    const stop = new AbortController();
    const reading = readWorkbook(bytes, "uji.xlsx", { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  });
});

it("reads what another writer wrote", async () => {
  const cell = fc.oneof(fc.string({ minLength: 1, unit: "grapheme-ascii" }).map((text) => `t${text}`), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }), async (rows) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Data");
      const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
      const [sheet] = (await readWorkbook(bytes, "uji.xlsx")).sheets;
      expect(rows.map((line, row) => line.map((_, column) => valueAt(sheet!, row, column)))).toEqual(rows.map((line) => line.map((value) => (Object.is(value, -0) ? 0 : value))));
    }),
    { numRuns: 40 },
  );
});
