// One cell as XML. Texts are written inline: the table of shared strings is never touched. A formula carries the value
// that the caller computed, or none at all: a stale value would be believed.
import { isCellError, type CellError, type CellValue } from "../../sheets/cell";
import { escapeXml } from "../escape-xml";
import { fileFormula } from "./future-functions";
import { escapeExcel } from "./strings";

/** What is to stand in a cell. `formula` is without "=". */
export interface CellBody {
  readonly value: CellValue;
  readonly formula?: string;
}

/** The longest text that Excel keeps in a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/**
 * The XML of a cell.
 * @param tag the start of its tag with the prefix and all attributes but the type, such as `<c r="B2" s="4"`
 */
export const cellXml = (tag: string, prefix: string, { value, formula }: CellBody): string => {
  const f = formula === undefined ? "" : `<${prefix}f>${escapeXml(escapeExcel(fileFormula(formula)))}</${prefix}f>`;
  if (value === null) return f === "" ? `${tag}/>` : `${tag}>${f}</${prefix}c>`;
  const [type, text] = typed(value);
  if (type === "str" && f === "") {
    const inline = escapeXml(escapeExcel(text.slice(0, LONGEST_TEXT)));
    return `${tag} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${inline}</${prefix}t></${prefix}is></${prefix}c>`;
  }
  return `${tag}${type === "n" ? "" : ` t="${type}"`}>${f}<${prefix}v>${escapeXml(escapeExcel(text))}</${prefix}v></${prefix}c>`;
};

const typed = (value: string | number | boolean | CellError): [type: "n" | "str" | "b" | "e", text: string] => {
  if (typeof value === "string") return ["str", value];
  if (typeof value === "boolean") return ["b", value ? "1" : "0"];
  if (isCellError(value)) return ["e", value.error];
  return Number.isFinite(value) ? ["n", String(value)] : ["e", "#NUM!"];
};
