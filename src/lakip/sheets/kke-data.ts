// KKE 5: are the figures behind the indicators relevant: formula, components, source of data, and a proposal for each.
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { ofYear } from "../dates";
import { addAnswerNotes, answerCell, countYes, reasonsOf, shareOfYes, type Proposal } from "../papers/answer";
import { assessedIn, type Assessed } from "../papers/assessed";
import { accurate, definitionOf, fitting, holdsDefinitions, sourced } from "../papers/definition";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { WORDS } from "../texts";

export const dataPaperSheet: SheetMaker = {
  plan: "kke-5",
  group: "kertas-kerja",
  title: "KKE 5 Relevansi data kinerja",
  notes: (context) => (context.indicators && !holdsDefinitions(context) ? [{ key: "noDefinitions", args: {} }] : []),
  make: (context) => {
    if (!holdsDefinitions(context)) return null;
    const aims = assessedIn(context).filter(({ level }) => level === "goal" || level === "objective");
    const assessed = aims.length > 0 ? aims : assessedIn(context);
    return assessed.length === 0 ? null : planData(context, assessed);
  },
};

const [FIRST, LAST] = [4, 6] as const;
const HEADINGS = ["Akurat", "Tepat", "Sumber data"] as const;

const planData = (context: ReportContext, assessed: readonly Assessed[]): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "kke-5", name: "KKE 5 Data", widths: [5, 36, 46, 40, 9, 9, 9, 9, 30, 42] });
  draft.addTitles(`KERTAS KERJA EVALUASI 5: RELEVANSI DATA KINERJA${ofYear(scope.year)}`, scope.agency);
  draft.addGroupedHeader(["No", "Indikator Kinerja", "Formula Pengukuran Kinerja", "Komponen Pembentuk Indikator", { heading: "Kriteria (Y / T)", below: HEADINGS }, "Jumlah", "Sumber data menurut dokumen", "Keterangan"]);
  const top = draft.next;
  const answers = assessed.map((each) => proposalsOf(each));
  const reasons = reasonsOf(HEADINGS, answers);
  assessed.forEach((each, index) => addIndicator(draft, each, { number: index + 1, proposals: answers[index]!, reason: reasons.cells[index]! }));
  const shares = HEADINGS.map((_, place) => shareOfYes({ top, bottom: draft.next - 1 }, FIRST + place, answers.map((row) => row[place]!)));
  const blank = text("", "total");
  const at = draft.add([text("Cakupan: bagian indikator yang memenuhi (%)", "total"), blank, blank, blank, ...shares, blank, blank, blank]);
  draft.merge(at, 0, at, FIRST - 1);
  draft.add();
  addAnswerNotes(draft, reasons.common);
  draft.addWide("Formula dan sumber data disalin dari dokumen IKU atau dokumen lain yang memuatnya. Kriteria LKE 2.a.2 dan 2.a.3 PermenPANRB 88/2021.", "note");
  return draft.plan();
};

const proposalsOf = (assessed: Assessed): readonly Proposal[] => {
  const definition = definitionOf(assessed);
  return [accurate(assessed, definition), fitting(assessed, definition), sourced(definition)];
};

const addIndicator = (draft: SheetDraft, assessed: Assessed, { number, proposals, reason }: { readonly number: number; readonly proposals: readonly Proposal[]; readonly reason: PlanCell }): void => {
  const at = draft.next;
  const { formulation, components, source } = definitionOf(assessed);
  const row = { key: assessed.key, about: assessed.row.label };
  draft.add([
    { value: number, style: "textCenter" }, text(assessed.row.label), text(formulation || WORDS.none), text(components.map((part, index) => `${index + 1}. ${part}`).join("\n") || WORDS.none),
    ...proposals.map((proposal, place) => answerCell(proposal, HEADINGS[place]!, row)),
    countYes(at, FIRST, LAST, proposals), text(source || WORDS.none), reason,
  ]);
};
