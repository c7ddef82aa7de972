// A proposed answer of a working paper, with its reason. Evaluators decide: whatever they type over a proposal stays.
import type { PlanCell } from "../../sheets/plan";
import { cellAddress } from "../../sheets/address";
import { decimals } from "../decimals";
import { text, type SheetDraft } from "../sheet-draft";

/** Y: met; T: not met; "?": only a person can tell. */
export type Answer = "Y" | "T" | "?";

export interface Proposal {
  readonly answer: Answer;
  /** Why, as a short sentence; "" where the answer needs no reason. */
  readonly reason: string;
}

/** What a working paper asks for: Y where the workbook shows it, T where it does not, "?" where a person must look. */
export const yes = (reason = ""): Proposal => ({ answer: "Y", reason });
export const no = (reason: string): Proposal => ({ answer: "T", reason });
export const unsure = (reason: string): Proposal => ({ answer: "?", reason });

/** Where an answer stands: the key of its row, and what that row is about in words. */
export interface AnswerRow {
  readonly key: string;
  readonly about: string;
}

/** The cell of an answer, to be typed over. */
export const answerCell = ({ answer }: Proposal, column: string, { key, about }: AnswerRow): PlanCell => ({
  value: answer, style: answer === "Y" ? "inputCenter" : answer === "T" ? "levelError" : "levelWarning", field: { row: key, column, about, proposed: answer },
});

/** How many answers of a row are Y. */
export const countYes = (at: number, first: number, last: number, proposals: readonly Proposal[]): PlanCell => ({
  formula: `=COUNTIF(${cellAddress(at, first)}:${cellAddress(at, last)},"Y")`, computed: proposals.filter(({ answer }) => answer === "Y").length, style: "textCenter",
});

/** The share of a column's answers that are Y, in per cent; the column stands in the rows from `top` to `bottom`, one for each proposal. */
export const shareOfYes = ({ top, bottom }: { readonly top: number; readonly bottom: number }, column: number, proposals: readonly Proposal[]): PlanCell => ({
  formula: `=COUNTIF(${cellAddress(top, column)}:${cellAddress(bottom, column)},"Y")/${proposals.length}*100`,
  computed: (proposals.filter(({ answer }) => answer === "Y").length / proposals.length) * 100, style: "totalCenter", format: decimals(2),
});

/** Reasons of a working paper: a cell for each row, and what is said once, since it holds for every row. */
export interface Reasons {
  readonly cells: readonly PlanCell[];
  readonly common: readonly string[];
}

/** The reasons of all rows, each under the name of its column; rows have a proposal for each of the columns. */
export const reasonsOf = (columns: readonly string[], rows: readonly (readonly Proposal[])[]): Reasons => {
  const named = (column: number, reason: string): string => `${columns[column]!}: ${reason}`;
  const shared = columns.map((_, column) => {
    const reasons = new Set(rows.map((row) => row[column]!.reason));
    return rows.length > 1 && reasons.size === 1 ? rows[0]![column]!.reason : "";
  });
  return {
    cells: rows.map((row) => text(row.flatMap(({ reason }, column) => (reason === "" || shared[column] !== "" ? [] : [named(column, reason)])).join("\n"))),
    common: shared.flatMap((reason, column) => (reason === "" ? [] : [named(column, reason)])),
  };
};

/** The lines that say what the answers mean; every working paper ends with them. */
export const addAnswerNotes = (draft: SheetDraft, common: readonly string[] = []): void => {
  if (common.length > 0) draft.addWide(`Berlaku untuk semua baris: ${common.join("; ")}.`, "note");
  draft.addWide("Y = memenuhi, T = tidak memenuhi, ? = perlu ditinjau orang (tidak dihitung memenuhi). Usulan untuk penilaian mandiri, bukan nilai hasil evaluasi; jawaban yang Anda ketik di atasnya tetap ada bila lembar ditulis ulang.", "note");
};
