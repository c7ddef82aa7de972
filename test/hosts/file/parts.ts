// Workbooks out of hand-written parts, so that a test can say exactly what stands in a file.
import { zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Parts = Record<string, string | Uint8Array>;

/** The bytes of a zip with these parts. */
export const zipOf = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === "string" ? new TextEncoder().encode(content) : content])), { level: 1 });

export interface Extra {
  readonly styles?: string;
  readonly sharedStrings?: string;
  /** What stands in <workbook> behind <sheets>. */
  readonly workbook?: string;
  /** Attributes of the <sheet> elements, such as `state="hidden"`. */
  readonly sheetAttributes?: readonly string[];
}

/** The text of a worksheet around its <sheetData>. */
export const worksheet = (rows: string, before = "", after = ""): string =>
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The parts of a small workbook with these sheets, named Sheet1, Sheet2 and so on unless a name is given. */
export const bookParts = (sheets: readonly (string | { readonly name: string; readonly xml: string })[], extra: Extra = {}): Parts => {
  const listed = sheets.map((sheet, i) => (typeof sheet === "string" ? { name: `Sheet${i + 1}`, xml: sheet } : sheet));
  const optional = [
    ...(extra.styles === undefined ? [] : [{ id: "rIdStyles", type: "styles", path: "styles.xml", text: extra.styles }]),
    ...(extra.sharedStrings === undefined ? [] : [{ id: "rIdStrings", type: "sharedStrings", path: "sharedStrings.xml", text: extra.sharedStrings }]),
  ];
  const overrides = [
    ...listed.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`),
    ...optional.map(({ type, path }) => `<Override PartName="/xl/${path}" ContentType="${SPREADSHEET}.${type}+xml"/>`),
  ];
  const relationships = [
    ...listed.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`),
    ...optional.map(({ id, type, path }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${path}"/>`),
  ];
  const elements = listed.map(({ name }, i) => `<sheet name="${name.replace(/&/g, "&amp;")}" sheetId="${i + 1}" ${extra.sheetAttributes?.[i] ?? ""} r:id="rId${i + 1}"/>`);
  return {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${elements.join("")}</sheets>${extra.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join("")}</Relationships>`,
    ...Object.fromEntries(listed.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    ...Object.fromEntries(optional.map(({ path, text }) => [`xl/${path}`, text])),
  };
};

/** The bytes of such a workbook. */
export const bookOf = (sheets: Parameters<typeof bookParts>[0], extra?: Extra): Uint8Array => zipOf(bookParts(sheets, extra));

/** A styles part with these number formats, one cell style each, behind the plain one. */
export const stylesOf = (...codes: readonly string[]): string =>
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${codes.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replace(/"/g, "&quot;")}"/>`).join("")}</numFmts>` +
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${codes.map((_, i) => `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`;
