// Use cases that change cells: preview, apply, undo. What was applied is kept in the journal inside the workbook; what could not be
// kept there is not applied, since it could not be taken back.
import { HostError } from "../hosts/host-error";
import type { ApplyResult, Host, RefusedEdit } from "../hosts/port";
import { LOCALES, type Language } from "../locales/fill";
import { editsFor, previewOf, type PreviewRow } from "../repair/edits";
import { addEntry, removeReverted, reverseEdits } from "../repair/journal";
import { movedEdits, withRows } from "../repair/rows";
import type { RepairOffer } from "../rules/finding";
import type { ActionLabel, JournalEntry } from "../sheets/edit";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { readState } from "./state";
import { asideKey, stateText } from "./stored-state";

/** The most bytes that the journal may take: a custom XML part of 256 KB, with room for what stands around it. */
const MOST_JOURNAL = 250_000;

/** What was applied; `refused` edits left their cells as they were. */
export interface RepairResult extends ApplyResult {
  readonly status: "done";
  /** Oldest entries of the journal that had to go. */
  readonly dropped: number;
}

/** Nothing was changed. */
export interface RepairDenied {
  /** `nothing`: the cells hold the new content already, or are gone. `tooLarge`: the journal cannot hold it. */
  readonly status: "nothing" | "tooLarge";
}

/** What offers would change, with figures as the language writes them. */
export const previewRepairs = (snapshot: WorkbookSnapshot, offers: readonly RepairOffer[], language: Language): PreviewRow[] =>
  previewOf(offers.flatMap((offer) => editsFor(offer, snapshot)), snapshot, LOCALES[language]);

/**
 * Applies offers together, as one entry of the journal. The entry is stored before any cell is written: even where Excel
 * stays away in the midst of it, the journal knows what may have been done and takes it back.
 * @throws what the host throws; then everything is as before, but for left-incomplete
 */
export const applyRepairs = async (host: Host, offers: readonly RepairOffer[], about: ActionLabel): Promise<RepairResult | RepairDenied> => {
  const snapshot = await host.read();
  const edits = withRows(offers.flatMap((offer) => editsFor(offer, snapshot)), snapshot);
  if (edits.length === 0) return { status: "nothing" };
  const { journal, writeJournal } = openJournal(host, snapshot);
  const planned = addEntry(journal, { ...about, edits }, MOST_JOURNAL);
  if (!planned) return { status: "tooLarge" };
  await writeJournal(planned.journal);
  const result = await host.apply(edits, about).catch(async (error: unknown) => {
    // Where some cells may have been written, the entry stays.
    if (!isIncomplete(error)) await writeJournal(journal).catch(() => undefined);
    throw error;
  });
  // Excel may have refused some edits, or have written a formula in its own way.
  const update = result.entry.edits.length === 0 ? { journal, dropped: 0 } : addEntry(journal, result.entry, MOST_JOURNAL)!;
  if (JSON.stringify(result.entry.edits) !== JSON.stringify(edits)) await orElse(() => writeJournal(update.journal), () => host.revert(result.entry, about), result.entry);
  return { ...result, status: "done", dropped: update.dropped };
};

const isIncomplete = (error: unknown): boolean => error instanceof HostError && error.code === "left-incomplete";

/** Does the last step of an action; where that fails, the cells are put back as they were. @throws what the step throws, or left-incomplete */
const orElse = async (step: () => Promise<void>, putBack: () => Promise<unknown>, { edits }: JournalEntry): Promise<void> => {
  try {
    await step();
  } catch (error) {
    await putBack().catch((cause: unknown) => {
      throw new HostError("left-incomplete", { sheets: [...new Set(edits.map(({ sheet }) => sheet))].join(", ") }, { cause });
    });
    throw error;
  }
};

/** What an undo gave; `undefined` where the journal holds no such entry. */
export interface UndoResult {
  readonly undone: JournalEntry;
  /** Cells that changed since; they stay in the journal. */
  readonly refused: readonly RefusedEdit[];
}

/**
 * Takes an entry of the journal back, the newest one where no id is given. Cells that hold their old content already count as taken back.
 * @throws what the host throws; then everything is as before, but for left-incomplete
 */
export const undo = async (host: Host, about: ActionLabel, id?: string): Promise<UndoResult | undefined> => {
  const snapshot = await host.read();
  const { journal, writeJournal } = openJournal(host, snapshot);
  const entry = id === undefined ? journal.at(-1) : journal.find((one) => one.id === id);
  if (!entry) return undefined;
  const later = journal.slice(journal.indexOf(entry) + 1).flatMap(({ edits }) => edits);
  const moved = movedEdits(entry.edits, later, snapshot);
  const back = await host.revert({ ...entry, edits: entry.edits.filter((edit) => !moved.includes(edit)) }, about);
  const elsewhere = reverseEdits({ ...entry, edits: moved }).map((edit): RefusedEdit => ({ edit, reason: "changed" }));
  const refused = [...back.refused.filter(({ edit, now }) => now !== edit.after), ...elsewhere];
  await orElse(() => writeJournal(removeReverted(journal, entry.id, refused.map(({ edit }) => edit))), () => host.revert(back.entry, about), entry);
  return { undone: entry, refused };
};

/** The stored journal; one that cannot be read is kept aside when a new one takes its place. */
const openJournal = (host: Host, snapshot: WorkbookSnapshot): { readonly journal: readonly JournalEntry[]; readonly writeJournal: (journal: readonly JournalEntry[]) => Promise<void> } => {
  const { state, problems } = readState(snapshot.state);
  const unusable = problems.some(({ key }) => key === "journal") ? snapshot.state.get("journal") : undefined;
  const writeJournal = async (journal: readonly JournalEntry[]): Promise<void> => {
    if (unusable !== undefined) await host.setState(asideKey("journal"), unusable);
    await host.setState("journal", journal.length === 0 ? null : stateText<"journal">(journal));
  };
  return { journal: state.journal, writeJournal };
};
