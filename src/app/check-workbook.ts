// Use cases that read: what was recognised, and what is wrong. The stored state of the workbook is honoured.
import { runInSteps, type CouldNotRun } from "../check/engine";
import type { BaselineFinding, Settings } from "../check/settings";
import type { Host, ReadOptions } from "../hosts/port";
import { buildModel } from "../performance/build";
import type { PerformanceModel } from "../performance/model";
import { recognise } from "../recognise";
import { applyCorrections, type HeaderCorrection } from "../recognise/corrections";
import type { Recognition } from "../recognise/table";
import { RULES } from "../rules";
import type { Finding } from "../rules/finding";
import type { Rule } from "../rules/rule";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { mergeCorrections, overlaySettings } from "./given";
import { EMPTY_STATE, type ReadState, type StateProblem, type StoredState } from "./stored-state";

/** What is done at the moment, for progress: `done` is 0 to 1 within the stage. */
export interface Progress {
  readonly stage: "read" | "recognise" | "check";
  readonly done: number;
  /** The sheet that is being read. */
  readonly sheet?: string;
}

/** Milliseconds by stage. */
export type Timings = Readonly<Record<string, number>>;

/** How a workbook is read, and what is given for this time alone. */
export interface InspectOptions extends Omit<ReadOptions, "onProgress"> {
  readonly onProgress?: (progress: Progress) => void;
  /** Settings and header corrections from outside, over those that the workbook keeps. */
  readonly settings?: Settings;
  readonly corrections?: readonly HeaderCorrection[];
  /** Stages that took time before, such as opening the file; they are added up. */
  readonly timings?: Timings;
}

/** How it is checked. */
export interface CheckOptions extends InspectOptions {
  /** ISO date that suppressions are held against. */
  readonly today: string;
  /** Ids or codes of the rules to run; all that are switched on where it is left out. */
  readonly only?: readonly string[];
  /** Other rules than those that ship, for tests. */
  readonly rules?: readonly Rule[];
}

/** What was recognised, with the state that was honoured. */
export interface InspectResult {
  readonly workbook: WorkbookSnapshot;
  /** Corrections that are stored in the workbook are applied. */
  readonly recognition: Recognition;
  /** Given corrections whose header no table has. */
  readonly unmatched: readonly HeaderCorrection[];
  /** With the given settings over the stored ones. */
  readonly state: StoredState;
  readonly stateProblems: readonly StateProblem[];
  readonly timings: Timings;
}

/** What was found, with the model that the rules read. */
export interface CheckResult extends InspectResult {
  readonly model: PerformanceModel;
  readonly findings: readonly Finding[];
  readonly couldNotRun: readonly CouldNotRun[];
  /** Findings of the stored baseline that are no more. */
  readonly gone: readonly BaselineFinding[];
}

/** Recognises the tables of a workbook, or of a snapshot that was read before. @throws what the host's `read` throws */
export const inspectWorkbook = async (source: Host | WorkbookSnapshot, options: InspectOptions = {}): Promise<InspectResult> => {
  const { onProgress, signal } = options;
  const clock = stopwatch(options.timings);
  const workbook = "read" in source ? await source.read({ signal, onProgress: (progress) => onProgress?.({ stage: "read", ...progress }) }) : source;
  clock.lap("read");
  await stage(options, { stage: "recognise", done: 0 });
  const { state: stored, problems } = await storedIn(workbook);
  const recognised = recognise(workbook);
  const { corrections, unmatched } = mergeCorrections(stored.corrections, options.corrections ?? [], recognised);
  const recognition = applyCorrections(workbook, recognised, corrections);
  const state = { ...stored, settings: overlaySettings(stored.settings, options.settings) };
  clock.lap("recognise");
  return { workbook, recognition, unmatched, state, stateProblems: problems, timings: clock.timings() };
};

/** Checks a workbook, or a snapshot that was read before. @throws what the host's `read` throws; a rule that fails does not throw */
export const checkWorkbook = async (source: Host | WorkbookSnapshot, options: CheckOptions): Promise<CheckResult> => {
  const inspected = await inspectWorkbook(source, options);
  const { workbook, recognition, state, timings } = inspected;
  const clock = stopwatch(timings);
  await stage(options, { stage: "check", done: 0 });
  const model = buildModel(workbook, recognition, state.settings.policy, state.pairs);
  clock.lap("model");
  const { settings, suppressions, baseline } = state;
  const steps = runInSteps([...(options.rules ?? RULES), ...(await ownRulesOf(settings))], model, { settings, suppressions, baseline, today: options.today, only: options.only });
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      clock.lap("check");
      return { ...inspected, model, ...step.value, timings: clock.timings() };
    }
    await stage(options, { stage: "check", done: step.value.done / step.value.total });
  }
};

/** What is stored in the workbook: the schemas that check it are loaded where there is something. */
const storedIn = async ({ state }: WorkbookSnapshot): Promise<ReadState> => (state.size === 0 ? { state: EMPTY_STATE, problems: [] } : (await import("./state")).readState(state));

/** Few workbooks have rules of their own: what runs them is loaded only there. */
const ownRulesOf = async ({ own = [] }: Settings): Promise<readonly Rule[]> => (own.length === 0 ? [] : (await import("../check/own-rules")).ownRules(own));

/** Tells how far it is, and lets the face draw it or stop. */
const stage = async ({ onProgress, signal }: InspectOptions, progress: Progress): Promise<void> => {
  if (!onProgress && !signal) return;
  onProgress?.(progress);
  await new Promise((resume) => setTimeout(resume, 0));
  signal?.throwIfAborted();
};

/** Counts milliseconds by stage, rounded to tenths; `total` is their sum. */
const stopwatch = (before: Timings = {}): { lap: (name: string) => void; timings: () => Timings } => {
  const laps = new Map(Object.entries(before));
  let last = performance.now();
  return {
    lap: (name) => {
      const now = performance.now();
      laps.set(name, Math.round(((laps.get(name) ?? 0) + now - last) * 10) / 10);
      last = now;
    },
    timings: () => {
      laps.delete("total");
      const total = [...laps.values()].reduce((sum, lap) => sum + lap, 0);
      return { ...Object.fromEntries(laps), total: Math.round(total * 10) / 10 };
    },
  };
};
