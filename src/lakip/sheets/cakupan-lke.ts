// How many of the reported indicators meet each criterion of the LKE that a workbook can show: one line an indicator, shares below.
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { wordingKey } from "../../performance/wording";
import { CASCADE_LEVELS } from "../cascade";
import { ofYear } from "../dates";
import { addAnswerNotes, answerCell, reasonsOf, shareOfYes } from "../papers/answer";
import { assessedIn, type Assessed } from "../papers/assessed";
import { addBandSwitch, bandCell, BAND_NOTE } from "../papers/band";
import { CRITERIA, criterionCode, criterionText } from "../papers/criteria";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";

export const coverageSheet: SheetMaker = {
  plan: "lke-cakupan",
  group: "kertas-kerja",
  title: "Cakupan indikator per kriteria LKE",
  make: (context) => {
    const reported = new Set(context.indicators?.rows.map(({ label }) => wordingKey(label)));
    const assessed = ofHighestLevel(assessedIn(context).filter(({ row }) => reported.has(wordingKey(row.label))));
    return assessed.length === 0 ? null : planCoverage(context, assessed);
  },
};

/** Without the copies of an indicator further down the cascade: the report speaks of the one above. */
const ofHighestLevel = (assessed: readonly Assessed[]): readonly Assessed[] => {
  const highest = new Map<string, number>();
  const rankOf = ({ level }: Assessed): number => CASCADE_LEVELS.indexOf(level);
  for (const each of assessed) highest.set(wordingKey(each.row.label), Math.min(rankOf(each), highest.get(wordingKey(each.row.label)) ?? Infinity));
  return assessed.filter((each) => rankOf(each) === highest.get(wordingKey(each.row.label)));
};

const FIRST = 2;
const LAST = FIRST + CRITERIA.length - 1;
const WIDTHS = [5, 40, ...CRITERIA.map(() => 11), 52];
const headingOf = (index: number): string => `${criterionCode(CRITERIA[index]!)} ${CRITERIA[index]!.word}`;

const planCoverage = (context: ReportContext, assessed: readonly Assessed[]): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "lke-cakupan", name: "Cakupan LKE", widths: WIDTHS });
  draft.addTitles(`CAKUPAN INDIKATOR PER KRITERIA LKE${ofYear(scope.year)}`, scope.agency);
  draft.addHeader(["No", "Indikator Kinerja", ...CRITERIA.map((_, index) => headingOf(index)), "Keterangan"]);
  const top = draft.next;
  const answers = assessed.map((each) => CRITERIA.map(({ propose }) => propose(context, each)));
  const reasons = reasonsOf(CRITERIA.map(criterionCode), answers);
  assessed.forEach((each, index) => {
    const row = { key: each.key, about: each.row.label };
    draft.add([{ value: index + 1, style: "textCenter" }, text(each.row.label), ...answers[index]!.map((proposal, at) => answerCell(proposal, headingOf(at), row)), reasons.cells[index]]);
  });
  const bottom = draft.next - 1;
  const blank = text("", "total");
  const line = (label: string, cells: readonly PlanCell[]): number => {
    const at = draft.add([text(label, "total"), blank, ...cells, blank]);
    draft.merge(at, 0, at, FIRST - 1);
    return at;
  };
  const share = line("Cakupan (%)", CRITERIA.map((_, index) => shareOfYes({ top, bottom }, FIRST + index, answers.map((row) => row[index]!))));
  const toggle = addBandSwitch(draft, LAST + 2);
  line("Skala daerah", CRITERIA.map((_, index) => bandCell(cellAddress(share, FIRST + index), toggle)));
  draft.add();
  addAnswerNotes(draft, reasons.common);
  draft.addWide(`Kriteria LKE PermenPANRB 88/2021: ${CRITERIA.map((criterion) => `${criterionCode(criterion)} ${criterionText(criterion).replace(/\.$/, "")}`).join("; ")}.`, "note");
  draft.addWide(BAND_NOTE, "note");
  return draft.plan();
};
