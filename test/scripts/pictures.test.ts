import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ABOUT, examplesPage, RECAP } from "../../scripts/lib/examples-page";
import { pagesOf } from "../../scripts/lib/pages";
import { ROOT } from "../../scripts/lib/process";
import { withoutSheets } from "../../scripts/lib/without-sheets";
import { readWorkbook } from "../../src/hosts/file/read";
import { convertToXlsx } from "../../src/hosts/file/convert";
import { LAKIP_SHEETS } from "../../src/lakip";
import { gridWorkbook } from "../helpers/grid";

const FOLDER = join(ROOT, "docs/contoh");

test("a sentence for every sheet that can be written", () => {
  const plans = [...LAKIP_SHEETS.map(({ plan }) => plan), ...Object.values(RECAP)];
  expect(Object.keys(ABOUT).sort()).toEqual([...plans].sort());
  for (const [, sentence] of Object.values(ABOUT)) expect(sentence).toMatch(/Permen|tidak diminta peraturan/);
});

test("the page shows every sheet of the sample; its pictures are there, small, and each is used", () => {
  const page = readFileSync(join(FOLDER, "README.md"), "utf8");
  const files = [...page.matchAll(/\]\(([^)]+\.png)\)/g)].map((match) => match[1]!);
  expect(readdirSync(FOLDER).filter((name) => name.endsWith(".png")).sort()).toEqual([...files].sort());
  for (const plan of Object.keys(ABOUT)) expect(files).toContain(`${plan}.png`);
  for (const file of files) expect(existsSync(join(FOLDER, file)) && statSync(join(FOLDER, file)).size).toBeLessThan(100_000);
  expect(examplesPage(files.map((file) => ({ file, plan: Object.keys(ABOUT).filter((plan) => file.startsWith(plan)).sort((a, b) => b.length - a.length)[0]! })))).toBe(page);
});

test("the sheet of a page is what its footer says", () => {
  expect(pagesOf("JUDUL\n\n3.1 Capaian      Hal 1 dari 12\n\fisi\n  KKE 1 SMART   Hal 2 dari 12 \n\f")).toEqual(["3.1 Capaian", "KKE 1 SMART"]);
});

test("hides sheets and leaves their cells", async () => {
  const bytes = withoutSheets(convertToXlsx(gridWorkbook({ text: "a | b", options: { name: "Punya & Kami" } }, { text: "c | d", options: { name: "3.1" } })), (name) => name === "Punya & Kami");
  const { sheets } = await readWorkbook(bytes, "uji.xlsx");
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Punya & Kami", "hidden"], ["3.1", "visible"]]);
  expect(sheets[0]!.values[0]).toEqual(["a", "b"]);
});
