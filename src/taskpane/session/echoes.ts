// Tells changes that a person made from the echo of our own: a host reports both, ours a while after they were done.
import { areaSize, cellAddress, parseArea } from "../../sheets/address";

/** What a host reports: one area of a sheet. */
export interface Change {
  readonly sheet: string;
  readonly range: string;
}

/** More cells than these are no echo: repairs change single cells. */
const MOST_CELLS = 5000;

export class Echoes {
  private readonly cells = new Set<string>();

  /** Cells that we wrote: their next change is ours. */
  expect(edits: readonly { readonly sheet: string; readonly cell: string }[]): void {
    for (const { sheet, cell } of edits) this.cells.add(`${cell}!${sheet}`);
  }

  /** True where every cell of the change is one that we wrote; each counts once. */
  isEcho({ sheet, range }: Change): boolean {
    const area = parseArea(range);
    if (!area || areaSize(area) > MOST_CELLS) return false;
    const keys: string[] = [];
    for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) keys.push(`${cellAddress(row, column)}!${sheet}`);
    if (!keys.every((key) => this.cells.has(key))) return false;
    for (const key of keys) this.cells.delete(key);
    return true;
  }
}
