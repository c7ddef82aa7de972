// The sheets "Rekap" and "Sumber Rekap": many agencies side by side, those that need coaching most first. Figures of other workbooks
// are values with file, range and date, since a link to another workbook breaks when that is moved; what is derived is a formula.
import { agencyKey } from "../../performance/wording";
import { mean } from "../../performance/arithmetic/average";
import { sumOf } from "../../performance/arithmetic/decimal";
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { dateText } from "../dates";
import { SheetDraft, text } from "../sheet-draft";
import { WORDS } from "../texts";
import { COACHED, meanPlaces } from "./need";
import type { AgencySummary } from "./summary";

/** What one file gave: its agencies, or why it gave none. */
export interface RecapFile {
  readonly file: string;
  /** ISO date of the file itself. */
  readonly date?: string;
  readonly agencies: readonly AgencySummary[];
  /** A sentence for the reader, where the file could not be used. */
  readonly problem?: string;
}

interface Entry {
  readonly file: RecapFile;
  readonly summary: AgencySummary;
  readonly absorption: number | undefined;
  readonly meanPlace: number;
}

/** Columns that formulas speak of. */
const [ACHIEVEMENT, ERRORS, WARNINGS, BUDGET, SPENT, ABSORPTION] = [4, 6, 7, 8, 9, 10] as const;

/** The recapitulation as two sheets; `readOn` is the ISO date of today. None where no file gave an agency. */
export const planRecap = (files: readonly RecapFile[], readOn: string): readonly SheetPlan[] => {
  const entries = inOrder(files);
  return entries.length === 0 ? [] : [planTable(entries, files, readOn), planSources(entries, files, readOn)];
};

/** All agencies, the one that needs coaching most first; equal ones by name. */
const inOrder = (files: readonly RecapFile[]): Entry[] => {
  const all = files.flatMap((file) => file.agencies.map((summary) => ({ file, summary, absorption: absorptionOf(summary) })));
  const places = meanPlaces(all.map(({ summary, absorption }) => ({ errors: summary.findings.error, ...(summary.achievement ? { achievement: summary.achievement.value } : {}), ...(absorption === undefined ? {} : { absorption }) })));
  return all.map((entry, at) => ({ ...entry, meanPlace: places[at]! })).sort((a, b) => a.meanPlace - b.meanPlace || nameOf(a).localeCompare(nameOf(b), "id"));
};

const absorptionOf = ({ budget, spent }: AgencySummary): number | undefined => (budget && spent && budget.value !== 0 ? (spent.value / budget.value) * 100 : undefined);

const nameOf = ({ file, summary }: Pick<Entry, "file" | "summary">): string => summary.agency || file.file.replace(/\.\w+$/, "");

