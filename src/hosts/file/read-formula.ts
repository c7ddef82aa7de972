// The formula of each cell of a sheet as people see it: shared and array formulas written out, without the
// prefixes that files put before newer functions. Cells must come in the order of the file.
import { areaHas, parseArea, type Area } from "../../sheets/address";
import { shifter } from "./shift-formula";
import { childOfCell } from "./sheet-scan";
import { detach, plainText } from "./strings";
import { attribute } from "./xml";

interface Shared {
  readonly row: number;
  readonly column: number;
  readonly at: (rows: number, columns: number) => string;
}

export class FormulaReader {
  private readonly shared = new Map<string, Shared>();
  private arrays: { readonly area: Area; readonly formula: string }[] = [];

  constructor(private readonly prefix: string) {}

  /** The formula of a cell without "=", or `undefined`; `inside` is what stands between <c> and </c>. */
  read(row: number, column: number, inside: string): string | undefined {
    const open = childOfCell(inside, `${this.prefix}f`);
    if (open < 0) return this.arrays.length ? this.arrayFormula(row, column) : undefined;
    const end = inside.indexOf(">", open);
    const empty = inside[end - 1] === "/";
    const tag = inside.slice(open + this.prefix.length + 2, empty ? end - 1 : end);
    const text = empty ? "" : storedFormula(inside.slice(end + 1, inside.indexOf(`</${this.prefix}f>`, end)));
    if (tag === "") return text || undefined;
    const kind = attribute(tag, "t");
    if (kind === "shared") return this.sharedFormula(row, column, attribute(tag, "si") ?? "", text);
    const formula = kind === "dataTable" ? `TABLE(${attribute(tag, "r1") ?? ""},${attribute(tag, "r2") ?? ""})` : text;
    const area = kind === "array" || kind === "dataTable" ? parseArea(attribute(tag, "ref") ?? "") : null;
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.arrays.push({ area, formula });
    return formula || undefined;
  }

  /** True where the cell last read belongs to an array formula or data table of several cells. */
  isInArray(row: number, column: number): boolean {
    return this.arrays.some(({ area }) => areaHas(area, row, column));
  }

  private sharedFormula(row: number, column: number, index: string, text: string): string | undefined {
    if (text !== "") {
      this.shared.set(index, { row, column, at: shifter(text) });
      return text;
    }
    const master = this.shared.get(index);
    return master?.at(row - master.row, column - master.column);
  }

  /** The formula of the array that covers the cell; arrays that lie above are forgotten, so that a long sheet stays fast. */
  private arrayFormula(row: number, column: number): string | undefined {
    if (this.arrays[0]!.area.bottom < row) this.arrays = this.arrays.filter(({ area }) => area.bottom >= row);
    return this.arrays.find(({ area }) => areaHas(area, row, column))?.formula;
  }
}

/** A formula out of a file: entities resolved, without the prefixes of newer functions. */
const storedFormula = (xml: string): string => {
  const text = plainText(xml).trim();
  return detach(text.includes("_xl") ? text.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xludf\./g, "") : text);
};
