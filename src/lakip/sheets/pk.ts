// The check of the performance agreement: its indicators against the plans, its programs against plan and budget.
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import type { TableKind } from "../../standards/vocabulary";
import { sumOf } from "../../performance/arithmetic/decimal";
import type { Document, Node } from "../../performance/model";
import { agreementCell, type Compared } from "../agreement";
import { isSame } from "../cascade";
import { moneyColumns } from "../columns";
import { isTargetRevised, targetIn, unitsDiffer, type DocumentTarget } from "../document-targets";
import { matchIn } from "../matching";
import { amountIn, type Amount } from "../money";
import { sumCell } from "../money-cells";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { KINDS, WORDS } from "../texts";

export const agreementSheet: SheetMaker = {
  plan: "lakip-pk",
  group: "pendukung",
  title: "Pemeriksaan perjanjian kinerja",
  notes: ({ scope }) => (scope.documents.some(isAgreement) ? [] : [{ key: "noAgreement", args: {} }]),
  make: (context) => (context.scope.documents.some(isAgreement) ? planCheck(context) : null),
};

const isAgreement = ({ table }: Document): boolean => table.kind === "pk";

/** A column of the comparison: documents that say the same thing. */
interface Side {
  readonly heading: string;
  readonly documents: readonly Document[];
}

const PLANS: readonly TableKind[] = ["renja", "renstra", "renaksi", "iku"];

const sidesOf = ({ scope }: ReportContext, kinds: readonly TableKind[], holds: (document: Document) => boolean): Side[] => {
  const agreements = scope.documents.filter((document) => isAgreement(document) && holds(document));
  const of = (isRevised: boolean): Document[] => agreements.filter(({ table }) => (table.isRevised ?? false) === isRevised);
  return [
    { heading: "PK", documents: of(false) },
    { heading: "PK Perubahan", documents: of(true) },
    ...kinds.map((kind) => ({ heading: KINDS[kind], documents: scope.documents.filter((document) => document.table.kind === kind && holds(document)) })),
  ].filter(({ documents }) => documents.length > 0);
};

const hasIndicators = (document: Document): boolean => document.measured.some(({ indicator }) => indicator !== "");

/** Width of the columns that both tables share: figures from the fifth on. */
const FIRST = 4;

const planCheck = (context: ReportContext): SheetPlan => {
  const { scope } = context;
  const indicatorSides = sidesOf(context, PLANS, hasIndicators);
  const hasBudget = scope.documents.some(({ table }) => table.kind === "anggaran");
  const moneySides = sidesOf(context, ["renja", "renstra", hasBudget ? "anggaran" : "evaluasi"], (document) => programsOf(document, scope.year).length > 0);
  const count = Math.max(indicatorSides.length, moneySides.length);
  const draft = new SheetDraft({ id: "lakip-pk", name: "Pemeriksaan PK", widths: [5, 30, 32, 10, ...Array.from({ length: count }, () => 16), 12, 30] });
  draft.addTitles(`PEMERIKSAAN PERJANJIAN KINERJA${scope.year === undefined ? "" : ` TAHUN ${scope.year}`}`, scope.agency);
  const layout = { count, year: scope.year };
  if (indicatorSides.some(({ heading }) => heading.startsWith("PK"))) addIndicators(draft, indicatorSides, layout);
  if (moneySides.some(({ heading }) => heading.startsWith("PK"))) addPrograms(draft, moneySides, layout);
  draft.add();
  draft.addWide(`Angka berupa rumus ke lembar sumber. "tidak ada": dokumen itu ada, barisnya tidak. Yang dibandingkan dengan rencana dan anggaran adalah PK terakhir; perbedaan PK dan PK perubahan bukan kesalahan, dan pagu Renstra bersifat indikatif.`, "note");
  return draft.plan();
};

interface Layout {
  readonly count: number;
  readonly year: number | undefined;
}

const spread = <T>(items: readonly T[], count: number, none: () => T): T[] => Array.from({ length: count }, (_, index) => items[index] ?? none());

