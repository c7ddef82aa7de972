// CAS-11: an objective that no program serves, in a document that gives its other objectives programs. Judged within one document.
import { agencyKey, wordingKey } from "../../performance/wording";
import { short } from "../shared/labels";
import { objectiveBlocks } from "../shared/objective-blocks";
import { rangeOf } from "../shared/places";
import type { Document } from "../../performance/model";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Documents that show which programs serve an objective. */
const KINDS = new Set(["cascading", "rpjmd", "renstra"]);
const FEWEST = 3;
/** So many objectives must have a program before one without is missing it. */
const SHARE = 0.6;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "objective-without-program",
  code: "CAS-11",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-89-2021", "permenpanrb-88-2021-1b8"],
  texts: {
    id: {
      title: "Sasaran tanpa program",
      why: "Sasaran yang tidak didukung program memutus penjenjangan: tidak ada kegiatan dan anggaran yang mencapainya.",
      advice: "Isi program yang mendukung sasaran itu, atau jelaskan bahwa sasaran ditopang program lain.",
      messages: { none: "Sasaran \"{name}\" tidak mempunyai program, padahal {filled} sasaran lain mempunyainya." },
    },
    en: {
      title: "Objective without a program",
      why: "An objective that no program serves breaks the cascade: no activity and no money reaches it.",
      advice: "Fill in the program that serves the objective, or say which other program does.",
      messages: { none: "The objective \"{name}\" has no program, although {filled} other objectives have one." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) if (KINDS.has(document.table.kind)) yield* findingsIn(document);
  },
};

function* findingsIn(document: Document): Generator<FindingDraft> {
  const blocks = objectiveBlocks(document);
  const served = new Set(blocks.filter((block) => block.hasProgram).map((block) => block.key));
  const all = new Set(blocks.map((block) => block.key));
  if (all.size < FEWEST || served.size < all.size * SHARE) return;
  const program = document.column({ subject: "program" });
  const name = document.column({ subject: "objective" }) ?? document.column({ subject: "outline" });
  for (const block of blocks.filter(({ key }) => !served.has(key))) {
    const rows = program ? block.rows : block.rows.slice(0, 1);
    const column = (program ?? name)?.first ?? document.table.header.left;
    yield {
      sheet: document.table.sheet,
      range: rangeOf(rows.map((row) => ({ row, column }))),
      ...(program && name ? { related: [{ sheet: document.table.sheet, range: rangeOf([{ row: block.rows[0]!, column: name.first }]), role: "source" as const }] } : {}),
      message: { key: "none", args: { name: short(block.name), filled: served.size } },
      key: [document.table.kind, agencyKey(document.table.agency ?? ""), wordingKey(block.name)],
    };
  }
}
