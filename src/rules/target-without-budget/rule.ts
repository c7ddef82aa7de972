// BUD-15: a target of performance without a budget beside it, although nearly all other rows have one.
import { withoutMoneyDrafts } from "../shared/money-beside";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "target-without-budget",
  code: "BUD-15",
  category: "budget",
  level: "info",
  basis: ["permenpanrb-88-2021-1c1", "praktik"],
  texts: {
    id: {
      title: "Target tanpa anggaran",
      why: "Target yang tidak dianggarkan sulit dicapai, atau anggarannya tertinggal pada baris lain.",
      advice: "Isi pagu baris itu, atau jelaskan bahwa targetnya dicapai tanpa biaya.",
      messages: { none: "{count} baris bertarget tanpa {column}, misalnya {name}; {filled} baris lain berisi keduanya." },
    },
    en: {
      title: "Target without a budget",
      why: "A target without a budget is hard to reach, or its budget was left in another row.",
      advice: "Fill in the budget of the row, or explain that the target needs none.",
      messages: { none: "{count} rows have a target and no {column}, for example {name}; {filled} other rows have both." },
    },
  },
  check: ({ model }) => model.documents.flatMap((document) => withoutMoneyDrafts(document, "target")),
};
