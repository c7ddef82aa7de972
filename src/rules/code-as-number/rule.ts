// BUD-05: codes stored as numbers, which lose their zeros: 2.10 becomes 2.1.
import { rangeOf } from "../shared/places";
import { codeOffer } from "../offers";
import { lostZerosOf } from "./lost-zeros";
import { agencyKey } from "../../performance/wording";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "code-as-number",
  code: "BUD-05",
  category: "budget",
  level: "warning",
  basis: ["permendagri-90-2019", "praktik"],
  texts: {
    id: {
      title: "Kode tersimpan sebagai angka",
      why: "Angka kehilangan nol di depan dan di belakang; kode 2.10 menjadi 2.1 dan tidak lagi cocok dengan baris di bawahnya.",
      advice: "Ubah format sel menjadi Teks, lalu ketik kode lengkap dengan nolnya.",
      messages: { lost: "{count} sel kode tersimpan sebagai angka dan kehilangan nolnya, misalnya {found} seharusnya {expected}." },
    },
    en: {
      title: "Code stored as a number",
      why: "Numbers lose zeros at either end: the code 2.10 becomes 2.1 and no longer fits the rows below it.",
      advice: "Format the cell as Text, then type the code with its zeros.",
      messages: { lost: "{count} code cells are stored as numbers and lost a zero, for example {found} should be {expected}." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const cells of lostZerosOf(document)) {
        const [first] = cells;
        const proven = cells.filter((cell) => cell.isProven);
        const offer = proven.length === cells.length ? codeOffer(document.sheet, cells) : undefined;
        yield {
          sheet: document.table.sheet,
          range: rangeOf(cells),
          message: { key: "lost", args: { count: cells.length, found: first!.shown, expected: first!.meant } },
          found: first!.shown,
          expected: first!.meant,
          key: [document.table.kind, agencyKey(document.table.agency ?? ""), "code", ...cells.map((cell) => document.nodeAt(cell.row)?.code)],
          ...(offer ? { repairs: [offer] } : {}),
        };
      }
    }
  },
};
