// Calculates the emulated workbook with IronCalc, which is loaded only where somebody asks for it. What IronCalc cannot
// do keeps the value that stood in the cell, and is counted. Values that nobody touched stay as the file gave them.
import type { Model } from "@ironcalc/wasm";
import { areasTouch, cellArea, joinCells } from "../../sheets/address";
import { cellError, isCellError, type CellValue } from "../../sheets/cell";
import { cellsIn, WHOLE, type Book, type Calculator, type Cell, type Sheet } from "./model";

/** Where IronCalc is: its bytes, or in a page nothing, so that it is fetched from beside the script. */
type Wasm = { readonly module: BufferSource } | undefined;

/** IronCalc tells values only as they are shown: this format shows all 15 digits that it has. */
const ALL_DIGITS = `0.${"0".repeat(20)}`;

/** A cell of a sheet by one number. */
const COLUMNS = 16_384;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the model of IronCalc was told of one sheet, and what it gave. */
interface Told {
  readonly inputs: Map<number, string>;
  /** Formulas with their last result: a cell is only written where this changes. */
  readonly results: Map<number, string>;
  /** Formulas that IronCalc cannot calculate. */
  readonly frozen: Map<number, string>;
}

/** Loads IronCalc. */
export const loadIronCalc = async (wasm?: Wasm): Promise<Calculator & { readonly uncalculated: ReadonlyMap<string, number> }> => {
  const { default: fetchWasm, initSync, Model: NewModel } = await import("@ironcalc/wasm");
  if (wasm) initSync(wasm);
  else await fetchWasm();
  return new IronCalc(() => new NewModel("book", "en", "UTC", "en"));
};

class IronCalc implements Calculator {
  private model: Model | undefined;
  private shape = "";
  private told = new Map<string, Told>();
  /** What a workbook brings is not written anew. */
  private isFirst = true;

  constructor(private readonly newModel: () => Model) {}

  /** Formulas that IronCalc cannot calculate, with how many cells have each. */
  get uncalculated(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { frozen } of this.told.values()) for (const formula of frozen.values()) counts.set(formula, (counts.get(formula) ?? 0) + 1);
    return counts;
  }

  calculate(book: Book): void {
    const model = this.openModel(book);
    if (!this.send(model, book)) return;
    model.evaluate();
    if (this.freeze(model, book, isUnknown) && this.send(model, book)) model.evaluate();
    if (this.freeze(model, book, isFailed) && this.send(model, book)) model.evaluate();
    book.sheets.forEach((sheet, index) => this.take(model, sheet, index));
    this.isFirst = false;
  }

  /** A new model where sheets or names are others than before: their formulas are read anew then. */
  private openModel(book: Book): Model {
    const shape = JSON.stringify([book.sheets.map(({ id, name }) => [id, name]), book.names.map(({ name, formula, sheet }) => [name, formula, sheet?.id])]);
    if (this.model && shape === this.shape) return this.model;
    this.model?.free();
    const model = this.newModel();
    model.pauseEvaluation();
    book.sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    for (const { name, formula, sheet } of book.names) addName(model, name, formula, sheet && book.sheets.indexOf(sheet));
    this.told = new Map(book.sheets.map(({ id }) => [id, { inputs: new Map(), results: this.told.get(id)?.results ?? new Map(), frozen: new Map() }]));
    this.shape = shape;
    this.model = model;
    return model;
  }

  /** Tells the model what changed; false where nothing did. */
  private send(model: Model, book: Book): boolean {
    let isChanged = false;
    book.sheets.forEach((sheet, index) => {
      const { inputs, frozen } = this.told.get(sheet.id)!;
      const formulas: Place[] = [];
      const seen = new Set<number>();
      for (const { row, column, cell } of cellsIn(sheet, WHOLE)) {
        const key = row * COLUMNS + column;
        if (frozen.get(key) !== cell.formula) frozen.delete(key);
        const input = inputOf(cell, frozen.has(key) || isInArray(sheet, row, column));
        if (input === "") continue;
        seen.add(key);
        if (inputs.get(key) === input) continue;
        inputs.set(key, input);
        model.setUserInput(index, row + 1, column + 1, input);
        if (input.startsWith("=")) formulas.push({ row, column });
        isChanged = true;
      }
      for (const key of [...inputs.keys()].filter((one) => !seen.has(one))) {
        const [row, column] = [Math.floor(key / COLUMNS) + 1, (key % COLUMNS) + 1];
        model.rangeClearContents(index, row, column, row, column);
        inputs.delete(key);
        isChanged = true;
      }
      for (const { top, left, bottom, right } of joinCells(formulas)) {
        model.updateRangeStyle({ sheet: index, row: top + 1, column: left + 1, width: right - left + 1, height: bottom - top + 1 }, "num_fmt", ALL_DIGITS);
      }
    });
    return isChanged;
  }

  /** Notes formulas that cannot be calculated, so that those which read them get the value that stands there. */
  private freeze(model: Model, book: Book, cannot: (model: Model, sheet: number, row: number, column: number) => boolean): boolean {
    let isChanged = false;
    book.sheets.forEach((sheet, index) => {
      const { inputs, frozen } = this.told.get(sheet.id)!;
      for (const { row, column, cell } of cellsIn(sheet, WHOLE)) {
        const key = row * COLUMNS + column;
        if (cell.formula === undefined || frozen.has(key) || !inputs.get(key)?.startsWith("=") || !cannot(model, index, row + 1, column + 1)) continue;
        frozen.set(key, cell.formula);
        isChanged = true;
      }
    });
    return isChanged;
  }

  /** Writes results that are new. */
  private take(model: Model, sheet: Sheet, index: number): void {
    const { results, inputs } = this.told.get(sheet.id)!;
    const before = new Map(results);
    results.clear();
    for (const { row, column, cell } of cellsIn(sheet, WHOLE)) {
      const key = row * COLUMNS + column;
      if (cell.formula === undefined || !inputs.get(key)?.startsWith("=")) continue;
      const shown = model.getFormattedCellValue(index, row + 1, column + 1);
      const result = `${cell.formula}\n${shown}`;
      results.set(key, result);
      if (cell.value === null || (!this.isFirst && before.get(key) !== result)) cell.value = valueOf(model.getCellType(index, row + 1, column + 1), shown);
    }
  }
}

