// What Selaras stores inside a workbook: its shapes, what stands for what is missing, and how an entry is written. Reading one is checked by
// schemas, in state.ts, which is loaded where a workbook holds any.
import { DEFAULT_SETTINGS, type Baseline, type Settings, type Suppression } from "../check/settings";
import type { WordingPair } from "../performance/model";
import type { HeaderCorrection } from "../recognise/corrections";
import type { JournalEntry } from "../sheets/edit";

/** The version of every entry that this Selaras writes. */
export const STATE_VERSION = 1;

/** Everything that is stored, read and complete. */
export interface StoredState {
  readonly settings: Settings;
  readonly corrections: readonly HeaderCorrection[];
  readonly suppressions: readonly Suppression[];
  /** What a person said of wordings that are alike. */
  readonly pairs: readonly WordingPair[];
  readonly baseline: Baseline | undefined;
  readonly journal: readonly JournalEntry[];
}

/** The name of an entry in the workbook. */
export type StateKey = keyof StoredState;

/** The key under which a host tells a damaged part that names no entry. */
export const NAMELESS = "other";

/** An entry that could not be used, and why. It stays in the workbook until it is set aside. */
export interface StateProblem {
  readonly key: StateKey | typeof NAMELESS;
  readonly problem: "damaged" | "newer";
}

/** What a workbook holds in which Selaras never stored anything. */
export const EMPTY_STATE: StoredState = { settings: DEFAULT_SETTINGS, corrections: [], suppressions: [], pairs: [], baseline: undefined, journal: [] };

/** What a problem can be about. */
export const PROBLEM_KEYS: readonly StateProblem["key"][] = [...(Object.keys(EMPTY_STATE) as StateKey[]), NAMELESS];

/** What was read of the stored entries, and what could not be. */
export interface ReadState {
  readonly state: StoredState;
  readonly problems: readonly StateProblem[];
}

/** The text to store for an entry. */
export const stateText = <Key extends StateKey>(value: NonNullable<StoredState[Key]>): string => JSON.stringify({ version: STATE_VERSION, value });

/** Where an entry that cannot be used is kept, when a new one takes its place. */
export const asideKey = (key: StateProblem["key"]): string => `${key}.aside`;
