// The emulated Excel: a workbook behind office.js' protocol, with limits, requirement sets and faults on demand, and a count
// of what went over the wire.
import type { Area } from "../../sheets/address";
import { rangeAddress } from "./address";
import { Dispatcher, type Request, type Response } from "./dispatcher";
import type { RangeSelf } from "./kinds/range-self";
import { workbook } from "./kinds/workbook";
import { settle, type Book, type Calculator, type Change, type Sheet } from "./model";
import { RichError, type RichErrorCode } from "./rich-error";
import type { Thing } from "./thing";

/** A fault at one request. */
export interface Fault {
  /** Which request fails, the first being 1. */
  readonly at: number;
  readonly code: RichErrorCode;
  /** Before anything was done, in the midst of it, or after all was done and only the answer got lost. */
  readonly when: "before" | "midway" | "after";
  /** True where all later requests fail too. */
  readonly forever?: boolean;
}

export interface EmulationOptions {
  /** The most bytes of a request or an answer; Excel on the web takes 5 MB. */
  readonly payloadLimit?: number;
  readonly fault?: Fault;
  /** A cell is being typed into, the file may only be read, or another workbook is in front. */
  readonly condition?: "cellEdit" | "readOnly" | "inactive";
  /** What somebody else does before a request, the first being 1. */
  readonly before?: (request: number) => void;
  /** How long an answer takes, in milliseconds. */
  readonly latency?: number;
}

/** What one request took, in bytes of JSON, and which members it used. */
export interface Exchange {
  readonly sent: number;
  readonly received: number;
  readonly members: readonly string[];
}

/** The action that only names an object. */
const INSTANTIATE = 1;

/** The type of a change of cells among the messages that Excel sends by itself, and their category. */
const DATA_CHANGED = 10;
const EXCEL_EVENT = 65_536;

export class EmulatedExcel {
  readonly exchanges: Exchange[] = [];
  readonly dispatcher: Dispatcher;
  options: EmulationOptions;

  constructor(readonly book: Book, options: EmulationOptions = {}, services?: ReadonlyMap<string, Thing>) {
    this.dispatcher = new Dispatcher(workbook(book), services);
    this.options = options;
    book.movers.add((sheet, move) => this.dispatcher.moveReferences((kept) => moveKept(kept, sheet, move)));
  }

  /** Has formulas calculated from now on: what a change touches, and what has no value yet. */
  calculateWith(calculator: Calculator): void {
    this.book.calculator = calculator;
    calculator.calculate(this.book);
  }

  /** Answers the text of a request body. */
  answer(body: string): string {
    const request = JSON.parse(body) as Request;
    // What a client sends to tidy up is no work of the add-in.
    if (isTidying(request)) return JSON.stringify(this.dispatcher.answer(request));
    const text = JSON.stringify(this.respond(request, body.length));
    settle(this.book);
    this.exchanges.push({ sent: body.length, received: text.length, members: [...this.dispatcher.used] });
    return text;
  }

  /** The messages that a change of cells makes Excel send: to those who listen to the sheet, and to those who listen to all. */
  changeMessages(sheet: Sheet, area: Area, { type, source }: Change = { type: "RangeEdited", source: "Local" }): readonly unknown[] {
    const details = { address: rangeAddress(area), changeType: type, source, triggerSource: "Unknown", worksheetId: sheet.id };
    return [sheet.id, "Workbook"].map((target) => [EXCEL_EVENT, DATA_CHANGED, target, JSON.stringify(details), 0, source === "Remote"]);
  }

  private respond(request: Request, size: number): Response {
    const { payloadLimit = Infinity, fault, condition, before } = this.options;
    const number = this.exchanges.length + 1;
    before?.(number);
    if (condition === "cellEdit") return refusal("InvalidOperationInCellEditMode");
    if (condition === "inactive") return refusal("InactiveWorkbook");
    this.dispatcher.isReadOnly = condition === "readOnly";
    const isFaulty = fault && (number === fault.at || (fault.forever && number > fault.at));
    if (size > payloadLimit) return refusal("RequestPayloadSizeLimitExceeded");
    if (isFaulty && fault.when === "before") return refusal(fault.code);
    const midway = isFaulty && fault.when === "midway" ? { action: request.Actions.length >> 1, error: new RichError(fault.code) } : undefined;
    const response = this.dispatcher.answer(request, midway);
    if (isFaulty && fault.when === "after") return refusal(fault.code);
    return JSON.stringify(response).length > payloadLimit ? refusal("ResponsePayloadSizeLimitExceeded") : response;
  }
}

/** Has a kept range follow its cells; false where they are gone. */
const moveKept = ({ kind, self }: Thing, sheet: Sheet, move: (area: Area) => Area | null): boolean => {
  const range = self as RangeSelf;
  if (!kind.startsWith("Range") || range.sheet !== sheet) return true;
  range.areas = range.areas.map(move).filter((area) => area !== null);
  return range.areas.length > 0;
};

/** True for a request that only lets go of objects. */
const isTidying = ({ Actions }: Request): boolean => Actions.some(isRemoval) && Actions.every((action) => action.ActionType === INSTANTIATE || isRemoval(action));

const isRemoval = ({ Name }: Request["Actions"][number]): boolean => Name === "_RemoveReference";

const refusal = (code: RichErrorCode): Response => {
  const { message, status } = new RichError(code);
  return { Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: status }, TraceIds: [] };
};
