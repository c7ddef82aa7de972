// CAP-08, CAP-09, CAP-10: achievements above 120 and 200 per cent, and below 0. One finding for a column and limit;
// what actual-cumulated explains is left to it, and earlier years out of all proportion are told one by one.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import { plainText } from "../../sheets/merges";
import type { Subject } from "../../standards/vocabulary";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { achievementColumnsOf, percentIn, type AchievementCell } from "../shared/achievement-cells";
import { cumulatedOf, type Cumulated, type CumulatedBlock } from "../shared/cumulated";
import { figure } from "../shared/figures";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";

/** In per cent: what an evaluator asks about, and what is nearly always a mistake. */
const LIMITS = { "achievement-high": 120, "achievement-very-high": 200 } as const;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "achievement-limits",
  code: "CAP-09",
  category: "achievement",
  level: "warning",
  thresholds: LIMITS,
  basis: ["permenpanrb-88-2021-1b7", "praktik"],
  yieldsTo: ["achievement-arithmetic", "achievement-direction", "achievement-scale", "formula-pattern-break", "formula-precedence", "actual-cumulated", "quarters-year"],
  texts: {
    id: {
      title: "Capaian jauh dari 100 %",
      thresholds: { "achievement-high": "Capaian tinggi mulai di atas (%)", "achievement-very-high": "Capaian hampir pasti salah mulai di atas (%)" },
      why: "Capaian di atas 120 % menandakan target terlalu rendah atau angka yang salah; di atas 200 % hampir selalu salah ketik, salah satuan, atau penjumlahan yang keliru.",
      advice: "Periksa target, realisasi dan satuannya. Bila benar, jelaskan penyebabnya di laporan.",
      messages: {
        over120: "Kolom {column}: {count} capaian di atas {limit}, tertinggi {name} dengan {found}.",
        over200: "Kolom {column}: {count} capaian di atas {limit}, tertinggi {name} dengan {found}.",
        negative: "Kolom {column}: {count} capaian di bawah 0, terendah {name} dengan {found}.",
        endTarget: "{count} target akhir lebih kecil daripada target satu tahun ini, misalnya {name}: {target} terhadap {year}; capaian terhadap target akhir itu tidak berarti.",
        outlier: "{name}: realisasi sebelumnya {prior} tidak sebanding dengan target {target}, sehingga capaian {found}. Kedua angka tampaknya dihitung dengan dasar berbeda.",
      },
    },
    en: {
      title: "Achievement far from 100 %",
      thresholds: { "achievement-high": "An achievement is high above (%)", "achievement-very-high": "An achievement is nearly always wrong above (%)" },
      why: "Above 120 % the target is too low or a figure wrong; above 200 % it is nearly always a typing error, another unit, or a wrong addition.",
      advice: "Check target, actual and their unit. Where they are right, explain the cause in the report.",
      messages: {
        over120: "Column {column}: {count} achievements above {limit}, the highest {name} with {found}.",
        over200: "Column {column}: {count} achievements above {limit}, the highest {name} with {found}.",
        negative: "Column {column}: {count} achievements below 0, the lowest {name} with {found}.",
        endTarget: "{count} end targets are below the target of this single year, such as {name}: {target} against {year}; the achievement against such an end target means nothing.",
        outlier: "{name}: the earlier actual {prior} is out of proportion to the target {target}, so the achievement is {found}. The two seem to be counted on different bases.",
      },
    },
  },
  *check({ model, settings }) {
    const limits = { ...LIMITS, ...settings.thresholds };
    const [high, veryHigh] = [limits["achievement-high"], limits["achievement-very-high"]];
    for (const document of model.documents) {
      const explained = new Set<number>();
      for (const block of cumulatedOf(document)) {
        for (const row of [...block.positions, ...block.yearly, ...block.outliers]) explained.add(row.node.row * 16_384 + block.relation.achievement.first);
        for (const node of block.below) explained.add(node.row * 16_384 + block.relation.achievement.first);
        for (const row of block.outliers) yield outlierDraft(block, row);
        if (block.below.length > 0) yield endTargetDraft(block);
      }
      for (const column of achievementColumnsOf(document)) {
        const { relation } = column;
        if (!column.isProven && relation.evidence === "header") continue;
        const percentOf = percentIn(document, relation);
        const isOdd = (percent: number): boolean => percent > high || percent < 0;
        const odd = column.where(({ factor }) => factor === undefined, ({ row }) => isOdd(percentOf(row)) && !explained.has(row * 16_384 + relation.achievement.first));
        yield* columnDrafts(document, odd, { high, veryHigh });
      }
    }
  },
};

