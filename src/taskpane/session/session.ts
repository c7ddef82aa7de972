// One session with one workbook: runs the use cases, one at a time, and tells the pane what came of it. Knows no React.
import type { CheckResult } from "../../app/check-workbook";
import { dateText, localDate } from "../../app/dates";
import type { Acceptance } from "../../app/keep-state";
import { loadReasons, loadRuleTexts, loadTexts, loadViewTexts } from "../../app/load-texts";
import { namesText } from "../../app/names-text";
import type { PaneRequest } from "../../app/pane-request";
import type { Settings } from "../../check/settings";
import { HostError } from "../../hosts/host-error";
import type { RecapFile } from "../../lakip/recap/plan";
import type { Host, RefusedEdit } from "../../hosts/port";
import { isTextKey, text, type Language } from "../../locales";
import type { HeaderCorrection } from "../../recognise/corrections";
import type { Finding, RepairOffer } from "../../rules/finding";
import type { ActionLabel } from "../../sheets/edit";
import { Echoes, type Change } from "./echoes";
import type * as Actions from "./actions";
import type * as Engine from "./engine";
import type { Notice, PaneState, Sought, ViewName, Work } from "./state";
import { isUnloaded } from "./unloaded";

export interface SessionOptions {
  readonly language: Language;
  /** The clock; tests give their own. */
  readonly now?: () => Date;
  readonly around?: Surroundings;
}

/** What only the page around the pane can do. What is left out is not offered. */
export interface Surroundings {
  /** Reads workbooks that a person picked, see recap/read-files.ts. */
  readonly readFiles?: (files: readonly File[], about: { readonly today: string; readonly language: Language }, onDone: (done: number) => void) => Promise<readonly RecapFile[]>;
  /** Opens the sample workbook beside this one. @throws where Excel does not allow it */
  readonly openSample?: () => Promise<void>;
  /** Whether this person has seen the introduction, remembered on this machine: the workbook is not changed by looking at it. */
  readonly introduction?: { readonly wasSeen: () => boolean; readonly remember: () => void };
}

/** What a person asks for when writing LAKIP sheets. */
export interface LakipWish {
  readonly agency?: string;
  readonly year?: number;
  /** Plans by name; all where it is left out. */
  readonly plans?: readonly string[];
  /** A4 where it is left out. */
  readonly paper?: "A4" | "F4";
}

const loadActions = (): Promise<typeof Actions> => import("./actions");

/** More changes than these are not told apart: by then the whole result is old. */
const MOST_CHANGES = 300;

export class Session {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();
  private readonly now: () => Date;
  private readonly echoes = new Echoes();
  readonly around: Surroundings;
  private cancelling: AbortController | undefined;

  constructor(readonly host: Host, options: SessionOptions) {
    this.now = options.now ?? (() => new Date());
    this.around = options.around ?? {};
    this.state = { language: options.language, view: "check", isStale: false, changes: [], wantsMarks: host.capabilities.canMark, isIntroduced: !(this.around.introduction?.wasSeen() ?? false) };
    if (host.capabilities.canWatch) host.watch((change) => this.noticeChange(change));
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): PaneState => this.state;

  /** Today where the person is, as ISO: an acceptance ends at the end of their day. */
  today(): string {
    return localDate(this.now());
  }

  /** Loads the use cases ahead of the first click. */
  prepare(): void {
    void this.engine();
  }

  /** Checks the workbook, marks what was found where that is wanted, and remembers it for the next check. */
  check(): Promise<void> {
    this.closeIntroduction();
    return this.run("check", async () => {
      const result = await this.recheck();
      const checkedAt = this.now().toISOString();
      this.set({ checkedAt });
      if (!this.host.capabilities.canEdit) return;
      await this.ifAllowed(async () => {
        if (result.state.settings.marks?.temuan) await this.temuan();
        await (await this.engine()).keepBaseline(this.host, result, checkedAt);
      });
    });
  }

  /** Stops a running check; nothing was changed. */
  cancel(): void {
    this.cancelling?.abort(new HostError("cancelled"));
  }

