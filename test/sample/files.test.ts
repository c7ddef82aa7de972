// The committed files are what the description makes; read back, they look like a planner's own workbook; LibreOffice counts the same.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DEFECTS, seededPlans } from "../../assets/sample/defects/seed";
import { sampleFiles } from "../../assets/sample/make";
import { findProgram } from "../../scripts/lib/process";
import { readWorkbook } from "../../src/hosts/file/read";
import { createWorkbook } from "../../src/hosts/file/write-plans";
import { isCellError } from "../../src/sheets/cell";
import type { SheetPlan } from "../../src/sheets/plan";
import { valueAt } from "../../src/sheets/snapshot";

const FOLDER = join(__dirname, "../../assets/sample");
const files = sampleFiles();

test.each(Object.keys(files))("%s is as `npm run sample` makes it", (name) => {
  expect(Buffer.compare(readFileSync(join(FOLDER, name)), files[name]!)).toBe(0);
});

test("read back: all sheets in order, no sign of Selaras, hidden rows, merges and formulas", async () => {
  const book = await readWorkbook(files["selaras-contoh-bersih.xlsx"]!, "selaras-contoh-bersih.xlsx");
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(seededPlans([]).map((plan) => plan.name));
  expect(book.sheets.filter((sheet) => sheet.generated !== undefined)).toEqual([]);
  expect(book.sheets.filter((sheet) => sheet.hiddenRows.size > 0).map((sheet) => sheet.name)).toEqual(["E.81 Disdik", "Anggaran Disdik"]);
  for (const [index, plan] of seededPlans([]).entries()) {
    const sheet = book.sheets[index]!;
    expect(sheet.merges.length).toBe(plan.merges.length);
    plan.cells.forEach((row, r) => row.forEach((cell, c) => expect(sheet.formulas[r]?.[c]).toBe(cell?.formula?.slice(1))));
  }
});

const libreOffice = findProgram(["soffice", "libreoffice"]);

/** The plans without the values of their formulas, counted by LibreOffice. */
const recounted = async (plans: readonly SheetPlan[]): ReturnType<typeof readWorkbook> => {
  const folder = mkdtempSync(join(tmpdir(), "selaras-sample-"));
  try {
    const blank = plans.map((plan) => ({ ...plan, cells: plan.cells.map((row) => row.map((cell) => cell && { ...cell, computed: undefined })) }));
    writeFileSync(join(folder, "contoh.xlsx"), createWorkbook(blank));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    spawnSync(libreOffice!, [profile, "--headless", "--convert-to", "ods", "--outdir", folder, join(folder, "contoh.xlsx")], { timeout: 100_000 });
    return await readWorkbook(readFileSync(join(folder, "contoh.ods")), "contoh.ods");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

(libreOffice ? test : test.skip).each([["clean", []], ["seeded", DEFECTS]] as const)(
  "LibreOffice counts every formula of the %s workbook as the sample does",
  async (_, defects) => {
    const plans = seededPlans(defects);
    const book = await recounted(plans);
    let compared = 0;
    const differing: string[] = [];
    for (const [index, plan] of plans.entries())
      plan.cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (cell?.formula === undefined) return;
          const counted = valueAt(book.sheets[index]!, r, c);
          const ours = cell.computed!;
          const same = typeof ours === "number" ? Math.abs(Number(counted) - ours) <= 1e-9 * Math.max(1, Math.abs(ours)) : isCellError(ours) ? isCellError(counted) : counted === ours;
          if (!same) differing.push(`${plan.name} ${r + 1},${c + 1} ${cell.formula}: ${JSON.stringify(ours)} / ${JSON.stringify(counted)}`);
          compared++;
        }),
      );
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  },
  120_000,
);
