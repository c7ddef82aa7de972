// TGT-16: one typed figure that is ten, a thousand or a million times as large or small as the others of its row, which agree
// among themselves, or as in the other documents.
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { consequencesOf } from "../shared/dependents";
import { figure } from "../shared/figures";
import type { Figure } from "../shared/indicator-figures";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { slipsBetween, type Unlike } from "./between";
import { forwardSlipsIn } from "./forward";
import { slipsIn, type Slip } from "./slips";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "figure-magnitude",
  code: "TGT-16",
  category: "target",
  level: "warning",
  basis: ["praktik"],
  texts: {
    id: {
      title: "Angka melenceng sepuluh atau seribu kali",
      why: "Koma yang bergeser, atau rupiah di antara ribuan rupiah, mengubah angka sepuluh sampai sejuta kali; jumlah dan capaiannya ikut salah.",
      advice: "Bandingkan dengan angka lain pada baris ini, lalu ketik ulang dengan koma atau satuan yang sama.",
      messages: {
        slip: "{name}: {column} berisi {found}, padahal angka lain pada baris ini sekitar {usual}. Mungkin {expected}.",
        between: "{name}: {column} berisi {found}, sedangkan {sheet} menulis {expected}. Salah satunya bergeser koma atau satuannya.",
      },
    },
    en: {
      title: "A figure ten or a thousand times off",
      why: "A shifted decimal comma, or rupiah among thousands of rupiah, makes a figure ten to a million times as large or small; totals and achievements follow.",
      advice: "Compare it with the other figures of this row, and type it again with the same comma or unit.",
      messages: {
        slip: "{name}: {column} holds {found}, while the other figures of this row are about {usual}. Perhaps {expected}.",
        between: "{name}: {column} holds {found}, but {sheet} says {expected}. One of them has its comma shifted, or another unit.",
      },
    },
  },
  check: ({ model }) => {
    const slips = model.documents.flatMap((document) => [...slipsIn(document), ...forwardSlipsIn(document)]);
    return foldTwins(model, [...slips.map(draftOf), ...slipsBetween(model).filter(({ figure, other }) => !slips.some((slip) => isAt(slip, figure) || isAt(slip, other))).map(draftBetween)]);
  },
};

const isAt = (slip: Slip, { document, node, column }: Figure): boolean => slip.document === document && slip.node === node && slip.column === column;

const draftBetween = ({ figure: { document, node, column }, other, found, expected }: Unlike): FindingDraft => {
  const { sheet } = document.table;
  const place = { row: node.row, column: column.first };
  const compared = other.document.table.sheet;
  return {
    sheet,
    range: rangeOf([place]),
    related: [{ sheet: compared, range: rangeOf([{ row: other.node.row, column: other.column.first }]), role: "compared" }, ...consequencesOf(document, [place])],
    message: { key: "between", args: { name: rowLabel(node, column.measure === "rupiah"), column: columnLabel(column), found, expected, sheet: compared } },
    kind: "review",
    found: figure(found),
    expected: figure(expected),
    key: [...rowKey(document, node, column), "between"],
  };
};

const draftOf = ({ document, node, column, found, expected, usual, compared }: Slip): FindingDraft => {
  const { sheet } = document.table;
  const place = { row: node.row, column: column.first };
  return {
    sheet,
    range: rangeOf([place]),
    related: [{ sheet, range: rangeOf(compared.map(({ first }) => ({ row: node.row, column: first }))), role: "compared" }, ...consequencesOf(document, [place])],
    message: { key: "slip", args: { name: rowLabel(node, column.measure === "rupiah"), column: columnLabel(column), found, usual, expected } },
    kind: "review",
    found: figure(found),
    expected: figure(expected),
    key: rowKey(document, node, column),
  };
};
