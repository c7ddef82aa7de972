// Number formats of an .xlsx: which format code each cell style has. The built-in codes are those of ECMA-376
// part 1, 18.8.30, as an English Excel shows them.
import { attribute } from "./xml";

const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The format code of each cell style (index of cellXfs); `undefined` is General. */
export const readNumberFormats = (styles: string | undefined): (string | undefined)[] => {
  if (styles === undefined) return [];
  const own = new Map<number, string>();
  for (const [, tag] of styles.matchAll(/<(?:\w+:)?numFmt\s([^>]*)>/g)) own.set(Number(attribute(tag!, "numFmtId")), attribute(tag!, "formatCode") ?? "");
  const cellXfs = /<(\w+:)?cellXfs[\s>][\s\S]*?<\/(\w+:)?cellXfs>/.exec(styles)?.[0] ?? "";
  return [...cellXfs.matchAll(/<(?:\w+:)?xf\s([^>]*)>/g)].map(([, tag]) => {
    const id = Number(attribute(tag!, "numFmtId") ?? 0);
    const code = own.get(id) ?? BUILT_IN[id];
    return code === undefined || code === "" || /^general$/i.test(code) ? undefined : code;
  });
};
