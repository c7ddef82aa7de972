// Brings what people typed back into newly planned sheets: into the field of the same row, else into a list at the bottom. It also gives
// every planned row its entry in the hidden column, so that the next writing can do the same.
import { areaAddress, cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import type { LakipNote } from "../note";
import { contentHash } from "./content-hash";
import { readWritten, type TypedText } from "./read-written";
import { entryText } from "./row-entry";
import { withoutStale } from "./stale";

/**
 * The plans with typed texts and hidden keys, and notes on what was typed over or kept aside. `arrange` gives each plan its last shape once the
 * typed texts are in it.
 */
export const keepTyped = (plans: readonly SheetPlan[], workbook: WorkbookSnapshot, arrange: (plan: SheetPlan) => SheetPlan): { readonly plans: readonly SheetPlan[]; readonly notes: readonly LakipNote[] } => {
  const notes: LakipNote[] = [];
  const kept = plans.map((plan) => {
    const sheet = writtenSheet(plan, workbook);
    if (!sheet) return withEntries(arrange(plan));
    const { texts, overwritten } = readWritten(sheet, plan);
    const { plan: restored, left } = restore(plan, texts);
    // On a copy the cells stay as they are: nothing of them is replaced.
    if (overwritten.length > 0 && sheet.generated?.sheet === sheet.name) notes.push({ key: "overwritten", args: { sheet: sheet.name, count: overwritten.length, cells: listed(overwritten) } });
    if (left.length > 0) notes.push({ key: "textsKept", args: { sheet: sheet.name, count: left.length } });
    return withEntries(arrange(withList(restored, left)));
  });
  return { plans: kept, notes };
};

/** More addresses than these are counted only. */
const MOST_LISTED = 12;

const listed = (cells: readonly string[]): string => cells.slice(0, MOST_LISTED).join(", ") + (cells.length > MOST_LISTED ? ", …" : "");

/** The sheet that the plan replaces, else the only one of the plan that somebody renamed. */
const writtenSheet = ({ marker }: SheetPlan, { sheets }: WorkbookSnapshot): SheetSnapshot | undefined => {
  const own = sheets.filter(({ generated }) => marker !== undefined && generated?.plan === marker.plan);
  return own.find(({ generated, name }) => generated?.sheet === name) ?? (own.length === 1 ? own[0] : undefined);
};

const fieldId = ({ row, column }: { readonly row: string; readonly column: string }): string => `${row}\n${column}`;

const restore = (plan: SheetPlan, texts: readonly TypedText[]): { readonly plan: SheetPlan; readonly left: readonly TypedText[] } => {
  const moved = followRenamedGroups(plan, texts);
  const waiting = new Map<string, TypedText>();
  const left: TypedText[] = [];
  for (const text of moved) {
    const known = waiting.get(fieldId(text));
    if (!known) waiting.set(fieldId(text), text);
    else if (known.value !== text.value) left.push(text);
  }
  const filled: { row: number; column: number }[] = [];
  const cells = plan.cells.map((line, row) => line.map((cell, column) => {
    const text = cell?.field && waiting.get(fieldId(cell.field));
    if (!cell?.field || !text) return cell;
    waiting.delete(fieldId(cell.field));
    filled.push({ row, column });
    return { ...cell, ...typedContent(text, cellAddress(row, column)) };
  }));
  return { plan: { ...plan, cells: withoutStale(cells, filled) }, left: [...waiting.values(), ...left] };
};

/** The part of a row's key that names the thing itself, without the group that it stands in. */
const headOf = (row: string): string => row.split(".")[0]!;

/** An indicator whose objective was reworded has another key: its texts follow where only one row can be meant. */
const followRenamedGroups = (plan: SheetPlan, texts: readonly TypedText[]): TypedText[] => {
  const planned = new Set(plan.cells.flatMap((line) => line.flatMap((cell) => cell?.field?.row ?? [])));
  const typed = new Set(texts.map(({ row }) => row));
  const byHead = (rows: Iterable<string>): Map<string, string[]> => {
    const heads = new Map<string, string[]>();
    for (const row of rows) heads.set(headOf(row), [...(heads.get(headOf(row)) ?? []), row]);
    return heads;
  };
  const [free, orphans] = [byHead([...planned].filter((row) => !typed.has(row))), byHead([...typed].filter((row) => !planned.has(row)))];
  return texts.map((text) => {
    const [to, from] = [free.get(headOf(text.row)), orphans.get(headOf(text.row))];
    return from?.length === 1 && from[0] === text.row && to?.length === 1 ? { ...text, row: to[0]! } : text;
  });
};

const ON_OTHER_SHEETS = /(?:'(?:[^']|'')*'|[\w.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi;

