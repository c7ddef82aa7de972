// Table 3.7: what supports each objective: programs, activities and sub-activities with output, achievement and money of the year.
import { mean } from "../../performance/arithmetic/sums";
import type { PlanCell, SheetPlan, StyleName } from "../../sheets/plan";
import { withBelow, type Branch, type CascadeLevel, type IndicatorPlace } from "../cascade";
import { ofYear } from "../dates";
import type { ReportedIndicator } from "../indicators";
import { absorptionCell, amountCell, amountOf } from "../money-cells";
import { meanCell, reportedAt, rowFigures } from "../row-figures";
import { rowKeys } from "../row-keys";
import { codeWidth, field, SheetDraft, text } from "../sheet-draft";
import { oncePerReport, type ReportContext, type SheetMaker } from "../sheet-maker";
import { supportIn, type Aim, type Support } from "../support";
import { WORDS } from "../texts";

export const supportSheet: SheetMaker = {
  plan: "lakip-3.7",
  group: "utama",
  title: "Tabel 3.7 Program pendukung sasaran",
  notes: (context) => (partsIn(context) ? [] : [{ key: "noSupport", args: {} }]),
  make: (context) => {
    const [support, parts] = [supportIn(context), partsIn(context)];
    return support && parts && new SupportTable(context, support, parts).plan();
  },
};

const [TARGET, ACTUAL, ACHIEVEMENT, BUDGET, SPENT, ABSORPTION, JUDGEMENT] = [4, 5, 6, 7, 8, 9, 10] as const;

const HEADING = "Menunjang / tidak";

interface Look {
  readonly words: StyleName;
  readonly rupiah: StyleName;
  readonly number: StyleName;
  readonly indent: number;
}

const PLAIN = { words: "text", rupiah: "rupiah", number: "number" } as const;
const LOOKS: Readonly<Record<CascadeLevel, Look>> = {
  goal: { ...PLAIN, indent: 0 }, objective: { ...PLAIN, indent: 0 },
  program: { words: "total", rupiah: "totalRupiah", number: "totalNumber", indent: 0 },
  activity: { ...PLAIN, indent: 1 }, subActivity: { ...PLAIN, indent: 2 },
};

/** A branch with what the year says of it. */
interface Shown {
  readonly branch: Branch;
  readonly rows: readonly ReportedIndicator[];
  readonly place: number | undefined;
  readonly children: readonly Shown[];
}

/** An objective with what is shown below it; programs of no objective come last. */
interface Part {
  readonly aim?: Aim;
  readonly programs: readonly Shown[];
}

/** Branches with a figure or money of the year, or with such a branch below. */
const shownOf = (context: ReportContext, support: Support, branches: readonly Branch[]): Shown[] =>
  branches.flatMap((branch): Shown[] => {
    const children = shownOf(context, support, branch.children);
    const place = support.placeOf.get(branch);
    const rows = placesOf(branch).map((each) => reportedAt(context, each));
    // A target of 0 without actual and money is a year in which nothing was planned.
    const isFigured = rows.some(({ target, actual }) => [target, actual].some((value) => value && value.computed !== "" && value.computed !== 0)) || place !== undefined;
    return isFigured || children.length > 0 ? [{ branch, rows, place, children }] : [];
  });

/** The indicators of a branch; where it has none, the row itself, which some sheets measure by its name. */
const placesOf = ({ indicators, document, node, level }: Branch): readonly IndicatorPlace[] => (indicators.length === 0 && node.level === level ? [{ document, node }] : indicators);

/** The parts of the table; `null` where no program has anything to show. */
const partsIn = oncePerReport((context): readonly Part[] | null => {
  const support = supportIn(context);
  if (!support) return null;
  const served = support.aims.map((aim): Part => ({ aim, programs: shownOf(context, support, aim.programs) }));
  const others = shownOf(context, support, support.unlinked);
  const parts = [...served, ...(others.length > 0 ? [{ programs: others }] : [])];
  return parts.some(({ programs }) => programs.length > 0) ? parts : null;
});

class SupportTable {
  private readonly draft: SheetDraft;
  private readonly keys = new Map<Shown, string>();
  private readonly codes = new Map<Shown, string>();

  constructor(private readonly context: ReportContext, private readonly support: Support, private readonly parts: readonly Part[]) {
    const all = parts.flatMap(({ aim, programs }) => withBelow(programs).map((shown) => ({ shown, group: aim?.branch.name ?? "" })));
    rowKeys(all.map(({ shown, group }) => ({ label: shown.branch.name, group }))).forEach((key, index) => this.keys.set(all[index]!.shown, key));
    const hasCodes = all.some(({ shown }) => shown.branch.code !== undefined);
    parts.forEach(({ programs }, index) => this.number(programs, hasCodes ? undefined : `${index + 1}.`));
    this.draft = new SheetDraft({ id: "lakip-3.7", name: "3.7 Program Pendukung", widths: [codeWidth([...this.codes.values()]), 44, 36, 10, 11, 11, 11, 18, 18, 10, 14] });
  }

