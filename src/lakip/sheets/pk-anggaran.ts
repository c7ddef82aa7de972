// The check of the performance agreement, its programs: the money of each against the changed agreement, the plans and the budget.
import { sumOf } from "../../performance/arithmetic/sums";
import type { Document, Node } from "../../performance/model";
import type { SheetPlan } from "../../sheets/plan";
import { agreementCell, type Compared } from "../agreement";
import { comparedIn, rowsOf, sidesOf, type Place, type Side } from "../agreement-sides";
import { isSame } from "../cascade";
import { moneyColumns } from "../columns";
import { ABSENT } from "../document-targets";
import { ofYear } from "../dates";
import { amountIn, type Amount } from "../money";
import { sumCell } from "../money-cells";
import type { Scope } from "../scope";
import { SheetDraft, text } from "../sheet-draft";
import type { SheetMaker } from "../sheet-maker";

export const agreementMoneySheet: SheetMaker = {
  plan: "lakip-pk-anggaran",
  group: "pendukung",
  title: "Pemeriksaan PK: program dan anggaran",
  make: ({ scope }) => {
    const hasBudget = scope.documents.some(({ table }) => table.kind === "anggaran");
    const sides = sidesOf(scope, ["renja", "renstra", hasBudget ? "anggaran" : "evaluasi"], (document) => programsOf(document, scope.year).length > 0);
    return sides.length > 1 ? planCheck(scope, sides) : null;
  },
};

const FIRST = 3;

const programsOf = (document: Document, year: number | undefined): readonly Node[] => {
  const { budget } = moneyColumns(document, year);
  return budget ? document.measured.filter((node) => node.level === "program" && amountIn(document, node, budget)) : [];
};

const planCheck = (scope: Scope, sides: readonly Side[]): SheetPlan => {
  const { year } = scope;
  const draft = new SheetDraft({ id: "lakip-pk-anggaran", name: "Pemeriksaan PK Anggaran", widths: [5, 12, 60, ...sides.map(() => 20), 13, 34] });
  draft.addTitles(`PEMERIKSAAN PERJANJIAN KINERJA: PROGRAM DAN ANGGARAN${ofYear(year)}`, scope.agency);
  draft.addHeader(["No", "Kode", "Program", ...sides.map(({ heading }) => `${heading} (Rp)`), "Kesesuaian", "Keterangan"]);
  const top = draft.next;
  const same = (document: Document, home: Document, node: Node): Node | undefined => (document === home ? node : programsOf(document, year).find((other) => isSame(other, node)));
  const compare = comparison(sides);
  const documents = sides.flatMap((side) => side.documents);
  const lines = rowsOf(documents, (document) => programsOf(document, year), same).map(({ home, node }, index) => {
    const at = draft.next;
    const amounts = sides.map((side) => budgetOf(side, { home, node }, year, same));
    const absent = amounts.flatMap((amount, place) => (amount ? [] : [sides[place]!.heading]));
    const code = [node, ...documents.map((document) => same(document, home, node))].find((each) => each?.code !== undefined)?.code;
    const shown = amounts.map((amount) => amount?.computed ?? "");
    draft.add([
      { value: index + 1, style: "textCenter" }, text(code ?? ""), text(node.name),
      ...amounts.map((amount) => (amount ? { ...amount, style: "rupiah" as const } : text(ABSENT, "levelWarning"))),
      agreementCell(compare(shown, at)), text(absent.length > 0 ? `Tidak ada pada ${absent.join(", ")}.` : ""),
    ]);
    draft.fitCapitals(at, 2);
    return shown;
  });
  addTotal(draft, lines, { top, count: sides.length, compare });
  draft.add();
  draft.addWide("Anggaran berupa rumus ke lembar sumber. Yang dibandingkan dengan rencana dan anggaran adalah PK terakhir. Pagu Renstra bersifat indikatif: ditampilkan, dan hanya dibandingkan bila tidak ada dokumen lain.", "note");
  return draft.plan();
};

type Comparison = (shown: readonly (number | string)[], at: number) => Compared[];

/** The amounts of a plan over several years are indicative: they are compared only where no yearly plan or budget is there. */
const comparison = (sides: readonly Side[]): Comparison => {
  const hasYearly = sides.some(({ is }) => is === "renja" || is === "anggaran" || is === "evaluasi");
  return (shown, at) => comparedIn(sides, shown.map((value, place) => (hasYearly && sides[place]!.is === "renstra" ? "" : value)), at, FIRST);
};

const budgetOf = ({ documents }: Side, { home, node }: Place, year: number | undefined, same: (document: Document, home: Document, node: Node) => Node | undefined): Amount | undefined => {
  for (const document of documents) {
    const { budget } = moneyColumns(document, year);
    const match = same(document, home, node);
    const amount = budget && match ? amountIn(document, match, budget) : undefined;
    if (amount) return amount;
  }
  return undefined;
};

const addTotal = (draft: SheetDraft, lines: readonly (readonly (number | string)[])[], { top, count, compare }: { readonly top: number; readonly count: number; readonly compare: Comparison }): void => {
  const at = draft.next;
  const rows = lines.map((_, index) => top + index);
  const sums = Array.from({ length: count }, (_, place) => sumOf(lines.flatMap((line) => (typeof line[place] === "number" ? [line[place]] : []))));
  draft.add([
    text("JUMLAH", "total"), text("", "total"), text("", "total"), ...sums.map((sum, place) => sumCell(rows, FIRST + place, sum, "totalRupiah")),
    { ...agreementCell(compare(sums, at)), style: "totalCenter" }, text("", "total"),
  ]);
  draft.merge(at, 0, at, 2);
};