/** A formula that somebody typed lives on where it means the same; its value stays where it would point at other cells. */
const typedContent = ({ value, formula, format, at }: TypedText, to: string): Pick<PlanCell, "value" | "formula" | "computed" | "format"> => {
  const look = format === undefined ? {} : { format };
  if (formula === undefined || (at !== to && /[A-Z]\$?\d/i.test(formula.replace(ON_OTHER_SHEETS, "")))) return { value, ...look };
  return { formula: `=${formula}`, ...(value === null || typeof value === "boolean" ? {} : { computed: value }), ...look };
};

/** Texts that no row wants any more, below everything else; they are fields, so that they are kept as long as somebody leaves them there. */
const withList = (plan: SheetPlan, left: readonly TypedText[]): SheetPlan => {
  const { widths } = plan;
  const half = widths.reduce((sum, width) => sum + width, 0) * 0.45;
  let split = 1;
  for (let sum = widths[0] ?? 0; split < widths.length - 1 && sum + widths[split]! <= half; split++) sum += widths[split]!;
  const cells = [...plan.cells];
  const merges = [...plan.merges];
  const add = (line: (PlanCell | undefined)[], ...areas: readonly (readonly [number, number])[]): void => {
    const row = cells.push(line) - 1;
    for (const [first, last] of areas) if (last > first) merges.push(areaAddress({ top: row, left: first, bottom: row, right: last }));
  };
  const last = widths.length - 1;
  const addGroup = (title: string, texts: readonly TypedText[]): void => {
    if (texts.length === 0) return;
    add([]);
    add([{ value: title, style: "section" }], [0, last]);
    for (const { row, column, about, ...text } of texts) {
      const line: (PlanCell | undefined)[] = [{ value: `${about}: ${column}`, style: "text" }];
      line[split] = { style: "input", ...typedContent({ row, column, about, ...text }, ""), field: { row, column, about } };
      add(Array.from(line), [0, split - 1], [split, last]);
    }
  };
  addGroup("Isian yang tidak lagi punya indikator", left.filter(({ row }) => !row.startsWith("luar.")));
  addGroup("Isian yang diketik di luar kolom isian", left.filter(({ row }) => row.startsWith("luar.")));
  return { ...plan, cells, merges };
};

/** The plan with its hidden column of entries behind the table. */
const withEntries = (plan: SheetPlan): SheetPlan => {
  const keyColumn = Math.max(plan.widths.length, ...plan.cells.map((line) => line.length));
  const cells = plan.cells.map((line) => {
    const generated = (cell: PlanCell | undefined): string => (cell?.field ? contentHash(cell.field.proposed ?? null, undefined) : contentHash(cell?.value ?? null, cell?.formula?.slice(1)));
    const own = line.flatMap((cell, column) => (cell?.field ? [{ ...cell.field, place: column }] : []));
    const entry = entryText({
      keyColumn,
      isHeader: line.some((cell) => cell?.style === "header"),
      hashes: line.map(generated),
      ...(own.length > 0 ? { fields: { row: own[0]!.row, about: own[0]!.about, columns: own.map(({ place, column }) => [place, column] as const) } } : {}),
    });
    return [...line, ...Array.from({ length: keyColumn - line.length }, () => undefined), { value: entry }];
  });
  return { ...plan, cells, hiddenColumns: [...(plan.hiddenColumns ?? []), keyColumn] };
};
