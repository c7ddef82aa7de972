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
  /** The affair of the last real code: what X.XX stands for. */
  let affair = "";
  return rows.map((row) => {
    const rank = RANK[row.level];
    if (rank === undefined) return withParent(row, row.level === "indicator" ? lastStructural : null);
    while (open.length > 0 && open[open.length - 1]!.rank >= rank) open.pop();
    const parent = parentByCode(row.code, byCode, affair) ?? open[open.length - 1]?.row ?? null;
    open.push({ row: row.row, rank });
    if (row.code) {
      const code = tidy(row.code);
      byCode.set(code, row.row);
      affair = AFFAIR.exec(code)?.[0] ?? affair;
    }
    lastStructural = row.row;
    return withParent(row, parent);
  });
};

const withParent = ({ row, level, code }: Omit<Row, "parent">, parent: number | null): Row => (code === undefined ? { row, level, parent } : { row, level, code, parent });

const tidy = (code: string): string => code.replace(/\s/g, "").replace(/\.$/, "");

const AFFAIR = /^\d\.\d\d(?=\.)/;
const PLACEHOLDER = /^X\.XX(?=\.)/i;

/** The row with the longest code that this one continues, segment by segment; X.XX agrees with the agency's own affair. */
const parentByCode = (code: string | undefined, byCode: ReadonlyMap<string, number>, affair: string): number | undefined => {
  if (!code) return undefined;
  let prefix = tidy(code);
  for (let cut = prefix.lastIndexOf("."); cut > 0; cut = prefix.lastIndexOf(".")) {
    prefix = prefix.slice(0, cut);
    const row = byCode.get(prefix) ?? byCode.get(PLACEHOLDER.test(prefix) ? prefix.replace(PLACEHOLDER, affair) : prefix.replace(AFFAIR, "X.XX"));
    if (row !== undefined) return row;
  }
  return undefined;
};
