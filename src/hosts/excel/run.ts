// How this folder talks to Excel: one place for opening a batch, for work in turn, and for letting the pane breathe.
import { HostError } from "../host-error";
import { hostErrorOf } from "./errors";

/** True where this Excel has a requirement set above the floor. */
export const isSupported = (version: "1.18" | "1.20"): boolean => Office.context.requirements.isSetSupported("ExcelApi", version);

/**
 * Runs a batch. It waits while somebody types into a cell, as long as Excel is willing to. A batch that is one action for
 * the person is one step of Excel's own undo, where Excel can do that.
 * @throws HostError
 */
export const runExcel = async <T>(work: (context: Excel.RequestContext) => Promise<T>, isOneAction = false): Promise<T> => {
  try {
    return await Excel.run({ delayForCellEdit: true, ...(isOneAction && isSupported("1.20") ? { mergeUndoGroup: true } : {}) }, work);
  } catch (error) {
    throw hostErrorOf(error);
  }
};

/** Does work for one item after the other: for requests that are too large to travel together. */
export const inTurn = async <Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> => {
  const results: Result[] = [];
  for (const item of items) results.push(await work(item));
  return results;
};

/** @throws HostError cancelled */
export const stopIfAborted = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new HostError("cancelled");
};

/** The longest that the pane may stand still, in milliseconds; people notice more than 50. */
const LONGEST_SLICE = 12;

/** Lets events in where the last pause was too long ago. */
export class Breather {
  private last = performance.now();

  async breathe(): Promise<void> {
    if (performance.now() - this.last < LONGEST_SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.last = performance.now();
  }
}
