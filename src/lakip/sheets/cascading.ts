// The cascade of the agency twice: as an indented table with indicators, targets and owners, and as a matrix from goal to sub-activity.
import { cellAddress, sheetPrefix } from "../../sheets/address";
import type { PlanCell, SheetPlan, StyleName } from "../../sheets/plan";
import { cascadeIn, withBelow, type Branch, type Cascade, type CascadeLevel, type IndicatorPlace } from "../cascade";
import { ofYear } from "../dates";
import type { ReportedIndicator } from "../indicators";
import { matchIn } from "../matching";
import { figureCell, reportedAt } from "../row-figures";
import { codeWidth, runsOf, SheetDraft, text } from "../sheet-draft";
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

/** A row of the tree: an indicator of a branch, or the branch that has none. */
interface TreeRow {
  readonly branch: Branch;
  readonly isFirst: boolean;
  readonly place: IndicatorPlace | undefined;
  readonly row: ReportedIndicator | undefined;
  readonly owner: string;
}

const NAME = "Tujuan / Sasaran / Program / Kegiatan / Sub Kegiatan";

/** Columns that some row has something for; the others are left out. */
interface Present {
  readonly codes: boolean;
  readonly targets: boolean;
  readonly owners: boolean;
}

const planTree = (context: ReportContext, cascade: Cascade): SheetPlan => {
  const { scope } = context;
  const rows = withBelow(cascade.roots).flatMap((branch) => rowsOf(context, branch));
  const codes = rows.flatMap(({ branch }) => branch.code ?? []);
  const present: Present = { codes: codes.length > 0, targets: rows.some(({ row }) => row?.target), owners: rows.some(({ owner }) => owner !== "") };
  const columns = [
    ...(present.codes ? [{ heading: "Kode", width: codeWidth(codes) }] : []), { heading: "Tingkat", width: 13 }, { heading: NAME, width: 58 }, { heading: "Indikator Kinerja", width: 44 }, { heading: "Satuan", width: 11 },
    ...(present.targets ? [{ heading: scope.year === undefined ? "Target" : `Target ${scope.year}`, width: 12 }] : []), ...(present.owners ? [{ heading: "Penanggung Jawab", width: 26 }] : []), { heading: "Sumber", width: 24 },
  ];
  const draft = new SheetDraft({ id: "lakip-cascading", name: "Cascading", widths: columns.map(({ width }) => width) });
  draft.addTitles(`CASCADING KINERJA${ofYear(scope.year)}`, scope.agency);
  draft.addHeader(columns.map(({ heading }) => heading));
  const top = Math.min(...rows.map(({ branch }) => rankOf(branch.level)));
  const [first, names] = [draft.next, present.codes ? 2 : 1];
  for (const row of rows) draft.fitCapitals(draft.add(treeCells(row, present, top)), names);
  for (const [start, end] of runsOf(rows.map(({ branch }) => branch))) for (let column = 0; column <= names; column++) draft.mergeDown(first + start, first + end, column);
  draft.add();
  draft.addWide(basisOf(cascade), "note");
  return draft.plan();
};

const treeCells = ({ branch, isFirst, place, row, owner }: TreeRow, present: Present, top: number): PlanCell[] => {
  const { word, style } = LEVELS[rankOf(branch.level)]!;
  const centre: StyleName = style === "text" ? "textCenter" : "totalCenter";
  const target: PlanCell = row?.target ? figureCell(row.target) : text("", "textCenter");
  const bold: StyleName = target.style === "number" ? "totalNumber" : centre;
  const { document, node } = place ?? branch;
  const once = (value: string): PlanCell => text(isFirst ? value : "", style);
  return [
    ...(present.codes ? [once(branch.code ?? "")] : []), once(word), { ...once(branch.name), indent: rankOf(branch.level) - top },
    text(place?.node.indicator ?? "", style), text(row ? row.unit || WORDS.none : "", centre),
    ...(present.targets ? [style === "text" ? target : { ...target, style: bold }] : []),
    ...(present.owners ? [{ ...text(owner, style), indent: 1 }] : []), sourceLink(document.table.sheet, node.row, document.table.header.left),
  ];
};

const rowsOf = (context: ReportContext, branch: Branch): TreeRow[] => {
  const places: readonly (IndicatorPlace | undefined)[] = branch.indicators.length > 0 ? branch.indicators : [undefined];
  return places.map((place, index) => ({ branch, isFirst: index === 0, place, row: place && reportedAt(context, place), owner: ownerOf(context, place ?? branch) }));
};

const basisOf = ({ from, completedFrom }: Cascade): string =>
  `Penjenjangan menurut lembar ${from.table.sheet}${completedFrom.length > 0 ? `; di bawah program dilengkapi dari ${completedFrom.map(({ table }) => table.sheet).join(", ")}` : ""}. Hubungan ditulis sebagaimana adanya pada sumber, tidak ditebak.`;

const rankOf = (level: CascadeLevel): number => LEVELS.findIndex((each) => each.level === level);

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
  return { value: `${sheet}, baris ${row + 1}`, style: "link", link: `${sheetPrefix(sheet)}!${cell}`, indent: 1 };
};

/** Widths of the matrix, in characters: few columns share the page. */
const [MATRIX_WIDTH, MATRIX_WIDEST, PAGE] = [38, 60, 140] as const;

/** One row for each branch without children; what stands above covers its rows. */
const planMatrix = (context: ReportContext, cascade: Cascade): SheetPlan => {
  const { scope } = context;
  const present = LEVELS.filter(({ level }) => withBelow(cascade.roots).some((branch) => branch.level === level));
  const draft = new SheetDraft({ id: "lakip-matriks-cascading", name: "Matriks Cascading", widths: present.map(() => Math.min(MATRIX_WIDEST, Math.max(MATRIX_WIDTH, Math.floor(PAGE / present.length)))) });
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
