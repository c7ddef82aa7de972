// Which columns and rows of a document hold figures of indicators. No judgement is made here.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { perDocument } from "./per-document";

/** Columns of targets that are no money, in sheet order. */
export const targetColumns = perDocument((document): readonly Column[] =>
  document.table.columns.filter((column) => column.subject === "target" && column.measure !== "rupiah"));

/** Columns of realisations that are no money, in sheet order. */
export const actualColumns = perDocument((document): readonly Column[] =>
  document.table.columns.filter((column) => column.subject === "actual" && column.measure !== "rupiah"));

/** Yearly targets in the order of their years: the series of a plan. Fewer than two columns, or a year twice, make no series. */
export const yearSeries = (document: Document): readonly Column[] => {
  const years = targetColumns(document).filter((column) => column.span === "year" && column.year !== undefined);
  const isOnce = new Set(years.map((column) => column.year)).size === years.length;
  return isOnce && years.length >= 2 ? [...years].sort((a, b) => a.year! - b.year!) : [];
};

/** The rows that a person would measure: those with an indicator, or, in a table without an indicator column, those with a unit that are no lines of accounts. */
export const indicatorRows = perDocument((document): readonly Node[] => {
  const hasIndicators = document.table.columns.some((column) => column.subject === "indicator");
  return document.measured.filter((node) => (hasIndicators ? node.indicator !== "" : node.unit !== "" && node.name !== "" && node.level !== "account"));
});

/** True where nobody typed anything in the cell, nor in the merge that covers it. */
export const isEmpty = (document: Document, row: number, column: Column): boolean => document.numbers(column).isEmpty(row);

/** How many of the rows hold something in a column. */
export const countFilled = (document: Document, rows: readonly Node[], column: Column): number => {
  const cells = document.numbers(column);
  let count = 0;
  for (const node of rows) if (!cells.isEmpty(node.row)) count++;
  return count;
};

/** Rows by level, since a table often fills one level and leaves another blank on purpose. */
export const byLevel = (nodes: readonly Node[]): Node[][] => {
  const levels = new Map<string, Node[]>();
  for (const node of nodes) {
    const list = levels.get(node.level);
    if (list) list.push(node);
    else levels.set(node.level, [node]);
  }
  return [...levels.values()];
};