/** Names that stand for something else than cells are not known to IronCalc. */
const addName = (model: Model, name: string, formula: string, sheet: number | undefined): void => {
  try {
    model.newDefinedName(name, sheet, formula.slice(1));
  } catch {
    // A formula with this name is then one that cannot be calculated.
  }
};

const isInArray = (sheet: Sheet, row: number, column: number): boolean => sheet.arrays.some((area) => areasTouch(area, cellArea(row, column)));

/** What is typed into IronCalc for a cell; nothing for an empty one. */
const inputOf = ({ value, formula }: Cell, asValue: boolean): string => {
  if (formula !== undefined && !asValue) return formula.replace(/_xl(?:fn|ws)\./g, "");
  if (value === null || value === "") return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
};

/** IronCalc writes functions that it does not know in lower case. */
const isUnknown = (model: Model, sheet: number, row: number, column: number): boolean => /(?<![\w.])[a-z][a-z0-9._]*\(/.test(model.getCellContent(sheet, row, column).replace(/"[^"]*"|'[^']*'/g, ""));

/** Formulas that it cannot read or has not built, and names that it does not take. */
const isFailed = (model: Model, sheet: number, row: number, column: number): boolean =>
  model.getCellType(sheet, row, column) === TYPE.error && /^#(?:ERROR!|N\/IMPL!|NIMPL!|NAME\?|SPILL!)/.test(model.getFormattedCellValue(sheet, row, column));

const TYPE = { logical: 4, text: 2, error: 16 } as const;

const valueOf = (type: number, shown: string): CellValue => {
  if (type === TYPE.logical) return shown === "TRUE";
  if (type === TYPE.text) return shown;
  // Excel gives 0 to a formula that reads itself.
  if (type === TYPE.error) return cellError(shown) ?? 0;
  return tidy(Number(shown));
};

/** 15 digits are cut off, not rounded: 2.1 comes as 2.09999999999999. */
const tidy = (value: number): number => {
  const rounded = Number(value.toPrecision(14));
  return String(rounded).length <= 12 ? rounded : value;
};
