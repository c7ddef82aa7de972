// Errors of a host in words for people: a code inside, a text key outside. Never a stack trace for the user.

/** Everything that can be wrong with an input or a place to write to. */
export type HostErrorCode =
  | "not-found"
  | "is-a-folder"
  | "not-a-workbook"
  | "empty-file"
  | "damaged-zip"
  | "damaged-workbook"
  | "password-protected"
  | "too-large"
  | "zip-bomb"
  | "no-sheets"
  | "chart-sheets-only"
  | "unsupported-format"
  | "output-is-input"
  | "output-exists"
  | "output-unwritable"
  | "macros-would-be-lost"
  | "too-many-rows"
  | "cancelled"
  | "cell-edit-mode"
  | "other-workbook"
  | "access-denied"
  | "sheet-protected"
  | "sheet-gone"
  | "workbook-changed"
  | "range-conflict"
  | "payload-too-large"
  | "unsupported-sheet"
  | "excel-busy"
  | "excel-failed"
  | "left-incomplete"
  | "state-unknown";

/** A clear "cannot": what happened is `code`, the values that fill its text are `details`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
    this.name = "HostError";
  }
}
