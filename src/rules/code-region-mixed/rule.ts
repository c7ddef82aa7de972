// BUD-04: activity codes of a province among those of a regency or city, or the other way round.
import type { Document } from "../../performance/model";
import { codedNodesOf } from "../shared/code-cells";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many codes, and this share of them, must be of one kind of region. */
const FEWEST = 5;
const SHARE = 0.9;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "code-region-mixed",
  code: "BUD-04",
  category: "budget",
  level: "warning",
  basis: ["permendagri-90-2019"],
  texts: {
    id: {
      title: "Kode provinsi di antara kode kabupaten/kota",
      why: "Angka keempat kode kegiatan adalah 1 untuk provinsi dan 2 untuk kabupaten/kota; kode yang keliru menunjuk kegiatan lain.",
      advice: "Periksa kodenya pada nomenklatur yang berlaku.",
      messages: {
        mixed: "{count} kode kegiatan memakai angka {found} ({example}), sedangkan {others} kode lain memakai {expected}.",
      },
    },
    en: {
      title: "Province code among regency codes",
      why: "The fourth part of an activity code is 1 for a province and 2 for a regency or city; a wrong one names another activity.",
      advice: "Look the code up in the nomenclature in force.",
      messages: {
        mixed: "{count} activity codes have the part {found} ({example}), but {others} others have {expected}.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftOf(document) ?? [])),
};

const draftOf = (document: Document): FindingDraft | undefined => {
  const column = document.column({ subject: "code" });
  if (!column) return undefined;
  const codes = codedNodesOf(document);
  const province = codes.filter(({ code }) => code.region === "province");
  const regency = codes.filter(({ code }) => code.region === "regency");
  const [odd, usual] = province.length < regency.length ? [province, regency] : [regency, province];
  const [first] = odd;
  if (!first || usual.length < FEWEST || usual.length < (odd.length + usual.length) * SHARE) return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf(odd.map(({ node }) => ({ row: node.row, column: column.first }))),
    message: { key: "mixed", args: { count: odd.length, found: odd === province ? 1 : 2, expected: odd === province ? 2 : 1, example: first.node.code ?? "", others: usual.length } },
    found: first.node.code ?? "",
    key: [document.table.kind, document.table.agency, "region", ...odd.map(({ node }) => node.code)],
  };
};
