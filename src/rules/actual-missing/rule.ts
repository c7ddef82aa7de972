// CAP-01: realisations that are blank although the period was reported. Quarters that nobody filled are not reported yet.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { shapesOf } from "../../sheets/formula";
import { actualColumns, byLevel, countFilled, indicatorRows, isEmpty, targetColumns } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many rows of a level must be filled before a blank one is missing. */
const SHARE = 0.6;
const ENOUGH_ROWS = 3;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "actual-missing",
  code: "CAP-01",
  category: "achievement",
  level: "warning",
  basis: ["permenpanrb-53-2014-bab3", "permenpanrb-88-2021-3b3"],
  texts: {
    id: {
      title: "Realisasi kosong",
      why: "Kosong bukan nol: tanpa realisasi, capaian tidak dapat dihitung, dan rumus yang membacanya memperlakukannya sebagai 0.",
      advice: "Isi realisasinya. Bila belum dapat diukur, tulis \"n/a\" beserta alasannya pada keterangan.",
      messages: {
        row: "{name}: realisasi kosong, padahal {filled} dari {rows} baris setingkat sudah terisi.",
        table: "Semua {rows} baris bertarget belum berisi realisasi, di semua periode.",
      },
    },
    en: {
      title: "Realisation missing",
      why: "Blank is not zero: without a realisation no achievement can be computed, and formulas that read the cell take it for 0.",
      advice: "Fill the realisation. Where it cannot be measured yet, write \"n/a\" with the reason in the notes.",
      messages: {
        row: "{name}: no realisation, although {filled} of {rows} rows of this level have one.",
        table: "None of the {rows} rows with a target holds a realisation, in any period.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...findingsIn(document)])),
};

function* findingsIn(document: Document): Generator<FindingDraft> {
  const targets = targetColumns(document);
  const columns = actualColumns(document);
  const rows = indicatorRows(document).filter((node) => !node.isHidden && targets.some((column) => !isEmpty(document, node.row, column)));
  const formulas = (column: Column): number => (shapesOf(document.sheet).inColumn(column.first).size === 0 ? 0 : rows.filter((node) => document.shape(node.row, column)).length);
  const typed = columns.filter((column) => formulas(column) <= rows.length / 2);
  if (typed.length === 0 || rows.length < ENOUGH_ROWS) return;
  if (rows.every((node) => typed.every((column) => isUnfilled(document, node, column)))) {
    if (document.table.kind === "pengukuran" || document.table.kind === "evaluasi") yield wholeTable(document, rows, typed);
    return;
  }
  for (const level of byLevel(rows)) if (level.length >= ENOUGH_ROWS) yield* blankRows(document, level, columns);
  yield* loneQuarters(document, rows, columns);
}

/** All quarters are reported, and a row that is measured in each of them lacks one: its own target of that quarter stands there. */
function* loneQuarters(document: Document, rows: readonly Node[], columns: readonly Column[]): Generator<FindingDraft> {
  const quarters = columns.filter(({ span }) => span === "quarter");
  const filled = (column: Column): number => countFilled(document, rows, column);
  if (quarters.length !== 4 || rows.length < ENOUGH_ROWS || quarters.some((column) => filled(column) < rows.length * SHARE)) return;
  const checks = quarters.map((column) => ({ column, cells: document.numbers(column) }));
  for (const node of rows) {
    let blanks = 0;
    for (const { cells } of checks) if (cells.isEmpty(node.row)) blanks++;
    if (blanks !== 1) continue;
    const { column } = checks.find(({ cells }) => cells.isEmpty(node.row))!;
    const target = document.columns({ subject: "target", span: "quarter" }).find(({ quarter, measure }) => quarter === column.quarter && measure === column.measure);
    if (!target || !document.number(node.row, target)) continue;
    yield {
      sheet: document.table.sheet,
      range: rangeOf([{ row: node.row, column: column.first }]),
      message: { key: "row", args: { name: rowLabel(node), filled: filled(column), rows: rows.length } },
      key: rowKey(document, node, column),
    };
  }
}

/** Blank, or a zero or dash in the column of a year: what stands there before anybody reports. */
const isUnfilled = (document: Document, node: Node, column: Column): boolean => {
  if (isEmpty(document, node.row, column)) return true;
  const isPart = column.quarter !== undefined || column.month !== undefined;
  return !isPart && (document.value(node.row, column) === 0 || document.reading(node.row, column).kind === "missing");
};

const wholeTable = (document: Document, rows: readonly Node[], columns: readonly Column[]): FindingDraft => {
  const blank = columns.filter((column) => rows.every((node) => isEmpty(document, node.row, column)));
  return {
    sheet: document.table.sheet,
    range: rangeOf(blank.flatMap((column) => rows.map((node) => ({ row: node.row, column: column.first })))),
    message: { key: "table", args: { rows: rows.length } },
    key: [document.table.kind, document.table.agency, document.table.year, "all"],
  };
};

/** Rows blank in a column that most rows fill; of quarters, rows blank in all of them, since some may be measured half-yearly. */
function* blankRows(document: Document, rows: readonly Node[], columns: readonly Column[]): Generator<FindingDraft> {
  const counts = new Map(columns.map((column) => [column, countFilled(document, rows, column)]));
  const filled = (column: Column): number => counts.get(column)!;
  const isFull = (column: Column): boolean => filled(column) === rows.length;
  const reported = columns.filter((column) => filled(column) >= rows.length * SHARE);
  const years = reported.filter((column) => column.span === "year" || column.span === "prior");
  const quarters = reported.filter((column) => column.span === "quarter");
  if (years.every(isFull) && (quarters.length === 0 || quarters.some(isFull))) return;
  for (const node of rows) {
    const isBlankYear = quarters.length > 0 && columns.every((column) => column.span !== "quarter" || isEmpty(document, node.row, column));
    const blank = [...years.filter((column) => isEmpty(document, node.row, column)), ...(isBlankYear ? quarters : [])];
    if (blank.length === 0) continue;
    yield {
      sheet: document.table.sheet,
      range: rangeOf(blank.map((column) => ({ row: node.row, column: column.first }))),
      message: { key: "row", args: { name: rowLabel(node), filled: Math.min(...blank.map(filled)), rows: rows.length } },
      key: rowKey(document, node, blank[0]),
    };
  }
}
