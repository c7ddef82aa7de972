// CAP-06: typed numbers in a column that is a formula elsewhere. One finding a column for those that differ, one for those that are equal.
// Achievements and yearly figures that are wrong belong to the rules that compute them; here only their typing is told.
import { nearlyEqual } from "../../performance/arithmetic/tolerance";
import type { Document } from "../../performance/model";
import { areaAddress, joinCells } from "../../sheets/address";
import { decimalsOf } from "../../sheets/rounding";
import { unitOf } from "../../standards/units";
import type { FindingDraft, RepairOffer } from "../finding";
import { formulaOffer } from "../offers";
import type { Rule } from "../rule";
import { nearestFollower, patternsOf, type ColumnPattern } from "../shared/column-patterns";
import { consequencesOf } from "../shared/dependents";
import { figure } from "../shared/figures";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { computedAt } from "../shared/row-formulas";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "constant-among-formulas",
  code: "CAP-06",
  category: "achievement",
  level: "warning",
  basis: ["kebijakan-buku-kerja", "permenpanrb-88-2021-2a3"],
  texts: {
    id: {
      title: "Angka diketik di antara rumus",
      why: "Angka yang diketik tidak ikut berubah bila target atau realisasi diperbaiki, dan dapat berbeda dari hasil rumusnya.",
      advice: "Kembalikan rumus kolom ini. Bila angkanya memang sengaja diketik, jelaskan di kolom keterangan.",
      messages: {
        differs: "Kolom {column}: {count} sel diketik di antara {followers} rumus dan berbeda dari rumusnya, misalnya {name}: tertulis {found}, rumus memberi {expected}.",
        same: "Kolom {column}: {count} sel diketik di antara {followers} rumus. Nilainya hari ini sesuai, tetapi tidak ikut berubah.",
      },
    },
    en: {
      title: "Typed number among formulas",
      why: "A typed number does not follow when target or actual are corrected, and may differ from what the formula gives.",
      advice: "Put the formula of the column back. Where the number is typed on purpose, say so in the notes.",
      messages: {
        differs: "Column {column}: {count} cells are typed among {followers} formulas and differ from them, such as {name}: {found}, where the formula gives {expected}.",
        same: "Column {column}: {count} cells are typed among {followers} formulas. Today their values agree, but they will not follow changes.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const pattern of patternsOf(document)) {
        if (pattern.isMixed || pattern.constants.length === 0 || pattern.constants.length > pattern.rows.length || !isNumeric(pattern)) continue;
        const { differing: all, equal } = compare(document, pattern);
        const differing = all.filter(({ row }) => !isJudgedElsewhere(document, pattern, row));
        if (differing.length > 0) yield draftOf(document, pattern, differing, "differs");
        if (equal.length > 0) yield draftOf(document, pattern, equal, "same");
      }
    }
  },
};

const NUMERIC = new Set(["target", "actual", "achievement", "weight"]);

/** A column that nothing names ("Sisa", "Belum terlayani") is one of formulas where so many stand beside each typed number. */
const UNNAMED = 5;

const isNumeric = ({ column, rows, constants }: ColumnPattern): boolean => NUMERIC.has(column.subject) || (column.subject === "other" && rows.length >= constants.length * UNNAMED);

interface Typed {
  readonly row: number;
  readonly found: number;
  readonly expected: number;
}

const compare = (document: Document, { column, shape, constants }: ColumnPattern): { differing: Typed[]; equal: Typed[] } => {
  const differing: Typed[] = [];
  const equal: Typed[] = [];
  for (const row of constants) {
    const found = document.number(row, column);
    const expected = computedAt(document.sheet, shape, row, column.first);
    if (found === undefined || expected === undefined) continue;
    const isSame = nearlyEqual(found, expected, Math.min(6, decimalsOf(found))) || isWholeOnPurpose(document, row, found, expected);
    if (!isSame || Math.abs(found - expected) >= 1) differing.push({ row, found, expected });
    else if (!document.sheet.hiddenRows.has(row)) equal.push({ row, found, expected });
  }
  return { differing, equal };
};

/** Documents are counted when they are finished: 0 or 2 typed where a share of progress gives 0.5 or 2.75. */
const isWholeOnPurpose = (document: Document, row: number, found: number, expected: number): boolean => {
  const unit = document.nodeAt(row)?.unit ?? "";
  return unit !== "" && unitOf(unit).kind === "count" && Number.isInteger(found) && Math.abs(expected - Math.round(expected)) > 1e-6;
};

/** Achievements have a rule that knows roundings and directions; so have years with their quarters, but for money of which quarters are still to come. */
const isJudgedElsewhere = (document: Document, { column }: ColumnPattern, row: number): boolean =>
  document.achievements.some((relation) => relation.achievement === column) ||
  document.quarters.some(({ year, measure, quarters }) => year === column && (measure !== "rupiah" || quarters.every((quarter) => quarter !== undefined && document.number(row, quarter) !== undefined)));

const draftOf = (document: Document, pattern: ColumnPattern, typed: readonly Typed[], key: "differs" | "same"): FindingDraft => {
  const { column, rows } = pattern;
  const cells = typed.map(({ row }) => ({ row, column: column.first }));
  const worst = typed.reduce((most, cell) => (Math.abs(cell.found - cell.expected) > Math.abs(most.found - most.expected) ? cell : most));
  const node = document.nodeAt(worst.row);
  const repairs = typed.flatMap(({ row, found, expected }) => {
    const isEqual = nearlyEqual(found, expected, 6);
    const near = nearestFollower(pattern, row);
    const offer = key === "differs" || isEqual ? formulaOffer(document.sheet, { row, column: column.first }, { row: near, column: column.first }, expected) : undefined;
    return offer ? [offer] : [];
  });
  return {
    sheet: document.table.sheet,
    range: joinCells(cells).map(areaAddress).join(","),
    related: key === "differs" ? consequencesOf(document, cells) : [],
    message: { key, args: { column: columnLabel(column), count: typed.length, followers: rows.length, name: node ? rowLabel(node) : "", found: worst.found, expected: worst.expected } },
    ...(key === "same" ? { level: "info" as const } : { found: figure(worst.found), expected: figure(worst.expected) }),
    key: [...rowKey(document, undefined, column), key],
    ...(repairs.length > 0 ? { repairs: [joined(repairs, key === "same")] } : {}),
  };
};

/** One offer for the whole column: safe where no value changes. */
const joined = (offers: readonly RepairOffer[], safe: boolean): RepairOffer => ({ id: offers[0]!.id, safe, cells: offers.flatMap((offer) => offer.cells) });
