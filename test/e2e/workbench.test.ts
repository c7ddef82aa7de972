// The add-in end to end: its built pane over the real office.js on the emulated Excel, in Chromium, as a planner uses it.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { findProgram, ROOT } from "../../scripts/lib/process";
import { checkWorkbook } from "../../src/app/check-workbook";
import { findingWords } from "../../src/app/finding-words";
import { readWorkbook } from "../../src/hosts/file/read";
import type { Finding } from "../../src/rules/finding";
import { cellAddress } from "../../src/sheets/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/sheets/snapshot";
import { Bench, cannotRun, closeStage, openStage, type Stage } from "./workbench-page";

jest.setTimeout(180_000);

const SAMPLE = join(ROOT, "assets/sample/selaras-contoh.xlsx");
const CORPUS = process.env.SELARAS_CORPUS ?? join(ROOT, "../shared/corpus");
const OFFICE = findProgram(["soffice", "libreoffice"]);

/** A workbook of real life that is not too large for a test: the first one in alphabetical order. */
const corpusFile = (): string | undefined => {
  if (!existsSync(CORPUS)) return undefined;
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx") && !basename(name).startsWith("~")).map((name) => join(CORPUS, name));
  return files.filter((file) => statSync(file).size < 400_000).sort()[0];
};

const reason = cannotRun();
if (reason) console.log(`skipped: ${reason}`);
const whole = reason ? describe.skip : describe;

const read = (path: string): Promise<WorkbookSnapshot> => readWorkbook(new Uint8Array(readFileSync(path)), basename(path));
const findingsOf = async (path: string): Promise<readonly Finding[]> => (await checkWorkbook(await read(path), { today: "2026-01-31" })).findings;

/** Formula, else value as text, of every cell of these sheets that holds something. */
const cellsOf = (sheets: readonly SheetSnapshot[]): Map<string, string> => {
  const cells = new Map<string, string>();
  for (const { name, values, formulas } of sheets)
    for (const [row, line] of values.entries())
      for (const [column, value] of (line ?? []).entries()) {
        const formula = formulas[row]?.[column];
        if (formula !== undefined || (value ?? null) !== null) cells.set(`${name}!${cellAddress(row, column)}`, formula === undefined ? JSON.stringify(value) : `=${formula}`);
      }
  return cells;
};

/** The planner's own sheets. */
const ownCells = (workbook: WorkbookSnapshot): Map<string, string> => cellsOf(workbook.sheets.filter(({ generated }) => !generated));

/** The numbers of these sheets. */
const figuresOf = (sheets: readonly SheetSnapshot[]): Map<string, number> =>
  new Map(sheets.flatMap(({ name, values }) => [...values.entries()].flatMap(([row, line]) => [...(line ?? []).entries()].flatMap(([column, value]) => (typeof value === "number" ? [[`${name}!${cellAddress(row, column)}`, value] as const] : [])))));

const isNear = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

/** Cells that differ between two states of a workbook. */
const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] => [...new Set([...before.keys(), ...after.keys()])].filter((place) => before.get(place) !== after.get(place));

/** Waits until something is so. */
const until = async (value: () => Promise<string | number>, wanted: string | number): Promise<void> => {
  for (let tries = 0; tries < 50 && (await value()) !== wanted; tries++) await new Promise((done) => setTimeout(done, 100));
  expect(await value()).toBe(wanted);
};

/** The file as LibreOffice opens, calculates and saves it. */
const recalculated = (path: string): Promise<WorkbookSnapshot> => {
  const folder = join(dirname(path), "lo");
  execFileSync(OFFICE!, ["--headless", `-env:UserInstallation=file://${join(dirname(path), "profile")}`, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, path], { stdio: "ignore", timeout: 120_000 });
  return read(join(folder, basename(path)));
};

