// Puts the defects into the laid-out sheets, and tells about each what it changed and which figures follow from it.
import { areaAddress, cellAddress } from "../../../src/sheets/address";
import { isCellError } from "../../../src/sheets/cell";
import type { PlanCell, SheetPlan } from "../../../src/sheets/plan";
import { type Draft, parsePlace, type Place } from "../layout/draft";
import { draftSheets, planSheets } from "../workbook";
import type { Defect } from "./defect";
import { MEASUREMENT } from "./measurement";
import { MONEY } from "./money";
import { PLANNING } from "./planning";

/** All seeded defects, in the order of their numbers. */
export const DEFECTS: readonly Defect[] = [...PLANNING, ...MEASUREMENT, ...MONEY];

/** What a cell holds, for the list: its value and, where it has one, its formula. */
export interface Held {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
}

/** One line of the list of defects. */
export interface ListedDefect {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly rule: string;
  readonly also?: readonly string[];
  /** The cells that were changed: what stands there and what is right. */
  readonly cells: readonly { readonly sheet: string; readonly cell: string; readonly found: Held; readonly right: Held }[];
  /** A merged area that was taken apart. */
  readonly unmerged?: string;
  readonly note: string;
  /** Figures that change through it, by sheet. */
  readonly follows?: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
}

type Drafts = ReadonlyMap<string, Draft>;

const homeOf = (defect: Defect): Place => parsePlace(defect.at);
const changedPlaces = (defect: Defect): Place[] => Object.keys(defect.changes ?? {}).map((place) => parsePlace(place, { sheet: homeOf(defect).sheet }));

/** The merged area that begins at a place. */
const mergedArea = (drafts: Drafts, place: Place): string => {
  const draft = drafts.get(place.sheet)!;
  const at = draft.at(place.column, place.row);
  const area = [...draft.merges].find((merged) => merged.startsWith(`${cellAddress(at.row, at.column)}:`));
  if (area === undefined) throw new Error(`Nothing is merged at ${cellAddress(at.row, at.column)}`);
  return area;
};

/** Makes one mistake in laid-out sheets. */
const seed = (drafts: Drafts, defect: Defect): void => {
  for (const [place, content] of Object.entries(defect.changes ?? {})) {
    const { sheet, column, row } = parsePlace(place, { sheet: homeOf(defect).sheet });
    drafts.get(sheet)!.replace(column, row, content);
  }
  if (defect.unmerge === undefined) return;
  const place = parsePlace(defect.unmerge);
  drafts.get(place.sheet)!.merges.delete(mergedArea(drafts, place));
};

/** The workbook with the given defects. */
export const seededPlans = (defects: readonly Defect[]): SheetPlan[] => {
  const drafts = draftSheets();
  for (const defect of defects) seed(drafts, defect);
  return planSheets(drafts);
};

/** The list of all defects, with found and right values and what follows from each alone. */
export const listDefects = (): ListedDefect[] => {
  const drafts = draftSheets();
  const right = index(planSheets(drafts));
  const found = index(seededPlans(DEFECTS));
  const name = (place: Place): string => drafts.get(place.sheet)!.name;
  const cell = (place: Place): string => {
    const at = drafts.get(place.sheet)!.at(place.column, place.row);
    return cellAddress(at.row, at.column);
  };
  return DEFECTS.map((defect, number): ListedDefect => {
    const home = homeOf(defect);
    const changed = changedPlaces(defect).map((place) => ({ sheet: name(place), cell: cell(place) }));
    const follows = followers(right, index(seededPlans([defect])), new Set(changed.map((each) => `${each.sheet}!${each.cell}`)));
    return {
      id: `C${String(number + 1).padStart(2, "0")}`,
      sheet: name(home),
      range: rangeOf(drafts.get(home.sheet)!, home, defect.to === undefined ? home : parsePlace(defect.to, home)),
      kind: defect.kind,
      rule: defect.rule,
      ...(defect.also ? { also: defect.also } : {}),
      cells: changed.map((each) => ({ ...each, found: held(found.get(`${each.sheet}!${each.cell}`)), right: held(right.get(`${each.sheet}!${each.cell}`)) })),
      ...(defect.unmerge === undefined ? {} : { unmerged: mergedArea(drafts, parsePlace(defect.unmerge)) }),
      note: defect.note,
      ...(follows.length > 0 ? { follows } : {}),
    };
  });
};

const rangeOf = (draft: Draft, from: Place, to: Place): string => {
  const first = draft.at(from.column, from.row);
  const last = draft.at(to.column, to.row);
  return areaAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column });
};

/** Every cell of a workbook by "sheet!address". */
const index = (plans: readonly SheetPlan[]): Map<string, PlanCell> =>
  new Map(plans.flatMap((plan) => plan.cells.flatMap((row, r) => row.flatMap((cell, c): [string, PlanCell][] => (cell ? [[`${plan.name}!${cellAddress(r, c)}`, cell]] : [])))));

const held = (cell: PlanCell | undefined): Held => {
  const value = (cell?.formula === undefined ? cell?.value : cell.computed) ?? null;
  return { value: isCellError(value) ? value.error : value, ...(cell?.formula === undefined ? {} : { formula: cell.formula }) };
};

/** Cells whose value differs although nobody changed them. */
const followers = (right: Map<string, PlanCell>, found: Map<string, PlanCell>, changed: ReadonlySet<string>): { sheet: string; cells: string[] }[] => {
  const bySheet = new Map<string, string[]>();
  for (const [place, cell] of found) {
    if (changed.has(place) || held(cell).value === held(right.get(place)).value) continue;
    const split = place.lastIndexOf("!");
    bySheet.set(place.slice(0, split), [...(bySheet.get(place.slice(0, split)) ?? []), place.slice(split + 1)]);
  }
  return [...bySheet].map(([sheet, cells]) => ({ sheet, cells }));
};
