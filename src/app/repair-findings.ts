// Use cases that change cells: preview, apply, undo. What was applied is kept in the journal inside the workbook; what could not be
// kept there is not applied, since it could not be taken back.
import type { ApplyResult, Host, RefusedEdit } from "../hosts/port";
import { editsFor, previewOf, type PreviewRow } from "../repair/edits";
import { addEntry, removeReverted } from "../repair/journal";
import type { RepairOffer } from "../rules/finding";
import type { JournalEntry } from "../sheets/edit";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { asideKey, readState, stateText } from "./state";

/** The most bytes that the journal may take: a custom XML part of 256 KB, with room for what stands around it. */
const MOST_JOURNAL = 250_000;

/** Who, when and what, in the words shown to people. */
export type ActionLabel = Pick<JournalEntry, "id" | "label" | "at">;

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

/** What offers would change. */
export const previewRepairs = (snapshot: WorkbookSnapshot, offers: readonly RepairOffer[]): PreviewRow[] => previewOf(offers.flatMap((offer) => editsFor(offer, snapshot)));

/** Applies offers together, as one entry of the journal. @throws what the host throws; then everything is as before */
export const applyRepairs = async (host: Host, offers: readonly RepairOffer[], about: ActionLabel): Promise<RepairResult | RepairDenied> => {
  const snapshot = await host.read();
  const edits = offers.flatMap((offer) => editsFor(offer, snapshot));
  if (edits.length === 0) return { status: "nothing" };
  const { journal, writeJournal } = openJournal(host, snapshot);
  if (!addEntry(journal, { ...about, edits }, MOST_JOURNAL)) return { status: "tooLarge" };
  const result = await host.apply(edits, about);
  if (result.entry.edits.length === 0) return { ...result, status: "done", dropped: 0 };
  const update = addEntry(journal, result.entry, MOST_JOURNAL)!;
  try {
    await writeJournal(update.journal);
  } catch (error) {
    await host.revert(result.entry, about);
    throw error;
  }
  return { ...result, status: "done", dropped: update.dropped };
};

/** What an undo gave; `undefined` where the journal holds no such entry. */
export interface UndoResult {
  readonly undone: JournalEntry;
  /** Cells that changed since; they stay in the journal. */
  readonly refused: readonly RefusedEdit[];
}

/** Takes an entry of the journal back, the newest one where no id is given. */
export const undo = async (host: Host, about: ActionLabel, id?: string): Promise<UndoResult | undefined> => {
  const { journal, writeJournal } = openJournal(host, await host.read());
  const entry = id === undefined ? journal.at(-1) : journal.find((one) => one.id === id);
  if (!entry) return undefined;
  const { refused } = await host.revert(entry, about);
  await writeJournal(removeReverted(journal, entry.id, refused.map(({ edit }) => edit)));
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
