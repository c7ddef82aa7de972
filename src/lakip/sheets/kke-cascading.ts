// KKE 2: does every indicator stand at its place of the cascade? Where each document names it, who answers for it, and a proposal.
import { cellAddress, sheetPrefix } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import type { IndicatorPlace } from "../cascade";
import { ofYear } from "../dates";
import { addAnswerNotes, answerCell, shareOfYes, type Proposal } from "../papers/answer";
import { assessedIn, type Assessed } from "../papers/assessed";
import { cascadingOf, COMPARED, placeIn, positionOf } from "../papers/cascading";
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
  const draft = new SheetDraft({ id: "kke-2", name: "KKE 2 Cascading", widths: [5, 48, 24, 24, 24, 30, 13, 50] });
  draft.addTitles(`KERTAS KERJA EVALUASI 2: KETEPATAN CASCADING${ofYear(scope.year)}`, scope.agency);
  draft.addGroupedHeader(["No", "Indikator Kinerja", { heading: "Pernyataan IKU / IK", below: ["Renstra", "Renja", "PK"] }, "Level jabatan", HEADING, "Keterangan"]);
  const top = draft.next;
  const proposals = assessed.map((each, index) => addIndicator(draft, context, each, index + 1));
  const share = shareOfYes({ top, bottom: draft.next - 1 }, ANSWER, proposals);
  const at = draft.add([text("Cakupan: bagian indikator yang tepat (%)", "total"), ...Array.from({ length: ANSWER - 1 }, () => text("", "total")), share, text("", "total")]);
  draft.merge(at, 0, at, ANSWER - 1);
  draft.add();
  addAnswerNotes(draft);
  draft.addWide("Level jabatan yang tidak tertulis pada sumber diisi menurut kebiasaan. Kriteria LKE 1.b.8 PermenPANRB 88/2021; penjenjangan kinerja PermenPANRB 89/2021.", "note");
  return draft.plan();
};

const addIndicator = (draft: SheetDraft, context: ReportContext, assessed: Assessed, number: number): Proposal => {
  const proposal = cascadingOf(context, assessed);
  const owner = assessed.places.map(({ document, node }) => sourceText(document, node, "owner")).find((each) => each !== "");
  draft.add([
    { value: number, style: "textCenter" }, text(assessed.row.label), ...COMPARED.map((kind) => placeCell(placeIn(assessed, kind))),
    text(owner ?? positionOf(assessed)), answerCell(proposal, HEADING, { key: assessed.key, about: assessed.row.label }), text(proposal.reason),
  ]);
  return proposal;
};

/** Where the indicator stands, as a link; a dash where it does not. */
const placeCell = (place: IndicatorPlace | undefined): PlanCell => {
  if (!place) return text(WORDS.none, "textCenter");
  const { document, node } = place;
  const cell = cellAddress(node.row, (node.indicatorColumn ?? document.table.columns[0]!).first);
  return { value: `${document.table.sheet}, ${cell}`, style: "link", link: `${sheetPrefix(document.table.sheet)}!${cell}` };
};
