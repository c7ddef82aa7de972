// The list of seeded defects says what is in the two workbooks, and each defect is one cause.
import { DEFECTS, listDefects, seededPlans, type Held } from "../../assets/sample/defects/seed";
import { areasTouch, cellAddress, parseArea } from "../../src/sheets/address";
import { isCellError } from "../../src/sheets/cell";
import type { SheetPlan } from "../../src/sheets/plan";

const list = listDefects();

const cellsOf = (plans: readonly SheetPlan[]): Map<string, Held> =>
  new Map(
    plans.flatMap((plan) =>
      plan.cells.flatMap((row, r) =>
        row.map((cell, c): [string, Held] => {
          const value = (cell?.formula === undefined ? cell?.value : cell.computed) ?? null;
          return [`${plan.name}!${cellAddress(r, c)}`, { value: isCellError(value) ? value.error : value, ...(cell?.formula === undefined ? {} : { formula: cell.formula }) }];
        }),
      ),
    ),
  );

const right = cellsOf(seededPlans([]));
const found = cellsOf(seededPlans(DEFECTS));
const changed = list.flatMap((defect) => defect.cells.map((cell) => `${cell.sheet}!${cell.cell}`));

test("there are at least 40 defects for at least 20 rules, with ids of their own", () => {
  expect(list.length).toBeGreaterThanOrEqual(40);
  expect(new Set(list.map((defect) => defect.rule)).size).toBeGreaterThanOrEqual(20);
  expect(new Set(list.map((defect) => defect.id)).size).toBe(list.length);
});

test.each(list.map((defect) => [defect.id, defect] as const))("%s holds what the list says, and the twin what is right", (_, defect) => {
  expect(defect.cells.length + (defect.unmerged === undefined ? 0 : 1)).toBeGreaterThan(0);
  for (const cell of defect.cells) {
    expect(found.get(`${cell.sheet}!${cell.cell}`)).toEqual(cell.found);
    expect(right.get(`${cell.sheet}!${cell.cell}`)).toEqual(cell.right);
    expect(cell.found).not.toEqual(cell.right);
  }
});

test("the two workbooks differ only in changed cells and in what follows from them", () => {
  const explained = new Set([...changed, ...list.flatMap((defect) => (defect.follows ?? []).flatMap(({ sheet, cells }) => cells.map((cell) => `${sheet}!${cell}`)))]);
  const differing = [...found].filter(([place, held]) => held.value !== right.get(place)?.value || held.formula !== right.get(place)?.formula).map(([place]) => place);
  expect(differing.filter((place) => !explained.has(place))).toEqual([]);
});

test("no two defects share a cell, and none points at a cell that another changed", () => {
  expect(new Set(changed).size).toBe(changed.length);
  for (const [index, defect] of list.entries())
    for (const other of list.slice(index + 1)) if (defect.sheet === other.sheet) expect({ pair: [defect.id, other.id], touch: areasTouch(parseArea(defect.range)!, parseArea(other.range)!) }).toEqual({ pair: [defect.id, other.id], touch: false });
});

test("an area that was taken apart is merged in the clean twin alone", () => {
  const merges = (plans: readonly SheetPlan[], sheet: string): readonly string[] => plans.find((plan) => plan.name === sheet)!.merges;
  const apart = list.filter((defect) => defect.unmerged !== undefined);
  expect(apart.length).toBeGreaterThan(0);
  for (const { sheet, unmerged } of apart) {
    expect(merges(seededPlans([]), sheet)).toContain(unmerged);
    expect(merges(seededPlans(DEFECTS), sheet)).not.toContain(unmerged);
  }
});
