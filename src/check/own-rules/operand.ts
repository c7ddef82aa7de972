// One side of a rule that a person wrote: a number, a quoted text, or a column by its meaning or header, times a number. Reading only.
import type { Document } from "../../performance/model";
import { plainHeader } from "../../recognise/corrections";
import type { Column } from "../../recognise/table";
import { parseNumberText } from "../../sheets/quantity-text";
import type { Measure, Span, Subject } from "../../standards/vocabulary";

/** What a side says. */
export type Operand =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "column"; readonly name: string; readonly factor: number; find(document: Document): Column | undefined };

/** A side that cannot be read. */
export class OperandError extends Error {}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const BEFORE = new RegExp(`^(${NUMBER})\\s*[*×]\\s*(.+)$`);
const BEHIND = new RegExp(`^(.+?)\\s*[*×]\\s*(${NUMBER})$`);

/** Reads one side. @throws OperandError where it is empty or its factor is no number */
export const readOperand = (typed: string): Operand => {
  const text = typed.trim();
  if (text === "") throw new OperandError("kosong");
  const quoted = /^(["'“])(.*)["'”]$/.exec(text);
  if (quoted) return { kind: "text", value: quoted[2]! };
  const value = parseNumberText(text);
  if (value !== undefined) return { kind: "number", value };
  const [name, factor] = withFactor(text);
  return { kind: "column", name, factor, find: (document) => findColumn(document, name) };
};

const withFactor = (text: string): readonly [string, number] => {
  const before = BEFORE.exec(text);
  const behind = BEHIND.exec(text);
  if (!before && !behind) return [text, 1];
  const [name, typed] = before ? [before[2]!, before[1]!] : [behind![1]!, behind![2]!];
  const factor = parseNumberText(typed);
  if (factor === undefined) throw new OperandError(typed);
  return [name.trim(), factor];
};

interface Meaning {
  readonly subject: Subject;
  readonly measure?: Measure;
}

/** Words for columns, in Indonesian and in the terms of the program. */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:realisasi (?:anggaran|keuangan|rupiah)|spent)$/, { subject: "actual", measure: "rupiah" }],
  [/^(?:pagu|anggaran|pagu anggaran|target anggaran|budget)$/, { subject: "target", measure: "rupiah" }],
  [/^(?:serapan|penyerapan|capaian anggaran|absorption)$/, { subject: "achievement", measure: "rupiah" }],
  [/^(?:target|target kinerja)$/, { subject: "target", measure: "performance" }],
  [/^(?:realisasi|realisasi kinerja|actual)$/, { subject: "actual", measure: "performance" }],
  [/^(?:capaian|capaian kinerja|achievement)$/, { subject: "achievement", measure: "performance" }],
  [/^(?:kondisi awal|baseline)$/, { subject: "baseline" }],
  [/^(?:indikator|indikator kinerja|indicator)$/, { subject: "indicator" }],
  [/^(?:satuan|unit)$/, { subject: "unit" }],
  [/^(?:sasaran|objective)$/, { subject: "objective" }],
  [/^(?:tujuan|goal)$/, { subject: "goal" }],
  [/^(?:program)$/, { subject: "program" }],
  [/^(?:kegiatan|activity)$/, { subject: "activity" }],
  [/^(?:sub ?kegiatan|subactivity)$/, { subject: "subActivity" }],
  [/^(?:kode|code)$/, { subject: "code" }],
  [/^(?:predikat|rating)$/, { subject: "rating" }],
  [/^(?:bobot|weight)$/, { subject: "weight" }],
  [/^(?:formulasi|definisi operasional|formulation)$/, { subject: "formulation" }],
  [/^(?:sumber data|datasource)$/, { subject: "dataSource" }],
  [/^(?:penanggung ?jawab|owner)$/, { subject: "owner" }],
  [/^(?:kendala|hambatan|faktor penghambat|obstacle)$/, { subject: "obstacle" }],
  [/^(?:solusi|rekomendasi|solution)$/, { subject: "solution" }],
  [/^(?:keterangan|catatan|notes)$/, { subject: "notes" }],
];

const ROMAN = new Map([["i", 1], ["ii", 2], ["iii", 3], ["iv", 4]]);

/** The column of a document: by its meaning ("target", "realisasi TW II", "target 2025", "target akhir"), else by its header's words. */
const findColumn = (document: Document, name: string): Column | undefined => {
  const bracketed = /^\[(.*)\]$/.exec(name);
  if (bracketed) return byHeader(document, bracketed[1]!);
  const { rest, ...period } = periodOf(name.toLowerCase().replace(/\s+/g, " "));
  const meaning = MEANINGS.find(([pattern]) => pattern.test(rest))?.[1];
  return meaning ? byMeaning(document, meaning, period) : byHeader(document, name);
};

interface Period {
  readonly quarter?: number;
  readonly year?: number;
  readonly span?: Span;
}

const periodOf = (name: string): Period & { readonly rest: string } => {
  const quarter = /^(.*?) ?(?:tw|triwulan) ?(i{1,3}|iv|[1-4])$/.exec(name);
  if (quarter) return { rest: quarter[1]!, quarter: ROMAN.get(quarter[2]!) ?? Number(quarter[2]), span: "quarter" };
  const year = /^(.*?) (?:tahun )?((?:19|20)\d\d)$/.exec(name);
  if (year) return { rest: year[1]!, year: Number(year[2]), span: "year" };
  const end = /^(.*?) akhir$/.exec(name);
  return end && end[1] !== "" ? { rest: end[1]!, span: "planEnd" } : { rest: name };
};

const byMeaning = (document: Document, meaning: Meaning, period: Period): Column | undefined => {
  const columns = document.columns({ ...meaning, ...period });
  if (period.span !== undefined || columns.length <= 1) return columns[0];
  const yearly = columns.filter(({ span }) => span === "year" || span === undefined);
  const own = yearly.filter(({ year }) => year === document.table.year);
  // Of several years none is meant more than another, unless the document is of one of them.
  return own[0] ?? (yearly.length === 1 || new Set(yearly.map(({ year }) => year)).size === 1 ? yearly[0] : undefined);
};

const byHeader = ({ table }: Document, words: string): Column | undefined => {
  const wanted = plainHeader(words);
  if (wanted === "") return undefined;
  return table.columns.find(({ path }) => path.some((part) => plainHeader(part) === wanted)) ?? table.columns.find(({ path }) => plainHeader(path.join(" ")).includes(wanted));
};
