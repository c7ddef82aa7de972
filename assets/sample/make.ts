// Makes the sample: the workbook with seeded defects, its clean twin, and the list of the defects. The same bytes on every run.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook } from "../../src/hosts/file/write-plans";
import { DEFECTS, listDefects, seededPlans } from "./defects/seed";

/** The files of the sample by name, as they are committed. */
export const sampleFiles = (): Readonly<Record<string, Uint8Array>> => ({
  "selaras-contoh.xlsx": createWorkbook(seededPlans(DEFECTS)),
  "selaras-contoh-bersih.xlsx": createWorkbook(seededPlans([])),
  "cacat.json": new TextEncoder().encode(`${JSON.stringify(listDefects(), null, 2)}\n`),
});

if (require.main === module) for (const [name, bytes] of Object.entries(sampleFiles())) writeFileSync(join(__dirname, name), bytes);