whole("the add-in on a workbook", () => {
  let stage: Stage;
  let findings: readonly Finding[];
  const corpus = corpusFile();
  beforeAll(async () => {
    findings = await findingsOf(SAMPLE);
    stage = await openStage(corpus ? [corpus] : []);
  });
  afterAll(() => closeStage(stage));

  /** A finding with one safe repair of one cell, on another sheet than the first. */
  const repairable = (): Finding => findings.find(({ level, range, repairs }) => level === "error" && /^[A-Z]+\d+$/.test(range) && repairs.length === 1 && repairs[0]!.safe && repairs[0]!.cells.length === 1)!;
  const placeOf = ({ sheet, range }: Finding): string => `${sheet}!${range}`;

  test.each(["1.14", "1.15"])("from the first check to the saved file, ExcelApi %s", async (api) => {
    const bench = await Bench.open(stage, { api });
    await bench.check();
    const counted = findings.filter(({ level }) => level === "error").length;
    expect(await bench.count("error")).toBe(counted);

    // Jump and explain.
    const wrong = repairable();
    const words = findingWords("id")(wrong);
    await bench.search(placeOf(wrong));
    await bench.rows.first().click();
    await bench.told(words.why);
    await bench.pane.getByText(words.basis).first().waitFor();
    await until(() => bench.front(), placeOf(wrong));

    // Repair, and take it back.
    const before = await bench.cell(wrong.sheet, wrong.range);
    await bench.button("pane.repair").click();
    await bench.told(bench.say("pane.repair.done", { count: 1 }));
    const after = await bench.cell(wrong.sheet, wrong.range);
    expect(after).not.toBe(before);
    expect(await bench.count("error")).toBeLessThan(counted);
    await bench.pane.getByRole("contentinfo").getByRole("button").first().click();
    await bench.told(/^Diurungkan: /);
    expect(await bench.cell(wrong.sheet, wrong.range)).toBe(before);
    expect(await bench.count("error")).toBe(counted);

    // Repair again: this one stays.
    await bench.search(placeOf(wrong));
    await bench.rows.first().click();
    await bench.button("pane.repair").click();
    await bench.told(bench.say("pane.repair.done", { count: 1 }));
    const left = await bench.count("error");

    // Ignore with a reason.
    await bench.search("");
    const ignored = findings.find((finding) => finding.level === "error" && finding.sheet !== wrong.sheet && finding.fingerprint !== wrong.fingerprint && findings.filter((other) => placeOf(other) === placeOf(finding)).length === 1)!;
    await bench.search(placeOf(ignored));
    await bench.rows.first().click();
    await bench.button("pane.accept").click();
    await bench.button("pane.accept.save").click();
    await bench.told(bench.say("pane.accept.needed"));
    await bench.pane.getByLabel(bench.say("pane.accept.reason")).fill("Sudah dijelaskan <b>pada LHE</b>");
    await bench.pane.getByLabel(bench.say("pane.accept.name")).fill("Kasubag");
    await bench.button("pane.accept.save").click();
    await until(() => bench.count("error"), left - 1);

    // Correct a header.
    await bench.search("");
    await bench.tab("pane.tab.sheets");
    const card = bench.pane.getByRole("region", { name: /^IKU Disdik\b/ });
    await card.getByRole("button", { name: bench.say("pane.correct.title", { sheet: "IKU Disdik" }) }).click();
    await card.getByRole("button", { name: bench.say("pane.correct.column", { column: "D" }) }).click();
    await card.getByLabel(bench.say("pane.role.subject")).selectOption("notes");
    await card.getByRole("button", { name: bench.say("pane.settings.save") }).click();
    await bench.told(bench.say("pane.correct.done", { count: 1 }));
    await bench.pane.getByRole("region", { name: /^IKU Disdik\b/ }).getByText(bench.say("pane.correct.said")).waitFor();

    // LAKIP.
    const sheets = await bench.sheets();
    await bench.tab("pane.tab.lakip");
    const write = bench.pane.getByRole("tabpanel", { name: "LAKIP" }).getByRole("button", { name: /^Tulis \d+ lembar LAKIP$/ });
    await write.click();
    await bench.told(/lembar LAKIP ditulis\./);
    const written = (await bench.sheets()).filter((sheet) => !sheets.includes(sheet));
    expect(written).toEqual(expect.arrayContaining(["Metode"]));
    expect(written.length).toBeGreaterThan(2);

    // Save: nothing but the repaired cell changed in the planner's sheets.
    const saved = await bench.save(`hasil-${api}.xlsx`);
    expect(changed(ownCells(await read(SAMPLE)), ownCells(await read(saved)))).toEqual([placeOf(wrong)]);

    // Opened again, the workbook knows what was decided, and LAKIP is no input.
    await bench.openFile(saved);
    await bench.check();
    await bench.button("pane.filter").click();
    await bench.pane.getByText(bench.say("pane.filter.accepted", { count: 1 })).click();
    await bench.rows.first().click();
    await bench.told("diterima: Sudah dijelaskan <b>pada LHE</b> (Kasubag)");
    await bench.tab("pane.tab.sheets");
    await bench.pane.getByRole("region", { name: /^IKU Disdik\b/ }).getByText(bench.say("pane.correct.said")).waitFor();
    expect(await bench.close()).toEqual([]);

    if (!OFFICE) return console.log("skipped: the saved file in LibreOffice, which is not installed");
    const calculated = await recalculated(saved);
    const made = calculated.sheets.filter(({ name }) => written.includes(name));
    expect(made).toHaveLength(written.length);
    const [ours, theirs] = [figuresOf((await read(saved)).sheets.filter(({ name }) => written.includes(name))), figuresOf(made)];
    expect(ours.size).toBeGreaterThan(200);
    expect([...ours].filter(([place, value]) => !isNear(value, theirs.get(place))).map(([place, value]) => `${place}: ${value}, LibreOffice ${theirs.get(place)}`)).toEqual([]);
    expect([...cellsOf(made.map((sheet) => ({ ...sheet, formulas: [] })))].filter(([, value]) => value.startsWith("{"))).toEqual([]);
  });

  test("from the ribbon, with the pane closed: check, marks on the cells, marks gone, LAKIP; a change makes findings stale", async () => {
    const bench = await Bench.open(stage);
    const wrong = repairable();
    const ribbon = (name: string): Promise<void> => bench.page.locator("#ribbon").getByRole("button", { name, exact: true }).click();
    const isMarked = async (): Promise<string> => {
      await bench.cell(wrong.sheet, wrong.range);
      return bench.page.locator(`#grid [data-address="${wrong.range}"]`).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    };
    const plain = await isMarked();
    await bench.page.getByRole("button", { name: "Tutup panel" }).click();
    await bench.page.locator("#pane").waitFor({ state: "hidden" });
    await ribbon("Periksa Buku Kerja");
    await bench.page.locator("#pane").waitFor({ state: "visible" });
    await bench.checked();
    expect(await bench.count("error")).toBe(findings.filter(({ level }) => level === "error").length);
    const marked = await isMarked();
    expect(marked).not.toBe(plain);
    await ribbon("Hapus Tanda");
    for (let tries = 0; tries < 30 && (await isMarked()) !== plain; tries++) await bench.page.waitForTimeout(100);
    expect(await isMarked()).toBe(plain);
    await bench.type(wrong.sheet, wrong.range, "1");
    await bench.told(bench.say("pane.stale"));
    await ribbon("Buat Lembar LAKIP");
    await bench.told(/lembar LAKIP ditulis\./);
    expect(await bench.sheets()).toContain("Metode");
    expect(await bench.close()).toEqual([]);
  });

  test("a row inserted by hand: the check after it finds the same, knows what was ignored, and says nothing is new", async () => {
    const bench = await Bench.open(stage);
    await bench.check();
    const wrong = repairable();
    const errors = await bench.count("error");
    await bench.search(placeOf(wrong));
    await bench.rows.first().click();
    await bench.button("pane.accept").click();
    await bench.pane.getByLabel(bench.say("pane.accept.reason")).fill("Sudah disepakati");
    await bench.button("pane.accept.save").click();
    await until(() => bench.count("error"), errors - 1);
    const before = await bench.cell(wrong.sheet, wrong.range);
    await bench.cell(wrong.sheet, "A2");
    await bench.page.locator("#ribbon").getByRole("button", { name: "Sisipkan baris" }).click();
    await bench.told(bench.say("pane.stale"));
    const moved = wrong.range.replace(/\d+/, (row) => String(Number(row) + 1));
    // A formula reads the same cells as before, which are a row further down.
    expect((await bench.cell(wrong.sheet, moved)).replace(/\d+/g, "")).toBe(before.replace(/\d+/g, ""));
    await bench.check();
    expect(await bench.count("error")).toBe(errors - 1);
    expect(await bench.pane.getByRole("button", { name: /^\d+ baru$/ }).count()).toBe(0);
    expect(await bench.close()).toEqual([]);
  });

  test("several workbooks summed up: those that were picked are read, the sheet is written here", async () => {
    const bench = await Bench.open(stage);
    await bench.check();
    await bench.tab("pane.tab.lakip");
    const before = await bench.sheets();
    const choosing = bench.page.waitForEvent("filechooser");
    await bench.button("pane.recap.pick").click();
    await (await choosing).setFiles([join(ROOT, "assets/sample/selaras-contoh-bersih.xlsx")]);
    await bench.told(/^\d+ perangkat daerah dari 2 buku kerja dirangkum\.$/);
    expect((await bench.sheets()).filter((sheet) => !before.includes(sheet))).toEqual([expect.stringMatching(/^Rekap/), expect.stringMatching(/^Sumber Rekap/)]);
    expect(await bench.close()).toEqual([]);
  });

  test("by keyboard alone: check, walk, explain, repair, take back, ignore, LAKIP", async () => {
    const bench = await Bench.open(stage);
    const wrong = repairable();
    /** Walks to the row of the finding that was searched for. */
    const toRow = async (): Promise<void> => {
      const isThere = async (): Promise<boolean> => (await bench.focused()).startsWith(placeOf(wrong));
      for (let step = 0; step < 30 && !(await isThere()); step++) await bench.press(step < 12 ? "Tab" : "ArrowDown");
      expect(await isThere()).toBe(true);
    };
    // Tab moves within the grid, as in Excel: the way into the pane is backwards.
    await bench.tabTo(bench.say("pane.check.start"), "Shift+Tab");
    await bench.press("Enter");
    await bench.checked();
    const errors = await bench.count("error");
    await bench.tabTo(bench.say("pane.search"));
    await bench.page.keyboard.type(placeOf(wrong));
    await bench.rows.first().getByText(placeOf(wrong), { exact: true }).waitFor();
    await toRow();
    await bench.press("Enter");
    await until(() => bench.front(), placeOf(wrong));
    await bench.button("pane.repair").waitFor();
    await bench.tabTo(bench.say("pane.repair"));
    await bench.press("Enter");
    await bench.told(bench.say("pane.repair.done", { count: 1 }));
    const label = (await bench.pane.getByRole("contentinfo").getByRole("button").first().innerText()).trim();
    await bench.tabTo(label);
    await bench.press("Enter");
    await bench.told(/^Diurungkan: /);
    expect(await bench.count("error")).toBe(errors);

    await bench.tabTo(bench.say("pane.search"));
    await toRow();
    await bench.press("Enter");
    await bench.button("pane.accept").waitFor();
    await bench.tabTo(bench.say("pane.accept"));
    await bench.press("Enter");
    await bench.button("pane.accept.save").waitFor();
    await bench.page.keyboard.type("Sudah disepakati");
    await bench.tabTo(bench.say("pane.accept.save"));
    await bench.press("Enter");
    await until(() => bench.count("error"), errors - 1);

    await bench.tabTo(bench.say("pane.tab.check"), "Shift+Tab");
    await bench.press("ArrowRight", "ArrowRight", "ArrowRight");
    const write = bench.pane.getByRole("button", { name: /^Tulis \d+ lembar LAKIP$/ });
    await bench.tabTo((await write.innerText()).trim(), "Tab", 80);
    await bench.press("Enter");
    await bench.told(/lembar LAKIP ditulis\./);
    expect(await bench.close()).toEqual([]);
  });

  test("Excel fails in the midst of a repair: it is said, the cell is as before, and the next try works", async () => {
    const bench = await Bench.open(stage);
    await bench.check();
    const wrong = repairable();
    const before = await bench.cell(wrong.sheet, wrong.range);
    await bench.search(placeOf(wrong));
    await bench.rows.first().click();
    await until(() => bench.front(), placeOf(wrong));
    await bench.fail({ at: 1, code: "AccessDenied", when: "before", forever: true });
    await bench.button("pane.repair").click();
    await bench.told(/Excel menolak/);
    await bench.fail(undefined);
    expect(await bench.cell(wrong.sheet, wrong.range)).toBe(before);
    await bench.button("pane.repair").click();
    await bench.told(bench.say("pane.repair.done", { count: 1 }));
    expect(await bench.cell(wrong.sheet, wrong.range)).not.toBe(before);
    expect(await bench.close()).toEqual([]);
  });

  test("Excel fails in the midst of writing LAKIP: no sheet is left behind, and the next try works", async () => {
    const bench = await Bench.open(stage);
    await bench.check();
    await bench.tab("pane.tab.lakip");
    const write = bench.pane.getByRole("button", { name: /^Tulis \d+ lembar LAKIP$/ });
    await write.waitFor();
    const before = await bench.sheets();
    await bench.fail({ at: 3, code: "GeneralException", when: "midway" });
    await write.click();
    await bench.told(bench.say("host.excel-failed"));
    await write.and(bench.pane.locator(":enabled")).waitFor();
    expect(await bench.sheets()).toEqual(before);
    await bench.fail(undefined);
    await write.click();
    await bench.told(/lembar LAKIP ditulis\./);
    expect((await bench.sheets()).length).toBeGreaterThan(before.length);
    expect(await bench.close()).toEqual([]);
  });

  (corpus ? test : test.skip)("a workbook of real life (skipped where the corpus is absent): the same findings as on the command line, and saved as it was", async () => {
    const bench = await Bench.open(stage, { workbook: `berkas/${encodeURIComponent(basename(corpus!))}` });
    await bench.check();
    const expected = await findingsOf(corpus!);
    for (const kind of ["error", "warning", "info"] as const) expect(await bench.count(kind).catch(() => 0)).toBe(expected.filter(({ level, suppression }) => level === kind && !suppression).length);
    const saved = await bench.save("nyata.xlsx");
    expect(changed(ownCells(await read(corpus!)), ownCells(await read(saved)))).toEqual([]);
    expect(await bench.close()).toEqual([]);
  });
});
