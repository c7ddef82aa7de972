// Lets others run during long work, and stops it where the person asked for that.
import { HostError } from "../host-error";
import type { ReadOptions } from "../port";

/** Waits for one turn of the event loop. @throws HostError cancelled */
export const pause = async ({ signal }: ReadOptions): Promise<void> => {
  if (signal) await new Promise((resolve) => setTimeout(resolve, 0));
  if (signal?.aborted) throw new HostError("cancelled");
};
