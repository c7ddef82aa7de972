// Amounts of money rows added up: a row that its source leaves blank is the sum of the rows below, the whole is the sum of the roots.
import { sumOf } from "../performance/arithmetic/sums";
import type { MoneyRow } from "./money";

/** In rupiah. `undefined`: nothing there; "text": an amount that cannot be added up, so that a sum over it would be silently too small. */
export type Sum = number | "text" | undefined;

export interface Sums {
  readonly budget: Sum;
  readonly spent: Sum;
}

/** Amounts of every row, in the order of the rows. */
export const sumsOf = (rows: readonly MoneyRow[]): Sums[] => {
  const sums: Sums[] = [];
  const pick = (row: MoneyRow, subject: keyof Sums): Sum => {
    const own = row[subject];
    if (own) return typeof own.computed === "number" ? own.computed : "text";
    return addUp(row.children.map((child) => sums[child]![subject]));
  };
  // Children stand behind their parents.
  for (let place = rows.length - 1; place >= 0; place--) sums[place] = { budget: pick(rows[place]!, "budget"), spent: pick(rows[place]!, "spent") };
  return sums;
};

/** What all rows make together: the rows that stand below none are added up, so that nothing counts twice. */
export const totalOf = (rows: readonly MoneyRow[], sums: readonly Sums[] = sumsOf(rows)): Sums => {
  const roots = sums.filter((_, place) => rows[place]!.isRoot);
  return { budget: addUp(roots.map(({ budget }) => budget)), spent: addUp(roots.map(({ spent }) => spent)) };
};

const addUp = (values: readonly Sum[]): Sum => {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return known.includes("text") ? "text" : sumOf(known as number[]);
};
