// How the named styles of a sheet plan look: one quiet set for every sheet that Selaras writes, on every host. Colours
// are soft, so that the sheets print well in black and white.
import type { StyleName } from "../sheets/plan";

export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points added to the workbook's own size. */
  readonly larger?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly top?: boolean;
  /** Text runs on over empty cells beside it instead of wrapping. */
  readonly oneLine?: boolean;
  readonly format?: string;
}

const INK = "FF1F3864";
const GREY = "FF595959";
const HEADER_FILL = "FFDCE6F1";
const BAND_FILL = "FFF2F2F2";
const INPUT_FILL = "FFFFFBE6";
export const LINE = "FFBFBFBF";

const number = { border: true, align: "right" } as const;
const total = { bold: true, fill: BAND_FILL, border: true, top: true } as const;

/** How each style looks. Colours are ARGB, as files hold them. */
export const LOOKS: Readonly<Record<StyleName, Look>> = {
  title: { bold: true, larger: 3, color: INK, align: "center", oneLine: true },
  subtitle: { bold: true, color: GREY, align: "center", oneLine: true },
  header: { bold: true, color: INK, fill: HEADER_FILL, border: true, align: "center" },
  numbering: { italic: true, color: GREY, fill: BAND_FILL, border: true, align: "center", larger: -2 },
  text: { border: true, align: "left", top: true },
  textCenter: { border: true, align: "center", top: true },
  number: { ...number, top: true, format: "#,##0.00" },
  integer: { ...number, top: true, format: "#,##0" },
  percent: { ...number, top: true, format: "0.00%" },
  rupiah: { ...number, top: true, format: "#,##0" },
  section: { bold: true, color: INK, fill: BAND_FILL, border: true, align: "left", top: true },
  total: { ...total, align: "left" },
  totalCenter: { ...total, align: "center" },
  totalNumber: { ...total, align: "right", format: "#,##0.00" },
  totalRupiah: { ...total, align: "right", format: "#,##0" },
  totalPercent: { ...total, align: "right", format: "0.00%" },
  note: { italic: true, color: GREY, align: "left", top: true },
  label: { bold: true, align: "left", top: true, oneLine: true },
  link: { underline: true, color: "FF0563C1", border: true, align: "left", top: true },
  input: { fill: INPUT_FILL, border: true, align: "left", top: true },
  inputNumber: { ...number, fill: INPUT_FILL, top: true, format: "#,##0.00" },
  inputCenter: { fill: "FFFFFBE6", border: true, align: "center", top: true },
  levelError: { bold: true, color: "FF9C0006", fill: "FFFDE3E3", border: true, align: "center", top: true },
  levelWarning: { bold: true, color: "FF7F4F00", fill: "FFFFF2CC", border: true, align: "center", top: true },
  levelInfo: { bold: true, color: "FF1F4E79", fill: "FFDDEBF7", border: true, align: "center", top: true },
};

/** True where text of a style stays on one line. */
export const isOneLine = (name: StyleName | undefined): boolean => name === undefined || LOOKS[name].oneLine === true;
