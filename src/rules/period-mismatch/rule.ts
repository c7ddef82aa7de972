// STR-06: a title whose year the columns and the other sheets contradict, and quarters that are filled in although the report ends before them.
import { agencyKey } from "../../performance/wording";
import { formulaAt } from "../../sheets/snapshot";
import { headingCell } from "../shared/heading-cell";
import { columnLabel, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { yearConflicts } from "./header-year";
import { periodConflicts } from "./plan-period";
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

const NAMES_QUARTER = /\b(?:triwulan|tw|trw)\b/i;
const ROMANS = ["", "I", "II", "III", "IV"];
/** More cells than these mean that the whole sheet was filled on, and only its title was not. */
const SLIP = 0.5;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "period-mismatch",
  code: "STR-06",
  category: "structure",
  level: "warning",
  basis: ["permenpanrb-88-2021-2b4", "praktik"],
  texts: {
    id: {
      title: "Tahun atau triwulan tidak sesuai",
      why: "Judul lembar menentukan untuk periode mana angkanya dilaporkan; periode yang keliru menempatkan angka pada tahun atau triwulan lain.",
      advice: "Betulkan judul lembar, atau kosongkan triwulan yang belum dilaporkan.",
      messages: {
        year: "Judul menyebut tahun {found}, sedangkan kolom lembar ini dan kebanyakan lembar lain menyebut {expected}.",
        columns: "Judul menyebut tahun {found}, sedangkan kolom lembar ini menyebut {expected}.",
        others: "Judul menyebut tahun {found}, sedangkan perjanjian dan laporan lain di buku kerja ini menyebut {expected}.",
        quarter: "{name}: {column} sudah berisi {value}, padahal laporan ini baru sampai triwulan {quarter}.",
        cells: "{count} sel {column} sudah terisi, padahal laporan ini baru sampai triwulan {quarter}.",
        title: "Judul laporan menyebut triwulan {quarter}, padahal realisasi triwulan {found} sudah terisi pada {count} baris.",
        plan: "Judul menyebut periode {found}, sedangkan kolom targetnya tahun {expected}.",
      },
    },
    en: {
      title: "Year or quarter does not fit",
      why: "The title says for which period the figures are reported; a wrong one puts them into another year or quarter.",
      advice: "Correct the title, or clear the quarters that are not reported yet.",
      messages: {
        year: "The title says {found}, but the columns of this sheet and most other sheets say {expected}.",
        columns: "The title says {found}, but the columns of this sheet say {expected}.",
        others: "The title says {found}, but the other agreements and reports of this workbook say {expected}.",
        quarter: "{name}: {column} holds {value} already, although this report ends with quarter {quarter}.",
        cells: "{count} cells of {column} are filled in, although this report ends with quarter {quarter}.",
        title: "The title says quarter {quarter}, although quarter {found} is filled in on {count} rows.",
        plan: "The title says {found}, but the target columns are of {expected}.",
      },
    },
  },
  *check({ model }) {
    for (const { document, place, titled, usual, isByOthers, isByFew } of yearConflicts(model)) {
      yield {
        sheet: document.table.sheet,
        range: rangeOf([place]),
        message: { key: isByFew ? "columns" : isByOthers ? "others" : "year", args: { found: String(titled), expected: String(usual) } },
        ...(isByOthers || isByFew ? { kind: "review" as const } : {}),
        found: String(titled),
        expected: String(usual),
        key: [document.table.kind, agencyKey(document.table.agency ?? ""), "year", titled],
      };
    }
    for (const { document: { table }, place, titled, years, isCertain } of periodConflicts(model)) {
      yield {
        sheet: table.sheet,
        range: rangeOf([place]),
        message: { key: "plan", args: { found: titled, expected: years } },
        ...(isCertain ? {} : { kind: "review" as const }),
        found: titled,
        expected: years,
        key: [table.kind, agencyKey(table.agency ?? ""), "plan", titled],
      };
    }
    for (const document of model.documents) yield* quarterFindings(document);
  },
};

/** Quarters that are filled in after the one that the title names: where most rows are, the title was left behind; else the cells are slips. */
function* quarterFindings(document: Document): Generator<FindingDraft> {
  const { quarter: titled, kind, agency } = document.table;
  if (titled === undefined || titled === 4) return;
  const filled = filledAfter(document, titled);
  const most = Math.max(1, document.measured.length * SLIP);
  const reached = filled.filter(({ rows }) => rows.length > most).reduce((last, { column }) => Math.max(last, column.quarter!), titled);
  const key = (quarter: number): Key => [kind, agencyKey(agency ?? ""), "quarter", titled, quarter];
  if (reached > titled) yield titleFinding(document, filled.filter(({ column }) => column.quarter! <= reached), reached, key(reached));
  for (const one of filled) if (one.column.quarter! > reached) yield slipFinding(document, one, reached, [...key(one.column.quarter!), one.column.measure]);
}

type Key = FindingDraft["key"];

/** A column of a later quarter with the rows that are typed in it. */
interface Filled {
  readonly column: Column;
  readonly rows: readonly Node[];
}

const filledAfter = (document: Document, quarter: number): Filled[] =>
  document.columns({ subject: "actual", span: "quarter" }).filter((column) => (column.quarter ?? 0) > quarter).flatMap((column) => {
    const rows = document.measured.filter(({ row }) => (document.number(row, column) ?? 0) !== 0 && formulaAt(document.sheet, row, column.first) === undefined);
    return rows.length > 0 ? [{ column, rows }] : [];
  });

const cellsOf = ({ column, rows }: Filled): string => rangeOf(rows.map(({ row }) => ({ row, column: column.first })));

const titleFinding = (document: Document, filled: readonly Filled[], reached: number, key: Key): FindingDraft => {
  const { sheet, quarter } = document.table;
  const cell = headingCell(document, (text) => NAMES_QUARTER.test(text));
  const count = Math.max(...filled.map(({ rows }) => rows.length));
  return {
    sheet,
    range: cell ? rangeOf([cell]) : cellsOf(filled[0]!),
    ...(cell ? { related: filled.map((one) => ({ sheet, range: cellsOf(one), role: "compared" as const })) } : {}),
    message: { key: "title", args: { count, found: ROMANS[reached]!, quarter: ROMANS[quarter!]! } },
    kind: "review",
    key,
  };
};

const slipFinding = (document: Document, one: Filled, reached: number, key: Key): FindingDraft => {
  const { column, rows } = one;
  const [first] = rows;
  const quarter = ROMANS[reached]!;
  return {
    sheet: document.table.sheet,
    range: cellsOf(one),
    message: rows.length === 1
      ? { key: "quarter", args: { name: rowLabel(first!), column: columnLabel(column), value: document.number(first!.row, column)!, quarter } }
      : { key: "cells", args: { count: rows.length, column: columnLabel(column), quarter } },
    key,
  };
};
