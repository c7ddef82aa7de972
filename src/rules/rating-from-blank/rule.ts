// CAP-27: a formula that gives a rating although the achievement is blank or a text. In Excel every text is greater than every number,
// so "" earns the highest rating; an empty cell counts as 0 and earns the lowest.
import type { Document, Node } from "../../performance/model";
import { areaAddress, columnLetters, joinCells } from "../../sheets/address";
import { isBlank } from "../../sheets/cell";
import { resolve, shapesOf, type Shape } from "../../sheets/formula";
import { plainText } from "../../sheets/merges";
import { valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import { isRatingWord } from "../../standards/scales";
import type { Rule } from "../rule";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { collect } from "../shared/places";

/** Columns right of a table that may belong to it without a header. */
const BESIDE = 10;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "rating-from-blank",
  code: "CAP-27",
  category: "achievement",
  level: "error",
  basis: ["praktik", "permenpanrb-88-2021-2a3"],
  texts: {
    id: {
      title: "Predikat tanpa capaian",
      why: "Bagi Excel teks kosong lebih besar daripada semua angka, sehingga baris tanpa capaian mendapat predikat tertinggi; sel kosong dihitung nol dan mendapat yang terendah.",
      advice: "Bungkus rumus predikat, misalnya =IF(ISNUMBER(R8),...,\"\"), agar baris tanpa capaian dibiarkan kosong.",
      messages: { blank: "Kolom {column}: {count} baris berpredikat tanpa capaian, misalnya {name}: \"{found}\"." },
    },
    en: {
      title: "Rating without an achievement",
      why: "To Excel an empty text is greater than every number, so a row without an achievement earns the highest rating; an empty cell counts as zero and earns the lowest.",
      advice: "Guard the formula, such as =IF(ISNUMBER(R8),...,\"\"), so that rows without an achievement stay blank.",
      messages: { blank: "Column {column}: {count} rows are rated without an achievement, such as {name}: \"{found}\"." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const [column, nodes] of unfoundedRatings(document)) {
        const known = document.table.columns.find((other) => other.first <= column && other.last >= column);
        const found = plainText(valueAt(document.sheet, nodes[0]!.row, column));
        yield {
          sheet: document.table.sheet,
          range: joinCells(nodes.map((node) => ({ row: node.row, column }))).map(areaAddress).join(","),
          message: { key: "blank", args: { column: known ? columnLabel(known) : columnLetters(column), count: nodes.length, name: rowLabel(nodes[0]!), found } },
          found,
          expected: "",
          key: [...rowKey(document, undefined, known), "rating"],
        };
      }
    }
  },
};

/** The rows of named things with such a rating, by sheet column. Helper columns beside the table feed its print sheet as often as not. */
const unfoundedRatings = (document: Document): Map<number, Node[]> => {
  const { header } = document.table;
  const last = Math.min(header.right + BESIDE, document.sheet.columnCount - 1);
  const ratings = new Map<number, Node[]>();
  for (let column = header.left; column <= last; column++) {
    for (const [shape, rows] of shapesOf(document.sheet).inColumn(column)) {
      if (!mayRate(shape)) continue;
      for (const row of rows) {
        const node = document.nodeAt(row);
        if (node && (node.name !== "" || node.indicator !== "") && isUnfounded(document.sheet, shape, row, column)) collect(ratings, column, node);
      }
    }
    ratings.get(column)?.sort((a, b) => a.row - b.row);
  }
  return ratings;
};

/** A function that reads a cell of its row. */
const mayRate = ({ expression, references }: Shape): boolean => expression.type === "call" && references.some(({ from }) => from.row === 0 || from.isRowFixed);

/** A rating word from a formula that reads one cell of its row, over and over, and that cell holds no number. */
const isUnfounded = (sheet: SheetSnapshot, shape: Shape, row: number, column: number): boolean => {
  const word = valueAt(sheet, row, column);
  if (typeof word !== "string" || !isRatingWord(word)) return false;
  const cells = new Set(shape.references.flatMap((reference) => {
    const target = resolve(reference, row, column);
    return target.sheet === undefined && target.top === row && target.bottom === row && target.left === target.right ? [target.left] : [];
  }));
  if (cells.size !== 1) return false;
  const value = valueAt(sheet, row, [...cells][0]!);
  return isBlank(value) || typeof value === "string";
};
