// BUD-14: performance was reported and no money spent, although there is a budget and nearly all other rows spent some. It may be right: free of cost, or unpaid yet.
import { withoutMoneyDrafts } from "../shared/money-beside";
import { moneyAt } from "../shared/money";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "performance-without-money",
  code: "BUD-14",
  category: "budget",
  level: "info",
  basis: ["permenpanrb-88-2021-1c1", "praktik"],
  texts: {
    id: {
      title: "Kinerja terealisasi tanpa realisasi anggaran",
      why: "Kinerja tanpa biaya dapat benar, tetapi sering kali realisasi anggarannya belum dicatat.",
      advice: "Periksa realisasi anggaran baris itu, atau jelaskan bahwa kinerjanya tidak memerlukan biaya.",
      messages: { none: "{count} baris berkinerja tanpa {column}, misalnya {name}; {filled} baris lain berisi keduanya." },
    },
    en: {
      title: "Performance without money spent",
      why: "Performance without cost can be right, but often the money was not entered yet.",
      advice: "Check the money spent of the row, or explain that its performance needs none.",
      messages: { none: "{count} rows have performance and no {column}, for example {name}; {filled} other rows have both." },
    },
  },
  check: ({ model }) => model.documents.flatMap((document) => {
    const budget = document.column({ subject: "target", measure: "rupiah", span: "year" });
    return budget ? withoutMoneyDrafts(document, "actual", (node) => (moneyAt(document, node.row, budget) ?? 0) > 0) : [];
  }),
};
