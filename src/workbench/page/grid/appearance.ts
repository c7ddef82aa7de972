// How cells look on the screen: looks by path become plain values, marks go over them.
import type { Area } from "../../../sheets/address";
import { hasMarkFormula } from "../../../hosts/mark-looks";
import { cellAt, type Cell, type ConditionalFormat, type Sheet } from "../../host/model";
import type { Json } from "../../host/thing";

export type Side = "Left" | "Right" | "Top" | "Bottom";

/** The looks of one cell. */
export interface Appearance {
  readonly fill?: string;
  readonly color?: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  /** In points. */
  readonly size: number;
  readonly font: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly isWrapped: boolean;
  readonly rotation: number;
  readonly indent: number;
  /** As CSS writes a border. */
  readonly borders: Readonly<Partial<Record<Side, string>>>;
}

const WIDTHS: Readonly<Record<string, string>> = { Medium: "2px", Thick: "3px" };
const STYLES: Readonly<Record<string, string>> = { Double: "double", Dot: "dotted", Dash: "dashed", DashDot: "dashed", DashDotDot: "dashed", SlantDashDot: "dashed" };
const SIDES: readonly Side[] = ["Left", "Right", "Top", "Bottom"];

const border = (look: (path: string) => Json | undefined, prefix: string): string | undefined => {
  const style = look(`${prefix}/style`);
  if (typeof style !== "string" || style === "None") return undefined;
  const width = style === "Double" ? "3px" : (WIDTHS[textOf(look(`${prefix}/weight`)) ?? ""] ?? "1px");
  return `${width} ${STYLES[style] ?? "solid"} ${textOf(look(`${prefix}/color`)) ?? "#000000"}`;
};

const textOf = (value: Json | undefined): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

const bordersOf = (look: (path: string) => Json | undefined, prefix: string): Partial<Record<Side, string>> => {
  const borders: Partial<Record<Side, string>> = {};
  for (const side of SIDES) {
    const line = border(look, prefix + side);
    if (line !== undefined) borders[side] = line;
  }
  return borders;
};

const plainLook = (look: (path: string) => Json | undefined): Appearance => ({
  fill: textOf(look("fill/color")),
  color: textOf(look("font/color")),
  isBold: look("font/bold") === true,
  isItalic: look("font/italic") === true,
  isUnderlined: (look("font/underline") ?? "None") !== "None",
  isStruck: look("font/strikethrough") === true,
  size: Number(look("font/size") ?? 11),
  font: textOf(look("font/name")) ?? "Calibri",
  horizontal: textOf(look("horizontalAlignment")) ?? "General",
  vertical: textOf(look("verticalAlignment")) ?? "Bottom",
  isWrapped: look("wrapText") === true,
  rotation: Number(look("textOrientation") ?? 0),
  indent: Number(look("indentLevel") ?? 0),
  borders: bordersOf(look, "borders/Edge"),
});

const PLAIN = plainLook(() => undefined);

/** The looks of a sheet's cells as they are now; made anew after each change. */
export class Appearances {
  private readonly marked = new Map<number, { readonly left: number; readonly right: number; readonly format: ConditionalFormat }[]>();

  constructor(private readonly sheet: Sheet, rows: number) {
    for (const format of [...sheet.formats].reverse().filter(({ formula }) => hasMarkFormula(formula))) for (const area of format.areas) this.index(area, format, rows);
  }

  at(row: number, column: number): Appearance {
    const cell = cellAt(this.sheet, row, column);
    const own = cell ? ownLook(cell) : PLAIN;
    const format = this.marked.get(row)?.findLast(({ left, right }) => column >= left && column <= right)?.format;
    if (!format) return own;
    const look = (path: string): Json | undefined => format.look.get(path);
    return { ...own, fill: textOf(look("fill/color")) ?? own.fill, color: textOf(look("font/color")) ?? own.color, borders: { ...own.borders, ...bordersOf(look, "borders/") } };
  }

  private index({ top, bottom, left, right }: Area, format: ConditionalFormat, rows: number): void {
    for (let row = top; row <= Math.min(bottom, rows); row++) {
      const line = this.marked.get(row) ?? [];
      line.push({ left, right, format });
      this.marked.set(row, line);
    }
  }
}

/** Many cells share the looks of their file: those are made once. */
const shared = new WeakMap<ReadonlyMap<string, Json>, Appearance>();

const ownLook = ({ base, look }: Cell): Appearance => {
  if (look.size > 0) return plainLook((path) => look.get(path) ?? base?.get(path));
  if (!base) return PLAIN;
  const known = shared.get(base) ?? plainLook((path) => base.get(path));
  shared.set(base, known);
  return known;
};