  /** Shows a range on its sheet. */
  async reveal(sheet: string, range: string): Promise<void> {
    if (!this.host.capabilities.canReveal) return;
    try {
      const { hidden } = await this.host.reveal(sheet, range);
      if (hidden) this.set({ notice: { intent: "info", key: `pane.hidden.${hidden}`, args: { sheet, range } } });
    } catch (error) {
      this.set({ notice: noticeOf(error) });
    }
  }

  /** Puts the colours on the cells, or takes them away; the next checks do the same. */
  setMarks(wantsMarks: boolean): Promise<void> {
    return this.run("marks", async () => {
      this.set({ wantsMarks });
      if (wantsMarks) await this.mark();
      else this.tellUnmarked(await this.host.clearMarks());
    });
  }

  /** Applies repairs together, then checks again. `label` is what the journal calls it. */
  repair(offers: readonly RepairOffer[], label: string): Promise<void> {
    return this.run("repair", async () => {
      const outcome = await (await loadActions()).applyRepairs(this.host, offers, this.about(label));
      if (outcome.status !== "done") return this.set({ notice: { intent: "warning", key: `pane.repair.${outcome.status}` } });
      this.echoes.expect(outcome.entry.edits);
      await this.recheck();
      this.set({ notice: repairNotice(outcome.entry.edits.length, outcome.refused) });
    });
  }

  /** Takes an entry of the journal back, the newest where no id is given, then checks again. */
  undo(id?: string): Promise<void> {
    return this.run("undo", async () => {
      const label = text(this.state.language, "repair.undo", { label: "" }).trim();
      const outcome = await (await loadActions()).undo(this.host, this.about(label), id);
      if (outcome) this.echoes.expect(outcome.undone.edits);
      await this.recheck();
      if (!outcome) return;
      const args = { label: outcome.undone.label, refused: outcome.refused.length };
      this.set({ notice: outcome.refused.length > 0 ? { intent: "warning", key: "pane.undo.partly", args } : { intent: "success", key: "pane.undo.done", args } });
    });
  }

  /** Accepts a finding with a reason, or takes that back where none is given. */
  accept(fingerprint: string, acceptance?: Acceptance): Promise<void> {
    return this.run("keep", async () => {
      const { result } = this.state;
      if (!result) return;
      this.set({ result: await (await loadActions()).acceptFinding(this.host, result, fingerprint, acceptance) });
      if (this.state.wantsMarks) await this.mark();
    });
  }

  /** Keeps whether two wordings are one indicator, or takes the answer back where none is given, and checks again by it. */
  decide(question: NonNullable<Finding["question"]>, isSame?: boolean): Promise<void> {
    return this.run("keep", async () => {
      const { result } = this.state;
      if (!result) return;
      await (await loadActions()).decidePair(this.host, result, question, isSame);
      await this.recheck();
      this.set({ notice: { intent: "success", key: isSame === undefined ? "pane.same.back" : "pane.same.kept" } });
    });
  }

  /** Keeps settings in the workbook and checks again by them. */
  saveSettings(settings: Settings): Promise<void> {
    return this.run("keep", async () => {
      const { result } = this.state;
      if (!result) return;
      await (await loadActions()).keepSettings(this.host, result, settings);
      await this.recheck();
      this.set({ notice: { intent: "success", key: "pane.settings.saved" } });
    });
  }

  /** Keeps what a person says of all tables with a header, or takes it back, and checks again by it. `tables`: how many it counts for. */
  correct(header: string, said?: Omit<HeaderCorrection, "header">, tables = 1): Promise<void> {
    return this.run("keep", async () => {
      const { result } = this.state;
      if (!result) return;
      await (await loadActions()).keepCorrection(this.host, result, header, said);
      await this.recheck();
      this.set({ notice: { intent: "success", key: said ? "pane.correct.done" : "pane.correct.undone", args: { count: tables } } });
    });
  }

  /** Empties the journal: nothing that was repaired can be taken back afterwards. */
  clearHistory(): Promise<void> {
    return this.run("keep", async () => {
      const { result } = this.state;
      if (!result) return;
      this.set({ result: await (await loadActions()).clearJournal(this.host, result) });
      this.set({ notice: { intent: "success", key: "pane.history.cleared" } });
    });
  }