  plan(): SheetPlan {
    const { draft, context: { scope }, support: { aims, cascade, placeOf, shared } } = this;
    draft.addTitles(`TABEL 3.7 PROGRAM DAN KEGIATAN YANG MENDUKUNG SASARAN${ofYear(scope.year)}`, scope.agency);
    draft.addHeader(["Kode", "Sasaran / Program / Kegiatan / Sub Kegiatan", "Indikator / Keluaran", "Satuan", "Target", "Realisasi", "Capaian (%)", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)", HEADING]);
    let number = 0;
    for (const { aim, programs } of this.parts) {
      if (aim) this.addAim(aim, ++number);
      else if (number > 0) draft.addWide("Program yang tidak dihubungkan dengan sasaran", "section");
      if (aim && programs.length === 0) draft.addWide("Tidak ada program di bawah sasaran ini pada sumbernya.", "text");
      for (const shown of programs) this.addShown(shown);
    }
    draft.add();
    const others = cascade.completedFrom.map(({ table }) => table.sheet);
    draft.addWide(`Penjenjangan menurut lembar ${cascade.from.table.sheet}${others.length > 0 ? `, dilengkapi dari ${others.join(", ")}` : ""}. Target, realisasi, dan anggaran berupa rumus ke lembar sumber.`, "note");
    draft.addWide(`Kolom "${HEADING}" diisi sendiri: apakah program atau kegiatan itu menunjang keberhasilan atau kegagalan sasaran. Isinya tetap ada bila lembar ditulis ulang.`, "note");
    if (shared.size > 0) draft.addWide("Program yang melayani beberapa sasaran tampil pada masing-masing sasaran dengan anggaran seluruhnya.", "note");
    if (aims.some(({ programs, places }) => programs.some((program) => placeOf.has(program) && !places.includes(placeOf.get(program)!)))) draft.addWide("Program yang terbagi ke beberapa sasaran tampil dengan anggaran seluruhnya; baris sasaran hanya menjumlahkan kegiatan di bawah sasaran itu.", "note");
    return draft.plan();
  }

  /** Codes of the source, else outline numbers. */
  private number(shown: readonly Shown[], above: string | undefined): void {
    shown.forEach((each, index) => {
      const code = above === undefined ? (each.branch.code ?? "") : `${above}${index + 1}`;
      this.codes.set(each, code);
      this.number(each.children, above === undefined ? undefined : `${code}.`);
    });
  }

  /** The objective as a band with its money, and its indicators below. */
  private addAim({ branch, places }: Aim, number: number): void {
    const { draft, context } = this;
    const { money } = context;
    const at = draft.next;
    const rows = branch.indicators.map((place) => reportedAt(context, place)).filter(({ target, actual }) => target ?? actual);
    const top = at + 1;
    const figures = rows.map((row, index) => rowFigures(row, context, top + index, { target: TARGET, actual: ACTUAL }));
    const amounts = money && places.length > 0 ? amountOf(money, places) : undefined;
    draft.add([
      text(`${branch.level === "goal" ? "Tujuan" : "Sasaran"} ${number}`, "section"), text(branch.name, "section"), ...Array.from({ length: 4 }, () => text("", "section")),
      rows.length === 0 ? text("", "totalNumber") : meanCell(rows.map((_, index) => top + index), ACHIEVEMENT, mean(figures.flatMap(({ percent }) => percent ?? []))),
      ...(money && amounts ? [amountCell(money, places, "budget", "totalRupiah"), amountCell(money, places, "spent", "totalRupiah"), absorptionCell(at, { budget: BUDGET, spent: SPENT }, amounts, "totalNumber")] : Array.from({ length: 3 }, () => text("", "total"))),
      text("", "section"),
    ]);
    draft.merge(at, 1, at, 5);
    rows.forEach((row, index) => {
      const { target, actual, achievement } = figures[index]!;
      draft.add([text(""), text(index === 0 ? "Indikator sasaran" : ""), text(row.label), text(row.unit || WORDS.none, "textCenter"), target, actual, achievement, text(""), text(""), text(""), text("")]);
    });
    draft.mergeDown(top, draft.next - 1, 0);
    draft.mergeDown(top, draft.next - 1, 1);
  }

  private addShown(shown: Shown): void {
    const { draft, context } = this;
    const { branch, rows, children } = shown;
    const look = LOOKS[branch.level];
    const top = draft.next;
    (rows.length > 0 ? rows : [undefined]).forEach((row, index) => {
      const at = draft.next;
      const isFirst = index === 0;
      const figures = (row?.target ?? row?.actual) && row ? rowFigures(row, context, at, { target: TARGET, actual: ACTUAL }) : undefined;
      const inLook = (cell: PlanCell): PlanCell => (branch.level === "program" ? { ...cell, style: TOTALS[cell.style ?? "text"] ?? cell.style } : cell);
      draft.add([
        text(isFirst ? this.codes.get(shown)! : "", look.words), { ...text(isFirst ? branch.name : "", look.words), indent: look.indent },
        text(row && row.label !== branch.name ? row.label : "", look.words), inLook(text(row ? row.unit || WORDS.none : "", "textCenter")),
        ...(figures ? [figures.target, figures.actual, figures.achievement] : Array.from({ length: 3 }, () => text(row ? WORDS.none : "", "textCenter"))).map(inLook),
        ...this.money(isFirst ? shown.place : undefined, at, look),
        isFirst ? field(this.keys.get(shown)!, HEADING, branch.name) : text(""),
      ]);
      draft.fitCapitals(at, 1);
    });
    for (const column of [0, 1, BUDGET, SPENT, ABSORPTION, JUDGEMENT]) draft.mergeDown(top, draft.next - 1, column);
    for (const child of children) this.addShown(child);
  }

  private money(place: number | undefined, at: number, look: Look): PlanCell[] {
    const { money } = this.context;
    if (!money || place === undefined) return [text("", look.rupiah), text("", look.rupiah), text("", look.number)];
    return [amountCell(money, [place], "budget", look.rupiah), amountCell(money, [place], "spent", look.rupiah), absorptionCell(at, { budget: BUDGET, spent: SPENT }, amountOf(money, [place]), look.number)];
  }
}

/** Styles of program rows, which stand out. */
const TOTALS: Partial<Record<StyleName, StyleName>> = { number: "totalNumber", textCenter: "totalCenter", text: "total" };
