// A figure of this year that stands in last year's column too, in one row where the other rows differ: most likely copied. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { NumberReading } from "../../sheets/reading";

export interface StaleCell {
  readonly node: Node;
  readonly before: Column;
  readonly now: Column;
  readonly reading: NumberReading;
}

/** With fewer rows nobody can tell what is usual. */
const FEWEST = 4;

/** Cells of last year's realisation that repeat this year's. */
export const staleCells = (document: Document): StaleCell[] => {
  const years = document.table.columns.filter((column) => column.subject === "actual" && column.span === "year" && column.year !== undefined && (column.measure ?? "performance") === "performance");
  return years.flatMap((now) => {
    const before = years.find((column) => column.year === now.year! - 1);
    return before ? staleBetween(document, before, now) : [];
  });
};

const staleBetween = (document: Document, before: Column, now: Column): StaleCell[] => {
  const pairs = document.measured.flatMap((node) => {
    const [old, current] = [document.reading(node.row, before), document.reading(node.row, now)];
    return old.kind === "number" && current.kind === "number" ? [{ node, before, now, reading: old, isEqual: old.value === current.value }] : [];
  });
  const equal = pairs.filter((pair) => pair.isEqual);
  const isRare = pairs.length >= FEWEST && equal.length * 5 <= pairs.length + 1;
  return isRare ? equal.filter(({ reading }) => isTelling(reading.value)) : [];
};

/** Round figures and full marks repeat by themselves; three digits that matter do not. */
const isTelling = (value: number): boolean => value !== 100 && String(Math.abs(value)).replace(/^0?\.?0*|\./g, "").replace(/0+$/, "").length >= 3;
