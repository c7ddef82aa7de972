// Writes planned sheets. All new sheets are made before any is filled, since their formulas name each other. A sheet that
// is replaced is copied first and put back where something fails: formulas of the user that point at it must live on.
import type { SheetPlan } from "../../sheets/plan";
import { assignSheetNames, freeSheetName } from "../../sheets/sheet-name";
import { HostError } from "../host-error";
import { MARKER_NAME, markerFormula, parseMarker } from "../marker";
import type { WrittenSheet } from "../port";
import { drawCharts } from "./charts";
import { styledGrid } from "../styled-grid";
import { fillSheet, mergesOf } from "./plan-content";
import { formatSheet, setPage } from "./plan-format";
import { Breather, inTurn, runExcel } from "./run";
import { askSizes, setSizes } from "./sizes";

/** One plan with its place in the workbook. */
interface Job {
  readonly plan: SheetPlan;
  readonly name: string;
  /** The name of the copy of the sheet that is replaced. */
  readonly copy?: string;
}

/** Cells that are written in one request: some 4 MB at most, since Excel on the web takes 5. */
const MOST_CELLS = 12_000;

/** Writes the plans and says which name each sheet got. @throws HostError where everything is as before, or left-incomplete */
export const writeSheets = async (plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]> => {
  if (plans.length === 0) return [];
  const jobs = await runExcel((context) => writeAll(context, plans), true);
  const withoutCharts = jobs.some(({ plan }) => plan.charts) && (await setCharts(jobs));
  const withoutPageSetup = await setPages(jobs);
  return jobs.map(({ plan, name, copy }) => ({
    plan: plan.marker?.plan ?? plan.name, sheet: name, replaced: copy !== undefined,
    ...(withoutPageSetup ? { withoutPageSetup } : {}), ...(withoutCharts && plan.charts ? { withoutCharts } : {}),
  }));
};

