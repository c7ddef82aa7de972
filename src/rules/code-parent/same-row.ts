// Codes of several levels in one row ("Kode Program", "Kode Kegiatan", "Kode Sub Kegiatan") that do not continue one another. It words nothing.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { CellValue } from "../../sheets/cell";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { classifyCode, isAbove, type Code } from "../../standards/codes";

/** The cell of a row whose code fits none of the others. */
export interface OddCode {
  readonly node: Node;
  readonly column: Column;
  readonly found: string;
  /** A code of the row that it should stand over or continue. */
  readonly beside: string;
  readonly others: readonly Column[];
}

const RANK: Readonly<Record<string, number>> = { affair: 0, subAffair: 1, program: 2, activity: 3, subActivity: 4 };
/** Fewer rows prove nothing; where more differ, the columns speak of different things. */
const ENOUGH = 5;
const FEW = 0.1;

interface Place {
  readonly column: Column;
  readonly code: Code;
}

/** The odd codes of a document; none where it has one code column. */
export const oddCodesIn = (document: Document): OddCode[] => {
  const columns = document.columns({ subject: "code" }).filter(({ first, last, path }) => first === last && /program|kegiatan/i.test(path.at(-1) ?? ""));
  if (columns.length < 3) return [];
  let fitting = 0;
  const odd = document.measured.flatMap((node): OddCode[] => {
    const values = columns.map(({ first }) => valueAt(document.sheet, node.row, first));
    if (continueEach(values)) {
      fitting++;
      return [];
    }
    const places = columns.flatMap((column, at): Place[] => {
      const code = classifyCode(plainText(values[at]!));
      return code && RANK[code.level] !== undefined && code.form !== "legacy" && !code.isTemplate ? [{ column, code }] : [];
    });
    const clashes = places.map((place) => places.filter((other) => clash(place.code, other.code)));
    const most = Math.max(0, ...clashes.map((others) => others.length));
    if (places.length >= 2 && most === 0) fitting++;
    const at = clashes.findIndex((others) => others.length === most);
    // Of two codes that differ nobody can tell which one is wrong: of three, the one that both others contradict.
    if (most < 2 || clashes.filter((others) => others.length === most).length > 1) return [];
    const { column, code } = places[at]!;
    return [{ node, column, found: code.text, beside: clashes[at]!.at(-1)!.code.text, others: clashes[at]!.map((other) => other.column) }];
  });
  return fitting >= ENOUGH && odd.length <= Math.max(1, fitting * FEW) ? odd : [];
};

/** What nearly every row shows: each code begins the next one. */
const continueEach = (values: readonly CellValue[]): boolean =>
  values.every((value, at) => typeof value === "string" && value !== "" && (at === 0 || value.startsWith(values[at - 1] as string)));

/** Of two levels the upper code must begin the lower one. */
const clash = (a: Code, b: Code): boolean => RANK[a.level] !== RANK[b.level] && (RANK[a.level]! < RANK[b.level]! ? !isAbove(a, b) : !isAbove(b, a));
