// The shape of a seeded defect: one cause, told by the names of its cells, with the rule that should find it.
import type { Content } from "../layout/draft";

export interface Defect {
  /** What kind of mistake it is, in words for people. */
  readonly kind: string;
  /** The code of the rule that should find it. */
  readonly rule: string;
  /** Rules that may rightly speak of the same cells. */
  readonly also?: readonly string[];
  /** The cell that a finding should point at, "sheet!column@row"; with `to`, the last cell of a range. */
  readonly at: string;
  readonly to?: string;
  /** What the mistake puts where; a place without sheet is on the sheet of `at`. */
  readonly changes?: Readonly<Record<string, Content>>;
  /** The first cell of a merged area that the mistake takes apart. */
  readonly unmerge?: string;
  /** How it came about or what it leads to. */
  readonly note: string;
}
