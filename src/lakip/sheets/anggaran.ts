// Table 3.8: budget and spending by program, activity and sub-activity. Totals add up programs alone, so that nothing counts twice.
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan, StyleName } from "../../sheets/plan";
import { ofYear } from "../dates";
import type { MoneyLevel, MoneyRow, MoneyTable } from "../money";
import { absorptionCell, sumCell } from "../money-cells";
import { sumsOf, totalOf, type Sum, type Sums } from "../money-sums";
import type { LakipNote } from "../note";
import type { Scope } from "../scope";
import { codeWidth, SheetDraft, text } from "../sheet-draft";
import type { SheetMaker } from "../sheet-maker";
import { WORDS } from "../texts";

/** Columns of the amounts; absorption and rest follow. */
const [BUDGET, SPENT] = [2, 3] as const;

/** How a level looks: programs as bands, what is below them indented. */
const LOOKS: Readonly<Record<MoneyLevel, { readonly name: StyleName; readonly rupiah: StyleName; readonly number: StyleName; readonly indent: number }>> = {
  program: { name: "total", rupiah: "totalRupiah", number: "totalNumber", indent: 0 },
  activity: { name: "text", rupiah: "rupiah", number: "number", indent: 1 },
  subActivity: { name: "text", rupiah: "rupiah", number: "number", indent: 2 },
};

export const budgetSheet: SheetMaker = {
  plan: "lakip-3.8",
  group: "utama",
  title: "Tabel 3.8 Realisasi anggaran",
  notes: ({ money }) => moneyNotes(money),
  make: ({ money, scope }) => money && planBudget(money, scope),
};

const moneyNotes = (money: MoneyTable | null): LakipNote[] => {
  if (!money) return [{ key: "noMoney", args: {} }];
  const hidden = money.rows.filter(({ node }) => node.isHidden).length;
  return [
    ...(money.spentFrom ? [] : [{ key: "noSpending" as const, args: {} }]),
    ...(money.leftOut.length > 0 ? [{ key: "moneyDocumentsLeftOut" as const, args: { used: money.budgetFrom.table.sheet, others: money.leftOut.map(({ table }) => table.sheet).join("; ") } }] : []),
    ...(hidden > 0 ? [{ key: "hiddenRows" as const, args: { count: hidden, table: "Tabel 3.8" } }] : []),
  ];
};

const planBudget = (money: MoneyTable, scope: Scope): SheetPlan => {
  const codes = codesOf(money.rows);
  const draft = new SheetDraft({ id: "lakip-3.8", name: "3.8 Realisasi Anggaran", widths: [codeWidth(codes.of), 76, 20, 20, 12, 20] });
  draft.addTitles(`TABEL 3.8 REALISASI ANGGARAN${ofYear(scope.year)}`, scope.agency);
  draft.addHeader([codes.heading, "Program / Kegiatan / Sub Kegiatan", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)", "Sisa (Rp)"]);
  const top = draft.next;
  const sums = sumsOf(money.rows);
  money.rows.forEach((row, place) => {
    const below = row.children.map((child) => top + child);
    addRow(draft, row, { below, sums: sums[place]!, code: codes.of[place]! });
  });
  addTotal(draft, money, { top, sums });
  draft.add();
  draft.addWide("Jumlah hanya menjumlahkan baris program (atau baris teratas bila tidak ada program). Anggaran dan realisasi berupa rumus ke lembar sumber, lihat lembar Metode.", "note");
  if (!money.spentFrom) draft.addWide("Realisasi anggaran tidak ditemukan di buku kerja ini.", "note");
  return draft.plan();
};

/** The codes of the rows; where the source has none, outline numbers in their place. */
const codesOf = (rows: readonly MoneyRow[]): { readonly heading: string; readonly of: readonly string[] } => {
  if (rows.some(({ node }) => node.code !== undefined)) return { heading: "Kode", of: rows.map(({ node }) => node.code ?? "") };
  const numbers: string[] = [];
  let roots = 0;
  rows.forEach(({ children, isRoot }, place) => {
    if (isRoot) numbers[place] = String(++roots);
    children.forEach((child, index) => (numbers[child] = `${numbers[place]}.${index + 1}`));
  });
  return { heading: "No", of: numbers };
};

const addRow = (draft: SheetDraft, row: MoneyRow, { below, sums, code }: { readonly below: readonly number[]; readonly sums: Sums; readonly code: string }): void => {
  const at = draft.next;
  const look = LOOKS[row.level];
  draft.add([
    text(code, look.name), { ...text(row.node.name, look.name), indent: look.indent },
    row.budget ? { ...row.budget, style: look.rupiah } : sumCell(below, BUDGET, sums.budget, look.rupiah),
    row.spent ? { ...row.spent, style: look.rupiah } : sumCell(below, SPENT, sums.spent, look.rupiah),
    ...shares(at, sums, look),
  ]);
  draft.fitCapitals(at, 1);
};

/** Absorption in per cent, and what is left. */
const shares = (at: number, sums: Sums, look: { readonly rupiah: StyleName; readonly number: StyleName }): PlanCell[] => {
  const [b, s] = [cellAddress(at, BUDGET), cellAddress(at, SPENT)];
  const isKnown = typeof sums.budget === "number" && typeof sums.spent === "number";
  return [
    absorptionCell(at, { budget: BUDGET, spent: SPENT }, sums, look.number),
    { formula: `=IF(COUNT(${b},${s})<2,"${WORDS.none}",${b}-${s})`, computed: isKnown ? Number(sums.budget) - Number(sums.spent) : WORDS.none, style: look.rupiah },
  ];
};

const addTotal = (draft: SheetDraft, { rows }: MoneyTable, { top, sums }: { readonly top: number; readonly sums: readonly Sums[] }): void => {
  const at = draft.next;
  const roots = rows.flatMap(({ isRoot }, place) => (isRoot ? [place] : []));
  const cell = (column: number, value: Sum): PlanCell => sumCell(roots.map((place) => top + place), column, value, "totalRupiah");
  const whole = totalOf(rows, sums);
  draft.add([text("JUMLAH", "total"), text("", "total"), cell(BUDGET, whole.budget), cell(SPENT, whole.spent), ...shares(at, whole, { rupiah: "totalRupiah", number: "totalNumber" })]);
  draft.merge(at, 0, at, 1);
};
