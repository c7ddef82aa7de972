// Links every row to its parent: by code where both have one, else the nearest row above that stands higher in the cascade.
import type { RowLevel } from "../standards/vocabulary";
import type { Row } from "./table";

/** Rank in the cascade; levels without a rank are never parents. */
const RANK: Partial<Record<RowLevel, number>> = { goal: 1, objective: 2, affair: 3, program: 4, activity: 5, subActivity: 6, account: 7 };

/** Adds the parent's sheet row to each row; rows come in sheet order. */
export const linkParents = (rows: readonly Omit<Row, "parent">[]): Row[] => {
  const open: { row: number; rank: number; code?: string }[] = [];
  const byCode = new Map<string, number>();
  let lastStructural: number | null = null;
  return rows.map((row) => {
    const rank = RANK[row.level];
    if (rank === undefined) return { ...row, parent: row.level === "indicator" ? lastStructural : null };
    while (open.length > 0 && open[open.length - 1]!.rank >= rank) open.pop();
    const parent = parentByCode(row.code, byCode) ?? open[open.length - 1]?.row ?? null;
    open.push({ row: row.row, rank });
    if (row.code) byCode.set(tidy(row.code), row.row);
    lastStructural = row.row;
    return { ...row, parent };
  });
};

const tidy = (code: string): string => code.replace(/\s/g, "").replace(/\.$/, "");

/** The row with the longest code that this one continues, segment by segment. */
const parentByCode = (code: string | undefined, byCode: ReadonlyMap<string, number>): number | undefined => {
  if (!code) return undefined;
  let prefix = tidy(code);
  for (let cut = prefix.lastIndexOf("."); cut > 0; cut = prefix.lastIndexOf(".")) {
    prefix = prefix.slice(0, cut);
    const row = byCode.get(prefix);
    if (row !== undefined) return row;
  }
  return undefined;
};
