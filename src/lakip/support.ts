// What supports each objective: the programs that the cascade puts below it, and where their money stands. Nothing is linked by guessing.
import { cascadeIn, isSame, nameKey, withBelow, type Branch, type Cascade } from "./cascade";
import type { MoneyTable } from "./money";
import { oncePerReport } from "./sheet-maker";

/** An objective (or a goal) with what stands right below it. */
export interface Aim {
  readonly branch: Branch;
  /** Programs; activities where the source has no program level. */
  readonly programs: readonly Branch[];
  /** Rows of the money table that pay for it. */
  readonly places: readonly number[];
}

export interface Support {
  readonly cascade: Cascade;
  readonly aims: readonly Aim[];
  /** Programs that the followed document puts below no objective. */
  readonly unlinked: readonly Branch[];
  /** The row of the money table that is about a branch. */
  readonly placeOf: ReadonlyMap<Branch, number>;
  /** Rows of the money table that more than one objective counts on. */
  readonly shared: ReadonlySet<number>;
}

const isAim = ({ level }: Branch): boolean => level === "goal" || level === "objective";

const supportOf = (cascade: Cascade, money: MoneyTable | null): Support => {
  const placeOf = new Map<Branch, number>();
  if (money) for (const root of cascade.roots) findPlaces(money, root, undefined, placeOf);
  const served = withBelow(cascade.roots).filter(isAim).map((branch) => ({ branch, programs: branch.children.filter((child) => !isAim(child)) }));
  const aims = served
    .filter(({ branch, programs }) => branch.level === "objective" || programs.length > 0)
    .map(({ branch, programs }) => ({ branch, programs, places: [...new Set(programs.flatMap((program) => placesOf(program, branch, served, placeOf)))] }));
  const counts = new Map<number, number>();
  for (const { places } of aims) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const shared = new Set([...counts].filter(([, count]) => count > 1).map(([place]) => place));
  return { cascade, aims, unlinked: cascade.roots.filter((root) => !isAim(root)), placeOf, shared };
};

/** Rows below the row of the branch above first, since names such as "Administrasi Umum" come back in every program. */
const findPlaces = (money: MoneyTable, branch: Branch, above: number | undefined, places: Map<Branch, number>): void => {
  const below = above === undefined ? undefined : rowsBelow(money, above);
  const candidates = money.rows.flatMap((row, place) => (row.level === branch.level && (below?.has(place) ?? true) ? [place] : []));
  const byName = candidates.filter((place) => nameKey(money.rows[place]!.node.name) === nameKey(branch.name));
  const found = byName.length > 0 ? byName : candidates.filter((place) => isSame(money.rows[place]!.node, branch));
  const own = below || branch.level === "program" || found.length === 1 ? found[0] : undefined;
  if (own !== undefined) places.set(branch, own);
  for (const child of branch.children) findPlaces(money, child, own ?? above, places);
};

const rowsBelow = ({ rows }: MoneyTable, place: number): Set<number> => {
  const below = new Set<number>();
  const add = (at: number): void => rows[at]!.children.forEach((child) => {
    below.add(child);
    add(child);
  });
  add(place);
  return below;
};

/** The money of a program below an aim: its own row, or those of the activities that this aim alone has where several aims share the program. */
const placesOf = (program: Branch, aim: Branch, served: readonly Pick<Aim, "branch" | "programs">[], placeOf: ReadonlyMap<Branch, number>): number[] => {
  const own = placeOf.get(program);
  const parts = program.children.flatMap((child) => placeOf.get(child) ?? []);
  const elsewhere = served.filter(({ branch }) => branch !== aim).flatMap(({ programs }) => programs).filter((other) => own !== undefined && placeOf.get(other) === own);
  const isSplit = elsewhere.length > 0 && parts.length > 0 && elsewhere.every(({ children }) => children.length > 0 && !children.some((child) => parts.includes(placeOf.get(child) ?? -1)));
  return own === undefined || isSplit ? parts : [own];
};

/** The support of a report's objectives; `null` where no document holds a cascade. */
export const supportIn = oncePerReport((context): Support | null => {
  const cascade = cascadeIn(context);
  return cascade && supportOf(cascade, context.money);
});

/** The aim of that name; a goal without programs of its own has those of its objectives. */
export const aimOf = (support: Support | null, name: string): Aim | undefined => {
  if (!support) return undefined;
  const own = support.aims.find(({ branch }) => nameKey(branch.name) === nameKey(name));
  const goal = own ? undefined : withBelow(support.cascade.roots).find((branch) => branch.level === "goal" && nameKey(branch.name) === nameKey(name));
  if (!goal) return own;
  const inside = new Set(withBelow(goal.children));
  const below = support.aims.filter(({ branch }) => inside.has(branch));
  return { branch: goal, programs: below.flatMap(({ programs }) => programs), places: [...new Set(below.flatMap(({ places }) => places))] };
};
