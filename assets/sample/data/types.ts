// What the sample tells: indicators, programs and money of a fictional kabupaten, before any sheet is laid out.

/** A figure as a planner writes it: a number, a text such as "BB", "60-85" or "-", or nothing. */
export type Figure = number | string;

/** How the year follows from its quarters: added up, the last one, or the same all year. */
export type Method = "sum" | "last" | "steady";

/** Which way is better. */
export type Direction = "up" | "down" | "range" | "scale";

export interface Indicator {
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly method: Method;
  /** Decimals that are printed. */
  readonly decimals: number;
  /** Realised in 2024, the year before the plan. */
  readonly before: Figure;
  /** Targets of 2025 and the years after it. */
  readonly targets: readonly Figure[];
  /** Target of 2025 after the PK was changed during the year. */
  readonly revised?: number;
  /** Targets of the four quarters of 2025. */
  readonly plan?: readonly Figure[];
  /** Realised in the four quarters of 2025. */
  readonly actual: readonly Figure[];
}

/** An indicator of an objective, with what the IKU, the action plan and the measurement say about it. */
export interface KeyIndicator extends Indicator {
  readonly key: string;
  readonly formulation: string;
  readonly source: string;
  readonly owner: string;
  readonly action: string;
  readonly obstacle: string;
  readonly followUp: string;
}

export interface SubActivity {
  readonly code: string;
  readonly name: string;
  readonly indicator: Indicator;
  /** Budget in rupiah: 2025 and the years after it. */
  readonly budget: readonly number[];
  /** Budget of 2025 after the change of the APBD. */
  readonly revised: number;
  /** Spent in the four quarters of 2025. */
  readonly spent: readonly number[];
  /** Physical progress at the end of 2025 in percent. */
  readonly physical?: number;
}

export interface Activity {
  readonly code: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly owner: string;
  readonly subActivities: readonly SubActivity[];
}

export interface Program {
  readonly code: string;
  readonly name: string;
  readonly indicators: readonly Indicator[];
  readonly owner: string;
  readonly activities: readonly Activity[];
}

export interface Objective {
  readonly key: string;
  readonly name: string;
  readonly indicators: readonly KeyIndicator[];
  readonly programs: readonly Program[];
}

export interface Agency {
  readonly name: string;
  /** The head's title. */
  readonly head: string;
  readonly affair: { readonly code: string; readonly name: string };
  readonly goal: string;
  readonly goalIndicator: KeyIndicator;
  readonly objectives: readonly Objective[];
}

type Given = Omit<Indicator, "name" | "unit" | "direction" | "method" | "decimals"> & { readonly decimals?: number };

const make =
  (direction: Direction, method: Method, decimals: number) =>
  (name: string, unit: string, given: Given): Indicator => ({ name, unit, direction, method, decimals, ...given });

/** Counted things: the quarters add up. */
export const count = make("up", "sum", 0);
/** A level that rises: the last quarter counts. */
export const rising = make("up", "last", 2);
/** A level that should fall: the last quarter counts. */
export const falling = make("down", "last", 2);
/** The same number all year, such as persons on the payroll. */
export const steady = make("up", "steady", 0);
/** A level that should stay between two bounds. */
export const within = make("range", "last", 2);
/** A predicate or an opinion. */
export const graded = make("scale", "last", 0);
