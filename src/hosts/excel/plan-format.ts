// The looks of a planned sheet as Office.js wants them: styles by areas, borders, widths, heights, links, page setup.
import { areaAddress, columnLetters, columnsAddress, joinCells, type Area } from "../../sheets/address";
import type { PlanCell, SheetPlan, StyleName } from "../../sheets/plan";
import { fittedHeights } from "../../sheets/row-height";
import { isOneLine, LINE, LOOKS } from "../looks";
import { addressTexts } from "./addresses";
import { htmlColor } from "./html-color";

type Grid = readonly (readonly (PlanCell | undefined)[])[];

/** Sets everything but contents. `fontSize` is the workbook's own, in points. */
export const formatSheet = (sheet: Excel.Worksheet, plan: SheetPlan, grid: Grid, merges: readonly Area[], fontSize: number): void => {
  for (const [style, areas] of areasByStyle(grid)) formatAreas(sheet, style, areas, fontSize);
  for (const area of merges) sheet.getRange(areaAddress(area)).merge(false);
  setWidths(sheet, plan.widths);
  const heights = plan.heights ?? new Map<number, number>();
  const fitted = fittedHeights(grid, { widths: plan.widths, merges, heights, fontSize, isOneLine });
  for (const [row, height] of [...fitted, ...heights]) sheet.getRange(`${row + 1}:${row + 1}`).format.rowHeight = height;
  for (const [steps, areas] of areasByIndent(grid)) for (const address of addressTexts(areas.map(areaAddress))) sheet.getRanges(address).format.indentLevel = steps;
  for (const column of plan.hiddenColumns ?? []) sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
  for (const row of plan.hiddenRows ?? []) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = true;
  if (plan.marker) sheet.showGridlines = false;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
};

const areasByStyle = (grid: Grid): Map<StyleName, Area[]> => areasBy(grid, ({ style }) => style);
const areasByIndent = (grid: Grid): Map<number, Area[]> => areasBy(grid, ({ indent }) => indent || undefined);

const areasBy = <Key>(grid: Grid, keyOf: (cell: PlanCell) => Key | undefined): Map<Key, Area[]> => {
  const cells = new Map<Key, { readonly row: number; readonly column: number }[]>();
  grid.forEach((line, row) =>
    line.forEach((cell, column) => {
      const key = cell && keyOf(cell);
      if (key === undefined) return;
      const known = cells.get(key);
      if (known) known.push({ row, column });
      else cells.set(key, [{ row, column }]);
    }),
  );
  return new Map([...cells].map(([key, places]) => [key, joinCells(places)]));
};

const formatAreas = (sheet: Excel.Worksheet, name: StyleName, areas: readonly Area[], fontSize: number): void => {
  const look = LOOKS[name];
  for (const address of addressTexts(areas.map(areaAddress))) {
    const { format } = sheet.getRanges(address);
    format.font.bold = look.bold === true;
    format.font.italic = look.italic === true;
    format.font.underline = look.underline ? "Single" : "None";
    format.font.size = fontSize + (look.larger ?? 0);
    format.font.color = htmlColor(look.color ?? "FF000000");
    if (look.fill) format.fill.color = htmlColor(look.fill);
    format.horizontalAlignment = look.align === "center" ? "Center" : look.align === "right" ? "Right" : "Left";
    format.verticalAlignment = look.top ? "Top" : "Center";
    format.wrapText = look.oneLine !== true;
  }
  if (look.border) drawBorders(sheet, areas);
};

/** Excel refuses lines between columns where there is one column only, and between rows where there is one row. */
const drawBorders = (sheet: Excel.Worksheet, areas: readonly Area[]): void => {
  const draw = (some: readonly Area[], sides: readonly Excel.BorderIndex[]): void => {
    for (const address of addressTexts(some.map(areaAddress))) {
      const { borders } = sheet.getRanges(address).format;
      for (const side of sides) {
        const border = borders.getItem(side);
        border.style = "Continuous";
        border.color = htmlColor(LINE);
      }
    }
  };
  draw(areas, [Excel.BorderIndex.edgeTop, Excel.BorderIndex.edgeBottom, Excel.BorderIndex.edgeLeft, Excel.BorderIndex.edgeRight]);
  draw(areas.filter(({ left, right }) => right > left), [Excel.BorderIndex.insideVertical]);
  draw(areas.filter(({ top, bottom }) => bottom > top), [Excel.BorderIndex.insideHorizontal]);
};

/** Characters -> points: a character has 7 pixels, a cell 5 more, and a pixel is three quarters of a point. */
const setWidths = (sheet: Excel.Worksheet, widths: readonly number[]): void => {
  for (let first = 0, next: number; first < widths.length; first = next) {
    next = first + 1;
    while (widths[next] === widths[first]) next++;
    const columns = next - first === 1 ? `${columnLetters(first)}:${columnLetters(first)}` : columnsAddress(first, next - 1);
    sheet.getRange(columns).format.columnWidth = (widths[first]! * 7 + 5) * 0.75;
  }
};

/** Sets how a sheet is printed. Excel for desktop may refuse it where no printer is installed. */
export const setPage = (sheet: Excel.Worksheet, { print, pageBreaks }: SheetPlan): void => {
  const { pageLayout } = sheet;
  const { orientation, paper, repeatRows, fitToWidth, onePage = false } = print;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = paper === "F4" ? "Folio" : "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 });
  if (fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows[0]}:$${repeatRows[1]}`);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = "&8&A";
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "&8Hal &P dari &N";
  if (pageBreaks === undefined) return;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
};
