// Clean sheets that speak of money: the Renstra matrix T-C.27, the budget realisation (LRA) and the cash plan by month.
import { at, drawHead, newPage, put, putRow, type Content, type Page } from "../../helpers/book";
import type { Agency, SubActivity } from "../agency";

const YEARS = [2025, 2026, 2027, 2028, 2029];
const RP = "#,##0";

/** One line of an outline by code: what it is called, and the rows that its money is the sum of. */
interface Line {
  readonly code: string;
  readonly name: string;
  readonly row: number;
  readonly children: readonly number[];
  readonly sub?: SubActivity;
  readonly level: "program" | "activity" | "sub";
  readonly source: { readonly name: string; readonly indicator: { readonly name: string; readonly unit: string; readonly baseline: number; readonly targets: readonly number[]; readonly method: string } };
}

/** The outline of the programs from a row on. */
const outline = (agency: Agency, top: number): Line[] => {
  const lines: Line[] = [];
  let row = top;
  for (const program of agency.programs) {
    const own = row++;
    const activities: number[] = [];
    const below: Line[] = [];
    for (const activity of program.activities) {
      const place = row++;
      activities.push(place);
      const subs = activity.subs.map((sub): Line => ({ code: sub.code, name: sub.name, row: row++, children: [], sub, level: "sub", source: sub }));
      below.push({ code: activity.code, name: activity.name, row: place, children: subs.map((sub) => sub.row), level: "activity", source: activity }, ...subs);
    }
    lines.push({ code: program.code, name: program.name, row: own, children: activities, level: "program", source: program }, ...below);
  }
  return lines;
};

const sumOf = (rows: readonly number[], column: number): string =>
  rows.at(-1)! - rows[0]! === rows.length - 1 ? `=SUM(${at(rows[0]!, column)}:${at(rows.at(-1)!, column)})` : `=${rows.map((row) => at(row, column)).join("+")}`;

/** Code, outline, indicator, baseline, five years of target and rupiah, the end of the plan; the total stands on top or at the end. */
export const strategicSheet = (agency: Agency, total: "top" | "bottom"): Page => {
  const page = newPage("Renstra");
  const pairs = YEARS.map((year) => `${year}{Target, Rp}`).join(", ");
  const top = drawHead(page, `Kode | Program / Kegiatan / Sub Kegiatan | Indikator Kinerja Program (outcome) dan Kegiatan (output) | Satuan | Data Capaian pada Tahun Awal Perencanaan (2024) | Target Kinerja Program dan Kerangka Pendanaan{${pairs}, Kondisi Kinerja pada Akhir Periode Renstra{Target, Rp}} | Unit Kerja Penanggung Jawab`, {
    title: ["RENCANA PROGRAM, KEGIATAN, DAN PENDANAAN PERANGKAT DAERAH", `RENSTRA ${agency.name.toUpperCase()} TAHUN 2025-2029`], numbering: "plain",
  });
  const lines = outline(agency, total === "top" ? top + 1 : top);
  for (const { code, name, row, children, sub, source } of lines) {
    const { indicator } = source;
    putRow(page, row, [code, name, indicator.name, indicator.unit, indicator.baseline]);
    YEARS.forEach((_, year) => {
      put(page, row, 5 + 2 * year, indicator.targets[year]!);
      put(page, row, 6 + 2 * year, sub ? sub.budget[year]! : sumOf(children, 6 + 2 * year), RP);
    });
    const columns = YEARS.map((_, year) => at(row, 5 + 2 * year));
    put(page, row, 15, indicator.method === "sum" ? `=${columns.join("+")}` : `=${columns[4]!}`);
    put(page, row, 16, `=${YEARS.map((_, year) => at(row, 6 + 2 * year)).join("+")}`, RP);
    put(page, row, 17, "Sekretariat");
  }
  const totalRow = total === "top" ? top : lines.at(-1)!.row + 1;
  put(page, totalRow, 1, "JUMLAH");
  const programs = lines.filter(({ level }) => level === "program").map(({ row }) => row);
  for (let column = 6; column <= 16; column += 2) put(page, totalRow, column, sumOf(programs, column), RP);
  return page;
};

/** Code, budget, realised, per cent and what is left. */
export const realisationSheet = (agency: Agency, percent: "hundred" | "fraction"): Page => {
  const page = newPage("Realisasi Anggaran");
  const top = drawHead(page, "Kode | Program/Kegiatan/Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp) | Persentase (%) | Sisa Anggaran (Rp)", { title: ["REALISASI ANGGARAN TAHUN 2025", agency.name.toUpperCase()] });
  const lines = outline(agency, top);
  const right = (row: number): void => {
    put(page, row, 4, percent === "hundred" ? `=${at(row, 3)}/${at(row, 2)}*100` : `=${at(row, 3)}/${at(row, 2)}`, percent === "hundred" ? "0.00" : "0.00%");
    put(page, row, 5, `=${at(row, 2)}-${at(row, 3)}`, RP);
  };
  for (const { code, name, row, children, sub } of lines) {
    const money: Content[] = sub ? [sub.budget[0]!, sub.spent.reduce((sum, rupiah) => sum + rupiah, 0)] : [sumOf(children, 2), sumOf(children, 3)];
    putRow(page, row, [code, name, ...money], [undefined, undefined, RP, RP]);
    right(row);
  }
  const end = lines.at(-1)!.row + 1;
  const programs = lines.filter(({ level }) => level === "program").map(({ row }) => row);
  putRow(page, end, [null, "JUMLAH", sumOf(programs, 2), sumOf(programs, 3)], [undefined, undefined, RP, RP]);
  right(end);
  return page;
};
