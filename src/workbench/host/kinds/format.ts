// Excel.RangeFormat with fill, font, borders and protection: looks are kept by path and given back as they were set;
// `null` where cells differ.
import { cellsIn } from "../model";
import { RichError } from "../rich-error";
import { textOf, thing, type Json, type Kind, type Property, type Thing } from "../thing";
import { areaOf, eachCell, isWholeColumns, isWholeRows, requireFormattable, type RangeSelf } from "./range-self";

/** What plain cells look like. */
const DEFAULTS: Readonly<Record<string, Json>> = {
  "fill/color": "#FFFFFF", "font/bold": false, "font/italic": false, "font/underline": "None", "font/size": 11, "font/color": "#000000",
  horizontalAlignment: "General", verticalAlignment: "Bottom", wrapText: false, indentLevel: 0,
};

const look = (path: string): Property<RangeSelf> => ({
  get: ({ sheet, areas }) => {
    const seen = new Set<Json>();
    for (const area of areas) {
      let count = 0;
      for (const { cell } of cellsIn(sheet, area)) {
        seen.add(cell.look.get(path) ?? cell.base?.get(path) ?? DEFAULTS[path] ?? null);
        count++;
      }
      if (count < (area.bottom - area.top + 1) * (area.right - area.left + 1)) seen.add(DEFAULTS[path] ?? null);
    }
    return seen.size === 1 ? [...seen][0]! : null;
  },
  set: (self, value) => {
    requireFormattable(self);
    eachCell(self, (cell) => cell.look.set(path, value));
  },
});

const looks = (prefix: string, ...names: readonly string[]): Readonly<Record<string, Property<RangeSelf>>> =>
  Object.fromEntries(names.map((name) => [name[0]!.toUpperCase() + name.slice(1), look(prefix + name)]));

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];

const border = (self: RangeSelf, side: string): Thing => {
  if (!SIDES.includes(side)) throw new RichError("InvalidArgument");
  if (side === "InsideVertical" && self.areas.some(({ left, right }) => left === right)) throw new RichError("InvalidOperation", "one column");
  if (side === "InsideHorizontal" && self.areas.some(({ top, bottom }) => top === bottom)) throw new RichError("InvalidOperation", "one row");
  return thing<RangeSelf>({ name: "RangeBorder", properties: looks(`borders/${side}/`, "style", "color", "weight") }, self);
};

/** Sizes of whole rows and columns; a sheet that is protected refuses them like formats. */
const size = (sizes: "widths" | "heights"): Property<RangeSelf> => ({
  get: (self) => self.sheet[sizes].get(sizes === "widths" ? areaOf(self).left : areaOf(self).top) ?? self.sheet.standard[sizes === "widths" ? "width" : "height"],
  set: (self, value) => {
    requireFormattable(self);
    const { top, left, bottom, right } = areaOf(self);
    if (typeof value !== "number" || value < 0 || value > (sizes === "widths" ? 1_343 : 409.5)) throw new RichError("InvalidArgument");
    const [first, last] = sizes === "widths" ? [left, right] : [top, bottom];
    for (let one = first; one <= last; one++) self.sheet[sizes].set(one, value);
  },
});

/** Set to true, sizes are as Excel makes them. */
const standard = (sizes: "widths" | "heights"): Property<RangeSelf> => ({
  get: (self) => self.sheet[sizes].size === 0,
  set: (self, value) => {
    requireFormattable(self);
    const area = areaOf(self);
    if (value !== true || !(isWholeRows(area) && isWholeColumns(area))) throw new RichError("ApiNotFound", "standard size of parts of a sheet");
    self.sheet[sizes].clear();
  },
});

const FORMAT: Kind<RangeSelf> = {
  name: "RangeFormat",
  properties: {
    ...looks("", "horizontalAlignment", "verticalAlignment", "wrapText", "indentLevel"),
    ColumnWidth: size("widths"),
    RowHeight: size("heights"),
    UseStandardWidth: standard("widths"),
    UseStandardHeight: standard("heights"),
  },
  navigation: {
    Fill: (self) => thing<RangeSelf>({ name: "RangeFill", properties: looks("fill/", "color") }, self),
    Font: (self) => thing<RangeSelf>({ name: "RangeFont", properties: looks("font/", "bold", "italic", "underline", "size", "color") }, self),
    Borders: (self) => thing<RangeSelf>({ name: "RangeBorderCollection", item: (range, side) => border(range, textOf(side)) }, self),
    Protection: (self) =>
      thing<RangeSelf>(
        {
          name: "FormatProtection",
          properties: {
            Locked: {
              get: ({ sheet, areas }) => {
                const cells = areas.flatMap((area) => [...cellsIn(sheet, area)]);
                return cells.every(({ cell }) => cell.isLocked) ? true : cells.some(({ cell }) => cell.isLocked) ? null : false;
              },
            },
          },
        },
        self,
      ),
  },
};

export const formatOf = (self: RangeSelf): Thing => thing(FORMAT, self);
