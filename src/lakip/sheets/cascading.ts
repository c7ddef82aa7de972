// The cascade of the agency twice: as an indented table with indicators, targets and owners, and as a matrix from goal to sub-activity.
import { cellAddress, sheetPrefix } from "../../sheets/address";
import type { PlanCell, SheetPlan, StyleName } from "../../sheets/plan";
import { cascadeIn, withBelow, type Branch, type Cascade, type CascadeLevel, type IndicatorPlace } from "../cascade";
import { ofYear } from "../dates";
import { matchIn } from "../matching";
import { figureCell, reportedAt } from "../row-figures";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { sourceText } from "../source-text";
import { WORDS } from "../texts";

export const cascadeSheet: SheetMaker = {
  plan: "lakip-cascading",
  group: "pendukung",
  title: "Cascading: pohon tujuan sampai sub kegiatan",
  notes: (context) => (cascadeIn(context) ? [] : [{ key: "noCascade", args: {} }]),
  make: (context) => {
    const cascade = cascadeIn(context);
    return cascade && planTree(context, cascade);
  },
};

export const cascadeMatrixSheet: SheetMaker = {
  plan: "lakip-matriks-cascading",
  group: "pendukung",
  title: "Matriks cascading",
  make: (context) => {
    const cascade = cascadeIn(context);
    return cascade && planMatrix(context, cascade);
  },
};

const LEVELS: readonly { readonly level: CascadeLevel; readonly word: string; readonly style: StyleName }[] = [
  { level: "goal", word: "Tujuan", style: "section" },
  { level: "objective", word: "Sasaran", style: "section" },
  { level: "program", word: "Program", style: "total" },
  { level: "activity", word: "Kegiatan", style: "text" },
  { level: "subActivity", word: "Sub Kegiatan", style: "text" },
];

const planTree = (context: ReportContext, cascade: Cascade): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "lakip-cascading", name: "Cascading", widths: [18, 13, 58, 44, 11, 12, 26, 24] });
  draft.addTitles(`CASCADING KINERJA${ofYear(scope.year)}`, scope.agency);
  draft.addHeader(["Kode", "Tingkat", "Tujuan / Sasaran / Program / Kegiatan / Sub Kegiatan", "Indikator Kinerja", "Satuan", `Target${scope.year === undefined ? "" : ` ${scope.year}`}`, "Penanggung Jawab", "Sumber"]);
  const top = Math.min(...withBelow(cascade.roots).map(({ level }) => rankOf(level)));
  for (const root of cascade.roots) addBranch(draft, context, root, top);
  draft.add();
  draft.addWide(basisOf(cascade), "note");
  return draft.plan();
};

const basisOf = ({ from, completedFrom }: Cascade): string =>
  `Penjenjangan menurut lembar ${from.table.sheet}${completedFrom.length > 0 ? `; di bawah program dilengkapi dari ${completedFrom.map(({ table }) => table.sheet).join(", ")}` : ""}. Hubungan ditulis sebagaimana adanya pada sumber, tidak ditebak.`;

const rankOf = (level: CascadeLevel): number => LEVELS.findIndex((each) => each.level === level);

const addBranch = (draft: SheetDraft, context: ReportContext, branch: Branch, top: number): void => {
  const { word, style } = LEVELS[rankOf(branch.level)]!;
  const first = draft.next;
  const centre = style === "text" ? "textCenter" : "totalCenter";
  const places: readonly (IndicatorPlace | undefined)[] = branch.indicators.length > 0 ? branch.indicators : [undefined];
  places.forEach((place, index) => {
    const isFirst = index === 0;
    const row = place && reportedAt(context, place);
    const target: PlanCell = row?.target ? figureCell(row.target) : text("", "textCenter");
    const { document, node } = place ?? branch;
    draft.add([
      text(isFirst ? (branch.code ?? "") : "", style), text(isFirst ? word : "", style), { ...text(isFirst ? branch.name : "", style), indent: rankOf(branch.level) - top },
      text(place?.node.indicator ?? "", style), text(row ? row.unit || WORDS.none : "", centre), style === "text" ? target : { ...target, style: target.style === "number" ? "totalNumber" : centre },
      { ...text(ownerOf(context, { document, node }), style), indent: 1 }, sourceLink(document.table.sheet, node.row, document.table.header.left),
    ]);
    draft.fitCapitals(draft.next - 1, 2);
  });
  for (const column of [0, 1, 2]) draft.mergeDown(first, draft.next - 1, column);
  for (const child of branch.children) addBranch(draft, context, child, top);
};

/** Who answers for a row, as its own sheet says, else another one of the same indicator or program. */
const ownerOf = ({ scope }: ReportContext, { document, node }: IndicatorPlace): string => {
  const own = sourceText(document, node, "owner") || sourceText(document, node, "agency");
  if (own !== "" || node.indicator === "") return own;
  for (const other of scope.documents) {
    const match = matchIn(other, document, node);
    const text = match ? sourceText(other, match, "owner") : "";
    if (text !== "") return text;
  }
  return "";
};

const sourceLink = (sheet: string, row: number, column: number): PlanCell => {
  const cell = cellAddress(row, column);
  return { value: `${sheet}, baris ${row + 1}`, style: "link", link: `${sheetPrefix(sheet)}!${cell}` };
};

const MATRIX_WIDTH = 38;

/** One row for each branch without children; what stands above covers its rows. */
const planMatrix = (context: ReportContext, cascade: Cascade): SheetPlan => {
  const { scope } = context;
  const present = LEVELS.filter(({ level }) => withBelow(cascade.roots).some((branch) => branch.level === level));
  const draft = new SheetDraft({ id: "lakip-matriks-cascading", name: "Matriks Cascading", widths: present.map(() => MATRIX_WIDTH) });
  draft.addTitles(`MATRIKS CASCADING KINERJA${ofYear(scope.year)}`, scope.agency);
  draft.addHeader(present.map(({ word }) => word));
  for (const root of cascade.roots) addPath(draft, root, [], present.map(({ level }) => level));
  draft.add();
  draft.addWide(`Di bawah setiap nama: indikatornya. ${basisOf(cascade)}`, "note");
  return draft.plan();
};

const addPath = (draft: SheetDraft, branch: Branch, above: readonly Branch[], levels: readonly CascadeLevel[]): void => {
  const path = [...above, branch];
  const top = draft.next;
  if (branch.children.length === 0) draft.add(levels.map((level) => text(cellText(path.find((each) => each.level === level)))));
  // The texts of what stands above are written in the first row only, and cover the others.
  branch.children.forEach((child, index) => addPath(draft, child, index === 0 ? path : path.map(withoutText), levels));
  draft.mergeDown(top, draft.next - 1, levels.indexOf(branch.level));
};

const withoutText = (branch: Branch): Branch => ({ ...branch, name: "", indicators: [] });

const cellText = (branch: Branch | undefined): string => {
  if (!branch) return WORDS.none;
  const title = branch.code === undefined || branch.name === "" ? branch.name : `${branch.code} ${branch.name}`;
  return [title, ...branch.indicators.map(({ node }) => `• ${node.indicator}`)].join("\n");
};
