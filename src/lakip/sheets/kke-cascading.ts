// KKE 2: does every indicator stand at its place of the cascade? Where each document names it, who answers for it, and a proposal.
import { cellAddress, sheetPrefix } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import type { IndicatorPlace } from "../cascade";
import { ofYear } from "../dates";
import { addAnswerNotes, answerCell, shareOfYes, type Proposal } from "../papers/answer";
import { assessedIn, type Assessed } from "../papers/assessed";
import { cascadingOf, COMPARED, placeIn, positionOf } from "../papers/cascading";
import { RENJA, RENJA_FROM_EVALUATION } from "../papers/plan-agreement";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { sourceText } from "../source-text";
import { WORDS } from "../texts";

export const cascadingPaperSheet: SheetMaker = {
  plan: "kke-2",
  group: "kertas-kerja",
  title: "KKE 2 Ketepatan cascading",
  make: (context) => {
    const assessed = assessedIn(context);
    return assessed.length === 0 ? null : planCascading(context, assessed);
  },
};

const ANSWER = 6;
const HEADING = "Ketepatan cascading (Y / T)";

const planCascading = (context: ReportContext, assessed: readonly Assessed[]): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "kke-2", name: "KKE 2 Cascading", widths: [5, 48, 24, 24, 24, 30, 17, 48] });
  draft.addTitles(`KERTAS KERJA EVALUASI 2: KETEPATAN CASCADING${ofYear(scope.year)}`, scope.agency);
  draft.addGroupedHeader(["No", "Indikator Kinerja", { heading: "Pernyataan IKU / IK", below: COMPARED.map(({ name }) => name) }, "Level jabatan", HEADING, "Keterangan"]);
  const top = draft.next;
  const proposals = assessed.map((each) => cascadingOf(context, each));
  assessed.forEach((each, index) => addIndicator(draft, each, { number: index + 1, proposal: proposals[index]! }));
  const share = shareOfYes({ top, bottom: draft.next - 1 }, ANSWER, proposals);
  const at = draft.add([text("Cakupan: bagian indikator yang tepat (%)", "total"), ...Array.from({ length: ANSWER - 1 }, () => text("", "total")), share, text("", "total")]);
  draft.merge(at, 0, at, ANSWER - 1);
  draft.add();
  addAnswerNotes(draft);
  if (assessed.some((each) => placeIn(each, RENJA)?.document.table.kind === "evaluasi")) draft.addWide(RENJA_FROM_EVALUATION, "note");
  draft.addWide("Level jabatan yang tidak tertulis pada sumber diisi menurut kebiasaan. Kriteria LKE 1.b.8 PermenPANRB 88/2021; penjenjangan kinerja PermenPANRB 89/2021.", "note");
  return draft.plan();
};

const addIndicator = (draft: SheetDraft, assessed: Assessed, { number, proposal }: { readonly number: number; readonly proposal: Proposal }): void => {
  const owner = assessed.places.map(({ document, node }) => sourceText(document, node, "owner")).find((each) => each !== "");
  draft.add([
    { value: number, style: "textCenter" }, text(assessed.row.label), ...COMPARED.map((plan) => placeCell(placeIn(assessed, plan))),
    text(owner ?? positionOf(assessed)), answerCell(proposal, HEADING, { key: assessed.key, about: assessed.row.label }), text(proposal.reason),
  ]);
};

/** Where the indicator stands, as a link; a dash where it does not. */
const placeCell = (place: IndicatorPlace | undefined): PlanCell => {
  if (!place) return text(WORDS.none, "textCenter");
  const { document, node } = place;
  const cell = cellAddress(node.row, (node.indicatorColumn ?? document.table.columns[0]!).first);
  return { value: `${document.table.sheet}, ${cell}`, style: "link", link: `${sheetPrefix(document.table.sheet)}!${cell}` };
};
