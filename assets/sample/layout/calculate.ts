// Gives every formula of the sample its value, so that the files show figures in any reader.
// A small calculator for the functions that the sample uses, blanks and error values as Excel treats them; no engine for other workbooks.
import { parseArea } from "../../../src/sheets/address";
import { cellError, isCellError, type CellError, type CellValue } from "../../../src/sheets/cell";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan";

type Scalar = Exclude<CellValue, CellError>;
/** An argument of a function: one value, or the values of a range. */
type Argument = { readonly values: readonly CellValue[]; readonly isRange: boolean };

/** Thrown inside a formula; becomes the value of the cell. */
class CellFailure extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

const fail = (code: CellError["error"]): never => {
  throw new CellFailure(cellError(code)!);
};

const TOKEN = /\s*("(?:[^"]|"")*"|#REF!|(?:'[^']+'|[A-Za-z_][\w.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\d+(?:\.\d+)?|[A-Z]+(?=\()|<>|<=|>=|[-+*/^&=<>(),])/y;

/** Splits a formula without its "=" into tokens. */
const tokens = (formula: string): string[] => {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`Cannot read the formula ${formula}`);
    found.push(match[1]!);
  }
  return found;
};

const toNumber = (value: CellValue): number => {
  if (isCellError(value)) throw new CellFailure(value);
  if (value === null) return 0;
  if (typeof value === "string") return fail("#VALUE!");
  return Number(value);
};

const toScalar = (value: CellValue): Scalar => {
  if (isCellError(value)) throw new CellFailure(value);
  return value;
};

const divide = (a: number, b: number): number => (b === 0 ? fail("#DIV/0!") : a / b);

/** Equal, lower or higher as Excel compares: numbers before texts, letters without case, a blank as zero or "". */
const compare = (a: Scalar, b: Scalar): number => {
  if (typeof a === "string" || typeof b === "string") {
    if (typeof a === "number") return -1;
    if (typeof b === "number") return 1;
    return String(a ?? "").toLowerCase().localeCompare(String(b ?? "").toLowerCase());
  }
  return Number(a ?? 0) - Number(b ?? 0);
};

/** The numbers of arguments as SUM and AVERAGE see them: texts and blanks of a range do not count. */
const numbersOf = (args: readonly Argument[]): number[] =>
  args.flatMap(({ values, isRange }) => values.flatMap((value) => (isCellError(value) || !isRange || typeof value === "number" ? [toNumber(value)] : [])));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const FUNCTIONS: Readonly<Record<string, (args: readonly Argument[]) => Scalar>> = {
  SUM: (args) => sum(numbersOf(args)),
  AVERAGE: (args) => divide(sum(numbersOf(args)), numbersOf(args).length),
  ROUND: (args) => {
    const [number, places] = args.map((argument) => toNumber(argument.values[0] ?? null));
    return Number(`${Math.round(Number(`${number!}e${places!}`))}e${-places!}`);
  },
  MIN: (args) => Math.min(...numbersOf(args)),
  LN: ([argument]) => Math.log(toNumber(argument!.values[0] ?? null)),
  AND: (args) => args.every(({ values }) => values.every((value) => Boolean(toScalar(value)))),
};

/** Reads one formula by recursive descent; `read` gives the value of a cell. */
class Reader {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(
    formula: string,
    private readonly sheet: string,
    private readonly read: (sheet: string, row: number, column: number) => CellValue,
  ) {
    this.tokens = tokens(formula);
  }

  value(): CellValue {
    try {
      const result = this.comparison();
      if (this.at < this.tokens.length) throw new Error(`Left over: ${this.tokens.slice(this.at).join(" ")}`);
      return result;
    } catch (failure) {
      if (failure instanceof CellFailure) return failure.value;
      throw failure;
    }
  }