const planTable = (entries: readonly Entry[], files: readonly RecapFile[], readOn: string): SheetPlan => {
  const draft = new SheetDraft({ id: "rekap", name: "Rekap", widths: [5, 38, 8, 13, 12, 16, 11, 11, 21, 21, 11, 12] });
  draft.addTitles("REKAPITULASI KINERJA, TEMUAN, DAN PENYERAPAN ANGGARAN", `Dibaca ${dateText(readOn)}`);
  draft.addHeader(["No", "Perangkat Daerah", "Tahun", "Indikator terhitung", "Rata-rata capaian (%)", "Predikat", "Temuan kesalahan", "Temuan peringatan", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)", "Rata-rata urutan"]);
  const hasSections = entries.length > COACHED;
  const top = draft.next;
  const bottom = top + entries.length - 1 + (hasSections ? 2 : 0);
  entries.forEach((entry, index) => {
    if (hasSections && index === 0) draft.addWide(`${COACHED} perangkat daerah yang paling perlu pendampingan`, "section");
    if (hasSections && index === COACHED) draft.addWide("Perangkat daerah lainnya", "section");
    addAgency(draft, entry, { index, top, bottom });
  });
  addWhole(draft, entries, { top, bottom });
  draft.add();
  for (const note of notesOf(entries)) draft.addWide(note, "note");
  addProblems(draft, files);
  if (entries.length > 1 && entries.length <= MOST_BARS) addChart(draft, entries.length, { top, bottom });
  return draft.plan();
};

/** More agencies than these cannot be read in a chart. */
const MOST_BARS = 30;

const addChart = (draft: SheetDraft, count: number, { top, bottom }: Place): void => {
  const range = (column: number): string => `${cellAddress(top, column)}:${cellAddress(bottom, column)}`;
  draft.addChart({
    kind: "bar", title: "Rata-rata capaian dan serapan anggaran", axis: "Persen", categories: range(1),
    series: [{ name: "Rata-rata capaian (%)", values: range(ACHIEVEMENT) }, { name: "Serapan (%)", values: range(ABSORPTION) }],
  }, Math.max(14, count * 2 + 4));
};

interface Place {
  readonly top: number;
  readonly bottom: number;
}

const addAgency = (draft: SheetDraft, entry: Entry, { index, top, bottom }: Place & { readonly index: number }): void => {
  const { summary, absorption } = entry;
  const at = draft.next;
  const [achievement, errors, share] = [ACHIEVEMENT, ERRORS, ABSORPTION].map((column) => ({ own: cellAddress(at, column), all: `${fixed(top, column)}:${fixed(bottom, column)}` })) as [Ranked, Ranked, Ranked];
  draft.add([
    { value: index + 1, style: "textCenter" }, text(nameOf(entry)), summary.year === undefined ? text(WORDS.none, "textCenter") : { value: summary.year, style: "textCenter" },
    text(`${summary.counted} dari ${summary.indicators}`, "textCenter"),
    number(summary.achievement?.value), text(summary.rating ?? WORDS.none, "textCenter"),
    { value: summary.findings.error, style: summary.findings.error > 0 ? "levelError" : "textCenter" }, { value: summary.findings.warning, style: "textCenter" },
    rupiah(summary.budget?.value), rupiah(summary.spent?.value),
    shareOf(at, absorption, "number"),
    { formula: `=(${rankIfNumber(achievement)}+RANK(${errors.own},${errors.all},0)+${rankIfNumber(share)})/(COUNT(${achievement.own},${share.own})+1)`, computed: entry.meanPlace, style: "number" },
  ]);
};

interface Ranked {
  readonly own: string;
  readonly all: string;
}

const fixed = (row: number, column: number): string => cellAddress(row, column).replace(/(\d+)$/, "$$$1");

const rankIfNumber = ({ own, all }: Ranked): string => `IF(ISNUMBER(${own}),RANK(${own},${all},1),0)`;

const number = (value: number | undefined): PlanCell => (value === undefined ? text(WORDS.none, "textCenter") : { value, style: "number" });
const rupiah = (value: number | undefined): PlanCell => (value === undefined ? text(WORDS.none, "textCenter") : { value, style: "rupiah" });

const shareOf = (at: number, computed: number | undefined, style: "number" | "totalNumber"): PlanCell => {
  const [budget, spent] = [cellAddress(at, BUDGET), cellAddress(at, SPENT)];
  return { formula: `=IF(COUNT(${budget},${spent})<2,"${WORDS.none}",IF(${budget}=0,"${WORDS.none}",${spent}/${budget}*100))`, computed: computed ?? WORDS.none, style };
};

/** The line of all agencies: the mean of their means, and sums of the money of those that have both amounts. */
const addWhole = (draft: SheetDraft, entries: readonly Entry[], { top, bottom }: Place): void => {
  const at = draft.next;
  const range = (column: number): string => `${cellAddress(top, column)}:${cellAddress(bottom, column)}`;
  const sum = (column: number, values: readonly number[], style: "totalCenter" | "totalRupiah"): PlanCell => ({ formula: `=SUM(${range(column)})`, computed: sumOf(values), style });
  const achievements = entries.flatMap(({ summary }) => summary.achievement?.value ?? []);
  const [budgets, spents] = (["budget", "spent"] as const).map((subject) => entries.flatMap(({ summary }) => summary[subject]?.value ?? [])) as [number[], number[]];
  const isComplete = entries.every(({ summary }) => (summary.budget === undefined) === (summary.spent === undefined));
  const share = isComplete && sumOf(budgets) !== 0 ? (sumOf(spents) / sumOf(budgets)) * 100 : undefined;
  draft.add([
    text(`SELURUHNYA (${entries.length})`, "total"), text("", "total"), text("", "total"), text("", "total"),
    { formula: `=IF(COUNT(${range(ACHIEVEMENT)})=0,"${WORDS.none}",AVERAGE(${range(ACHIEVEMENT)}))`, computed: mean(achievements) ?? WORDS.none, style: "totalNumber" },
    text("", "total"),
    sum(ERRORS, entries.map(({ summary }) => summary.findings.error), "totalCenter"), sum(WARNINGS, entries.map(({ summary }) => summary.findings.warning), "totalCenter"),
    sum(BUDGET, budgets, "totalRupiah"), sum(SPENT, spents, "totalRupiah"),
    // A share of sums that lack one side of somebody would be wrong without looking so.
    isComplete ? shareOf(at, share, "totalNumber") : text(WORDS.none, "totalCenter"), text("", "total"),
  ]);
  draft.merge(at, 0, at, 3);
};

const notesOf = (entries: readonly Entry[]): string[] => {
  const seen = new Map<string, number>();
  for (const entry of entries) seen.set(agencyKey(nameOf(entry)), (seen.get(agencyKey(nameOf(entry))) ?? 0) + 1);
  const twice = [...new Set(entries.filter((entry) => seen.get(agencyKey(nameOf(entry)))! > 1).map(nameOf))];
  return [
    "Rata-rata urutan: rata-rata dari urutan menurut capaian terendah, temuan kesalahan terbanyak, dan serapan terendah; makin kecil makin perlu pendampingan. Ukuran yang tidak ada pada berkas tidak dihitung.",
    "Rata-rata capaian memakai kebijakan hitungan tiap buku kerja, tanpa yang belum diukur dan yang perlu ditinjau. Urutan ini bahan pembinaan, bukan penilaian.",
    ...(twice.length > 0 ? [`Muncul lebih dari satu kali: ${twice.join("; ")}.`] : []),
  ];
};

const addProblems = (draft: SheetDraft, files: readonly RecapFile[]): void => {
  const problems = files.filter(({ problem }) => problem !== undefined);
  if (problems.length === 0) return;
  draft.add();
  draft.addWide(`Berkas yang tidak ikut direkap (${problems.length})`, "section");
  for (const { file, problem } of problems) {
    const row = draft.add([text("", "textCenter"), text(file), text(problem ?? ""), ...Array.from({ length: 9 }, () => text(""))]);
    draft.merge(row, 2, row, 11);
  }
};

const planSources = (entries: readonly Entry[], files: readonly RecapFile[], readOn: string): SheetPlan => {
  const draft = new SheetDraft({ id: "rekap-sumber", name: "Sumber Rekap", widths: [5, 36, 40, 18, 44, 36, 36] });
  draft.addTitles("SUMBER ANGKA REKAPITULASI", `${files.length} berkas, dibaca ${dateText(readOn)}`);
  draft.addHeader(["No", "Perangkat Daerah", "Berkas", "Tanggal berkas", "Sumber capaian", "Sumber anggaran", "Sumber realisasi"]);
  entries.forEach((entry, index) => {
    const { file, summary } = entry;
    draft.add([
      { value: index + 1, style: "textCenter" }, text(nameOf(entry)), text(file.file), text(file.date === undefined ? WORDS.none : dateText(file.date), "textCenter"),
      ...[summary.achievement, summary.budget, summary.spent].map((figure) => text(figure?.source ?? WORDS.none)),
    ]);
  });
  return draft.plan();
};