function* columnDrafts(document: Document, cells: readonly AchievementCell[], { high, veryHigh }: { readonly high: number; readonly veryHigh: number }): Generator<FindingDraft> {
  const above: AchievementCell[] = [];
  const over: AchievementCell[] = [];
  const below: AchievementCell[] = [];
  for (const cell of cells) {
    const value = cell.percent;
    if (value > veryHigh && !isExplained(document, cell.node)) above.push(cell);
    else if (value > high) over.push(cell);
    if (value < 0) below.push(cell);
  }
  if (above.length > 0) yield listDraft(document, above, "over200", veryHigh);
  if (over.length > 0) yield { ...listDraft(document, over, "over120", high), level: "info" };
  if (below.length > 0) yield listDraft(document, below, "negative", 0);
}

/** What is asked for is already there: a note, an obstacle or a recommendation in the row. */
const isExplained = (document: Document, { row }: Node): boolean =>
  document.table.columns.some((column) => EXPLAINS.has(column.subject) && /\p{L}{3}.*\s\p{L}/u.test(plainText(document.value(row, column))));

const EXPLAINS: ReadonlySet<Subject> = new Set<Subject>(["notes", "obstacle", "solution", "followUp"]);

const listDraft = (document: Document, cells: readonly AchievementCell[], key: "over120" | "over200" | "negative", limit: number): FindingDraft => {
  const { achievement: column, target, actual } = cells[0]!.relation;
  const places = (of: Column): string => joinCells(cells.map(({ node }) => ({ row: node.row, column: of.first }))).map(areaAddress).join(",");
  const worst = cells.reduce((most, cell) => (Math.abs(cell.printed.value) > Math.abs(most.printed.value) ? cell : most));
  return {
    sheet: document.table.sheet,
    range: places(column),
    related: [target, actual].map((source) => ({ sheet: document.table.sheet, range: places(source), role: "source" as const })),
    message: { key, args: { column: columnLabel(column), count: cells.length, name: rowLabel(worst.node), found: worst.printed.value, limit } },
    found: figure(worst.printed.value),
    key: [...rowKey(document, undefined, column), key],
  };
};

const outlierDraft = ({ document, relation, prior }: CumulatedBlock, row: Cumulated): FindingDraft => ({
  sheet: document.table.sheet,
  range: cellAddress(row.node.row, relation.achievement.first),
  related: [{ sheet: document.table.sheet, range: [prior, relation.target].map((column) => cellAddress(row.node.row, column.first)).join(","), role: "source" }],
  message: { key: "outlier", args: { name: rowLabel(row.node), prior: row.prior, target: row.target, found: row.achievement } },
  found: figure(row.achievement),
  key: [...rowKey(document, row.node, relation.achievement), "outlier"],
});

const endTargetDraft = ({ document, relation, below }: CumulatedBlock): FindingDraft => {
  const { sheet } = document.table;
  const cells = (column: number): string => joinCells(below.map((node) => ({ row: node.row, column }))).map(areaAddress).join(",");
  const first = below[0]!;
  const year = document.columns({ subject: "target", measure: relation.target.measure ?? "performance", span: "year" })[0];
  return {
    sheet,
    range: cells(relation.target.first),
    related: [{ sheet, range: cells(relation.achievement.first), role: "consequence" }],
    message: { key: "endTarget", args: { count: below.length, name: rowLabel(first), target: document.number(first.row, relation.target) ?? "", year: (year && document.number(first.row, year)) ?? "" } },
    key: [...rowKey(document, undefined, relation.target), "endTarget"],
  };
};
