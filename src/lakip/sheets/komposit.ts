// Composite indicators, such as the human development index: components with their figures, and the programs and money behind each.
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { wordingKey } from "../../performance/wording";
import { agencyContexts, contextOf, contextWith } from "../agencies";
import { isSame, nameKey, type IndicatorPlace } from "../cascade";
import { compositesIn, type Composite, type CompositeEvidence } from "../composites";
import { ofYear } from "../dates";
import type { MoneyTable } from "../money";
import { absorptionCell, amountCell, amountOf } from "../money-cells";
import { reportedAt, rowFigures } from "../row-figures";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { sourceText } from "../source-text";
import { supportIn, type Aim } from "../support";
import { WORDS } from "../texts";

export const compositeSheet: SheetMaker = {
  plan: "lakip-komposit",
  group: "pendukung",
  title: "Indikator komposit",
  notes: (context) => (compositesIn(context).length > 0 ? [] : [{ key: "noComposite", args: {} }]),
  make: (context) => {
    const composites = compositesIn(context);
    return composites.length > 0 ? planComposites(context, composites) : null;
  },
};

const [TARGET, ACTUAL, BUDGET, SPENT] = [3, 4, 8, 9] as const;

const planComposites = (context: ReportContext, composites: readonly Composite[]): SheetPlan => {
  const { year } = context.scope;
  const draft = new SheetDraft({ id: "lakip-komposit", name: "Indikator Komposit", widths: [5, 36, 12, 11, 11, 11, 26, 44, 18, 18, 11] });
  draft.addTitles(`INDIKATOR KOMPOSIT, KOMPONEN, DAN PROGRAM PENDUKUNGNYA${ofYear(year)}`, "");
  draft.addHeader(["No", "Indikator komposit / komponen", "Satuan", "Target", "Realisasi", "Capaian (%)", "Perangkat daerah", "Program pendukung", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)"]);
  composites.forEach((composite, index) => {
    addRow(draft, context, composite, index + 1);
    for (const component of composite.components) addRow(draft, context, component, undefined);
  });
  draft.add();
  composites.forEach(({ node, evidence }, index) => draft.addWide(`${index + 1}. ${node.indicator}: komponen ${evidence.map(reasonOf).join("; ")}.`, "note"));
  draft.addWide("Program pendukung: program di bawah sasaran yang memuat komponen itu sebagai indikator. Satu program dapat mendukung beberapa komponen; anggarannya tidak dibagi dan tidak dijumlahkan antarkomponen.", "note");
  return draft.plan();
};

const reasonOf = (evidence: CompositeEvidence): string => {
  if (evidence.kind === "formula") return `dibaca dari rumus sel ${evidence.cell}`;
  return evidence.kind === "formulation" ? `disebut dalam formulasi pada lembar ${evidence.sheet}` : `dirinci dengan huruf pada lembar ${evidence.sheet}`;
};

const addRow = (draft: SheetDraft, context: ReportContext, place: IndicatorPlace, number: number | undefined): void => {
  const at = draft.next;
  const isWhole = number !== undefined;
  const home = contextWith(context, place.document);
  const row = reportedAt(home, place);
  const { target, actual, achievement } = rowFigures(row, home, at, { target: TARGET, actual: ACTUAL });
  const words = isWhole ? "total" : "text";
  const loud = (cell: PlanCell): PlanCell => (isWhole ? { ...cell, style: cell.style === "number" ? "totalNumber" : "totalCenter" } : cell);
  const support = isWhole ? undefined : supportOf(context, place);
  const payer = support && payerOf(context, support);
  draft.add([
    isWhole ? { value: number, style: "totalCenter" } : text("", "textCenter"), { ...text(row.label, words), indent: isWhole ? 0 : 1 }, loud(text(row.unit || WORDS.none, "textCenter")), loud(target), loud(actual), loud(achievement),
    { ...text(payer?.agency ?? "", words), indent: 1 },
    text(isWhole ? "" : (support?.aim.programs.map(({ code, name }) => `${code === undefined ? "" : `${code} `}${name}`).join("\n") ?? "Tidak ditemukan program yang mendukungnya di buku kerja ini."), words),
    ...moneyCells(payer, at, isWhole),
  ]);
};

interface Supported {
  readonly context: ReportContext;
  readonly aim: Aim;
}

/** The aim that has the component as an indicator: of a named agency first, then of the region, whose programs name the agencies. */
const supportOf = (context: ReportContext, { node }: IndicatorPlace): Supported | undefined => {
  const key = wordingKey(node.indicator);
  const contexts = [...agencyContexts(context)].sort((a, b) => Number(a.scope.agency === "") - Number(b.scope.agency === ""));
  for (const each of contexts) {
    const own = (supportIn(each)?.aims ?? []).filter(({ branch, programs }) => programs.length > 0 && (nameKey(branch.name) === key || branch.indicators.some((place) => wordingKey(place.node.indicator) === key)));
    const aim = own.find(({ branch }) => branch.level === "objective") ?? own[0];
    if (aim) return { context: each, aim };
  }
  return undefined;
};

interface Payer {
  /** Names of the agencies, as the sheets write them. */
  readonly agency: string;
  readonly money: MoneyTable | null;
  readonly places: readonly number[];
}

/** Who pays for the programs: the agency whose cascade it is; for the region's the agencies that own the programs, where the workbook holds their budget. */
const payerOf = (context: ReportContext, { context: { scope, money }, aim }: Supported): Payer => {
  if (scope.agency !== "") return { agency: scope.agency, money, places: aim.places };
  const owners = [...new Set(aim.programs.map(({ document, node }) => sourceText(document, node, "agency") || sourceText(document, node, "owner")))].filter((name) => name !== "");
  const agency = owners.join("; ");
  const own = owners.length === 1 ? contextOf(context, agency)?.money : undefined;
  const places = own ? aim.programs.map((program) => own.rows.findIndex((row) => row.level === program.level && isSame(row.node, program))) : [];
  return own && places.every((place) => place >= 0) ? { agency, money: own, places } : { agency, money, places: aim.places };
};

const moneyCells = (payer: Payer | undefined, at: number, isWhole: boolean): PlanCell[] => {
  const [amount, share] = isWhole ? (["totalRupiah", "totalNumber"] as const) : (["rupiah", "number"] as const);
  const { money, places = [] } = payer ?? {};
  if (!money || places.length === 0) return [text("", amount), text("", amount), text("", share)];
  return [amountCell(money, places, "budget", amount), amountCell(money, places, "spent", amount), absorptionCell(at, { budget: BUDGET, spent: SPENT }, amountOf(money, places), share)];
};
