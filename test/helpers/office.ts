// The real office.js in the realm of a test (jsdom), talking to an emulated Excel. Nothing of it is changed.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bridgeTo } from "../../src/workbench/host/bridge";
import { EmulatedExcel, type EmulationOptions } from "../../src/workbench/host/emulated-excel";
import { bookOf } from "../../src/workbench/host/from-snapshot";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";

/** The newest set that office.js from npm has code for. */
export const NEWEST = "1.15";

/** The set that brought notes: office.js from npm lacks it, so it is put together from what comments are made of. */
const WITH_NOTES = "1.18";

let current: EmulatedExcel | undefined;

/** Requirement sets above this one are missing. */
let newestSet: string = NEWEST;

/** What a workbook is opened with where nothing is said. */
let usualSet: string = NEWEST;

/** From now on workbooks are opened in an Excel of this set. */
export const useSet = (set: string): void => void (usualSet = set);

/** Versions are no numbers: 1.2 comes long before 1.20. */
const isWithin = (version: string): boolean => Number(version.split(".")[1]) <= Number(newestSet.split(".")[1]);

/** Loads office.js once for a test file. */
const load = (): void => {
  const scope = globalThis as unknown as Record<string, unknown>;
  const isSetSupported = (name: string, version?: string): boolean => name === "ExcelApi" && isWithin(version ?? "1.1");
  Object.assign(scope, { OSF: {}, Office: { Promise }, Microsoft: { Office: { WebExtension: {} } } });
  const file = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist/excel-web-16.00.js");
  // Indirect, so that it runs in the global scope of the test, as a script of a page does.
  (0, eval)(readFileSync(file, "utf8"));
  // What the scripts around it provide in a page.
  Object.assign(scope.OSF as object, { _OfficeAppFactory: { getContext: () => ({ requirements: { isSetSupported } }) } });
  const { CommonUtility, HostBridge } = scope.OfficeExtension as { readonly CommonUtility: { _doApiNotSupportedCheck: boolean }; readonly HostBridge: { init(bridge: unknown): void } };
  // A switch of its own: each member then says where the Excel that is played would not have it.
  CommonUtility._doApiNotSupportedCheck = true;
  HostBridge.init(bridgeTo(() => current!));
};

/** `worksheet.notes` as newer versions have it, in the runtime's own way; there only where the set is supported. */
const provideNotes = (): void => {
  const { Excel, OfficeExtension } = globalThis as unknown as {
    readonly Excel: { readonly Worksheet: { readonly prototype: object }; readonly CommentCollection: unknown };
    readonly OfficeExtension: { readonly BatchApiHelper: { createPropertyObject(kind: unknown, parent: unknown, name: string, isCollection: boolean, flags: number): unknown } };
  };
  const get = function (this: unknown): unknown {
    if (!isWithin(WITH_NOTES)) throw new Error("worksheet.notes needs ExcelApi 1.18");
    return OfficeExtension.BatchApiHelper.createPropertyObject(Excel.CommentCollection, this, "Notes", true, 4);
  };
  Object.defineProperty(Excel.Worksheet.prototype, "notes", { get, configurable: true });
};

/** Puts a workbook into the emulated Excel and makes it the one that office.js talks to. */
export const openInExcel = (snapshot: WorkbookSnapshot, options: EmulationOptions = {}, newest = usualSet): EmulatedExcel => {
  newestSet = newest;
  if (!current) {
    load();
    provideNotes();
  }
  current = new EmulatedExcel(bookOf(snapshot), options);
  return current;
};

// Whatever a test does: no member is asked for that the emulated Excel does not have.
afterEach(() => expect([...current!.dispatcher.unknown]).toEqual([]));
