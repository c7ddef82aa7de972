// CAS-12: a program that is linked to no objective, where the other programs of the table are. Supporting programs are left out.
import { plainText, shownValueAt } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import type { Document, Node } from "../../performance/model";
import { isNothing } from "../../performance/wording";
import type { Column } from "../../recognise/table";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Rows that can name a program: its own, or the first of its activities beside it. */
const OPERATIONAL = new Set(["program", "activity", "subActivity"]);
const FEWEST = 3;
/** So many programs must be linked before one without a link is missing it. */
const SHARE = 0.6;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "program-without-objective",
  code: "CAS-12",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-89-2021", "permenpanrb-88-2021-1b8"],
  texts: {
    id: {
      title: "Program tanpa sasaran",
      why: "Program yang tidak dihubungkan dengan sasaran memakai anggaran tanpa hasil yang dapat ditunjukkan.",
      advice: "Isi sasaran yang didukung program itu.",
      messages: { none: "{name}: sasaran yang didukung tidak diisi, padahal {filled} baris program lain mengisinya." },
    },
    en: {
      title: "Program without an objective",
      why: "A program that serves no objective spends money without a result to show for it.",
      advice: "Fill in the objective that the program serves.",
      messages: { none: "{name}: no objective is given, although {filled} other program rows have one." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      const [objective, program] = [document.column({ subject: "objective" }), document.column({ subject: "program" })];
      if (objective && program) yield* findingsIn(document, objective, program);
    }
  },
};

function* findingsIn(document: Document, objective: Column, program: Column): Generator<FindingDraft> {
  const { sheet } = document;
  const nameOf = ({ row }: Node): string => plainText(valueAt(sheet, row, program.first));
  const programs = document.nodes.filter((node) => OPERATIONAL.has(node.level) && !isNothing(nameOf(node)));
  const isLinked = ({ row }: Node): boolean => !isNothing(plainText(shownValueAt(sheet, row, objective.first)));
  const linked = programs.filter(isLinked);
  if (linked.length < FEWEST || linked.length < programs.length * SHARE) return;
  for (const node of programs) {
    if (isLinked(node) || /penunjang|rutin/i.test(nameOf(node))) continue;
    yield {
      sheet: document.table.sheet,
      range: rangeOf([{ row: node.row, column: program.first }]),
      related: [{ sheet: document.table.sheet, range: rangeOf([{ row: node.row, column: objective.first }]), role: "source" }],
      message: { key: "none", args: { name: rowLabel({ ...node, name: nameOf(node), indicator: "" }), filled: linked.length } },
      key: rowKey(document, { ...node, name: nameOf(node) }),
    };
  }
}
