// IND-05: an indicator with a target but no unit, in a table whose other rows have one.
import { actualColumns, indicatorRows, isEmpty, targetColumns } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { MOST_FINDINGS, rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many of the rows must have a unit before a blank one is missing. */
const SHARE = 0.6;
const ENOUGH_ROWS = 3;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "unit-missing",
  code: "IND-05",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6"],
  texts: {
    id: {
      title: "Satuan kosong",
      why: "Tanpa satuan, target dan realisasi tidak punya arti: 82 bisa berarti nilai, persen, atau dokumen.",
      advice: "Isi satuan yang sama dengan dokumen perencanaannya.",
      messages: {
        blank: "{name}: satuan kosong, padahal {filled} dari {rows} baris bertarget memilikinya.",
        many: "{count} baris bertarget tanpa satuan, misalnya {name}; {filled} dari {rows} baris memilikinya.",
        number: "{name}: kolom satuan berisi angka {found}, padahal baris lain berisi kata.",
      },
    },
    en: {
      title: "Unit missing",
      why: "Without a unit target and realisation mean nothing: 82 can be points, per cent or documents.",
      advice: "Fill the unit that the planning document uses.",
      messages: {
        blank: "{name}: no unit, although {filled} of {rows} rows with a target have one.",
        many: "{count} rows with a target have no unit, such as {name}; {filled} of {rows} rows have one.",
        number: "{name}: the unit is the number {found}, although the other rows hold words.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...findingsIn(document)])),
};

function* findingsIn(document: Document): Generator<FindingDraft> {
  const [unit] = document.table.columns.filter((column) => column.subject === "unit");
  const targets = figureColumns(document);
  if (!unit || targets.length === 0) return;
  yield* numbersIn(document, unit);
  const hasTarget = (node: Node): boolean => targets.some((column) => !isEmpty(document, node.row, column));
  const listed = document.table.columns.some((column) => column.subject === "indicator") ? indicatorRows(document) : document.measured.filter(({ level }) => level !== "account");
  const rows = listed.filter(hasTarget);
  const without = rows.filter((node) => node.unit === "");
  if (rows.length < ENOUGH_ROWS || rows.length - without.length < rows.length * SHARE) return;
  const faults = without.filter((node) => !node.isHidden && needsUnit(document, node));
  if (faults.length > MOST_FINDINGS) {
    yield {
      sheet: document.table.sheet,
      range: rangeOf(faults.map(({ row }) => ({ row, column: unit.first }))),
      message: { key: "many", args: { name: rowLabel(faults[0]!), count: faults.length, filled: rows.length - without.length, rows: rows.length } },
      key: [...rowKey(document, undefined, unit), "many"],
    };
    return;
  }
  for (const node of faults) {
    yield {
      sheet: document.table.sheet,
      range: rangeOf([{ row: node.row, column: unit.first }]),
      message: { key: "blank", args: { name: rowLabel(node), filled: rows.length - without.length, rows: rows.length } },
      key: rowKey(document, node, unit),
    };
  }
}

/** Targets, or in a report that plans nothing what was reached. */
const figureColumns = (document: Document): readonly Column[] => (targetColumns(document).length > 0 ? targetColumns(document) : actualColumns(document));

/** Numbers among the words of a unit column: unit and figure have changed places. */
function* numbersIn(document: Document, unit: Column): Generator<FindingDraft> {
  const rows = indicatorRows(document).filter(({ row }) => !isEmpty(document, row, unit));
  const numbers = rows.filter(({ row }) => document.number(row, unit) !== undefined);
  if (rows.length - numbers.length < Math.max(ENOUGH_ROWS, rows.length * SHARE)) return;
  for (const node of numbers) {
    const found = document.number(node.row, unit)!;
    yield {
      sheet: document.table.sheet,
      range: rangeOf([{ row: node.row, column: unit.first }]),
      message: { key: "number", args: { name: rowLabel(node), found } },
      found,
      key: [...rowKey(document, node, unit), "number"],
    };
  }
}

/** A bare number needs a unit; "87 %", "12 dokumen" and a predicate bring their own. */
const needsUnit = (document: Document, node: Node): boolean =>
  figureColumns(document).some((column) => {
    const reading = document.reading(node.row, column);
    return (reading.kind === "number" || reading.kind === "range") && reading.unit === undefined && !reading.isPercent;
  });
