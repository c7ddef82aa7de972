// The session: what makes a result stale, and one thing at a time.
import { readState } from "../../src/app/state";
import { HostError } from "../../src/hosts/host-error";
import type { ApplyResult, Host } from "../../src/hosts/port";
import type { CellEdit } from "../../src/sheets/edit";
import { Session } from "../../src/taskpane/session/session";
import { gridWorkbook } from "../helpers/grid";
import { MemoryHost } from "../helpers/memory-host";

type Listener = Parameters<Host["watch"]>[0];

/** A host that reports changes when the test says so. */
class WatchedHost extends MemoryHost {
  override readonly capabilities = { canMark: true, canReveal: false, canWatch: true, canEdit: true };
  private listener: Listener = () => undefined;

  override watch(listener?: Listener): () => void {
    if (listener) this.listener = listener;
    return () => undefined;
  }

  change(sheet: string, range: string): void {
    this.listener({ sheet, range });
  }
}

const GRID = `
PERJANJIAN KINERJA TAHUN 2025
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya akses | Angka Partisipasi Murni | Persn | 95
2 | Meningkatnya mutu | Persentase Sekolah Terakreditasi | Persen | '80`;

const start = async (): Promise<{ host: WatchedHost; session: Session }> => {
  const host = new WatchedHost(gridWorkbook({ text: GRID, options: { name: "PK" } }));
  const session = new Session(host, { language: "id", now: () => new Date("2026-01-31T03:42:00Z") });
  await session.check();
  expect(session.snapshot().notice).toBeUndefined();
  return { host, session };
};

test("a change makes the result stale, and a check fresh again", async () => {
  const { host, session } = await start();
  host.change("PK", "E4");
  expect(session.snapshot().isStale).toBe(true);
  await session.check();
  expect(session.snapshot().isStale).toBe(false);
});

test("our own writing comes back as a change and is none; the next change of the same cell is one", async () => {
  const { host, session } = await start();
  const offers = session.snapshot().result!.findings.flatMap(({ repairs }) => repairs);
  expect(offers.length).toBeGreaterThan(0);
  await session.repair(offers, "Perbaikan");
  const [entry] = readState(host.state).state.journal;
  for (const { sheet, cell } of entry!.edits) host.change(sheet, cell);
  expect(session.snapshot().isStale).toBe(false);
  host.change(entry!.edits[0]!.sheet, entry!.edits[0]!.cell);
  expect(session.snapshot().isStale).toBe(true);
});

test("what is asked for while something runs is left out", async () => {
  const { host, session } = await start();
  let reads = 0;
  const read = host.read.bind(host);
  host.read = () => {
    reads++;
    return read();
  };
  await Promise.all([session.check(), session.check(), session.undo()]);
  expect(reads).toBe(1);
});

test("marks follow the switch; sheets that are protected are named", async () => {
  const { host, session } = await start();
  expect(host.marks.length).toBeGreaterThan(0);
  await session.setMarks(false);
  await session.check();
  expect(host.marks).toEqual([]);
  host.mark = () => Promise.resolve(["PK"]);
  await session.setMarks(true);
  expect(session.snapshot().notice).toMatchObject({ intent: "warning", key: "pane.marks.protected", args: { sheets: "PK" } });
});

test("notes and the sheet Temuan follow the settings, notes only where the host has them", async () => {
  const { host, session } = await start();
  const { settings } = session.snapshot().result!.state;
  await session.saveSettings({ ...settings, marks: { notes: true, temuan: true } });
  expect(host.marks.some(({ note }) => note !== undefined)).toBe(false);
  await session.check();
  expect(host.written.map(({ name }) => name)).toEqual(["Temuan"]);
  Object.assign(host.capabilities, { canNote: true });
  await session.check();
  expect(host.marks.every(({ note }) => note !== undefined)).toBe(true);
});

test("a new finding is new against the last check that was asked for", async () => {
  const { host, session } = await start();
  expect(readState(host.state).state.baseline!.findings.length).toBe(session.snapshot().result!.findings.length);
  await session.check();
  expect(new Set(session.snapshot().result!.findings.map(({ baseline }) => baseline))).toEqual(new Set(["same"]));
});

/** A workbook that may only be read: Excel tells it when something is to be written. */
class ReadOnlyHost extends WatchedHost {
  override mark(): Promise<string[]> {
    return Promise.reject(new HostError("access-denied"));
  }

  override setState(): Promise<void> {
    return Promise.reject(new HostError("access-denied"));
  }
}

test("a workbook that may only be read is checked all the same, and that nothing was marked is said", async () => {
  const session = new Session(new ReadOnlyHost(gridWorkbook({ text: GRID, options: { name: "PK" } })), { language: "id", now: () => new Date("2026-01-31T03:42:00Z") });
  await session.check();
  expect(session.snapshot()).toMatchObject({ checkedAt: "2026-01-31T03:42:00.000Z", notice: { intent: "warning", key: "pane.check.denied" } });
  expect(session.snapshot().result!.findings.length).toBeGreaterThan(0);
});

/** Sheets are protected: every edit is refused. */
class ProtectedHost extends WatchedHost {
  override apply(edits: readonly CellEdit[], about: Parameters<Host["apply"]>[1]): Promise<ApplyResult> {
    return Promise.resolve({ entry: { ...about, edits: [] }, refused: edits.map((edit) => ({ edit, reason: "protected" as const })) });
  }

  override mark(): Promise<string[]> {
    return Promise.resolve(["PK", "IKU", "Renstra", "E.81", "Anggaran"]);
  }
}

test("a repair on a protected sheet says which sheet; marks that had to stay are named, many in short", async () => {
  const session = new Session(new ProtectedHost(gridWorkbook({ text: GRID, options: { name: "PK" } })), { language: "id", now: () => new Date("2026-01-31T03:42:00Z") });
  await session.check();
  expect(session.snapshot().notice).toMatchObject({ key: "pane.marks.protected", args: { sheets: "PK, IKU, Renstra dan 2 lagi" } });
  await session.repair(session.snapshot().result!.findings.flatMap(({ repairs }) => repairs), "Perbaikan");
  expect(session.snapshot().notice).toMatchObject({ intent: "warning", key: "host.sheet-protected", args: { sheet: "PK" } });
});

test("what went well is no news in another view; what went wrong stays", async () => {
  const { session } = await start();
  session.tell({ intent: "success", key: "pane.copied" });
  session.show("lakip");
  expect(session.snapshot().notice).toBeUndefined();
  session.tell({ intent: "error", key: "host.excel-failed" });
  session.show("check");
  expect(session.snapshot().notice).toMatchObject({ key: "host.excel-failed" });
});
