// The budget realisation of the Dinas Pendidikan: first and changed budget, spent, absorption and what is left, by program, activity and sub-activity.
import { EDUCATION } from "../data/education";
import { type Line, outlineOf, programsOf } from "../data/figures";
import { REGION } from "../data/region";
import { Draft, f } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { drawHeadSignature, drawTitle, money, sumOf, weightOf } from "./common";

const columns: ColumnSpec[] = [
  { key: "code", header: "Kode", number: "1", width: 20 },
  { key: "outline", header: "Uraian Program / Kegiatan / Sub Kegiatan", number: "2", width: 72 },
  { key: "first", header: ["Pagu Anggaran (Rp)", "Murni"], number: "3", width: 18, look: "rupiah" },
  { key: "revised", header: ["Pagu Anggaran (Rp)", "Perubahan"], number: "4", width: 18, look: "rupiah" },
  { key: "spent", header: "Realisasi (Rp)", number: "5", width: 18, look: "rupiah" },
  { key: "absorption", header: "Serapan (%)", number: "6=5/4x100", width: 12, look: "percent" },
  { key: "left", header: "Sisa Anggaran (Rp)", number: "7=4-5", width: 18, look: "rupiah" },
  { key: "funding", header: "Sumber Dana", number: "8", width: 12, look: "center" },
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const row = (line: Line): RowSpec => {
  const name = { code: line.code, outline: line.name };
  const first = money(line, "first", line.sub?.budget[0]);
  if (line.sub?.revised === 0) return { key: line.key, cells: name, isHidden: true };
  return {
    key: line.key,
    cells: {
      ...name,
      first,
      revised: money(line, "revised", line.sub?.revised),
      spent: money(line, "spent", line.sub && sum(line.sub.spent)),
      absorption: f("={spent}/{revised}*100"),
      left: f("={revised}-{spent}"),
      funding: line.level === "subActivity" ? "APBD" : null,
    },
    ...weightOf(line),
  };
};

/** The sheet "Anggaran Disdik". */
export const budgetEducation = (): Draft => {
  const draft = new Draft("budget-education", "Anggaran Disdik", "landscape");
  const top = drawTitle(draft, columns.length, "REALISASI ANGGARAN TAHUN ANGGARAN 2025", `${EDUCATION.name.toUpperCase()} ${REGION.toUpperCase()}`, "KEADAAN SAMPAI DENGAN 31 DESEMBER 2025");
  const programs = programsOf(EDUCATION);
  const codes = programs.map(({ code }) => code);
  const total: RowSpec = {
    key: "total",
    weight: "bold",
    cells: { outline: "JUMLAH", ...Object.fromEntries(["first", "revised", "spent"].map((column) => [column, sumOf(column, codes)])), absorption: f("={spent}/{revised}*100"), left: f("={revised}-{spent}") },
  };
  const lines = outlineOf(programs).filter(({ level }) => level !== "further");
  const end = drawTable(draft, top, { columns, numbering: "below", rows: [...lines.map(row), total] });
  drawHeadSignature(draft, end + 1, columns.length - 3, EDUCATION.head, "9 Januari 2026");
  return draft;
};
