// CAS-14: an activity straight under an objective, or a sub activity straight under a program, where the others of the table have the level between.
// The level may stand in another document: a person must look.
import { agencyKey } from "../../performance/wording";
import { rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import type { Document, Node } from "../../performance/model";
import type { RowLevel } from "../../standards/vocabulary";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** A level, the one that should stand over it, and those that a row skips to. */
const STEPS: readonly (readonly [RowLevel, RowLevel, readonly RowLevel[]])[] = [
  ["activity", "program", ["objective", "goal", "affair"]],
  ["subActivity", "activity", ["program", "objective", "goal", "affair"]],
];
const FEWEST = 3;
/** So many rows must have the level between before one without it skips it. */
const SHARE = 0.8;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "level-skipped",
  code: "CAS-14",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-89-2021", "permenpanrb-88-2021-1b8"],
  texts: {
    id: {
      title: "Tingkat penjenjangan terlewat",
      why: "Tanpa tingkat di antaranya tidak terlihat bagaimana pekerjaan itu menghasilkan sasaran, dan anggarannya tidak terhitung pada induk mana pun.",
      advice: "Tambahkan baris program atau kegiatan yang menaunginya, atau pindahkan barisnya.",
      messages: {
        program: "{count} kegiatan tidak berada di bawah program, misalnya {name}, padahal {filled} kegiatan lain di bawah program.",
        activity: "{count} sub kegiatan tidak berada di bawah kegiatan, misalnya {name}, padahal {filled} sub kegiatan lain di bawah kegiatan.",
      },
    },
    en: {
      title: "Level of the cascade skipped",
      why: "Without the level between, nobody sees how the work leads to the objective, and its money belongs to no parent.",
      advice: "Add the row of the program or activity above it, or move the row.",
      messages: {
        program: "{count} activities stand under no program, for example {name}, although {filled} others do.",
        activity: "{count} sub activities stand under no activity, for example {name}, although {filled} others do.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) yield* findingsIn(document);
  },
};

function* findingsIn(document: Document): Generator<FindingDraft> {
  for (const [level, between, skipped] of STEPS) {
    const rows = document.nodes.filter((node) => node.level === level && node.name !== "" && !node.isHidden);
    const filled = rows.filter((node) => node.parent?.level === between);
    const without = rows.filter((node) => node.parent && skipped.includes(node.parent.level) && !followsOf(document, node, between));
    if (without.length === 0 || filled.length < FEWEST || filled.length < rows.length * SHARE) continue;
    const names = document.table.columns.filter((column) => column.subject === "outline" || column.subject === level);
    const column = names.at(-1)?.first ?? document.table.header.left;
    yield {
      sheet: document.table.sheet,
      range: rangeOf(without.map(({ row }) => ({ row, column }))),
      message: { key: between, args: { count: without.length, name: rowLabel({ ...without[0]!, indicator: "" }), filled: filled.length } },
      kind: "review",
      key: [document.table.kind, agencyKey(document.table.agency ?? ""), level, ...without.map((node) => node.code ?? node.name)],
    };
  }
}

/** A row of the level between stands above, before the parent: the code leads elsewhere, which is a fault of the code. */
const followsOf = (document: Document, { row, parent }: Node, between: RowLevel): boolean =>
  document.nodes.some((other) => other.level === between && other.row < row && other.row > parent!.row);
