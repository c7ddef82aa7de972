// CAS-03: one indicator that is worded differently in another document. Misspellings inside one document belong to indicator rules.
import { cellAddress } from "../../sheets/address";
import type { FindingDraft } from "../finding";
import { rowKey, short } from "../shared/labels";
import { driftsOf, type Place } from "../shared/wordings";
import type { Rule } from "../rule";

/** From so alike on it is one indicator; below, a person has to say. */
const ALIKE = 0.8;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "indicator-wording-drift",
  code: "CAS-03",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-53-2014-pk", "permenpanrb-88-2021-1b8"],
  texts: {
    id: {
      title: "Bunyi indikator berbeda antardokumen",
      why: "Indikator yang ditulis berbeda dianggap indikator lain, sehingga target dan realisasinya tidak dapat ditelusuri dari dokumen ke dokumen.",
      advice: "Gunakan bunyi indikator yang ditetapkan pada dokumen induknya. Bila indikatornya memang berbeda, abaikan temuan ini dengan alasan.",
      messages: {
        differs: "\"{found}\" mirip {similarity}% dengan \"{expected}\" pada {sheets}. Bila indikatornya sama, samakan bunyinya.",
        targets: "\"{found}\" bertarget sama setiap tahun dengan \"{expected}\" pada {sheets}, pada sasaran yang sama. Bila indikatornya sama, samakan bunyinya.",
        odd: "\"{found}\" hanya ada di sini; {count} dokumen lain ({sheets}) menulis \"{expected}\" pada sasaran yang sama (mirip {similarity}%).",
      },
    },
    en: {
      title: "Wording of an indicator differs between documents",
      why: "An indicator that is worded differently counts as another one, so its target and realisation cannot be followed from document to document.",
      advice: "Use the wording of the document that sets the indicator. Where it is another indicator, suppress this finding with the reason.",
      messages: {
        differs: "\"{found}\" is {similarity}% like \"{expected}\" in {sheets}. If it is the same indicator, word it the same way.",
        targets: "\"{found}\" has the targets of \"{expected}\" in {sheets} every year, under the same objective. If it is the same indicator, word it the same way.",
        odd: "\"{found}\" stands here alone; {count} other documents ({sheets}) say \"{expected}\" under the same objective ({similarity}% alike).",
      },
    },
  },
  *check({ model }): Generator<FindingDraft> {
    for (const { odd, usual, similarity, isConfirmed, isByTargets } of driftsOf(model)) {
      const [first] = odd.places;
      const [other] = usual.places;
      if (!first || !other) continue;
      for (const place of firstOfEach(odd.places)) {
        const sheets = [...new Set(usual.places.map(({ document }) => document.table.sheet))];
        yield {
          sheet: place.document.table.sheet,
          range: addressOf(place),
          related: firstOfEach(usual.places).map((one) => ({ sheet: one.document.table.sheet, range: addressOf(one), role: "compared" })),
          message: {
            key: isByTargets ? "targets" : usual.documents.size > 1 && odd.documents.size === 1 ? "odd" : "differs",
            args: { found: short(place.node.indicator), expected: short(other.node.indicator), sheets: sheets.join(", "), count: usual.documents.size, similarity: Math.floor(similarity * 100) },
          },
          ...(similarity >= ALIKE || isConfirmed ? {} : { kind: "review" as const }),
          question: { agency: odd.agency, wordings: [odd.key, usual.key] },
          found: short(place.node.indicator),
          expected: short(other.node.indicator),
          key: rowKey(place.document, place.node),
        };
      }
    }
  },
};

const firstOfEach = (places: readonly Place[]): Place[] => places.filter(({ document }, at) => places.findIndex((other) => other.document === document) === at);

const addressOf = ({ node }: Place): string => cellAddress(node.row, node.indicatorColumn?.first ?? 0);
