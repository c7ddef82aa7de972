// KKE 3: do the targets of programs and activities in the budget agree with Renstra and Renja? Figures are formulas to their sources.
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { ofYear } from "../dates";
import { amountCell } from "../money-cells";
import { addAnswerNotes, answerCell, countYes, reasonsCell, shareOfYes, type Proposal } from "../papers/answer";
import { assessedIn, type Assessed } from "../papers/assessed";
import { agreementWith, RENJA, RENSTRA } from "../papers/plan-agreement";
import { figureCell } from "../row-figures";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { supportIn } from "../support";
import { WORDS } from "../texts";

export const budgetPaperSheet: SheetMaker = {
  plan: "kke-3",
  group: "kertas-kerja",
  title: "KKE 3 Kesesuaian anggaran dengan Renstra dan Renja",
  make: (context) => {
    const programs = assessedIn(context).filter(({ branch }) => branch?.level === "program" || branch?.level === "activity");
    return programs.length === 0 ? null : planAgreement(context, programs);
  },
};

const [FIRST, LAST] = [7, 8] as const;
const HEADINGS = ["Sesuai Renstra", "Sesuai Renja"] as const;

const planAgreement = (context: ReportContext, programs: readonly Assessed[]): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "kke-3", name: "KKE 3 Anggaran", widths: [5, 40, 34, 12, 19, 12, 12, 11, 11, 9, 40] });
  draft.addTitles(`KERTAS KERJA EVALUASI 3: KESESUAIAN ANGGARAN DENGAN RENSTRA DAN RENJA${ofYear(scope.year)}`, scope.agency);
  draft.addGroupedHeader(["No", { heading: "Program dan kegiatan dalam DPA", below: ["Uraian", "Indikator Kinerja", "Target", "Anggaran (Rp)"] }, { heading: "Target rencana", below: ["Renstra", "Renja"] }, { heading: "Kesesuaian (Y / T)", below: HEADINGS }, "Jumlah", "Keterangan"]);
  const top = draft.next;
  let before: Assessed | undefined;
  const answers = programs.map((each, index) => {
    const added = addRow(draft, context, each, { number: index + 1, isFirst: before?.branch !== each.branch });
    before = each;
    return added;
  });
  const cells = HEADINGS.map((_, place) => shareOfYes({ top, bottom: draft.next - 1 }, FIRST + place, answers.map((row) => row[place]!)));
  const at = draft.add([text("Cakupan: bagian target yang sesuai (%)", "total"), ...Array.from({ length: FIRST - 1 }, () => text("", "total")), ...cells, text("", "total"), text("", "total")]);
  draft.merge(at, 0, at, FIRST - 1);
  draft.add();
  addAnswerNotes(draft);
  draft.addWide("Target menurut DPA atau PK perubahan, PK, lalu dokumen lain; anggaran menurut Tabel 3.8. Kriteria LKE 1.c.1 PermenPANRB 88/2021.", "note");
  return draft.plan();
};

const addRow = (draft: SheetDraft, context: ReportContext, assessed: Assessed, { number, isFirst }: { readonly number: number; readonly isFirst: boolean }): readonly Proposal[] => {
  const at = draft.next;
  const [renstra, renja] = [agreementWith(RENSTRA, context, assessed), agreementWith(RENJA, context, assessed)];
  const proposals = [renstra.proposal, renja.proposal];
  const row = { key: assessed.key, about: assessed.row.label };
  draft.add([
    { value: number, style: "textCenter" }, text(isFirst ? assessed.group : ""), text(assessed.row.label), figureCell(assessed.row.target), isFirst ? moneyOf(context, assessed) : text("", "rupiah"),
    figureCell(renstra.planned), figureCell(renja.planned),
    ...proposals.map((proposal, place) => answerCell(proposal, HEADINGS[place]!, row)),
    countYes(at, FIRST, LAST, proposals), reasonsCell(proposals.map((proposal, place) => [HEADINGS[place]!, proposal] as const)),
  ]);
  return proposals;
};

const moneyOf = (context: ReportContext, { branch }: Assessed): PlanCell => {
  const place = branch && supportIn(context)?.placeOf.get(branch);
  return context.money && place !== undefined ? amountCell(context.money, [place], "budget", "rupiah") : text(WORDS.none, "textCenter");
};
