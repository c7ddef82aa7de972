// BUD-07: the place holder X.XX left in the codes of an agency that writes its own code elsewhere in the table. Templates are silent.
import { agencyKey } from "../../performance/wording";
import type { CodeLevel } from "../../standards/codes";
import { codeCellsOf, codedNodesOf } from "../shared/code-cells";
import { rangeOf } from "../shared/places";
import type { Rule } from "../rule";

const LEVELS = new Set<CodeLevel>(["program", "activity", "subActivity"]);

/** An agency has at most three affairs in its own code. */
const MOST_AFFAIRS = 3;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "code-placeholder",
  code: "BUD-07",
  category: "budget",
  level: "info",
  basis: ["permendagri-90-2019"],
  texts: {
    id: {
      title: "Kode X.XX belum diganti",
      why: "X.XX pada nomenklatur adalah tempat kode urusan perangkat daerah sendiri.",
      advice: "Ganti X.XX dengan kode bidang urusan perangkat daerah.",
      messages: { left: "{count} kode masih memuat X.XX, misalnya {code}, padahal program lain memakai {own}." },
    },
    en: {
      title: "X.XX left in a code",
      why: "In the nomenclature X.XX stands for the agency's own affair.",
      advice: "Replace X.XX with the code of the agency's affair.",
      messages: { left: "{count} codes still hold X.XX, for example {code}, although other programs use {own}." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      const codes = codedNodesOf(document);
      const left = codes.filter(({ code }) => code.isTemplate && LEVELS.has(code.level));
      const affairs = new Set(codes.filter(({ code }) => !code.isTemplate && LEVELS.has(code.level)).map(({ code }) => code.segments.slice(0, 2).join(".")));
      const [own] = affairs;
      // A list of the codes of all affairs belongs to no agency.
      if (left.length === 0 || own === undefined || affairs.size > MOST_AFFAIRS) continue;
      yield {
        sheet: document.table.sheet,
        range: rangeOf(left.flatMap(({ node }) => codeCellsOf(document, node))),
        message: { key: "left", args: { count: left.length, code: left[0]!.code.text, own } },
        found: left[0]!.code.text,
        key: [document.table.kind, agencyKey(document.table.agency ?? "")],
      };
    }
  },
};
