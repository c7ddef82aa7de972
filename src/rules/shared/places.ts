// Cells as findings name them: runs joined to ranges. Knows no meaning of cells.
import { areaAddress, joinCells } from "../../sheets/address";

/** A cell of a sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** "J5" or "J5:J9,K7": the cells as one range text, runs joined. */
export const rangeOf = (places: readonly Place[]): string => joinCells(places).map(areaAddress).join(",");

/** More cells of one document with the same fault are told of in one finding. */
export const MOST_FINDINGS = 6;

/** Adds a value to the list of its key. */
export const collect = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};
