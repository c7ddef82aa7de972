// Whether several figures of one row say the same, as a formula of the sheet. Blanks and words that stand for "not there" are left out.
import type { PlanCell } from "../sheets/plan";
import { dustFree, withoutDust } from "./dust";
import { WORDS } from "./texts";

const AGREEMENT = { same: "Sama", differs: "Berbeda" } as const;

export interface Compared {
  readonly cell: string;
  /** What the cell shows; "" where the source is blank. */
  readonly shown: number | string;
}

/** "Sama" or "Berbeda" over cells that hold something; "-" where fewer than two do. */
export const agreementCell = (figures: readonly Compared[]): PlanCell => {
  const present = figures.filter(({ shown }) => shown !== "");
  const [first, ...others] = present;
  if (!first || others.length === 0) return { value: WORDS.none, style: "textCenter" };
  const tests = others.map(({ cell }) => `IFERROR(${dustFree(`${first.cell}-${cell}`)}=0,${first.cell}=${cell})`);
  const isSame = others.every(({ shown }) => alike(first.shown, shown));
  return { formula: `=IF(AND(${tests.join(",")}),"${AGREEMENT.same}","${AGREEMENT.differs}")`, computed: isSame ? AGREEMENT.same : AGREEMENT.differs, style: isSame ? "textCenter" : "levelWarning" };
};

const alike = (a: number | string, b: number | string): boolean =>
  typeof a === "number" && typeof b === "number" ? withoutDust(a - b) === 0 : String(a).toLowerCase() === String(b).toLowerCase() && typeof a === typeof b;
