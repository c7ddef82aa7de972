// Where a defect can be put: cells of a clean workbook by what recognition says that they mean. Knows no rule.
import { at, put, type Content, type Page } from "../helpers/book";
import type { ColumnQuery, Document, Node, PerformanceModel } from "../../src/performance/model";
import type { Column } from "../../src/recognise/table";
import type { TableKind } from "../../src/standards/vocabulary";
import type { Random } from "./random";

/** A cell by sheet and address. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What was done: the cells that hold the cause, and the cells elsewhere that it can be told from. */
export interface Injected {
  readonly cells: readonly Place[];
  readonly also?: readonly Place[];
}

/** One kind of mistake, and the codes of the rules that should speak of it. */
export interface DefectKind {
  readonly id: string;
  readonly codes: readonly string[];
  /** Lays the clean workbook out otherwise first, where the mistake needs it. */
  prepare?(scene: Scene): void;
  /** Makes the mistake at a place that chance picks; `undefined` where the workbook has no place for it. */
  inject(scene: Scene): Injected | undefined;
}

/** A cell of a recognised table. */
export interface Spot {
  readonly document: Document;
  readonly node: Node;
  readonly column: Column;
  readonly row: number;
  readonly col: number;
}

/** A copy of a clean workbook that may be spoilt, with the model of the clean one. */
export class Scene {
  constructor(
    readonly book: readonly Page[],
    readonly model: PerformanceModel,
    readonly random: Random,
  ) {}

  page(document: Document): Page {
    return this.book[document.table.sheetIndex]!;
  }

  documents(...kinds: readonly TableKind[]): Document[] {
    return this.model.documents.filter(({ table }) => kinds.includes(table.kind));
  }

  /** All measured cells of a column in documents of these kinds that pass a test. */
  spots(kinds: readonly TableKind[], query: ColumnQuery, test: (spot: Spot) => boolean = () => true): Spot[] {
    return this.documents(...kinds).flatMap((document) =>
      document.columns(query).flatMap((column) =>
        document.nodes.map((node): Spot => ({ document, node, column, row: node.row, col: column.first })).filter(test)));
  }

  /** The formula or text of a cell, "" where it holds neither. */
  text(document: Document, row: number, col: number): string {
    const content = this.page(document).cells[row]?.[col];
    return typeof content === "string" ? content : "";
  }

  /** Replaces a cell. */
  set(document: Document, row: number, col: number, content: Content): Place {
    put(this.page(document), row, col, content);
    return { sheet: document.table.sheet, cell: at(row, col) };
  }

  /** Lets two cells exchange what they hold. */
  exchange(document: Document, [row, col]: readonly [number, number], [otherRow, otherCol]: readonly [number, number]): Place[] {
    const { cells } = this.page(document);
    const [mine, theirs] = [cells[row]?.[col] ?? null, cells[otherRow]?.[otherCol] ?? null];
    return [this.set(document, row, col, theirs), this.set(document, otherRow, otherCol, mine)];
  }

  /** Picks one of the spots and replaces it by what `change` makes of it; nothing where there is no spot. */
  spoil(spots: readonly Spot[], change: (spot: Spot) => Content): Injected | undefined {
    if (spots.length === 0) return undefined;
    const spot = this.random.pick(spots);
    return { cells: [this.set(spot.document, spot.row, spot.col, change(spot))] };
  }
}

export const place = (document: Document, row: number, col: number): Place => ({ sheet: document.table.sheet, cell: at(row, col) });

/** The plain number of a spot, 0 where there is none. */
export const numberAt = ({ document, row, column }: Spot): number => document.number(row, column) ?? 0;

export const isNumber = ({ document, row, column }: Spot): boolean => document.number(row, column) !== undefined;
export const isTyped = (spot: Spot): boolean => isNumber(spot) && spot.document.shape(spot.row, spot.column) === undefined;
export const isFormulaAt = (spot: Spot): boolean => spot.document.shape(spot.row, spot.column) !== undefined;
