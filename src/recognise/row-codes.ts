// Which column holds the codes of the rows, and what the code cells of one row say. Gives no row its level.
import { plainText } from "../sheets/merges";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { classifyCode, splitCode, type Code } from "../standards/codes";
import type { Draft } from "./roles";

/** "Kode OPD" beside other codes tells whose row it is; of "Kode Program" and "Kode Sub Kegiatan" the deeper one is the row's own. */
export const ownCode = (codes: readonly Draft[]): Draft | undefined => {
  const leaf = ({ path }: Draft): string => (path.at(-1) ?? "").toLowerCase().replace(/_/g, " ");
  const own = codes.filter((column) => !/\b(opd|skpd|pd|satker|unit|perangkat daerah|instansi|organisasi)\b/.test(leaf(column)));
  const depth = (column: Draft): number => DEEPER.findLastIndex((word) => word.test(leaf(column)));
  return [...(own.length > 0 ? own : codes)].sort((a, b) => (a.profile.codes > 0.6 && b.profile.codes > 0.6 ? depth(b) - depth(a) : 0) || b.profile.codes - a.profile.codes || a.first - b.first)[0];
};

const DEEPER: readonly RegExp[] = [/\burusan\b/, /\bprogram\b/, /\bkegiatan\b/, /\bsub ?-?kegiatan\b/];

/** What the code cells of a row hold; `rest` is a name behind the code. */
interface RowCode {
  readonly code?: string;
  readonly depth: number;
  readonly rest?: string;
}

const NO_CODE: RowCode = { depth: 0 };

/** Without a code column: "3.30.02 - PROGRAM ...", "1.01.02.2.01 Pengelolaan ...". */
export const codeInName = (name: string): RowCode => {
  const split = /^\s*[\dX]/.test(name) ? splitCode(name) : null;
  return split && split.code.form !== "legacy" ? { code: split.code.text, depth: 1 } : NO_CODE;
};

/** The row's own code: the last filled cell where cells hold whole codes, else the cells joined. */
export const readCode = (sheet: SheetSnapshot, row: number, column: Draft): RowCode => {
  if (column.first === column.last) return codeInCell(plainText(valueAt(sheet, row, column.first)), 1);
  const parts: string[] = [];
  for (let at = column.first; at <= column.last; at++) {
    const text = plainText(valueAt(sheet, row, at));
    if (text !== "") parts.push(text);
  }
  if (parts.length === 0) return NO_CODE;
  const isOfAgency = classifyCode(parts[0]!)?.level === "organisation" && parts.slice(1).every((part) => classifyCode(part) !== null);
  const isWhole = parts.length === 1 || isOfAgency || parts.some((part, at) => at > 0 && ((part.startsWith(`${parts[0]}.`) && part.split(".").length > at) || part.split(".").length >= 4));
  if (!isWhole) return { code: parts.join("."), depth: parts.length };
  return codeInCell(parts.at(-1)!, parts.length);
};

const codeInCell = (text: string, depth: number): RowCode => {
  if (text === "") return NO_CODE;
  const [, code, rest] = CODE_WITH_NAME.exec(text) ?? [];
  return code && rest ? { code, depth, rest } : { code: text, depth };
};

/** "1.02.0.00.0.00.01.0000 Dinas Kesehatan": the name stands in the cell of the code. */
const CODE_WITH_NAME = /^([\dx]+(?:\.[\dx]+)+)\.?\s+(\p{L}.{2,})$/iu;

/** One digit over accounts, "5 BELANJA DAERAH", is the root of the accounts. */
export const rootOfAccounts = (verdicts: readonly (Code | null)[]): readonly (Code | null)[] => {
  const accounts = verdicts.filter((verdict) => verdict?.level === "account").length;
  const isOnlyAccounts = accounts >= 3 && verdicts.every((verdict) => verdict === null || verdict.level === "account" || verdict.level === "affair" || verdict.level === "organisation");
  return isOnlyAccounts ? verdicts.map((verdict) => (verdict?.level === "affair" && /^[4-7]$/.test(verdict.text) ? { ...verdict, level: "account" } : verdict)) : verdicts;
};
