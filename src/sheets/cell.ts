// What a cell can hold, as plain data. No host types and no reading of meaning here.

/** Excel's error values, as they are printed in a cell. */
export type ErrorCode =
  | "#DIV/0!"
  | "#N/A"
  | "#NAME?"
  | "#NULL!"
  | "#NUM!"
  | "#REF!"
  | "#VALUE!"
  | "#SPILL!"
  | "#CALC!"
  | "#GETTING_DATA";

/** An error value in a cell. Instances are shared: compare by `error`, not by identity. */
export interface CellError {
  readonly error: ErrorCode;
}

/** The value of a cell: `null` is an empty cell, `""` is a formula that gave an empty text. */
export type CellValue = string | number | boolean | CellError | null;

const CODES: readonly ErrorCode[] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#GETTING_DATA"];
const ERRORS = new Map<string, CellError>(CODES.map((error) => [error, { error }]));

/** The shared error value for a printed code, or `undefined` where the text is no error code. */
export const cellError = (code: string): CellError | undefined => ERRORS.get(code);

/** True for an error value such as #DIV/0!. */
export const isCellError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

/** True where nobody typed anything readable: empty (also a hole of a sparse row), an empty text, or only blanks. */
export const isBlank = (value: CellValue | undefined): boolean => value == null || (typeof value === "string" && value.trim() === "");
