// The real office.js in the realm of a test (jsdom), talking to an emulated Excel. Nothing of it is changed.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bridgeTo } from "../../src/workbench/host/bridge";
import { EmulatedExcel, type EmulationOptions } from "../../src/workbench/host/emulated-excel";
import { bookOf } from "../../src/workbench/host/from-snapshot";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";

/** The newest set that office.js from npm has code for. */
const NEWEST = 1.15;

let current: EmulatedExcel | undefined;

/** Requirement sets above this one are missing. */
let newestSet = NEWEST;

/** Loads office.js once for a test file. */
const load = (): void => {
  const scope = globalThis as unknown as Record<string, unknown>;
  const isSetSupported = (name: string, version?: string): boolean => name === "ExcelApi" && Number(version ?? 1) <= newestSet;
  Object.assign(scope, { OSF: {}, Office: { Promise, context: { requirements: { isSetSupported } } }, Microsoft: { Office: { WebExtension: {} } } });
  const file = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist/excel-web-16.00.js");
  // Indirect, so that it runs in the global scope of the test, as a script of a page does.
  (0, eval)(readFileSync(file, "utf8"));
  const { HostBridge } = scope.OfficeExtension as { readonly HostBridge: { init(bridge: unknown): void } };
  HostBridge.init(bridgeTo(() => current!));
};

/** Puts a workbook into the emulated Excel and makes it the one that office.js talks to. */
export const openInExcel = (snapshot: WorkbookSnapshot, options: EmulationOptions = {}, newest = NEWEST): EmulatedExcel => {
  newestSet = newest;
  if (!current) load();
  current = new EmulatedExcel(bookOf(snapshot), options);
  return current;
};

// Whatever a test does: no member is asked for that the emulated Excel does not have.
afterEach(() => expect([...current!.dispatcher.unknown]).toEqual([]));
