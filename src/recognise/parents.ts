// Links every row to its parent: by code where both have one, else the nearest row above that stands higher in the cascade.
import type { RowLevel } from "../standards/vocabulary";
import type { Row } from "./table";

/** Rank in the cascade; levels without a rank are never parents. */
const RANK: Partial<Record<RowLevel, number>> = { goal: 1, objective: 2, affair: 3, program: 4, activity: 5, subActivity: 6, account: 7 };

/** Adds the parent's sheet row to each row; rows come in sheet order. `inner`: objectives of the program or activity above them, which hold no rows themselves. */
export const linkParents = (rows: readonly Orphan[], inner: ReadonlySet<number> = new Set()): Row[] => {
  const open: Open[] = [];
  const codes = new CodedRows();
  let lastStructural: number | null = null;
  /** The affair of the last real code: what X.XX stands for. */
  let affair = "";
  return rows.map((row) => {
    const rank = inner.has(row.row) ? undefined : RANK[row.level];
    if (rank === undefined) return withParent(row, row.level === "indicator" || row.level === "objective" ? lastStructural : null);
    while (open.length > 0 && open[open.length - 1]!.rank >= rank) open.pop();
    const code = row.code === undefined ? "" : tidy(row.code);
    const last = open[open.length - 1];
    // What nearly every row does: it goes on from the code of the row that it stands under.
    const isNext = last !== undefined && !last.isRepeated && continues(code, last.code);
    const parent = (isNext ? last.row : code === "" ? undefined : parentByCode(code, codes.known(), affair)) ?? last?.row ?? null;
    for (const above of open) if (above.code === code) above.isRepeated = true;
    open.push({ row: row.row, rank, code, isRepeated: false });
    if (code !== "") {
      codes.add(code, row.row);
      if (affair === "" || !code.startsWith(affair) || code.charAt(affair.length) !== ".") affair = AFFAIR.exec(code)?.[0] ?? affair;
    }
    lastStructural = row.row;
    return withParent(row, parent);
  });
};

/** A row whose parent is not known yet. */
interface Orphan {
  readonly row: number;
  readonly level: RowLevel;
  readonly code?: string | undefined;
}

const withParent = ({ row, level, code }: Orphan, parent: number | null): Row => (code ? { row, level, code, parent } : { row, level, parent });

/** A row whose rows below are being read. */
interface Open {
  readonly row: number;
  readonly rank: number;
  /** Tidied; "" where it has none. */
  readonly code: string;
  /** A row below bears the same code again, and speaks for it. */
  isRepeated: boolean;
}

/** The last row of each code. Nearly all rows follow their parents, so the codes are looked up only once somebody asks. */
class CodedRows {
  private readonly waiting: { readonly code: string; readonly row: number }[] = [];
  private readonly byCode = new Map<string, number>();

  add(code: string, row: number): void {
    this.waiting.push({ code, row });
  }

  known(): ReadonlyMap<string, number> {
    for (const { code, row } of this.waiting) this.byCode.set(code, row);
    this.waiting.length = 0;
    return this.byCode;
  }
}

const tidy = (code: string): string => (UNTIDY.test(code) ? code.replace(/\s/g, "").replace(/\.$/, "") : code);
const UNTIDY = /\s|\.$/;

/** True where a code is another one and one segment more. */
const continues = (code: string, above: string): boolean =>
  above !== "" && code.length > above.length + 1 && code.charAt(above.length) === "." && code.startsWith(above) && !code.includes(".", above.length + 1);

const AFFAIR = /^\d\.\d\d(?=\.)/;
const PLACEHOLDER = /^X\.XX(?=\.)/i;

/** The row with the longest code that this one continues, segment by segment; X.XX agrees with the agency's own affair. */
const parentByCode = (code: string, byCode: ReadonlyMap<string, number>, affair: string): number | undefined => {
  let prefix = code;
  for (let cut = prefix.lastIndexOf("."); cut > 0; cut = prefix.lastIndexOf(".")) {
    prefix = prefix.slice(0, cut);
    const row = byCode.get(prefix) ?? byCode.get(PLACEHOLDER.test(prefix) ? prefix.replace(PLACEHOLDER, affair) : prefix.replace(AFFAIR, "X.XX"));
    if (row !== undefined) return row;
  }
  return undefined;
};