const addHead = (draft: SheetDraft, title: string, names: readonly string[], sides: readonly Side[], layout: Layout): void => {
  draft.addWide(title, "section");
  draft.addHeader([...names, ...spread(sides.map(({ heading }) => heading), layout.count, () => ""), "Kesesuaian", "Keterangan"]);
  for (const row of [draft.next - 2, draft.next - 1]) stretch(draft, row, sides, layout);
};

/** A table with fewer figures than the other one lets its last figure take the columns that are left. */
const stretch = (draft: SheetDraft, row: number, sides: readonly Side[], { count }: Layout): void => draft.merge(row, FIRST + sides.length - 1, row, FIRST + count - 1);

/** Rows that any document of the sides names, each once; agreements speak first. */
const rowsOf = (sides: readonly Side[], nodes: (document: Document) => readonly Node[], same: (document: Document, home: Document, node: Node) => Node | undefined): { readonly home: Document; readonly node: Node }[] => {
  const rows: { home: Document; node: Node }[] = [];
  for (const document of sides.flatMap(({ documents }) => documents)) {
    const known = new Set(rows.map(({ home, node }) => same(document, home, node)));
    for (const node of nodes(document)) if (!known.has(node)) rows.push({ home: document, node });
  }
  return rows;
};

const addIndicators = (draft: SheetDraft, sides: readonly Side[], layout: Layout): void => {
  addHead(draft, "A. Indikator: target pada PK dan pada dokumen perencanaan", ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan"], sides, layout);
  const agreements = sides.filter(({ heading }) => heading.startsWith("PK"));
  const rows = rowsOf([...agreements].reverse(), (document) => document.measured.filter(({ indicator }) => indicator !== ""), matchIn);
  const groups: string[] = [];
  const top = draft.next;
  rows.forEach(({ home, node }, index) => {
    const at = draft.next;
    const targets = sides.map(({ documents }) => targetIn(documents, home, node, layout.year));
    const name = node.objective || node.name;
    draft.add([
      { value: index + 1, style: "textCenter" }, text(index > 0 && name === groups.at(-1) ? "" : name || WORDS.none), text(node.indicator), text(node.unit || WORDS.none, "textCenter"),
      ...spread(targets.map(({ cell }) => cell), layout.count, () => text("")),
      agreementCell(latest(sides, targets.map(({ shown }) => shown), at)), text(indicatorRemarks(node, sides, targets, isTargetRevised(agreements.flatMap(({ documents }) => documents), home, node, layout.year)).join(" ")),
    ]);
    stretch(draft, at, sides, layout);
    groups.push(name);
  });
  draft.mergeRepeats(top, groups, 1);
  draft.add();
};

/** The cells that must agree: the last agreement and what is no agreement. */
const latest = (sides: readonly Side[], shown: readonly (number | string)[], at: number): Compared[] => {
  const revised = sides.findIndex(({ heading }) => heading === "PK Perubahan");
  const isSuperseded = (place: number): boolean => sides[place]!.heading === "PK" && revised >= 0 && shown[revised] !== "";
  return shown.flatMap((value, place) => (isSuperseded(place) ? [] : [{ cell: cellAddress(at, FIRST + place), shown: value }]));
};

const indicatorRemarks = (node: Node, sides: readonly Side[], targets: readonly DocumentTarget[], isRevised: boolean): string[] => {
  const absent = targets.flatMap(({ isAbsent }, place) => (isAbsent ? [sides[place]!.heading] : []));
  const units = targets.flatMap(({ found }, place) => (found && unitsDiffer(node.unit, found.node.unit) ? [`${sides[place]!.heading} menulis "${found.node.unit}"`] : []));
  return [
    ...(isRevised ? ["Target diubah pada PK Perubahan."] : []),
    ...(absent.length > 0 ? [`Tidak ada pada ${absent.join(", ")}.`] : []),
    ...(units.length > 0 ? [`Satuan: ${units.join(", ")}.`] : []),
  ];
};

const programsOf = (document: Document, year: number | undefined): readonly Node[] => {
  const { budget } = moneyColumns(document, year);
  return budget ? document.measured.filter((node) => node.level === "program" && amountIn(document, node, budget)) : [];
};

const addPrograms = (draft: SheetDraft, sides: readonly Side[], layout: Layout): void => {
  addHead(draft, "B. Program: anggaran pada PK, rencana, dan realisasi anggaran", ["No", "Program", "", "Kode"], sides, layout);
  const head = draft.next - 2;
  draft.merge(head, 1, head, 2);
  const same = (document: Document, _: Document, node: Node): Node | undefined => programsOf(document, layout.year).find((other) => isSame(other, node));
  const rows = rowsOf(sides, (document) => programsOf(document, layout.year), same);
  const top = draft.next;
  // The amounts of a plan over several years are indicative: they are shown, and compared only where nothing else is there.
  const isIndicative = sides.some(({ heading }) => heading === KINDS.renja || heading === KINDS.anggaran || heading === KINDS.evaluasi);
  const compared = (shown: readonly (number | string)[], at: number): Compared[] => latest(sides, shown.map((value, place) => (isIndicative && sides[place]!.heading === KINDS.renstra ? "" : value)), at);
  const amounts = rows.map(({ home, node }, index) => {
    const at = draft.next;
    const own = sides.map(({ documents }) => budgetOf(documents, home, node, layout.year));
    const shown = own.map((amount) => (amount === "absent" ? "" : amount.computed));
    const absent = own.flatMap((amount, place) => (amount === "absent" ? [sides[place]!.heading] : []));
    draft.add([
      { value: index + 1, style: "textCenter" }, text(node.name), text(""), text(codeOf(sides, same, home, node), "textCenter"),
      ...spread(own.map((amount): PlanCell => (amount === "absent" ? text("tidak ada", "levelWarning") : { ...amount, style: "rupiah" })), layout.count, () => text("")),
      agreementCell(compared(shown, at)), text(absent.length > 0 ? `Tidak ada pada ${absent.join(", ")}.` : ""),
    ]);
    draft.merge(at, 1, at, 2);
    stretch(draft, at, sides, layout);
    return shown;
  });
  addTotal(draft, sides, { top, amounts, layout, compared });
};

/** The code of a program as any of the documents has it. */
const codeOf = (sides: readonly Side[], same: (document: Document, home: Document, node: Node) => Node | undefined, home: Document, node: Node): string =>
  [node.code, ...sides.flatMap(({ documents }) => documents).map((document) => same(document, home, node)?.code)].find((code) => code !== undefined) ?? "";

const budgetOf = (documents: readonly Document[], home: Document, node: Node, year: number | undefined): Amount | "absent" => {
  for (const document of documents) {
    const { budget } = moneyColumns(document, year);
    const match = document === home ? node : programsOf(document, year).find((other) => isSame(other, node));
    const amount = budget && match ? amountIn(document, match, budget) : undefined;
    if (amount) return amount;
  }
  return "absent";
};

const addTotal = (draft: SheetDraft, sides: readonly Side[], { top, amounts, layout, compared }: { readonly top: number; readonly amounts: readonly (readonly (number | string)[])[]; readonly layout: Layout; readonly compared: (shown: readonly (number | string)[], at: number) => Compared[] }): void => {
  const at = draft.next;
  const rows = amounts.map((_, index) => top + index);
  const sums = sides.map((_, place) => sumOf(amounts.flatMap((line) => (typeof line[place] === "number" ? [line[place]] : []))));
  draft.add([
    text("JUMLAH", "total"), text("", "total"), text("", "total"), text("", "total"),
    ...spread(sums.map((sum, place) => sumCell(rows, FIRST + place, sum, "totalRupiah")), layout.count, () => text("", "total")),
    { ...agreementCell(compared(sums, at)), style: "totalCenter" }, text("", "total"),
  ]);
  draft.merge(at, 0, at, 3);
  stretch(draft, at, sides, layout);
};
