// Names of XML vocabularies that several parts of an .xlsx use (ECMA-376 part 1, transitional).

/** Workbooks, sheets, styles. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Relationships between parts; also the namespace of `r:id`. */
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
