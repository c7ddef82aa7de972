// Reads what stands above a table: its title, the agency, the year or period, the quarter, and whether it is a revised version.
import { isBlank } from "../sheets/cell";
import { plainText } from "../sheets/merges";
import type { SheetSnapshot } from "../sheets/snapshot";

/** What the lines above a table (or the top of its sheet) say. */
export interface Identity {
  readonly title: string;
  readonly lines: readonly string[];
  readonly agency?: string;
  readonly year?: number;
  readonly period?: readonly [number, number];
  readonly quarter?: number;
  readonly isRevised: boolean;
}

const AGENCY = /\b(dinas|badan|biro|inspektorat|sekretariat|satuan polisi|kecamatan|kelurahan|rsud|rumah sakit|kantor|bagian|bappeda\w*|bappelitbang\w*|bapperida|baperlitbang)\b[^:|()]{0,120}/i;
/** Words that no name of an agency holds: from here on a sentence goes on ("RSUD dengan Provinsi", "Dinas termasuk kategori baik"). */
const SENTENCE = /\s+(?:dengan|termasuk|pada|adalah|yang|telah|sudah|belum|terhadap|dalam|untuk|sebagai|ini|dibanding\w*|dapat|akan|merupakan|tahun|triwulan|semester|periode|sampai|menurut|oleh|mencapai|memperoleh)\b.*$/i;
const LABEL = /^(nama )?(opd|skpd|perangkat daerah|satuan kerja|unit kerja|unit organisasi|nama|instansi|organisasi)( \(?(opd|skpd|pd)\)?)?\s*:\s*(.*)$/i;
const REVISED = /perubahan|revisi|pergeseran|p-?apbd|\bpk-?p\b/i;
/** "[Nama Perangkat Daerah]", "<nama dinas>", "{opd}": to be filled in. */
const PLACEHOLDER = /\[[^\]]*\]|<[^>]*>|\{[^}]*\}/;
const ROMANS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

/** Identity from rows `top` to `bottom` (both included), the sheet's name as a last resort. */
export const readIdentity = (sheet: SheetSnapshot, top: number, bottom: number): Identity => {
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = (sheet.values[row] ?? []).map((value) => (value === undefined || isBlank(value) ? "" : plainText(value))).map((text) => text.replace(/\s+/g, " ")).filter((text) => text !== "");
    if (cells.length > 0) rows.push(cells);
  }
  const lines = rows.map((cells) => [...new Set(cells)].join(" "));
  const whole = lines.join("\n");
  const period = readPeriodYears(whole);
  const year = readYear(lines) ?? readYear([sheet.name]);
  return {
    title: titleOf(lines), lines,
    ...optional("agency", agencyOf(rows) ?? agencyOfSheet(sheet.name)), ...optional("year", year), ...optional("period", period), ...optional("quarter", readQuarterOf(`${whole}\n${sheet.name}`)),
    isRevised: REVISED.test(whole) || REVISED.test(sheet.name),
  };
};

const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } => (value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value }));

/** The first line that is no form label and no "Lampiran 1"; two lines where the first is only the word "Tabel". */
const titleOf = (lines: readonly string[]): string => {
  const first = lines.findIndex((line) => line.length >= 4 && /[a-z]{2}/i.test(line) && !LABEL.test(line) && !/^(lampiran|tabel|nomor|tanggal|formulir|form)\b.{0,14}$/i.test(line) && !/^[A-Z]-?\d+$/.test(line));
  return first < 0 ? "" : lines[first]!;
};

const agencyOf = (rows: readonly (readonly string[])[]): string | undefined => {
  for (const cells of rows) {
    const label = LABEL.exec(cells[0]!.trim().endsWith(":") || cells[0]!.includes(":") ? cells[0]! : `${cells[0]} ${cells[1]?.startsWith(":") ? cells[1] : ""}`);
    if (!label) continue;
    const name = (label.at(-1)!.trim() || cells[1] || "").replace(/^:\s*/, "").replace(PLACEHOLDER, "").trim();
    if (name.length > 3) return name;
  }
  for (const cells of rows) {
    const line = cells[0]!.replace(PLACEHOLDER, "").replace(/\b(TAHUN|TA)\.? (ANGGARAN )?\d{4}.*$|\bNOMOR\b.*$/i, "").trim();
    const name = AGENCY.exec(line)?.[0].replace(SENTENCE, "").trim();
    if (name && !/^(dinas|badan|biro|sekretariat|kecamatan|kelurahan|kantor|bagian|satuan polisi|rsud|rumah sakit)$/i.test(name) && line.length <= 160) return name;
  }
  return undefined;
};

/** A workbook with a sheet for each agency names it there ("Dinas Kesehatan", "RSUD Sukamaju"), as far as the 31 letters reach. */
const agencyOfSheet = (name: string): string | undefined => {
  const text = name.trim();
  return /^(dinas|badan|biro|inspektorat|sekretariat|satuan polisi|kecamatan|kelurahan|rsud|rumah sakit) [a-z]{3}/i.test(text) ? text : undefined;
};

/** "2021-2026", "2025 s.d. 2029": first and last year of a plan. */
const readPeriodYears = (text: string): readonly [number, number] | undefined => {
  const match = /\b(20\d\d)\s*(?:-|–|\/|s\.?\/?d\.?|sampai dengan)\s*(?:tahun )?(20\d\d)\b/i.exec(text);
  if (!match) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return last > first && last - first <= 20 ? [first, last] : undefined;
};

const readYear = (lines: readonly string[]): number | undefined => {
  for (const pattern of [/(?:tahun anggaran|t\.?a\.?|tahun|th\.?|per \d+ \w+)\s*:?\s*((?:19|20)\d\d)(?!\s*[-–/s])/i, /\b((?:19|20)\d\d)\b/]) {
    for (const line of lines) {
      if (readPeriodYears(line)) continue;
      const match = pattern.exec(line);
      if (match && Number(match[1]) >= 1999 && Number(match[1]) <= 2099) return Number(match[1]);
    }
  }
  return undefined;
};

const readQuarterOf = (text: string): number | undefined => {
  // "Triwulan I - IV" and "TW I s.d. III" run up to the last one named.
  const match = /\b(?:triwulan|tw|trw)\.?[\s-]*(?:(?:I{1,3}|[1-3])\s*(?:-|–|s\.?\s?[/.]?\s?d\.?|sampai(?: dengan)?|dan|&)\s*(?:(?:triwulan|tw|trw)\.?\s*)?)?(IV|I{1,3}|[1-4])\b/i.exec(text);
  return match ? (ROMANS[match[1]!.toUpperCase()] ?? Number(match[1])) : undefined;
};
