// KKE 3: do the targets of programs and activities in the budget agree with Renstra and Renja? Figures are formulas to their sources.
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { ofYear } from "../dates";
import { amountCell } from "../money-cells";
import { addAnswerNotes, answerCell, countYes, reasonsOf, shareOfYes, type Proposal } from "../papers/answer";
import { assessedIn, type Assessed } from "../papers/assessed";
import { agreementWith, RENJA, RENJA_FROM_EVALUATION, RENSTRA, type Agreement } from "../papers/plan-agreement";
import { figureCell } from "../row-figures";
import { runsOf, SheetDraft, text } from "../sheet-draft";
import { oncePerReport, type ReportContext, type SheetMaker } from "../sheet-maker";
import { supportIn } from "../support";
import { WORDS } from "../texts";

export const budgetPaperSheet: SheetMaker = {
  plan: "kke-3",
  group: "kertas-kerja",
  title: "KKE 3 Kesesuaian anggaran dengan Renstra dan Renja",
  notes: (context) => (comparedIn(context) ? [] : [{ key: "noComparedTargets", args: {} }]),
  make: (context) => {
    const compared = comparedIn(context);
    return compared && planAgreement(context, compared);
  },
};

/** A program or activity with what Renstra and Renja say of its target. */
interface Compared {
  readonly assessed: Assessed;
  readonly renstra: Agreement;
  readonly renja: Agreement;
}

/** The programs and activities; `null` where no target of theirs stands in two documents that could agree. */
const comparedIn = oncePerReport((context): readonly Compared[] | null => {
  const compared = assessedIn(context)
    .filter(({ branch }) => branch?.level === "program" || branch?.level === "activity")
    .map((assessed) => ({ assessed, renstra: agreementWith(RENSTRA, context, assessed), renja: agreementWith(RENJA, context, assessed) }));
  return compared.some((each) => proposalsOf(each).some(({ answer }) => answer !== "?")) ? compared : null;
});

const proposalsOf = ({ renstra, renja }: Compared): readonly Proposal[] => [renstra.proposal, renja.proposal];

const [FIRST, LAST] = [7, 8] as const;
const HEADINGS = ["Sesuai Renstra", "Sesuai Renja"] as const;

const planAgreement = (context: ReportContext, compared: readonly Compared[]): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "kke-3", name: "KKE 3 Anggaran", widths: [5, 40, 34, 12, 19, 12, 12, 11, 11, 9, 40] });
  draft.addTitles(`KERTAS KERJA EVALUASI 3: KESESUAIAN ANGGARAN DENGAN RENSTRA DAN RENJA${ofYear(scope.year)}`, scope.agency);
  draft.addGroupedHeader(["No", { heading: "Program dan kegiatan dalam DPA", below: ["Uraian", "Indikator Kinerja", "Target", "Anggaran (Rp)"] }, { heading: "Target rencana", below: ["Renstra", "Renja"] }, { heading: "Kesesuaian (Y / T)", below: HEADINGS }, "Jumlah", "Keterangan"]);
  const top = draft.next;
  const answers = compared.map(proposalsOf);
  const reasons = reasonsOf(HEADINGS, answers);
  compared.forEach((each, index) => {
    const isFirst = compared[index - 1]?.assessed.branch !== each.assessed.branch;
    addRow(draft, context, each, { number: index + 1, isFirst, reason: reasons.cells[index]! });
  });
  const branches = compared.map(({ assessed: { branch } }) => branch);
  for (const [first, last] of runsOf(branches)) for (const column of [1, 4]) draft.mergeDown(top + first, top + last, column);
  const cells = HEADINGS.map((_, place) => shareOfYes({ top, bottom: draft.next - 1 }, FIRST + place, answers.map((row) => row[place]!)));
  const at = draft.add([text("Cakupan: bagian target yang sesuai (%)", "total"), ...Array.from({ length: FIRST - 1 }, () => text("", "total")), ...cells, text("", "total"), text("", "total")]);
  draft.merge(at, 0, at, FIRST - 1);
  draft.add();
  addAnswerNotes(draft, reasons.common);
  draft.addWide("Target menurut DPA atau PK perubahan, PK, lalu dokumen lain; anggaran menurut Tabel 3.8. Kriteria LKE 1.c.1 PermenPANRB 88/2021.", "note");
  if (compared.some(({ renja: { planned } }) => planned?.document.table.kind === "evaluasi")) draft.addWide(RENJA_FROM_EVALUATION, "note");
  return draft.plan();
};

const addRow = (draft: SheetDraft, context: ReportContext, compared: Compared, { number, isFirst, reason }: { readonly number: number; readonly isFirst: boolean; readonly reason: PlanCell }): void => {
  const at = draft.next;
  const { assessed, renstra, renja } = compared;
  const proposals = proposalsOf(compared);
  const row = { key: assessed.key, about: assessed.row.label };
  draft.add([
    { value: number, style: "textCenter" }, text(isFirst ? assessed.group : ""), text(assessed.row.label), figureCell(assessed.row.target), isFirst ? moneyOf(context, assessed) : text("", "rupiah"),
    figureCell(renstra.planned), figureCell(renja.planned),
    ...proposals.map((proposal, place) => answerCell(proposal, HEADINGS[place]!, row)), countYes(at, FIRST, LAST, proposals), reason,
  ]);
};

const moneyOf = (context: ReportContext, { branch }: Assessed): PlanCell => {
  const place = branch && supportIn(context)?.placeOf.get(branch);
  return context.money && place !== undefined ? amountCell(context.money, [place], "budget", "rupiah") : text(WORDS.none, "textCenter");
};
