// A sheet plan -> the XML of a worksheet. Every style is a named one; nothing here knows what the sheet is about.
import { areaAddress, cellAddress, cellArea, LAST_COLUMN, parseArea, type Area } from "../../sheets/address";
import type { PlanCell, PrintSetup, SheetPlan, StyleName } from "../../sheets/plan";
import { fittedHeights } from "../../sheets/row-height";
import { escapeXml, XML_HEAD } from "../escape-xml";
import { isOneLine } from "../looks";
import { styledGrid } from "../styled-grid";
import { cellXml } from "./cell-xml";
import { MAIN } from "./namespaces";
import { addNamedStyle } from "./sheet-styles";
import type { Styles } from "./styles";

/** Paper sizes as Excel numbers them; F4 (Indonesian folio) is nearest to "Folio" 8.5 x 13 in. */
const PAPER = { A4: 9, F4: 14 } as const;

/** Writes the worksheet of a plan and adds the styles that it needs. */
export const planXml = (plan: SheetPlan, styles: Styles): string => {
  const merges = plan.merges.map(parseArea).filter((area) => area !== null);
  const grid = styledGrid(plan, merges);
  const links = grid.flatMap((line, row) => line.flatMap((cell, column) => (cell?.link === undefined ? [] : [linkXml(row, column, cell)])));
  const width = Math.max(1, plan.widths.length, ...grid.map((line) => line.length));
  const repeated = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN}">`,
    plan.print.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<dimension ref="${areaAddress({ top: 0, left: 0, bottom: Math.max(0, grid.length - 1), right: width - 1 })}"/>`,
    viewXml(plan),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan.widths, plan.hiddenColumns ?? []),
    "<sheetData>",
    ...rowsXml(plan, grid, merges, styles),
    "</sheetData>",
    repeated.length ? `<mergeCells count="${repeated.length}">${repeated.join("")}</mergeCells>` : "",
    links.length ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    printXml(plan.print),
    breaksXml(plan.pageBreaks ?? []),
    "</worksheet>",
  ].join("");
};

const viewXml = ({ frozenRows, marker }: SheetPlan): string => {
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>`;
  return `<sheetViews><sheetView${marker ? ' showGridLines="0"' : ""} workbookViewId="0">${frozenRows > 0 ? pane : ""}</sheetView></sheetViews>`;
};

/** Widths get the 5 pixels of padding that Excel counts in. */
const columnsXml = (widths: readonly number[], hidden: readonly number[]): string => {
  const columns = Array.from({ length: Math.max(widths.length, ...hidden.map((column) => column + 1)) }, (_, i) => {
    const attributes = `min="${i + 1}" max="${i + 1}" width="${((widths[i] ?? 9) + 0.7109375).toFixed(4)}" customWidth="1"`;
    return i < widths.length || hidden.includes(i) ? `<col ${attributes}${hidden.includes(i) ? ' hidden="1"' : ""}/>` : "";
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
};

const rowsXml = (plan: SheetPlan, grid: readonly (readonly (PlanCell | undefined)[])[], merges: readonly Area[], styles: Styles): string[] => {
  const hidden = new Set(plan.hiddenRows ?? []);
  const known = new Map<string, number>();
  const styleOf = ({ style, format, value, indent }: PlanCell): number => {
    const quoted = typeof value === "string" && /^[=+\-@]/.test(value);
    if (style === undefined && format === undefined && !quoted) return 0;
    const key = `${style ?? ""}|${format ?? ""}|${quoted}|${indent ?? 0}`;
    const index = known.get(key) ?? styleIndex(styles, style, format, { quoted, indent: indent ?? 0 });
    known.set(key, index);
    return index;
  };
  const heights = plan.heights ?? new Map<number, number>();
  const fitted = fittedHeights(grid, { widths: plan.widths, merges, heights, fontSize: styles.baseFont.size, isOneLine });
  return grid.map((line, row) => {
    const cells = line.map((cell, column) => {
      if (!cell) return "";
      const style = styleOf(cell);
      const body = { value: (cell.formula === undefined ? cell.value : cell.computed) ?? null, formula: cell.formula?.replace(/^=/, "") };
      if (style === 0 && body.value === null && body.formula === undefined) return "";
      return cellXml(`<c r="${cellAddress(row, column)}"${style ? ` s="${style}"` : ""}`, "", body);
    });
    const attributes = `${heights.has(row) ? ` ht="${heights.get(row)}" customHeight="1"` : fitted.has(row) ? ` ht="${fitted.get(row)}"` : ""}${hidden.has(row) ? ' hidden="1"' : ""}`;
    const inside = cells.join("");
    return inside === "" && attributes === "" ? "" : `<row r="${row + 1}"${attributes}>${inside}</row>`;
  });
};

const styleIndex = (styles: Styles, style: StyleName | undefined, format: string | undefined, more: { readonly quoted: boolean; readonly indent: number }): number => {
  if (style !== undefined) return addNamedStyle(styles, style, format, more);
  const plain = more.quoted ? styles.add("cellXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>') : 0;
  return format === undefined ? plain : styles.withNumberFormat(plain, format);
};

const linkXml = (row: number, column: number, { link, value }: PlanCell): string => {
  const display = typeof value === "string" ? ` display="${escapeXml(value)}"` : "";
  return `<hyperlink ref="${areaAddress(cellArea(row, column))}" location="${escapeXml(link ?? "")}"${display}/>`;
};

const breaksXml = (rows: readonly number[]): string =>
  rows.length === 0 ? "" : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join("")}</rowBreaks>`;

const printXml = ({ orientation, paper, fitToWidth, onePage = false }: PrintSetup): string =>
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
  `<pageSetup paperSize="${PAPER[paper]}" orientation="${orientation}"${fitToWidth ? ` fitToWidth="1" fitToHeight="${onePage ? 1 : 0}"` : ""}/>` +
  "<headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8Hal &amp;P dari &amp;N</oddFooter></headerFooter>";
