import { addMarks, hasMarks, removeMarks } from "../../../src/hosts/file/marks";
import { Styles } from "../../../src/hosts/file/styles";
import type { Mark } from "../../../src/sheets/edit";
import { stylesOf, worksheet } from "./parts";

type Ranged = Pick<Mark, "range" | "level">;

const OWN = '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="4" operator="lessThan"><formula>60</formula></cfRule></conditionalFormatting>';
const NEWER = '<extLst><ext uri="{x}"><x14:cfRule type="dataBar" priority="9" id="{y}"/></ext></extLst>';
const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row>';

const mark = (xml: string, ...marks: Ranged[]): string => addMarks(xml, "sheet", marks, new Styles(stylesOf("0")));

it.each([
  ["no conditional formats", worksheet(ROWS, "", '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1"/>'), "</mergeCells>", "<pageMargins"],
  ["own conditional formats", worksheet(ROWS, "", `${OWN}<dataValidations count="0"/>`), OWN, "<dataValidations"],
  ["nothing behind the data", worksheet(ROWS), "</sheetData>", "</worksheet>"],
  ["an element that we do not know", worksheet(ROWS, "", '<mc:AlternateContent xmlns:mc="m"><controls/></mc:AlternateContent><extLst/>'), "</sheetData>", "<mc:AlternateContent"],
  ["a comment with markup", worksheet(ROWS, "", "<!-- <extLst> --><pageMargins/>"), "</sheetData>", "<!-- <extLst>"],
])("stands in its place, and leaves no trace: %s", (_, xml, before, after) => {
  const marked = mark(xml, { range: "B2", level: "error" });
  expect(marked).toContain(`${before}<conditionalFormatting sqref="B2">`);
  expect(marked).toContain(`</conditionalFormatting>${after}`);
  expect([hasMarks(xml), hasMarks(marked), removeMarks(marked, "sheet")]).toEqual([false, true, xml]);
});

it("makes one rule a level, behind the rules of the user", () => {
  const xml = worksheet(ROWS, "", OWN + NEWER);
  const marked = mark(xml, { range: "B2", level: "warning" }, { range: "C3:C5", level: "error" }, { range: "D4", level: "error" }, { range: "D4", level: "error" });
  expect([...marked.matchAll(/sqref="([^"]*)"><cfRule type="expression" dxfId="(\d)" priority="(\d+)"><formula>([^<]*)</g)].map(([, ...found]) => found)).toEqual([
    ["C3:C5 D4", "0", "10", 'LEN("selaras:error")&gt;0'],
    ["B2", "1", "11", 'LEN("selaras:warning")&gt;0'],
  ]);
});

it("splits very long lists of addresses", () => {
  const marks = Array.from({ length: 450 }, (_, i): Ranged => ({ range: `A${i * 2 + 1}`, level: "info" }));
  const blocks = [...mark(worksheet(ROWS), ...marks).matchAll(/sqref="([^"]*)"/g)].map(([, sqref]) => sqref!.split(" ").length);
  expect(blocks).toEqual([200, 200, 50]);
});

it("takes only its own rule out where Excel put it beside the user's", () => {
  const own = '<cfRule type="expression" dxfId="3" priority="2"><formula>A1&gt;5</formula></cfRule>';
  const ours = '<cfRule type="expression" dxfId="1" priority="1"><formula>LEN("selaras:error")&gt;0</formula></cfRule>';
  const xml = worksheet(ROWS, "", `<conditionalFormatting sqref="A1">${ours}${own}${ours.replace(/"selaras:error"/, "&quot;selaras:info&quot;")}</conditionalFormatting>`);
  expect(removeMarks(xml, "sheet")).toBe(worksheet(ROWS, "", `<conditionalFormatting sqref="A1">${own}</conditionalFormatting>`));
});

it("adds its looks to the styles once", () => {
  const styles = new Styles(stylesOf("0"));
  for (let i = 0; i < 3; i++) addMarks(worksheet(ROWS), "sheet", [{ range: "A1", level: "error" }, { range: "A2", level: "info" }], styles);
  expect(styles.toString().match(/<dxf>/g)).toHaveLength(2);
});