  /** Writes the open findings as a sheet, for colleagues without Selaras. */
  writeTemuan(): Promise<void> {
    return this.run("temuan", async () => {
      const sheet = await this.temuan();
      if (sheet !== undefined) this.set({ notice: { intent: "success", key: "pane.temuan.done", args: { sheet } } });
    });
  }

  /** Opens the sample workbook; where that cannot be done, says what can. */
  async openSample(): Promise<void> {
    try {
      await this.around.openSample?.();
    } catch {
      this.set({ notice: { intent: "warning", key: "pane.sample.failed" } });
    }
  }

  /** Shows the introduction again. */
  introduce(): void {
    this.set({ isIntroduced: true, view: "check" });
  }

  closeIntroduction(): void {
    this.around.introduction?.remember();
    this.set({ isIntroduced: false });
  }

  /** Says something to the person, or nothing more. */
  tell(notice?: Notice): void {
    this.set({ notice });
  }

  /** Turns to a view. What went well elsewhere is no news there; what went wrong stays until it is read. */
  show(view: ViewName): void {
    const { notice } = this.state;
    const isNews = notice === undefined || view === this.state.view || notice.intent === "warning" || notice.intent === "error";
    this.set({ view, notice: isNews ? notice : undefined });
  }

  /** Lists the findings of some rows alone, or of all again where none are given. */
  seek(sought?: Sought): void {
    this.show("check");
    this.set({ sought });
  }

  /** Does what a button of the ribbon asks for, and shows it. */
  async answer(request: PaneRequest): Promise<void> {
    if (request === "clearMarks") return this.setMarks(false);
    if (request === "open") return;
    this.show(request);
    await (request === "check" ? this.check() : this.writeLakip({}));
  }

  async setLanguage(language: Language): Promise<void> {
    try {
      await Promise.all([loadTexts(language), loadRuleTexts(language)]);
      this.set({ language });
    } catch (error) {
      this.set({ notice: noticeOf(error) });
    }
  }

  /** Checks the workbook and writes its LAKIP sheets. */
  writeLakip(wish: LakipWish): Promise<void> {
    return this.run("lakip", async () => {
      const [{ writeLakip }] = await Promise.all([import("../../app/write-lakip"), loadViewTexts()]);
      const { check, written, notes } = await writeLakip(this.host, { ...wish, ...this.checkOptions() });
      this.set({ result: check, isStale: false, changes: [], lakip: { written, notes } });
      this.set({ notice: written.length > 0 ? { intent: "success", key: "pane.lakip.done", args: { count: written.length } } : { intent: "warning", key: "pane.lakip.nothing" } });
    });
  }

  /** Sums up files that a person picked, and this workbook, and writes that into this workbook. Files that cannot be read are named. */
  recap(files: readonly File[]): Promise<void> {
    return this.run("recap", async () => {
      const { readFiles } = this.around;
      if (!readFiles) return;
      this.set({ recap: { done: 0 } });
      const about = { today: this.today(), language: this.state.language };
      const result = this.state.result ?? (await this.recheck());
      const { sumUp } = await import("../recap/sum-up");
      const recap = await sumUp(this.host, result, about, () => readFiles(files, about, (done) => this.set({ recap: { done: done / files.length } })));
      this.set({ recap, notice: recap.agencies > 0 ? { intent: "success", key: "pane.recap.done", args: { agencies: recap.agencies, files: recap.files } } : { intent: "warning", key: "pane.recap.nothing" } });
    });
  }

  /** Reads and checks again; what is shown stays until the new result is there. */
  private async recheck(): Promise<CheckResult> {
    const result = await (await this.engine()).checkWorkbook(this.host, this.checkOptions());
    const { language } = result.state.settings;
    if (language && !this.state.result && language !== this.state.language) await this.setLanguage(language);
    this.set({ result, isStale: false, changes: [] });
    if (this.state.wantsMarks) await this.mark();
    return result;
  }

