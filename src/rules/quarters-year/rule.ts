// CAP-18: four filled quarters that give the figure of the year by no method. Percentages that were added belong to actual-cumulated,
// money to the budget rules. Typed and computed figures alike.
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { consequencesOf } from "../shared/dependents";
import { figure, figures } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";
import { patternBreaksOf } from "../shared/pattern-breaks";
import { quarterFaultsOf, type QuarterFault } from "../shared/quarter-values";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "quarters-year",
  code: "CAP-18",
  category: "achievement",
  level: "error",
  basis: ["permendagri-86-2017-e81", "permenpanrb-88-2021-2b4"],
  texts: {
    id: {
      title: "Realisasi triwulan tidak menghasilkan realisasi tahun",
      why: "Realisasi tahunan dipakai untuk capaian dan predikat; ia harus dapat ditelusuri dari triwulannya.",
      advice: "Cocokkan realisasi tahun dengan triwulan menurut metode indikator: jumlah, nilai terakhir, atau rata-rata.",
      messages: {
        sum: "{name}: {parts} berjumlah {expected}, tetapi realisasi tahun tertulis {found}.",
        last: "{name}: triwulan terakhir {expected}, tetapi realisasi tahun tertulis {found}; jumlah dan rata-rata triwulan pun tidak cocok.",
        average: "{name}: rata-rata triwulan {expected}, tetapi realisasi tahun tertulis {found}.",
        none: "{name}: realisasi tahun {found} bukan jumlah, rata-rata, maupun nilai terakhir dari {parts}.",
      },
    },
    en: {
      title: "Quarters do not give the actual of the year",
      why: "The yearly actual feeds achievement and rating; it must be traceable to its quarters.",
      advice: "Match the year with its quarters by the method of the indicator: sum, last value, or mean.",
      messages: {
        sum: "{name}: {parts} add up to {expected}, but the year says {found}.",
        last: "{name}: the last quarter is {expected}, but the year says {found}; neither sum nor mean of the quarters fits.",
        average: "{name}: the mean of the quarters is {expected}, but the year says {found}.",
        none: "{name}: the year's {found} is neither sum, mean nor last value of {parts}.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      const broken = new Set(patternBreaksOf(document).map(({ row, column }) => `${row}:${column.first}`));
      for (const fault of quarterFaultsOf(document)) if (fault.kind === "differs" && !broken.has(`${fault.node.row}:${fault.relation.year.first}`)) yield draftOf(fault);
    }
  },
};

const draftOf = ({ document, node, relation, quarters, found, expected, method, isCertain }: QuarterFault): FindingDraft => {
  const { sheet } = document.table;
  const { row } = node;
  const year = { row, column: relation.year.first };
  const typed = document.achievements.filter(({ actual, achievement }) => actual === relation.year && !document.shape(row, achievement)).map(({ achievement }) => cellAddress(row, achievement.first));
  return {
    sheet,
    range: cellAddress(row, relation.year.first),
    related: [
      { sheet, range: joinCells(relation.quarters.flatMap((quarter) => (quarter ? [{ row, column: quarter.first }] : []))).map(areaAddress).join(","), role: "compared" },
      ...(typed.length > 0 ? [{ sheet, range: typed.join(","), role: "consequence" as const }] : []),
      ...consequencesOf(document, [year]),
    ],
    message: { key: method === "flat" ? "last" : (method ?? "none"), args: { name: rowLabel(node), parts: figures(quarters, " + "), found, expected: expected ?? "" } },
    ...(isCertain ? {} : { level: "warning" as const }),
    found: figure(found),
    ...(expected === undefined ? {} : { expected: figure(expected) }),
    key: rowKey(document, node, relation.year),
  };
};
