// CAP-28: formulas that read their own cell, or two that read each other. Excel gives 0 or an old value, and every total above is wrong.
import type { PerformanceModel } from "../../performance/model";
import { areaHas } from "../../sheets/address";
import { resolve, shapesOf, type Reference, type Shape } from "../../sheets/formula";
import { formulaAt, valueAt, type SheetSnapshot } from "../../sheets/snapshot";
import { collect, rangeOf, type Place } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "circular-reference",
  code: "CAP-28",
  category: "structure",
  level: "error",
  basis: ["kebijakan-buku-kerja"],
  texts: {
    id: {
      title: "Rumus membaca selnya sendiri",
      why: "Excel tidak dapat menghitung rumus melingkar: hasilnya 0 atau angka lama, dan semua jumlah di atasnya ikut salah.",
      advice: "Ubah rentang rumus sehingga tidak memuat selnya sendiri.",
      messages: {
        self: "Rumus ={formula} di {cell} membaca selnya sendiri.",
        pair: "Rumus ={formula} di {cell} membaca {other}, yang kembali membaca {cell}.",
      },
    },
    en: {
      title: "Formula reads its own cell",
      why: "Excel cannot compute a circular formula: it shows 0 or an old figure, and every total above is wrong.",
      advice: "Change the range so that it leaves the formula's own cell out.",
      messages: {
        self: "The formula ={formula} in {cell} reads its own cell.",
        pair: "The formula ={formula} in {cell} reads {other}, which reads {cell} again.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, [...sheetsOf(model)].flatMap(([sheet, kind]) => draftsOf(sheet, kind))),
};

/** The sheets that hold a table, with its kind. */
const sheetsOf = (model: PerformanceModel): Map<SheetSnapshot, string> => new Map(model.documents.map(({ sheet, table }) => [sheet, table.kind]));

const draftsOf = (sheet: SheetSnapshot, kind: string): FindingDraft[] => {
  const selfs = new Map<Shape, Place[]>();
  const pairs: { readonly cell: Place; readonly other: Place }[] = [];
  const shapes = shapesOf(sheet);
  for (let column = 0; column < sheet.columnCount; column++) {
    for (const [shape, rows] of shapes.inColumn(column)) {
      const isSuspect = shape.references.some((reference) => isHere(reference, sheet.name) && mayHoldItself(reference));
      const isInPair = mayBeReadBack(sheet, shape, column);
      for (const row of isSuspect || isInPair ? rows : []) {
        const cell = { row, column };
        if (isSuspect && reads(shape, cell, cell, sheet.name)) collect(selfs, shape, cell);
        // Excel shows 0 for what it could not compute: other figures need no second look.
        const other = isInPair && valueAt(sheet, row, column) === 0 ? partnerOf(sheet, shape, cell) : undefined;
        if (other) pairs.push({ cell, other });
      }
    }
  }
  pairs.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  return [
    ...[...selfs].map(([shape, cells]) => draft(sheet, "self", cells, { key: [kind, "self", shape.key] })),
    ...pairs.map(({ cell, other }) => draft(sheet, "pair", [cell], { other: rangeOf([other]), key: [kind, "pair", shapes.at(cell.row, cell.column)?.key] })),
  ];
};

/** True where a formula of the shape, standing at a place, reads a cell. */
const reads = (shape: Shape, at: Place, cell: Place, sheetName: string): boolean =>
  shape.references.some((reference) => isHere(reference, sheetName) && areaHas(resolve(reference, at.row, at.column), cell.row, cell.column));

/** False where a reference lies wholly beside, above or below its own cell, wherever the formula stands. */
const mayHoldItself = ({ from, to }: Reference): boolean =>
  from.isRowFixed || to.isRowFixed || from.isColumnFixed || to.isColumnFixed || (from.row * to.row <= 0 && from.column * to.column <= 0);

const isHere = ({ sheet }: Reference, name: string): boolean => sheet === undefined || sheet === name;

/** False where no formula of the columns whose single cells the shape reads can read its own column. */
const mayBeReadBack = (sheet: SheetSnapshot, { references }: Shape, column: number): boolean =>
  references.some((reference) => {
    if (!isHere(reference, sheet.name)) return false;
    const { left, right } = resolve(reference, 0, column);
    return left === right && [...shapesOf(sheet).inColumn(left).keys()].some((back) => back.references.some((other) => {
      const read = resolve(other, 0, left);
      return isHere(other, sheet.name) && read.left <= column && read.right >= column;
    }));
  });

/** The cell above or to the left that this one reads by itself and that reads it back; each pair is named once, at its later cell. */
const partnerOf = (sheet: SheetSnapshot, shape: Shape, cell: Place): Place | undefined => {
  for (const reference of shape.references) {
    const { top, left, bottom, right } = resolve(reference, cell.row, cell.column);
    if (!isHere(reference, sheet.name) || top !== bottom || left !== right || top > cell.row || (top === cell.row && left >= cell.column)) continue;
    const other = { row: top, column: left };
    const back = shapesOf(sheet).at(top, left);
    if (back && reads(back, other, cell, sheet.name)) return other;
  }
  return undefined;
};

const draft = (sheet: SheetSnapshot, key: "self" | "pair", cells: readonly Place[], more: { readonly other?: string; readonly key: FindingDraft["key"] }): FindingDraft => {
  const [first] = cells;
  const formula = formulaAt(sheet, first!.row, first!.column) ?? "";
  return {
    sheet: sheet.name,
    range: rangeOf(cells),
    ...(more.other === undefined ? {} : { related: [{ sheet: sheet.name, range: more.other, role: "source" as const }] }),
    message: { key, args: { cell: rangeOf([first!]), formula, ...(more.other === undefined ? {} : { other: more.other }) } },
    found: `=${formula}`,
    key: more.key,
  };
};
