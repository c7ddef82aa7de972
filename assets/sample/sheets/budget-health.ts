// The budget realisation of the Dinas Kesehatan: the code split over five columns, the total on top, physical progress beside the money.
import { type Line, outlineOf, programsOf } from "../data/figures";
import { HEALTH } from "../data/health";
import { REGION } from "../data/region";
import { type Content, Draft, f } from "../layout/draft";
import { type ColumnSpec, drawTable, type RowSpec } from "../layout/table";
import { drawHeadSignature, drawTitle, money, sumOf, weightOf } from "./common";

const CODE = ["Kode Rekening", ""];

const columns: ColumnSpec[] = [
  { key: "code1", header: CODE, number: "1", width: 4, look: "center" },
  { key: "code2", header: CODE, number: "1", width: 5, look: "center" },
  { key: "code3", header: CODE, number: "1", width: 5, look: "center" },
  { key: "code4", header: CODE, number: "1", width: 7, look: "center" },
  { key: "code5", header: CODE, number: "1", width: 7, look: "center" },
  { key: "outline", header: "Uraian", number: "2", width: 58 },
  { key: "budget", header: "Pagu Anggaran (Rp)", number: "3", width: 18, look: "rupiah" },
  { key: "spent", header: ["Realisasi", "Keuangan (Rp)"], number: "4", width: 18, look: "rupiah" },
  { key: "absorption", header: ["Realisasi", "Keuangan (%)"], number: "5 = 4 / 3 x 100", width: 12, look: "percent" },
  { key: "physical", header: ["Realisasi", "Fisik (%)"], number: "6", width: 10, look: "percent" },
  { key: "left", header: "Sisa Anggaran (Rp)", number: "7 = 3 - 4", width: 18, look: "rupiah" },
];

/** "1.02.01.2.10.0001" -> 1 | 02 | 01 | 2.10 | 0001, all as text. */
const codeCells = (code: string): Record<string, Content> => {
  const [affair, field, program, area, activity, sub] = code.split(".");
  const parts = [affair, field, program, activity && `${area!}.${activity}`, sub];
  return Object.fromEntries(parts.map((part, index) => [`code${index + 1}`, part ?? null]));
};

const physical = (line: Line): Content => {
  if (line.sub) return line.sub.physical ?? null;
  const [first, last] = [line.children[0]!, line.children.at(-1)!];
  if (line.level === "activity") return f(`=AVERAGE({physical@${first}}:{physical@${last}})`);
  return f(`=AVERAGE(${line.children.map((child) => `{physical@${child}}`).join(",")})`);
};

const row = (line: Line): RowSpec => ({
  key: line.key,
  cells: {
    ...codeCells(line.code),
    outline: line.name,
    budget: money(line, "budget", line.sub?.revised),
    spent: money(line, "spent", line.sub?.spent.reduce((total, quarter) => total + quarter, 0)),
    absorption: f("={spent}/{budget}*100"),
    physical: physical(line),
    left: f("={budget}-{spent}"),
  },
  ...weightOf(line),
});

/** The sheet "Anggaran Dinkes". */
export const budgetHealth = (): Draft => {
  const draft = new Draft("budget-health", "Anggaran Dinkes", "landscape");
  const top = drawTitle(draft, columns.length, "LAPORAN REALISASI ANGGARAN", `${HEALTH.name.toUpperCase()} ${REGION.toUpperCase()}`, "TAHUN ANGGARAN 2025");
  const programs = programsOf(HEALTH);
  const codes = programs.map(({ code }) => code);
  const total: RowSpec = {
    key: "total",
    weight: "bold",
    cells: {
      outline: "JUMLAH",
      budget: sumOf("budget", codes),
      spent: sumOf("spent", codes),
      absorption: f("={spent}/{budget}*100"),
      physical: f(`=AVERAGE(${codes.map((code) => `{physical@${code}}`).join(",")})`),
      left: f("={budget}-{spent}"),
    },
  };
  const lines = outlineOf(programs).filter(({ level }) => level !== "further");
  const end = drawTable(draft, top, { columns, numbering: "below", rows: [total, ...lines.map(row)] });
  drawHeadSignature(draft, end + 1, columns.length - 3, HEALTH.head, "8 Januari 2026");
  return draft;
};
