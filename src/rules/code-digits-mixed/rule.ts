// BUD-02: sub activities with two last digits among others with four. Both forms are valid, each in its time.
import { agencyKey } from "../../performance/wording";
import { codeCellsOf, codedNodesOf } from "../shared/code-cells";
import { rangeOf } from "../shared/places";
import type { Rule } from "../rule";

/** The rarer form is a slip up to this share; with more of it the table spans the change of the nomenclature. */
const SHARE = 0.25;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "code-digits-mixed",
  code: "BUD-02",
  category: "budget",
  level: "warning",
  basis: ["permendagri-90-2019"],
  texts: {
    id: {
      title: "Kode sub kegiatan dua dan empat angka bercampur",
      why: "Nomenklatur lama memakai dua angka terakhir, yang baru empat; kode campuran tidak cocok dengan satu daftar pun.",
      advice: "Pakai satu bentuk menurut nomenklatur yang berlaku pada tahun dokumen.",
      messages: { mixed: "{count} dari {total} kode sub kegiatan berakhir {rare} angka, misalnya {code}; yang lain {usual} angka." },
    },
    en: {
      title: "Sub activity codes with two and with four digits",
      why: "The old nomenclature ends in two digits, the new one in four; mixed codes fit neither list.",
      advice: "Use one form, that of the nomenclature in force in the document's year.",
      messages: { mixed: "{count} of {total} sub activity codes end in {rare} digits, for example {code}; the others in {usual}." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      const codes = codedNodesOf(document).filter(({ code }) => code.level === "subActivity" && code.form !== "legacy");
      const old = codes.filter(({ code }) => code.form === "old2");
      const rare = old.length * 2 <= codes.length ? old : codes.filter(({ code }) => code.form === "new4");
      if (rare.length === 0 || rare.length > codes.length * SHARE) continue;
      const [digits, others] = rare === old ? [2, 4] : [4, 2];
      yield {
        sheet: document.table.sheet,
        range: rangeOf(rare.flatMap(({ node }) => codeCellsOf(document, node).slice(-1))),
        message: { key: "mixed", args: { count: rare.length, total: codes.length, rare: digits, usual: others, code: rare[0]!.node.code! } },
        key: [document.table.kind, agencyKey(document.table.agency ?? ""), digits, ...rare.map(({ node }) => node.code)],
      };
    }
  },
};