  private take(...wanted: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token === undefined || !wanted.includes(token)) return undefined;
    this.at++;
    return token;
  }

  private comparison(): Scalar {
    const left = this.binary(0);
    const sign = this.take("=", "<>", "<=", ">=", "<", ">");
    if (!sign) return left;
    const order = compare(left, this.binary(0));
    return { "=": order === 0, "<>": order !== 0, "<=": order <= 0, ">=": order >= 0, "<": order < 0, ">": order > 0 }[sign]!;
  }

  private static readonly LEVELS: readonly (readonly string[])[] = [["+", "-"], ["*", "/"], ["^"]];

  private binary(level: number): Scalar {
    const signs = Reader.LEVELS[level];
    if (!signs) return this.unary();
    let left = this.binary(level + 1);
    for (let sign = this.take(...signs); sign; sign = this.take(...signs)) {
      const a = toNumber(left);
      const b = toNumber(this.binary(level + 1));
      left = sign === "+" ? a + b : sign === "-" ? a - b : sign === "*" ? a * b : sign === "/" ? divide(a, b) : a ** b;
    }
    return left;
  }

  private unary(): Scalar {
    if (this.take("-")) return -toNumber(this.unary());
    const { values } = this.operand();
    return toScalar(values[0] ?? null);
  }

  private operand(): Argument {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new Error("A formula ends too early");
    if (token === "(") {
      const inside = this.comparison();
      if (!this.take(")")) throw new Error("A bracket is not closed");
      return { values: [inside], isRange: false };
    }
    if (token.startsWith('"')) return { values: [token.slice(1, -1).replace(/""/g, '"')], isRange: false };
    if (token.startsWith("#")) return fail("#REF!");
    if (/^\d/.test(token)) return { values: [Number(token)], isRange: false };
    if (this.tokens[this.at] === "(") return { values: [this.call(token)], isRange: false };
    return this.reference(token);
  }

  private call(name: string): Scalar {
    this.at++;
    if (name === "IF") return this.choose();
    if (name === "IFERROR") return this.rescue();
    const args: Argument[] = [];
    do args.push(this.argument());
    while (this.take(","));
    this.take(")");
    const run = FUNCTIONS[name];
    if (!run) throw new Error(`No function ${name}`);
    return run(args);
  }

  /** IF: the branch that is not taken is read over, so that its errors do not count. */
  private choose(): Scalar {
    const test = Boolean(this.comparison());
    const branches = [0, 1].map((index) => {
      if (!this.take(",")) return false;
      if ((index === 0) === test) return this.comparison();
      this.skip();
      return null;
    });
    this.take(")");
    return branches[test ? 0 : 1]!;
  }

  /** IFERROR: the second argument where the first is an error value. */
  private rescue(): Scalar {
    const from = this.at;
    let value: Scalar | CellFailure;
    try {
      value = this.comparison();
    } catch (failure) {
      if (!(failure instanceof CellFailure)) throw failure;
      value = failure;
      this.at = from;
      this.skip();
    }
    this.take(",");
    const other = this.comparison();
    this.take(")");
    return value instanceof CellFailure ? other : value;
  }

  private skip(): void {
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      if (depth === 0 && (token === "," || token === ")")) return;
      depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    }
  }

  /** A range stays a range only where it stands alone as an argument. */
  private argument(): Argument {
    const token = this.tokens[this.at] ?? "";
    const after = this.tokens[this.at + 1];
    if (/[A-Z]\$?\d+(:|$)/.test(token) && (after === "," || after === ")")) {
      this.at++;
      return { ...this.reference(token), isRange: true };
    }
    return { values: [this.comparison()], isRange: false };
  }

  private reference(token: string): Argument {
    const split = token.lastIndexOf("!");
    const sheet = split < 0 ? this.sheet : token.slice(0, split).replace(/^'|'$/g, "");
    const area = parseArea(token.slice(split + 1));
    if (!area) throw new Error(`No cells: ${token}`);
    const values: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) values.push(this.read(sheet, row, column));
    return { values, isRange: values.length > 1 };
  }
}

/** The plans with the value of every formula filled in. Formulas that need each other in a circle are refused, or give 0 as Excel shows them. */
export const calculate = (plans: readonly SheetPlan[], circles: "refuse" | "zero" = "refuse"): SheetPlan[] => {
  const sheets = new Map(plans.map((plan) => [plan.name, plan]));
  const known = new Map<PlanCell, CellValue>();
  const open = new Set<PlanCell>();
  const read = (sheet: string, row: number, column: number): CellValue => {
    const plan = sheets.get(sheet);
    if (!plan) throw new Error(`No sheet ${sheet}`);
    const cell = plan.cells[row]?.[column];
    if (cell?.formula === undefined) return cell?.value ?? null;
    const before = known.get(cell);
    if (before !== undefined) return before;
    if (open.has(cell)) {
      if (circles === "refuse") throw new Error(`A circle through ${sheet}`);
      known.set(cell, 0);
      return 0;
    }
    open.add(cell);
    const value = new Reader(cell.formula.slice(1), sheet, read).value();
    if (!known.has(cell)) known.set(cell, value);
    return known.get(cell)!;
  };
  return plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((row, r) => row.map((cell, c) => (cell?.formula === undefined ? cell : { ...cell, computed: computedOf(read(plan.name, r, c)) }))),
  }));
};

const computedOf = (value: CellValue): number | string | CellError => (value === null ? 0 : typeof value === "boolean" ? Number(value) : value);

