// The sample's promise: every seeded defect is found by a rule that its list names, and the clean twin holds nothing at error level.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/app/check-workbook";
import { readWorkbook } from "../../src/hosts/file/read";
import type { Finding } from "../../src/rules/finding";
import { areasTouch, parseArea, type Area } from "../../src/sheets/address";

const FOLDER = join(__dirname, "../../assets/sample");

interface Listed {
  readonly id: string;
  readonly sheet: string;
  readonly range: string;
  readonly rule: string;
  readonly also?: readonly string[];
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
}

const defects = (JSON.parse(readFileSync(join(FOLDER, "cacat.json"), "utf8")) as { readonly cacat?: readonly Listed[] } & readonly Listed[]);
const listed: readonly Listed[] = Array.isArray(defects) ? defects : (defects.cacat ?? []);

const findingsOf = async (file: string): Promise<readonly Finding[]> => {
  const snapshot = await readWorkbook(new Uint8Array(readFileSync(join(FOLDER, file))), file);
  const { findings, couldNotRun } = await checkWorkbook(snapshot, { today: "2026-01-31" });
  expect(couldNotRun).toEqual([]);
  return findings;
};

const areas = (range: string): Area[] => range.split(",").flatMap((part) => parseArea(part) ?? []);
const touches = (a: string, b: string): boolean => areas(a).some((one) => areas(b).some((other) => areasTouch(one, other)));

/** A finding speaks of a defect where a rule that the list names points at its range or at a changed cell, itself or as related. */
const speaksOf = (finding: Finding, defect: Listed): boolean => {
  if (![defect.rule, ...(defect.also ?? [])].includes(finding.code)) return false;
  const places = [{ sheet: defect.sheet, range: defect.range }, ...defect.cells.map(({ sheet, cell }) => ({ sheet, range: cell }))];
  return [finding, ...finding.related].some((at) => places.some((place) => at.sheet === place.sheet && touches(at.range, place.range)));
};

let found: readonly Finding[];
beforeAll(async () => {
  found = await findingsOf("selaras-contoh.xlsx");
}, 60_000);

test("at least forty defects of twenty kinds are seeded", () => {
  expect(listed.length).toBeGreaterThanOrEqual(40);
  expect(new Set(listed.map((defect) => defect.rule)).size).toBeGreaterThanOrEqual(20);
});

test.each(listed.map((defect) => [`${defect.id} ${defect.rule} ${defect.sheet}!${defect.range}`, defect] as const))("%s is found", (_, defect) => {
  expect(found.filter((finding) => speaksOf(finding, defect))).not.toEqual([]);
});

test("the clean twin holds nothing at error level", async () => {
  const errors = (await findingsOf("selaras-contoh-bersih.xlsx")).filter((finding) => finding.level === "error");
  expect(errors.map((finding) => `${finding.code} ${finding.sheet}!${finding.range}`)).toEqual([]);
}, 60_000);
