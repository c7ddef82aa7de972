// Recognition: from the sheets of a workbook to its performance tables, with the reasons. Pure; never guesses silently.
import type { Area } from "../sheets/address";
import { isBlank } from "../sheets/cell";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheets/snapshot";
import { findBands, type Band } from "./bands";
import { settleBarePeriods } from "./bare-periods";
import { findEquations } from "./equations";
import { findExtent, findTail, type Extent } from "./extent";
import { headerColumns } from "./header-columns";
import { readIdentity, type Identity } from "./identity";
import { decideKind } from "./kind";
import { settleByNeighbours } from "./neighbours";
import { settlePeriods } from "./periods";
import { numericShareRising } from "./rising";
import { assignRoles, type Draft } from "./roles";
import { readRows } from "./rows";
import type { Column, Reason, Recognition, SheetLeftAlone, Table } from "./table";
import { settleTitledMeasure } from "./titled-measure";

/** Recognises all sheets. Sheets that Selaras wrote are never input. */
export const recognise = (workbook: WorkbookSnapshot): Recognition => {
  const tables: Table[] = [];
  const leftAlone: SheetLeftAlone[] = [];
  for (const sheet of workbook.sheets) {
    const found = sheet.generated ? [] : recogniseSheet(sheet);
    if (found.length === 0) leftAlone.push({ sheet: sheet.name, reason: whyLeftAlone(sheet) });
    tables.push(...found);
  }
  return { tables, leftAlone };
};

const whyLeftAlone = (sheet: SheetSnapshot): Reason => {
  if (sheet.generated) return { key: sheet.generated.sheet === sheet.name ? "sheet-written-by-selaras" : "copy-of-selaras-sheet", weight: 1 };
  if (sheet.rowCount === 0 || sheet.values.every((row) => row === undefined || row.every(isBlank))) return { key: "sheet-empty", weight: 1 };
  return { key: "no-performance-header", weight: 0.8 };
};

/** Rows above a header that are read for title, agency and year. */
const IDENTITY_ROWS = 25;

const recogniseSheet = (sheet: SheetSnapshot): Table[] => {
  const bands = findBands(sheet);
  const tables: Table[] = [];
  let identityOfSheet: Identity | undefined;
  bands.forEach((band, at) => {
    const above = bands.slice(0, at).findLast((other) => other.bottom < band.top);
    const aboveEnd = above ? Math.max(above.bottom + 1, tables.findLast((table) => table.data)?.data?.bottom ?? 0) + 1 : 0;
    const own = readIdentity(sheet, Math.max(aboveEnd, band.top - IDENTITY_ROWS), band.top - 1);
    const identity = mergeIdentity(own, identityOfSheet);
    identityOfSheet ??= own;
    const below = bands.slice(at + 1).find((other) => other.top > band.bottom);
    const table = recogniseTable(sheet, band, identity, below ? below.top : sheet.rowCount);
    if (table) tables.push(table);
  });
  return tables;
};

/** A second table on a sheet inherits what only the top of the sheet says. */
const mergeIdentity = (own: Identity, first: Identity | undefined): Identity =>
  first === undefined
    ? own
    : { ...first, ...own, title: own.title || first.title, lines: [...first.lines, ...own.lines], isRevised: own.isRevised || first.isRevised };

const recogniseTable = (sheet: SheetSnapshot, band: Band, identity: Identity, limit: number): Table | null => {
  const headers = headerColumns(sheet, band);
  const rough = assignRoles(sheet, headers, band.bottom + 1, Math.min(limit - 1, band.bottom + 300));
  const extent = findExtent(sheet, band, rough, limit);
  const columns = extent ? assignRoles(sheet, headers, extent.top, extent.bottom) : rough;
  settleByNeighbours(columns);
  settleBarePeriods(columns, identity, sheet.name);
  settleTitledMeasure(columns, identity, sheet.name);
  const equations = findEquations(sheet, band);
  const verdict = decideKind(columns, equations, identity, sheet.name);
  if (!verdict) return null;
  const rises = (at: readonly number[]): boolean => extent !== null && numericShareRising(sheet, at, extent.top, extent.bottom);
  const year = settlePeriods(columns, { kind: verdict.kind, identity, rises });
  const header: Area = { top: band.top, bottom: band.bottom, left: columns[0]!.first, right: columns.at(-1)!.last };
  return {
    sheet: sheet.name, sheetIndex: sheet.index, kind: verdict.kind, confidence: verdict.confidence, reasons: verdict.reasons,
    title: identity.title, header, ...(band.numberingRow === undefined ? {} : { numberingRow: band.numberingRow }), equations,
    data: extent && dataArea(header, extent),
    ...(identity.agency ? { agency: identity.agency } : {}), ...(year === undefined ? {} : { year }), ...(identity.period ? { period: identity.period } : {}),
    ...(identity.quarter ? { quarter: identity.quarter } : {}), ...(identity.isRevised ? { isRevised: true } : {}),
    columns: columns.map(toColumn),
    rows: extent ? readRows(sheet, columns, extent, findTail(sheet, band, extent, limit)) : [],
  };
};

const dataArea = (header: Area, extent: Extent): Area => ({ top: extent.top, bottom: extent.bottom, left: header.left, right: header.right });

/** All columns have all fields in one order, since everything that follows reads them in its loops: engines read objects of one form much faster. */
const toColumn = ({ first, last, path, number, subject, measure, span, year, quarter, month, level, scale, confidence, reasons }: Draft): Column =>
  ({ first, last, path, number, subject, measure, span, year, quarter, month, level, scale, confidence, reasons });
