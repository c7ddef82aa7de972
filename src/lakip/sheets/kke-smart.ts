// KKE 1: are the indicators SMART, is there a challenge in their targets? The evaluators' layout with a proposal and its reason in every cell.
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { ofYear } from "../dates";
import { addAnswerNotes, answerCell, countYes, reasonsCell, shareOfYes, type Proposal } from "../papers/answer";
import { assessedIn, type Assessed } from "../papers/assessed";
import { addBandSwitch, bandCell, BAND_NOTE } from "../papers/band";
import { smartOf } from "../papers/smart";
import { figureCell } from "../row-figures";
import { rowsAddress, SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { WORDS } from "../texts";

export const smartSheet: SheetMaker = {
  plan: "kke-1",
  group: "kertas-kerja",
  title: "KKE 1 Indikator SMART dan target menantang",
  make: (context) => {
    const assessed = assessedIn(context);
    return assessed.length === 0 ? null : planSmart(context, assessed);
  },
};

const LETTERS = ["Spesifik", "Dapat Diukur", "Dapat Dicapai", "Relevan", "Berbatas Waktu"] as const;
const [FIRST, LAST, COUNT, CHALLENGE] = [4, 8, 9, 10] as const;
const WIDTHS = [5, 34, 38, 12, 11, 11, 11, 11, 11, 9, 13, 46] as const;

const planSmart = (context: ReportContext, assessed: readonly Assessed[]): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "kke-1", name: "KKE 1 SMART", widths: WIDTHS });
  draft.addTitles(`KERTAS KERJA EVALUASI 1: INDIKATOR SMART DAN TARGET MENANTANG${ofYear(scope.year)}`, scope.agency);
  draft.addGroupedHeader(["No", "Tujuan, Sasaran, Program, Kegiatan", "Indikator Kinerja", "Target", { heading: "Kriteria (Y / T)", below: LETTERS }, "Jumlah", "Menantang", "Keterangan"]);
  const top = draft.next;
  const rows = assessed.map((each, index) => addIndicator(draft, context, each, index + 1));
  const bottom = draft.next - 1;
  groupRuns(assessed).forEach(([first, last]) => draft.mergeDown(top + first, top + last, 1));
  addShares(draft, { top, bottom, rows });
  draft.add();
  addAnswerNotes(draft);
  draft.addWide("Nilai SMART = jumlah jawaban Y : (banyak indikator × 5) × 100%. Kriteria LKE 1.b.6 dan 1.b.7 PermenPANRB 88/2021.", "note");
  draft.addWide(BAND_NOTE, "note");
  return draft.plan();
};

/** Indicators of one goal, objective, program or activity that follow each other. */
const groupRuns = (assessed: readonly Assessed[]): [number, number][] => {
  const runs: [number, number][] = [];
  assessed.forEach(({ group, level }, at) => {
    const last = runs.at(-1);
    const before = last && assessed[last[1]]!;
    if (last && before?.group === group && before.level === level) last[1] = at;
    else runs.push([at, at]);
  });
  return runs;
};

interface Row {
  readonly at: number;
  readonly letters: readonly Proposal[];
  readonly challenging: Proposal;
}

const addIndicator = (draft: SheetDraft, context: ReportContext, assessed: Assessed, number: number): Row => {
  const at = draft.next;
  const { specific, measurable, achievable, relevant, timebound, challenging } = smartOf(context, assessed);
  const letters = [specific, measurable, achievable, relevant, timebound];
  const row = { key: assessed.key, about: assessed.row.label };
  draft.add([
    { value: number, style: "textCenter" }, text(assessed.group || WORDS.none), text(assessed.row.label), figureCell(assessed.row.target),
    ...letters.map((proposal, index) => answerCell(proposal, LETTERS[index]!, row)),
    countYes(at, FIRST, LAST, letters), answerCell(challenging, "Menantang", row),
    reasonsCell([...letters.map((proposal, index) => [LETTERS[index]!, proposal] as const), ["Menantang", challenging]]),
  ]);
  return { at, letters, challenging };
};

/** Below the table: the share of indicators that meet each criterion, the grade where a region uses one, and the score of the form. */
const addShares = (draft: SheetDraft, { top, bottom, rows }: { readonly top: number; readonly bottom: number; readonly rows: readonly Row[] }): void => {
  const columns = [...LETTERS.map((_, index) => FIRST + index), CHALLENGE];
  const answers = columns.map((column) => rows.map((row) => (column === CHALLENGE ? row.challenging : row.letters[column - FIRST]!)));
  const shares = columns.map((column, index) => shareOfYes({ top, bottom }, column, answers[index]!));
  const blank = text("", "total");
  const line = (label: string, cells: readonly PlanCell[]): number => {
    const at = draft.add([text(label, "total"), blank, blank, blank, ...cells.slice(0, LETTERS.length), blank, cells.at(-1)!, blank]);
    draft.merge(at, 0, at, FIRST - 1);
    return at;
  };
  const share = line("Cakupan: bagian indikator yang memenuhi (%)", shares);
  const toggle = addBandSwitch(draft, WIDTHS.length);
  line("Skala daerah", columns.map((column) => bandCell(cellAddress(share, column), toggle)));
  const counts = rowsAddress(rows.map(({ at }) => at), COUNT);
  const met = rows.reduce((sum, { letters }) => sum + letters.filter(({ answer }) => answer === "Y").length, 0);
  const at = draft.add([text("Nilai SMART (%)", "total"), ...Array.from({ length: COUNT - 1 }, () => blank), { formula: `=SUM(${counts})/${rows.length * LETTERS.length}*100`, computed: (met / (rows.length * LETTERS.length)) * 100, style: "totalNumber" }, blank, blank]);
  draft.merge(at, 0, at, COUNT - 1);
};
