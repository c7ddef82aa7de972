// BUD-12: a percentage of absorption that realised money and budget cannot give. Performance percentages belong to achievement-arithmetic.
import { couldPrint } from "../../performance/arithmetic/tolerance";
import { cellAddress } from "../../sheets/address";
import { consequencesOf } from "../shared/dependents";
import { figure } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";
import { amountRows, moneyAt, rupiah } from "../shared/money";
import { foldTwins } from "../shared/twins";
import type { AchievementRelation, ColumnNumbers, Document } from "../../performance/model";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "absorption-value",
  code: "BUD-12",
  category: "budget",
  level: "error",
  basis: ["praktik", "permenpanrb-88-2021-1c1"],
  texts: {
    id: {
      title: "Persentase serapan tidak sesuai angkanya",
      why: "Serapan yang salah cetak membuat efisiensi dan kinerja keuangan yang dilaporkan keliru.",
      advice: "Hitung ulang realisasi dibagi pagu, sebaiknya dengan rumus.",
      messages: {
        differs: "{name}: serapan tertulis {found}%, sedangkan {actual} dari {budget} adalah {expected}%.",
        scale: "{name}: serapan tertulis {found}, sedangkan kolom ini memakai persen: {actual} dari {budget} adalah {expected}%.",
      },
    },
    en: {
      title: "Absorption does not fit its amounts",
      why: "A wrong absorption makes the reported efficiency and financial performance wrong.",
      advice: "Divide realised money by the budget again, best with a formula.",
      messages: {
        differs: "{name}: the absorption is {found}%, but {actual} of {budget} is {expected}%.",
        scale: "{name}: the absorption is {found}, but the column holds per cent: {actual} of {budget} is {expected}%.",
      },
    },
  },
  *check({ model }) {
    yield* foldTwins(model, model.documents.flatMap((document) => document.achievements.filter(({ measure, target }) => measure === "rupiah" && target.measure === "rupiah").flatMap((relation) => draftsOf(document, relation))));
  },
};

/** Where the budget stands before and after its change, the percentage is held against the one that most rows fit. */
const draftsOf = (document: Document, relation: AchievementRelation): FindingDraft[] => {
  const { target } = relation;
  const others = relation.evidence === "header" ? document.columns({ subject: "target", measure: "rupiah" }).filter((column) => column !== target && column.span === target.span && column.year === target.year) : [];
  const judged = [target, ...others].map((column) => judge(document, { ...relation, target: column }));
  const { drafts, fitting } = judged.reduce((best, one) => (one.fitting > best.fitting ? one : best));
  // A column most of whose rows do not fit is no absorption against these two columns.
  return drafts.length > fitting ? [] : drafts;
};

const judge = (document: Document, relation: AchievementRelation): { drafts: FindingDraft[]; fitting: number } => {
  const drafts: FindingDraft[] = [];
  const fractions: FindingDraft[] = [];
  const [absorptions, budgets, actuals] = [relation.achievement, relation.target, relation.actual].map((column) => document.numbers(column)) as [ColumnNumbers, ColumnNumbers, ColumnNumbers];
  let fitting = 0;
  for (const node of amountRows(document)) {
    const budget = budgets.number(node.row) ?? moneyAt(document, node.row, relation.target);
    const actual = actuals.number(node.row) ?? moneyAt(document, node.row, relation.actual);
    if (typeof budget !== "number" || typeof actual !== "number" || budget <= 0) continue;
    const expected = (actual / budget) * 100;
    // Most rows hold just what their formula gives.
    if (relation.scale === 100 && absorptions.spoken(node.row) === expected) {
      fitting++;
      continue;
    }
    const printed = document.reading(node.row, relation.achievement);
    if (printed.kind !== "number" || printed.ambiguous) continue;
    const found = printed.isPercent || relation.scale === 100 ? printed.value : printed.value * 100;
    const places = printed.isPercent || relation.scale === 100 ? printed.places : Math.max(0, printed.places - 2);
    const figures = { found, expected, budget, actual };
    if (couldPrint({ value: found, places }, { value: budget, places: 0 }, { value: actual, places: 0 }, "ratio")) fitting++;
    else if (Math.abs(found * 100 - expected) < 0.6) fractions.push(draftOf(document, relation, node.row, figures, "scale"));
    else drafts.push(draftOf(document, relation, node.row, figures, "differs"));
  }
  // A few fractions among percentages are slips of scale; where they are many, the column is written in both ways.
  const isSlip = fitting >= fractions.length * MANY;
  return { drafts: isSlip ? [...drafts, ...fractions] : drafts, fitting: fitting + (isSlip ? 0 : fractions.length) };
};

/** So many percentages show that a fraction among them is a slip. */
const MANY = 5;

/** Percentages as people say them, amounts in rupiah. */
interface Figures {
  readonly found: number;
  readonly expected: number;
  readonly budget: number;
  readonly actual: number;
}

const draftOf = (document: Document, { achievement, target, actual: spent }: AchievementRelation, row: number, { found, expected, budget, actual }: Figures, key: "differs" | "scale"): FindingDraft => {
  const node = document.nodeAt(row);
  const sheet = document.table.sheet;
  return {
    sheet,
    range: cellAddress(row, achievement.first),
    related: [{ sheet, range: `${cellAddress(row, target.first)},${cellAddress(row, spent.first)}`, role: "source" }, ...consequencesOf(document, [{ row, column: achievement.first }])],
    message: { key, args: { name: node ? rowLabel(node) : "", found: figure(found), expected: figure(Math.round(expected * 100) / 100), actual: rupiah(actual), budget: rupiah(budget) } },
    found: key === "scale" ? figure(found) : [figure(found), "%"],
    expected: [figure(Math.round(expected * 100) / 100), "%"],
    key: rowKey(document, node, achievement),
  };
};
