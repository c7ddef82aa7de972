// An error as Excel reports it to office.js: a code, a message for developers, and an HTTP status.

const MESSAGES = {
  AccessDenied: ["You cannot perform the requested operation.", 403],
  ApiNotFound: ["The API you are trying to use could not be found.", 404],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InsertDeleteConflict: ["The insert or delete operation attempted resulted in a conflict.", 409],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidCellAddress: ["The cell address is invalid.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  ItemAlreadyExists: ["The resource being created already exists.", 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  InactiveWorkbook: ["The operation failed because multiple workbooks are open and the workbook being called by this API has lost focus.", 400],
  ActivityLimitReached: ["Activity limit has been reached.", 429],
  InvalidOperationInCellEditMode: ["Excel is in cell-editing mode.", 400],
  NonBlankCellOffSheet: ["The insert operation would push non-empty cells off the sheet.", 400],
  RequestPayloadSizeLimitExceeded: ["The size of the request payload has exceeded the limit.", 400],
  ResponsePayloadSizeLimitExceeded: ["The size of the response payload has exceeded the limit.", 400],
} as const satisfies Readonly<Record<string, readonly [string, number]>>;

export type RichErrorCode = keyof typeof MESSAGES;

export class RichError extends Error {
  readonly status: number;

  constructor(readonly code: RichErrorCode, details = "") {
    super(MESSAGES[code][0] + (details && ` (${details})`));
    this.status = MESSAGES[code][1];
  }
}
