// A sheet of the emulated Excel -> the XML of a worksheet, for sheets that the file does not have: those that Selaras wrote.
import { areaAddress, cellAddress, cellArea } from "../../sheets/address";
import { cellXml } from "../../hosts/file/cell-xml";
import { MAIN } from "../../hosts/file/namespaces";
import { escapeXml, XML_HEAD } from "../../hosts/escape-xml";
import type { Cell, Sheet } from "../host/model";
import type { Json } from "../host/thing";
import type { StyleWriter } from "./style-writer";

/** Points of a pixel, and pixels of a digit. */
const POINTS = 0.75;
const DIGIT = 7;

/** Paper sizes as Excel numbers them. */
const PAPER: Readonly<Record<string, number>> = { A4: 9, Folio: 14 };

/** The text of the worksheet; marks are put in by the caller. */
export const sheetXml = (sheet: Sheet, styles: StyleWriter): string => {
  const rows = [...sheet.cells].sort(([a], [b]) => a - b);
  const links = rows.flatMap(([row, line]) => [...line].flatMap(([column, cell]) => linkXml(row, column, cell)));
  const merges = sheet.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  const isFitted = sheet.page.get("Zoom") != null;
  return [
    XML_HEAD,
    `<worksheet xmlns="${MAIN}">`,
    isFitted ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    viewXml(sheet),
    `<sheetFormatPr defaultRowHeight="${sheet.standard.height}"/>`,
    columnsXml(sheet),
    "<sheetData>",
    ...rowsXml(sheet, styles),
    "</sheetData>",
    merges.length ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    links.length ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    pageXml(sheet.page),
    "</worksheet>",
  ].join("");
};

const viewXml = ({ showGridlines, frozenRows, frozenColumns }: Sheet): string => {
  const corner = cellAddress(frozenRows, frozenColumns);
  const active = frozenRows > 0 ? (frozenColumns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const split = `${frozenColumns ? ` xSplit="${frozenColumns}"` : ""}${frozenRows ? ` ySplit="${frozenRows}"` : ""}`;
  const pane = split === "" ? "" : `<pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
  return `<sheetViews><sheetView${showGridlines ? "" : ' showGridLines="0"'} workbookViewId="0">${pane}</sheetView></sheetViews>`;
};

const columnsXml = ({ widths, hiddenColumns }: Sheet): string => {
  const columns = [...new Set([...widths.keys(), ...hiddenColumns])].sort((a, b) => a - b).map((column) => {
    const points = widths.get(column);
    const size = points === undefined ? "" : ` width="${(points / POINTS / DIGIT).toFixed(4)}" customWidth="1"`;
    return `<col min="${column + 1}" max="${column + 1}"${size}${hiddenColumns.has(column) ? ' hidden="1"' : ""}/>`;
  });
  return columns.length ? `<cols>${columns.join("")}</cols>` : "";
};

const rowsXml = ({ cells, heights, hiddenRows }: Sheet, styles: StyleWriter): string[] =>
  [...new Set([...cells.keys(), ...heights.keys(), ...hiddenRows])].sort((a, b) => a - b).map((row) => {
    const line = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b);
    const height = heights.get(row);
    const attributes = `${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${hiddenRows.has(row) ? ' hidden="1"' : ""}`;
    return `<row r="${row + 1}"${attributes}>${line.map(([column, cell]) => oneCell(row, column, cell, styles)).join("")}</row>`;
  });

const oneCell = (row: number, column: number, cell: Cell, styles: StyleWriter): string => {
  const style = styles.styleOf(cell);
  if (style === 0 && cell.value === null && cell.formula === undefined) return "";
  return cellXml(`<c r="${cellAddress(row, column)}"${style ? ` s="${style}"` : ""}`, "", { value: cell.value, formula: cell.formula?.replace(/^=/, "") });
};

const linkXml = (row: number, column: number, { link }: Cell): string[] => {
  const place = typeof link === "object" && link !== null && "documentReference" in link ? link.documentReference : undefined;
  return typeof place === "string" ? [`<hyperlink ref="${areaAddress(cellArea(row, column))}" location="${escapeXml(place)}"/>`] : [];
};

const pageXml = (page: ReadonlyMap<string, Json>): string => {
  const text = (name: string): string => {
    const value = page.get(name);
    return typeof value === "string" ? value : "";
  };
  const margins = page.get("Margins");
  const sizes = Array.isArray(margins) ? (margins[1] as Readonly<Record<string, number>>) : { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  const footer = `${text("LeftFooter") && `&L${text("LeftFooter")}`}${text("RightFooter") && `&R${text("RightFooter")}`}`;
  const fitted = page.get("Zoom") == null ? "" : ' fitToWidth="1" fitToHeight="0"';
  return (
    (page.get("CenterHorizontally") === true ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins ${["left", "right", "top", "bottom", "header", "footer"].map((side) => `${side}="${sizes[side] ?? 0.5}"`).join(" ")}/>` +
    `<pageSetup paperSize="${PAPER[text("PaperSize")] ?? 9}" orientation="${text("Orientation") === "Landscape" ? "landscape" : "portrait"}"${fitted}/>` +
    (footer ? `<headerFooter><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>` : "")
  );
};
