// Office.js' errors -> ours. Its codes are not translated and its messages are not meant for people, so neither leaves here
// but as a cause.
import { HostError, type HostErrorCode } from "../host-error";

/** Microsoft's page "Application-specific API error handling" lists the codes. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  AccessDenied: "access-denied",
  ItemNotFound: "workbook-changed",
  InvalidReference: "workbook-changed",
  InvalidObjectPath: "workbook-changed",
  MergedRangeConflict: "range-conflict",
  FilteredRangeConflict: "range-conflict",
  NonBlankCellOffSheet: "range-conflict",
  InsertDeleteConflict: "range-conflict",
  RangeExceedsLimit: "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  UnsupportedSheet: "unsupported-sheet",
  ActivityLimitReached: "excel-busy",
  InvalidOrTimedOutSession: "excel-busy",
  HostRestartNeeded: "excel-busy",
  ServiceNotAvailable: "excel-busy",
};

/** Excel's code of an error; `undefined` where the error is not Excel's. */
export const excelCode = (error: unknown): string | undefined => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && !(error instanceof HostError) ? code : undefined;
};

/** An error of Excel as one of ours; any other error as it is. */
export const hostErrorOf = (error: unknown): unknown => {
  const code = excelCode(error);
  return code === undefined ? error : new HostError(CODES[code] ?? "excel-failed", {}, { cause: error });
};
