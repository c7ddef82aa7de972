// CAP-31: IFERROR that shows a figure such as 100 where target or actual are missing. 0 and blank are the usual way to show nothing.
import type { AchievementRelation, Document, Node } from "../../performance/model";
import { shapesOf, type Expression } from "../../sheets/formula";
import { formulaAt } from "../../sheets/snapshot";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "error-hidden",
  code: "CAP-31",
  category: "achievement",
  level: "error",
  basis: ["permenpanrb-53-2014-bab3", "kebijakan-buku-kerja"],
  texts: {
    id: {
      title: "Kesalahan rumus disembunyikan sebagai angka",
      why: "Indikator yang belum diukur terbaca seolah-olah tercapai, dan ikut menaikkan rata-rata.",
      advice: "Ganti nilai pengganti pada IFERROR dengan \"\" atau \"n/a\", lalu isi target dan realisasinya.",
      messages: { hidden: "{name}: {column} menunjukkan {found} karena IFERROR, padahal target atau realisasinya bukan angka ({formula}); {count} baris seperti ini." },
    },
    en: {
      title: "Error of a formula hidden as a figure",
      why: "An indicator that was not measured reads as if it were reached, and raises the mean.",
      advice: "Let IFERROR show \"\" or \"n/a\" instead, then fill in target and actual.",
      messages: { hidden: "{name}: {column} shows {found} because of IFERROR, although its target or actual is no number ({formula}); {count} rows like this." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => document.achievements.flatMap((relation) => draftOf(document, relation)))),
};

const draftOf = (document: Document, relation: AchievementRelation): FindingDraft[] => {
  const { target, actual, achievement } = relation;
  const shapes = [...shapesOf(document.sheet).inColumn(achievement.first).keys()];
  if (!shapes.some(({ expression }) => replacementOf(expression) !== undefined)) return [];
  const rows = document.measured.filter((node) => isHidden(document, node, relation));
  const [first] = rows;
  if (!first) return [];
  const cells = (column: number): string => rangeOf(rows.map(({ row }) => ({ row, column })));
  const { sheet } = document.table;
  return [{
    sheet,
    range: cells(achievement.first),
    related: [target, actual].map((column) => ({ sheet, range: cells(column.first), role: "source" as const })),
    message: { key: "hidden", args: { name: rowLabel(first), column: columnLabel(achievement), found: document.number(first.row, achievement) ?? "", formula: `=${formulaAt(document.sheet, first.row, achievement.first) ?? ""}`, count: rows.length } },
    // A form that is still to be filled in.
    ...(rows.length * 2 > document.measured.length ? { level: "warning" as const } : {}),
    key: [...rowKey(document, undefined, achievement), "hidden"],
  }];
};

/** The cell shows what its IFERROR gives for an error, and one of the figures behind it is missing. */
const isHidden = (document: Document, { row }: Node, { target, actual, achievement }: AchievementRelation): boolean => {
  const shape = document.shape(row, achievement);
  const instead = shape && replacementOf(shape.expression);
  if (!instead || document.number(row, achievement) !== instead) return false;
  return [target, actual].some((column) => document.reading(row, column).kind !== "number");
};

/** The figure other than 0 that an IFERROR around the whole formula shows, also inside ROUND. */
const replacementOf = (expression: Expression): number | undefined => {
  if (expression.type !== "call") return undefined;
  if (expression.name === "ROUND" && expression.args[0]) return replacementOf(expression.args[0]);
  const instead = expression.name === "IFERROR" ? expression.args[1] : undefined;
  return instead?.type === "number" ? instead.value : undefined;
};