  /** The use cases, with the rules' texts in the language of the moment. */
  private async engine(): Promise<typeof Engine> {
    const [engine] = await Promise.all([import(/* webpackChunkName: "check" */ "./engine"), loadRuleTexts(this.state.language)]);
    return engine;
  }

  private checkOptions(): { today: string; signal: AbortSignal | undefined; onProgress: (progress: PaneState["progress"]) => void } {
    return { today: this.today(), signal: this.cancelling?.signal, onProgress: (progress) => this.set({ progress }) };
  }

  private async mark(): Promise<void> {
    const { result, language } = this.state;
    const notes = this.host.capabilities.canNote && result?.state.settings.marks?.notes ? language : undefined;
    if (result) await this.ifAllowed(async () => this.tellUnmarked(await this.host.mark((await this.engine()).marksOf(result.findings, notes))));
  }

  /** What a check leaves in the workbook: where that may only be read, the findings count all the same, and that is said. */
  private async ifAllowed(step: () => Promise<void>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== "access-denied") throw error;
      this.set({ notice: { intent: "warning", key: "pane.check.denied" } });
    }
  }

  /** Writes the sheet Temuan of the last check; gives the name that it got. */
  private async temuan(): Promise<string | undefined> {
    const { result, language } = this.state;
    if (!result) return undefined;
    const [{ temuanPlan }] = await Promise.all([import("../../app/temuan"), loadReasons(language)]);
    const [written] = await this.host.writeSheets([temuanPlan(result.findings, { language, file: result.workbook.file, date: dateText(this.now(), language) })]);
    if (written) this.set({ temuan: written.sheet });
    return written?.sheet;
  }

  private tellUnmarked(sheets: readonly string[]): void {
    if (sheets.length > 0) this.set({ notice: { intent: "warning", key: "pane.marks.protected", args: { sheets: namesText(sheets, this.state.language) } } });
  }

  /** Our own writing also changes cells, and sheets that we wrote are never read: neither makes a result stale. */
  private noticeChange(change: Change): void {
    const { result, work, changes, lakip, temuan } = this.state;
    if (this.echoes.isEcho(change) || temuan === change.sheet || lakip?.written.some(({ sheet }) => sheet === change.sheet)) return;
    const isOurs = result?.workbook.sheets.some(({ name, generated }) => name === change.sheet && generated);
    if (result && !work && !isOurs) this.set({ isStale: true, changes: changes.length < MOST_CHANGES ? [...changes, change] : changes });
  }

  private about(label: string): ActionLabel {
    const at = this.now().toISOString();
    return { id: `${at}-${this.state.result?.state.journal.length ?? 0}`, label, at };
  }

  /** One thing at a time: what is asked for meanwhile is left out, since the buttons are off. */
  private async run(work: Work, action: () => Promise<void>): Promise<void> {
    if (this.state.work) return;
    this.cancelling = new AbortController();
    this.set({ work, notice: undefined, lakip: undefined });
    try {
      await action();
    } catch (error) {
      this.set({ notice: noticeOf(error) });
    } finally {
      this.cancelling = undefined;
      this.set({ work: undefined, progress: undefined });
    }
  }

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** What came of a repair. */
const repairNotice = (count: number, refused: readonly RefusedEdit[]): Notice => {
  const args = { count, refused: refused.length };
  if (refused.length === 0) return { intent: "success", key: "pane.repair.done", args };
  if (count > 0) return { intent: "warning", key: "pane.repair.partly", args };
  const isProtected = refused.every(({ reason }) => reason === "protected");
  return { intent: "warning", key: isProtected ? "host.sheet-protected" : "pane.repair.refused", args: { ...args, sheet: refused[0]!.edit.sheet } };
};

/** An error in words: what the host says, else that Selaras itself failed. */
const noticeOf = (error: unknown): Notice => {
  if (isUnloaded(error)) return { intent: "error", key: "pane.unloaded" };
  if (error instanceof HostError) {
    const key = `host.${error.code}`;
    if (isTextKey(key)) return { intent: error.code === "cancelled" ? "info" : "error", key, args: error.details };
  }
  return { intent: "error", key: "pane.crash", args: { message: error instanceof Error ? error.message : String(error) } };
};