/** Contents and looks of all sheets. After a failure nothing of the batch can be trusted: what is taken back is asked for anew. */
const writeAll = async (context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<readonly Job[]> => {
  const { jobs, present } = await planJobs(context, plans);
  const fontSize = await makeRoom(context, jobs).catch((error: unknown) => removeNewSheets(jobs, present, error));
  try {
    await inTurn(inRequests(jobs), (some) => fill(context, some, fontSize));
  } catch (error) {
    await takeBack(jobs);
    throw error;
  }
  await dropCopies(context, jobs)
    .catch(() => runExcel((another) => dropCopies(another, jobs)))
    .catch((cause: unknown) => incomplete(jobs, cause));
  return jobs;
};

/** The plans with their final names, and the ids of the sheets that are there. @throws HostError sheet-protected where a sheet that is to be replaced is protected */
const planJobs = async (context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<{ readonly jobs: readonly Job[]; readonly present: ReadonlySet<string> }> => {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const markers = sheets.items.map(({ names }) => names.getItemOrNullObject(MARKER_NAME).load("formula"));
  await context.sync();
  const present = sheets.items.map(({ name }, i) => {
    const marker = markers[i]!;
    return { name, generated: marker.isNullObject ? undefined : parseMarker(String(marker.formula).replace(/^=/, "")) };
  });
  const assigned = assignSheetNames(plans, present);
  const taken = [...present, ...assigned].map(({ name }) => name);
  const jobs = assigned.map(({ name, replaces }, i): Job => {
    const plan = plans[i]!;
    if (!replaces) return { plan, name };
    if (sheets.items.find((sheet) => sheet.name === name)!.protection.protected) throw new HostError("sheet-protected", { sheet: name });
    const copy = freeSheetName(`${name} (salinan)`, taken);
    taken.push(copy);
    return { plan, name, copy };
  });
  return { jobs, present: new Set(sheets.items.map(({ id }) => id)) };
};

/** Adds the new sheets and copies those that are replaced; gives the font size of plain cells in points. */
const makeRoom = async (context: Excel.RequestContext, jobs: readonly Job[]): Promise<number> => {
  const { worksheets } = context.workbook;
  for (const { name, copy } of jobs) {
    if (copy === undefined) worksheets.add(name);
    else {
      const copied = worksheets.getItem(name).copy("End");
      copied.name = copy;
      copied.visibility = "Hidden";
    }
  }
  const { name, copy } = jobs[0]!;
  const font = worksheets.getItem(copy === undefined ? name : copy).getRange("XFD1048576").format.font.load("size");
  await context.sync();
  return font.size;
};

const inRequests = (jobs: readonly Job[]): Job[][] => {
  const requests: Job[][] = [];
  let room = 0;
  for (const job of jobs) {
    const size = job.plan.cells.reduce((sum, line) => sum + line.length, 0);
    if (requests.length === 0 || size > room) {
      requests.push([]);
      room = MOST_CELLS;
    }
    requests.at(-1)!.push(job);
    room -= size;
  }
  return requests;
};

const fill = async (context: Excel.RequestContext, jobs: readonly Job[], fontSize: number): Promise<void> => {
  const breather = new Breather();
  for (const { plan, name, copy } of jobs) {
    const sheet = context.workbook.worksheets.getItem(name);
    if (copy !== undefined) empty(sheet);
    const merges = mergesOf(plan);
    const grid = styledGrid(plan, merges);
    fillSheet(sheet, grid);
    formatSheet(sheet, plan, grid, merges, fontSize);
    if (plan.marker && copy === undefined) sheet.names.add(MARKER_NAME, `=${markerFormula({ ...plan.marker, sheet: name })}`).visible = false;
    await breather.breathe();
  }
  await context.sync();
};

/** A sheet without contents, formats, merges, frozen rows and hidden rows; its name and what points at it stay. */
const empty = (sheet: Excel.Worksheet): void => {
  const all = sheet.getRange();
  sheet.freezePanes.unfreeze();
  all.unmerge();
  all.clear();
  all.rowHidden = false;
  all.columnHidden = false;
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
};

/** The copies are not needed any more once all is written. */
const dropCopies = async (context: Excel.RequestContext, jobs: readonly Job[]): Promise<void> => {
  const copies = jobs.flatMap(({ copy }) => (copy === undefined ? [] : [copy]));
  if (copies.length === 0) return;
  const found = copies.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  await context.sync();
  for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
};

/** Removes what was added before the failure: sheets that were not there, are ours by name, and hold nothing or are copies. */
const removeNewSheets = async (jobs: readonly Job[], present: ReadonlySet<string>, error: unknown): Promise<never> => {
  await runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const added = sheets.items.filter(({ id }) => !present.has(id)).map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject().load("address") }));
    await context.sync();
    const isOurs = ({ name }: Excel.Worksheet, isEmpty: boolean): boolean =>
      jobs.some((job) => (job.copy === undefined ? isEmpty && job.name === name : name === job.copy || name.startsWith(`${job.name.slice(0, 26)} (`)));
    for (const { sheet, used } of added) if (isOurs(sheet, used.isNullObject)) sheet.delete();
    await context.sync();
  }).catch((cause: unknown) => incomplete(jobs, cause));
  throw error;
};

/**
 * Removes new sheets and puts replaced ones back from their copies.
 * @throws HostError left-incomplete where Excel does not let us; the copies then stay
 */
const takeBack = (jobs: readonly Job[]): Promise<void> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const copies = jobs.flatMap(({ plan, name, copy }) => (copy === undefined ? [] : [{ plan, name, copy: worksheets.getItem(copy) }]));
    const sizes = copies.map(({ plan, copy }) => askSizes(copy, plan));
    await context.sync();
    copies.forEach(({ plan, name, copy }, i) => {
      const older = worksheets.getItem(name);
      empty(older);
      older.getRange().copyFrom(copy.getRange());
      setSizes(older, sizes[i]!);
      if (plan.frozenRows > 0) older.freezePanes.freezeRows(plan.frozenRows);
      copy.delete();
    });
    for (const { name, copy } of jobs) if (copy === undefined) worksheets.getItem(name).delete();
    await context.sync();
  }).catch((cause: unknown) => incomplete(jobs, cause));

const incomplete = (jobs: readonly Job[], cause: unknown): never => {
  throw new HostError("left-incomplete", { sheets: jobs.flatMap(({ name, copy }) => (copy === undefined ? [name] : [name, copy])).join(", ") }, { cause });
};

/** True where Excel refused them: the figures stand in the cells all the same. */
const setCharts = (jobs: readonly Job[]): Promise<boolean> => runExcel((context) => drawCharts(context, jobs)).then(() => false, () => true);

/** True where Excel refused it: a sheet that prints on other paper is no reason to take everything back. */
const setPages = (jobs: readonly Job[]): Promise<boolean> =>
  runExcel(async (context) => {
    for (const { plan, name } of jobs) setPage(context.workbook.worksheets.getItem(name), plan);
    await context.sync();
    return false;
  }).catch(() => true);
