// KKE 1: are the indicators SMART, is there a challenge in their targets? The evaluators' layout with a proposal and its reason in every cell.
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { ofYear } from "../dates";
import { decimals } from "../decimals";
import { addAnswerNotes, answerCell, countYes, reasonsOf, shareOfYes, type Proposal } from "../papers/answer";
import { assessedIn, type Assessed } from "../papers/assessed";
import { addBandSwitch, bandCell, BAND_NOTE } from "../papers/band";
import { smartOf, type Smart } from "../papers/smart";
import { figureCell } from "../row-figures";
import { rowsAddress, runsOf, SheetDraft, text } from "../sheet-draft";
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
const CHALLENGING = "Menantang";
const [FIRST, LAST, COUNT, CHALLENGE] = [4, 8, 9, 10] as const;
const WIDTHS = [5, 34, 38, 12, 11, 11, 11, 11, 11, 9, 13, 46] as const;

const planSmart = (context: ReportContext, assessed: readonly Assessed[]): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "kke-1", name: "KKE 1 SMART", widths: WIDTHS });
  draft.addTitles(`KERTAS KERJA EVALUASI 1: INDIKATOR SMART DAN TARGET MENANTANG${ofYear(scope.year)}`, scope.agency);
  draft.addGroupedHeader(["No", "Tujuan, Sasaran, Program, Kegiatan", "Indikator Kinerja", "Target", { heading: "Kriteria (Y / T)", below: LETTERS }, "Jumlah", CHALLENGING, "Keterangan"]);
  const top = draft.next;
  const smart = assessed.map((each) => smartOf(context, each));
  const reasons = reasonsOf([...LETTERS, CHALLENGING], smart.map((each) => [...lettersOf(each), each.challenging]));
  const rows = assessed.map((each, index) => addIndicator(draft, each, { number: index + 1, smart: smart[index]!, reason: reasons.cells[index]! }));
  const bottom = draft.next - 1;
  for (const [first, last] of runsOf(assessed.map(({ group, level }) => `${level} ${group}`))) draft.mergeDown(top + first, top + last, 1);
  addShares(draft, { top, bottom, rows });
  draft.add();
  addAnswerNotes(draft, reasons.common);
  draft.addWide("Nilai SMART = jumlah jawaban Y : (banyak indikator × 5) × 100%. Kriteria LKE 1.b.6 dan 1.b.7 PermenPANRB 88/2021.", "note");
  draft.addWide(BAND_NOTE, "note");
  return draft.plan();
};

interface Row {
  readonly at: number;
  readonly letters: readonly Proposal[];
  readonly challenging: Proposal;
}

const lettersOf = ({ specific, measurable, achievable, relevant, timebound }: Smart): readonly Proposal[] => [specific, measurable, achievable, relevant, timebound];

const addIndicator = (draft: SheetDraft, assessed: Assessed, { number, smart, reason }: { readonly number: number; readonly smart: Smart; readonly reason: PlanCell }): Row => {
  const at = draft.next;
  const { challenging } = smart;
  const letters = lettersOf(smart);
  const row = { key: assessed.key, about: assessed.row.label };
  draft.add([
    { value: number, style: "textCenter" }, text(assessed.group || WORDS.none), text(assessed.row.label), figureCell(assessed.row.target),
    ...letters.map((proposal, index) => answerCell(proposal, LETTERS[index]!, row)),
    countYes(at, FIRST, LAST, letters), answerCell(challenging, CHALLENGING, row), reason,
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
  const at = draft.add([text("Nilai SMART (%)", "total"), ...Array.from({ length: COUNT - 1 }, () => blank), { formula: `=SUM(${counts})/${rows.length * LETTERS.length}*100`, computed: (met / (rows.length * LETTERS.length)) * 100, style: "totalCenter", format: decimals(2) }, blank, blank]);
  draft.merge(at, 0, at, COUNT - 1);
};
