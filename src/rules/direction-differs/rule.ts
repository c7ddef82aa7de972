// IND-24: a direction that is stated otherwise elsewhere, or that its own targets contradict.
import { plainText, shownValueAt } from "../../sheets/merges";
import type { FindingDraft } from "../finding";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { Rule } from "../rule";
import { directionClashes, type Clash, type Statement } from "./clashes";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "direction-differs",
  code: "IND-24",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-2a2"],
  texts: {
    id: {
      title: "Arah indikator bertentangan",
      why: "Arah menentukan rumus capaian: arah yang keliru menukar berhasil dengan gagal.",
      advice: "Tetapkan satu arah bagi indikator ini di semua dokumen, lalu periksa rumus capaiannya.",
      messages: {
        between: "{name}: tertulis {found}, sedangkan {sheets} menulis {expected}.",
        targets: "{name}: tertulis {found}, padahal targetnya setiap tahun bergerak sebaliknya ({sheets}).",
        bound: "{name}: tertulis {found}, padahal targetnya {expected}.",
      },
    },
    en: {
      title: "Directions contradict each other",
      why: "The direction decides the formula of the achievement: a wrong one turns success into failure.",
      advice: "Settle one direction for this indicator in all documents, then check the formula of its achievement.",
      messages: {
        between: "{name}: {found} is stated here, but {sheets} says {expected}.",
        targets: "{name}: {found} is stated, although its targets move the other way every year ({sheets}).",
        bound: "{name}: {found} is stated, although its target is {expected}.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, directionClashes(model).map(draftOf)),
};

const wordOf = ({ document, node, column }: Statement): string => plainText(shownValueAt(document.sheet, node.row, column.first)).trim();

const draftOf = ({ statement, kind, against, followers }: Clash): FindingDraft => {
  const { document, node, column } = statement;
  const sheets = [...new Set(against.map((place) => place.document.table.sheet))].join(", ");
  return {
    sheet: document.table.sheet,
    range: rangeOf([{ row: node.row, column: column.first }]),
    related: [...against.map((place) => relatedAt(place, "compared")), ...followers.map((place) => relatedAt(place, "consequence"))],
    message: { key: kind, args: { name: rowLabel(node), found: wordOf(statement), sheets, expected: kind === "targets" ? "" : wordOf({ ...statement, ...against[0]!, column: against[0]!.columns[0]! }) } },
    ...(kind === "targets" ? { kind: "review" as const } : {}),
    found: wordOf(statement),
    key: [...rowKey(document, node, column), kind],
  };
};

const relatedAt = ({ document, node, columns }: Clash["against"][number], role: "compared" | "consequence"): NonNullable<FindingDraft["related"]>[number] =>
  ({ sheet: document.table.sheet, range: rangeOf(columns.map(({ first }) => ({ row: node.row, column: first }))), role });
