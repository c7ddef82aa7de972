// RB tematik and crosscutting: what the sheets mark with a theme, and objectives that several agencies serve, with figures and money.
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { cellAddress, sheetPrefix } from "../../sheets/address";
import { contextOf, contextWith } from "../agencies";
import { isSame } from "../cascade";
import { moneyColumns } from "../columns";
import { ofYear } from "../dates";
import { amountIn } from "../money";
import { absorptionCell, amountCell, amountOf } from "../money-cells";
import type { Sums } from "../money-sums";
import { reportedAt, rowFigures } from "../row-figures";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { crosscuttingIn, type Marked } from "../themes";
import { LEVELS, WORDS } from "../texts";

export const themeSheet: SheetMaker = {
  plan: "lakip-tematik",
  group: "pendukung",
  title: "RB tematik dan crosscutting",
  notes: (context) => (hasRows(context) ? [] : [{ key: "noThemes", args: {} }]),
  make: (context) => (hasRows(context) ? planThemes(context) : null),
};

const hasRows = (context: ReportContext): boolean => {
  const { themes, shared } = crosscuttingIn(context);
  return themes.length + shared.length > 0;
};

const [TARGET, ACTUAL, BUDGET, SPENT] = [5, 6, 8, 9] as const;

const planThemes = (context: ReportContext): SheetPlan => {
  const { year } = context.scope;
  const { themes, shared } = crosscuttingIn(context);
  const draft = new SheetDraft({ id: "lakip-tematik", name: "Tematik dan Crosscutting", widths: [5, 26, 40, 36, 11, 11, 11, 11, 18, 18, 10, 22] });
  draft.addTitles(`RB TEMATIK DAN CROSSCUTTING${ofYear(year)}`, "");
  draft.addHeader(["No", "Perangkat Daerah", "Sasaran / Program", "Indikator", "Satuan", "Target", "Realisasi", "Capaian (%)", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)", "Sumber"]);
  for (const { name, rows } of themes) addGroup(draft, context, `Tema: ${name}`, rows);
  for (const { branch, rows } of shared) addGroup(draft, context, `Dilayani beberapa perangkat daerah: ${branch.name}`, rows);
  draft.add();
  draft.addWide("Tema hanya dari tanda pada lembar sumber (kolom tematik, crosscutting, prioritas, atau keterangan \"Tematik: ...\"); tidak ditebak dari nama program.", "note");
  draft.addWide("Anggaran dan realisasi dari tabel anggaran perangkat daerahnya; bila tabel itu tidak ada di buku kerja ini, anggaran dari lembar yang memuat tandanya. Anggaran tidak dijumlahkan per tema karena satu program dapat melayani beberapa tema.", "note");
  return draft.plan();
};

const addGroup = (draft: SheetDraft, context: ReportContext, title: string, rows: readonly Marked[]): void => {
  draft.addWide(title, "section");
  rows.forEach((marked, index) => addRow(draft, context, marked, index + 1));
};

const addRow = (draft: SheetDraft, context: ReportContext, marked: Marked, number: number): void => {
  const { document, node, agency } = marked;
  const at = draft.next;
  const home = contextOf(context, agency) ?? contextWith(context, document);
  const row = reportedAt(home, { document, node });
  const own = row.target ?? row.actual ? row : reportedAt(contextWith(context, document), { document, node });
  const figures = node.indicator === "" || !(own.target ?? own.actual) ? undefined : rowFigures(own, home, at, { target: TARGET, actual: ACTUAL });
  const level = LEVELS[node.level]?.word;
  draft.add([
    { value: number, style: "textCenter" }, text(agency || WORDS.none), text(node.name || node.objective || level || WORDS.none), text(node.indicator || WORDS.none), text(node.unit || WORDS.none, "textCenter"),
    ...(figures ? [figures.target, figures.actual, figures.achievement] : [text("", "textCenter"), text("", "textCenter"), text(WORDS.none, "textCenter")]),
    ...moneyCells(home, marked, at),
    { value: `${document.table.sheet}, baris ${node.row + 1}`, style: "link", link: `${sheetPrefix(document.table.sheet)}!${cellAddress(node.row, document.table.header.left)}`, indent: 1 },
  ]);
};

/** Budget and spending of the agency's own budget table, else the budget that the marked row states. */
const moneyCells = ({ money, scope }: ReportContext, { document, node }: Marked, at: number): PlanCell[] => {
  const place = money?.rows.findIndex((row) => row.level === node.level && isSame(row.node, node)) ?? -1;
  if (money && place >= 0) {
    return [amountCell(money, [place], "budget", "rupiah"), amountCell(money, [place], "spent", "rupiah"), absorptionCell(at, { budget: BUDGET, spent: SPENT }, amountOf(money, [place]), "number")];
  }
  const { budget } = moneyColumns(document, scope.year);
  const stated = budget && amountIn(document, node, budget);
  const sums: Sums = { budget: typeof stated?.computed === "number" ? stated.computed : undefined, spent: undefined };
  return [stated ? { ...stated, style: "rupiah" } : text("", "rupiah"), text("", "rupiah"), absorptionCell(at, { budget: BUDGET, spent: SPENT }, sums, "number")];
};
