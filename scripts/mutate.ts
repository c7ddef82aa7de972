// `npm run mutate`: injects mistakes into clean tables and holds recall and precision against test/mutation/table.json; fails on a drop.
// With --write the table is written anew; with --notes every miss and every wrong finding is printed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../src/rules";
import { measure } from "../test/mutation/measure";
import { ROOT } from "./lib/process";
import { dropsOf, tableOf, textOf, type MutationTable } from "./lib/mutation";

/** Clean workbooks, and places for each kind of mistake. */
const TRIES = 6;

const file = join(ROOT, "test/mutation/table.json");

const main = (): number => {
  const measured = measure(TRIES);
  const table = tableOf(measured);
  if (process.argv.includes("--notes")) console.log(measured.notes.join("\n"));
  if (process.argv.includes("--write")) {
    writeFileSync(file, textOf(table));
    console.log("mutation: the table is written");
  }
  const committed = JSON.parse(readFileSync(file, "utf8")) as MutationTable;
  const drops = dropsOf(table, committed, RULES);
  for (const drop of drops) console.log(`mutation: ${drop}`);
  const found = Object.values(table.kinds).reduce((sum, [hits]) => sum + hits, 0);
  const tried = Object.values(table.kinds).reduce((sum, [, all]) => sum + all, 0);
  console.log(`mutation: ${Object.keys(table.kinds).length} kinds of mistakes, ${found} of ${tried} found; ${Object.keys(table.rules).length} rules spoke`);
  if (!drops.length && textOf(table) !== textOf(committed)) console.log("mutation: better than the committed table, `npm run mutate -- --write` keeps it");
  return drops.length ? 1 : 0;
};

process.exitCode = main();
