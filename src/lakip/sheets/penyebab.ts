// Table 3.5: why indicators were reached or missed, what was done and what comes next: from the sheets where they say it, else to be typed.
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { dustFree, withoutDust } from "../dust";
import { ofYear } from "../dates";
import { EXPLANATIONS, explanationsOf, type Explanation } from "../explanations";
import { groupsOf, type IndicatorList, type ReportedIndicator } from "../indicators";
import { groupHeading } from "../indicator-rows";
import { rowFigures } from "../row-figures";
import { rowKeys } from "../row-keys";
import { field, SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import { WORDS } from "../texts";

export const causeSheet: SheetMaker = {
  plan: "lakip-3.5",
  group: "utama",
  title: "Tabel 3.5 Penyebab, hambatan, upaya, tindak lanjut",
  make: (context) => context.indicators && planCauses(context, context.indicators),
};

const HEADINGS: Readonly<Record<Explanation, string>> = {
  cause: "Penyebab keberhasilan / kegagalan",
  obstacle: "Hambatan",
  effort: "Upaya yang dilakukan",
  followUp: "Rencana tindak lanjut",
};

/** Lines to type in: a sentence or two where evaluators ask for a reason. */
const ROOM = { needed: 5, optional: 3 } as const;

const planCauses = (context: ReportContext, list: IndicatorList): SheetPlan => {
  const { scope } = context;
  const draft = new SheetDraft({ id: "lakip-3.5", name: "3.5 Penyebab", widths: [5, 26, 30, 10, 10, 10, 18, 28, 28, 28, 28] });
  draft.addTitles(`TABEL 3.5 PENYEBAB KEBERHASILAN DAN KEGAGALAN, HAMBATAN, UPAYA, DAN TINDAK LANJUT${ofYear(scope.year)}`, scope.agency);
  draft.addHeader(["No", groupHeading(list), "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)", "Perlu penjelasan", ...EXPLANATIONS.map((about) => HEADINGS[about])]);
  const keys = new Map(rowKeys(list.rows).map((key, index) => [list.rows[index]!, key]));
  groupsOf(list.rows).forEach((rows, index) => {
    const top = draft.next;
    rows.forEach((row, at) => addIndicator(draft, context, row, { key: keys.get(row)!, number: at === 0 ? index + 1 : undefined }));
    draft.mergeDown(top, draft.next - 1, 0);
    draft.mergeDown(top, draft.next - 1, 1);
  });
  draft.add();
  draft.addWide("Perlu penjelasan: capaian di bawah 100 atau di atas 120, dan indikator yang belum terukur.", "note");
  draft.addWide("Kolom berwarna diisi sendiri; isinya tetap ada bila lembar ditulis ulang, dan akhir halaman disusun kembali menurut panjangnya. Teks lain disalin dari lembar pengukuran dan diubah di sana.", "note");
  return draft.plan();
};

const addIndicator = (draft: SheetDraft, context: ReportContext, row: ReportedIndicator, { key, number }: { readonly key: string; readonly number: number | undefined }): void => {
  const at = draft.next;
  const { target, actual, achievement, percent } = rowFigures(row, context, at, { target: 3, actual: 4 });
  const found = explanationsOf(context.scope, row);
  const need = needCell(cellAddress(at, 5), percent);
  const room = need.computed === NEEDS.no ? ROOM.optional : ROOM.needed;
  draft.add([
    number === undefined ? text("", "textCenter") : { value: number, style: "textCenter" }, text(number === undefined ? "" : row.group || WORDS.none), text(row.label),
    target, actual, achievement, need,
    ...EXPLANATIONS.map((about) => (found[about] === "" ? { ...field(key, HEADINGS[about], row.label), room } : text(found[about]))),
  ]);
};

/** Evaluators ask for a reason below 100 and, since the target may have been too low, above 120: docs/arithmetic.md, Caps. */
const [LOW, HIGH] = [100, 120] as const;
const NEEDS = { low: "Ya, di bawah 100", high: "Ya, di atas 120", open: "Ya, belum terukur", no: "Tidak wajib" } as const;

const needCell = (cell: string, percent: number | undefined): PlanCell => {
  const value = percent === undefined ? undefined : withoutDust(percent);
  const need = value === undefined ? NEEDS.open : value < LOW ? NEEDS.low : value > HIGH ? NEEDS.high : NEEDS.no;
  return {
    formula: `=IF(ISNUMBER(${cell}),IF(${dustFree(cell)}<${LOW},"${NEEDS.low}",IF(${dustFree(cell)}>${HIGH},"${NEEDS.high}","${NEEDS.no}")),"${NEEDS.open}")`,
    computed: need, style: need === NEEDS.no ? "textCenter" : "levelWarning",
  };
};
