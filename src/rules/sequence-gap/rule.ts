// STR family: running numbers that repeat or jump. Each level counts for itself, a new count may begin anywhere.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { valueAt } from "../../sheets/snapshot";
import { rowKey, rowLabel } from "../shared/labels";
import { collect, rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** A column counts where so many of its steps go one up. */
const SHARE = 0.8;
const ENOUGH_STEPS = 6;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "sequence-gap",
  code: "STR-14",
  category: "structure",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Nomor urut berulang atau melompat",
      why: "Nomor yang berulang atau hilang menimbulkan dugaan ada baris yang terhapus, dan rujukan ke nomor itu menjadi rancu.",
      advice: "Perbaiki nomornya, atau kembalikan baris yang hilang.",
      messages: { wrong: "{name}: nomor urut {found}, seharusnya {expected}." },
    },
    en: {
      title: "Running number repeated or skipped",
      why: "A number that repeats or is missing suggests that a row was deleted, and references to it become unclear.",
      advice: "Correct the number, or bring the missing row back.",
      messages: { wrong: "{name}: running number {found}, expected {expected}." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) =>
    document.table.columns.filter((column) => column.subject === "sequence").flatMap((column) => countsOf(document, column).flatMap((count) => [...slipsIn(document, column, count)])))),
};

interface Step {
  readonly node: Node;
  readonly value: number;
  /** The number before it in the column, of whatever level. */
  readonly above: number;
}

/** The whole numbers of a column, where most of them count upwards: in one count through all rows, else by level. */
const countsOf = (document: Document, column: Column): Step[][] => {
  const all: Step[] = [];
  let above = 0;
  for (const node of document.nodes) {
    const cell = valueAt(document.sheet, node.row, column.first);
    const value = typeof cell === "number" ? cell : typeof cell === "string" && /^\d{1,4}\.?$/.test(cell.trim()) ? Number.parseInt(cell, 10) : undefined;
    if (value === undefined || !Number.isInteger(value) || value < 1) continue;
    all.push({ node, value, above });
    above = value;
  }
  if (isCount(all)) return [all];
  const levels = new Map<string, Step[]>();
  for (const step of all) collect(levels, step.node.level, step);
  return [...levels.values()].filter(isCount);
};

const isCount = (steps: readonly Step[]): boolean => {
  let [ups, resets] = [0, 0];
  for (let at = 1; at < steps.length; at++) {
    const { value } = steps[at]!;
    if (value === steps[at - 1]!.value + 1) ups++;
    if (value === 1) resets++;
  }
  return (ups >= ENOUGH_STEPS && ups >= (steps.length - 1 - resets) * SHARE) || isCountButOne(steps);
};

/** A short list that counts from one through all its rows, with a single number that does not fit. */
const isCountButOne = (steps: readonly Step[]): boolean => steps.length >= ENOUGH_STEPS - 1 && steps.filter(({ value }, at) => value !== at + 1).length === 1;

/** A number is wrong where the next one shows what it should have been, or where it jumps and the count goes on from there. */
function* slipsIn(document: Document, column: Column, steps: readonly Step[]): Generator<FindingDraft> {
  let last = 0;
  for (let at = 0; at < steps.length; at++) {
    const { node, value, above } = steps[at]!;
    const expected = last + 1;
    const next = steps[at + 1]?.value;
    // At the end of the list a number of the row before it, which is named otherwise.
    const isLastRepeated = next === undefined && value === last && steps[at - 1]?.node.name !== node.name && node.name !== "";
    const isSlip = at > 0 && value !== expected && value !== above + 1 && value !== 1 && (isLastRepeated || next === expected + 1 || (value > expected && next === value + 1));
    if (isSlip) {
      yield {
        sheet: document.table.sheet,
        range: rangeOf([{ row: node.row, column: column.first }]),
        message: { key: "wrong", args: { name: rowLabel(node), found: value, expected } },
        found: String(value),
        expected: String(expected),
        key: rowKey(document, node, column),
      };
    }
    last = isSlip && next === expected + 1 ? expected : value;
  }
}
