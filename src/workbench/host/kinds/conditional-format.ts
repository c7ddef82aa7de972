// Excel.ConditionalFormatCollection and the custom kind of conditional format.
import { areasTouch } from "../../../sheets/address";
import { newId, type Book, type ConditionalFormat, type Sheet } from "../model";
import { RichError } from "../rich-error";
import { textOf, thing, type Kind, type Property, type Thing } from "../thing";
import { requireFormattable, type RangeSelf } from "./range-self";

interface FormatSelf {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const look = (path: string): Property<FormatSelf> => ({
  get: ({ format }) => format.look.get(path) ?? null,
  set: ({ format }, value) => void format.look.set(path, value),
});

const part = (name: string, prefix: string, ...names: readonly string[]): Kind<FormatSelf> => ({
  name,
  properties: Object.fromEntries(names.map((one) => [one[0]!.toUpperCase() + one.slice(1), look(prefix + one)])),
});

const BORDERS: Kind<FormatSelf> = {
  name: "ConditionalRangeBorderCollection",
  navigation: Object.fromEntries(["Top", "Bottom", "Left", "Right"].map((side) => [side, (self: FormatSelf) => thing(part("ConditionalRangeBorder", `borders/${side}/`, "style", "color"), self)])),
};

const CUSTOM: Kind<FormatSelf> = {
  name: "CustomConditionalFormat",
  navigation: {
    Rule: (self) =>
      thing<FormatSelf>(
        {
          name: "ConditionalFormatRule",
          properties: {
            Formula: {
              get: ({ format }) => {
                if (!format.isReadable) throw new RichError("GeneralException");
                return format.formula;
              },
              set: ({ format }, value) => void (format.formula = textOf(value)),
            },
          },
        },
        self,
      ),
    Format: (self) =>
      thing<FormatSelf>(
        {
          name: "ConditionalRangeFormat",
          navigation: {
            Fill: (one) => thing(part("ConditionalRangeFill", "fill/", "color"), one),
            Font: (one) => thing(part("ConditionalRangeFont", "font/", "color", "bold"), one),
            Borders: (one) => thing(BORDERS, one),
          },
        },
        self,
      ),
  },
};

const FORMAT: Kind<FormatSelf> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: { get: ({ sheet, format }) => sheet.formats.indexOf(format) },
  },
  navigation: {
    Custom: (self) => {
      if (self.format.type !== "Custom") throw new RichError("InvalidOperation", "not a custom format");
      return thing(CUSTOM, self);
    },
  },
  methods: {
    Delete: ({ book, sheet, format }) => {
      requireFormattable({ book, sheet, areas: format.areas });
      sheet.formats = sheet.formats.filter((one) => one !== format);
    },
  },
};

const formatsOf = ({ book, sheet, areas }: RangeSelf): FormatSelf[] =>
  sheet.formats.filter((format) => format.areas.some((area) => areas.some((own) => areasTouch(area, own)))).map((format) => ({ book, sheet, format }));

const COLLECTION: Kind<RangeSelf> = {
  name: "ConditionalFormatCollection",
  items: (self) => formatsOf(self).map((format) => thing(FORMAT, format)),
  item: (self, id) => {
    const found = formatsOf(self).find(({ format }) => format.id === id);
    return found && thing(FORMAT, found);
  },
  methods: {
    // A new format is on top of the others.
    Add: (self, [type]) => {
      requireFormattable(self);
      if (type !== "Custom") throw new RichError("ApiNotFound", `conditional format ${textOf(type)}`);
      const { book, sheet, areas } = self;
      const format: ConditionalFormat = { id: newId(book), type, areas: [...areas], formula: "", look: new Map(), isReadable: true };
      sheet.formats.unshift(format);
      return thing(FORMAT, { book, sheet, format });
    },
  },
};

export const conditionalFormatsOf = (self: RangeSelf): Thing => thing(COLLECTION, self);
