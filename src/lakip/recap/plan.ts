// The sheets "Rekap" and "Sumber Rekap" of many workbooks. Figures of other workbooks are values with file, range and date, since a link
// to another workbook breaks when that is moved.
import { agencyKey } from "../../performance/wording";
import type { SheetPlan } from "../../sheets/plan";
import { dateText } from "../dates";
import { withPages } from "../pages";
import { SheetDraft, text } from "../sheet-draft";
import { WORDS } from "../texts";
import type { AgencySummary } from "./summary";
import { addRecapChart, addRecapTable, inOrder, ORDER_NOTE, RECAP_WIDTHS, type RecapFigure, type RecapRow } from "./table";

/** What one file gave: its agencies, or why it gave none. */
export interface RecapFile {
  readonly file: string;
  /** ISO date of the file itself. */
  readonly date?: string;
  readonly agencies: readonly AgencySummary[];
  /** A sentence for the reader, where the file could not be used. */
  readonly problem?: string;
}

interface Entry extends RecapRow {
  readonly file: RecapFile;
  readonly summary: AgencySummary;
  readonly meanPlace: number;
}

/** The recapitulation as two sheets; `readOn` is the ISO date of today. None where no file gave an agency. */
export const planRecap = (files: readonly RecapFile[], readOn: string): readonly SheetPlan[] => {
  const entries = inOrder(files.flatMap((file) => file.agencies.map((summary) => ({ ...rowOf(file, summary), file, summary }))));
  return entries.length === 0 ? [] : [planTable(entries, files, readOn), planSources(entries, files, readOn)].map(withPages);
};

const rowOf = (file: RecapFile, summary: AgencySummary): RecapRow => ({
  name: summary.agency || file.file.replace(/\.\w+$/, ""),
  ...(summary.year === undefined ? {} : { year: summary.year }),
  counted: text(`${summary.counted} dari ${summary.indicators}`, "textCenter"),
  achievement: valueOf(summary.achievement?.value, "number"), rating: () => text(summary.rating ?? WORDS.none, "textCenter"),
  errors: summary.findings.error, warnings: summary.findings.warning,
  budget: valueOf(summary.budget?.value, "rupiah"), spent: valueOf(summary.spent?.value, "rupiah"),
});

const valueOf = (value: number | undefined, style: "number" | "rupiah"): RecapFigure => (value === undefined ? { cell: text(WORDS.none, "textCenter") } : { cell: { value, style }, value });

const planTable = (entries: readonly Entry[], files: readonly RecapFile[], readOn: string): SheetPlan => {
  const draft = new SheetDraft({ id: "rekap", name: "Rekap", widths: RECAP_WIDTHS });
  draft.addTitles("REKAPITULASI KINERJA, TEMUAN, DAN PENYERAPAN ANGGARAN", `Dibaca ${dateText(readOn)}`);
  const place = addRecapTable(draft, entries);
  draft.add();
  draft.addWide(ORDER_NOTE, "note");
  draft.addWide("Rata-rata capaian memakai kebijakan hitungan tiap buku kerja, tanpa yang belum diukur dan yang perlu ditinjau.", "note");
  const twice = namedTwice(entries);
  if (twice.length > 0) draft.addWide(`Muncul lebih dari satu kali: ${twice.join("; ")}.`, "note");
  const out = leftOut(files);
  if (out.length > 0) draft.addWide(`Tidak ikut direkap (${out.length}): ${out.map(({ file }) => file).join("; ")}. Alasannya ada pada lembar Sumber Rekap.`, "note");
  addRecapChart(draft, entries.length, place);
  return draft.plan();
};

const namedTwice = (entries: readonly Entry[]): string[] => {
  const keys = entries.map(({ name }) => agencyKey(name));
  return [...new Set(entries.filter((_, at) => keys.indexOf(keys[at]!) !== keys.lastIndexOf(keys[at]!)).map(({ name }) => name))];
};

const leftOut = (files: readonly RecapFile[]): readonly RecapFile[] => files.filter(({ problem }) => problem !== undefined);

const planSources = (entries: readonly Entry[], files: readonly RecapFile[], readOn: string): SheetPlan => {
  const draft = new SheetDraft({ id: "rekap-sumber", name: "Sumber Rekap", widths: [5, 36, 40, 18, 44, 36, 36] });
  draft.addTitles("SUMBER ANGKA REKAPITULASI", `${files.length} berkas, dibaca ${dateText(readOn)}`);
  draft.addHeader(["No", "Perangkat Daerah", "Berkas", "Tanggal berkas", "Sumber capaian", "Sumber anggaran", "Sumber realisasi"]);
  entries.forEach(({ name, file, summary }, index) => draft.add([
    { value: index + 1, style: "textCenter" }, text(name), text(file.file), text(file.date === undefined ? WORDS.none : dateText(file.date), "textCenter"),
    ...[summary.achievement, summary.budget, summary.spent].map((figure) => text(figure?.source ?? WORDS.none)),
  ]));
  for (const { file, date, problem } of leftOut(files)) {
    const row = draft.add([text(WORDS.none, "textCenter"), text(WORDS.none), text(file), text(date === undefined ? WORDS.none : dateText(date), "textCenter"), text(`Tidak ikut direkap: ${problem}`), text(""), text("")]);
    draft.merge(row, 4, row, 6);
  }
  return draft.plan();
};
