// TGT-11: quarterly targets that do not give the target of the year under any method, or not under the one that is stated.
// Where the sheet has no target of the year, that of the agreement counts.
import type { IndicatorGroup } from "../../performance/model";
import { quarterMethodsThatFit, yearFromQuarters } from "../../performance/arithmetic/quarters";
import type { Reading } from "../../sheets/reading";
import { figureSets, type Figure } from "../shared/indicator-figures";
import { indicatorRows } from "../shared/indicator-rows";
import { figures, isPlainNumber } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf, type Place } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { foundIn } from "../shared/found";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "quarter-targets",
  code: "TGT-11",
  category: "target",
  level: "error",
  basis: ["permenpanrb-53-2014-pk", "permenpanrb-88-2021-2b4"],
  texts: {
    id: {
      title: "Target triwulan tidak menghasilkan target tahun",
      why: "Capaian per triwulan dan capaian tahun diukur terhadap target yang berbeda, sehingga tidak dapat dibandingkan.",
      advice: "Periksa angka triwulan. Indikator yang dijumlahkan harus berjumlah target tahun; indikator posisi akhir harus sampai ke target tahun pada triwulan IV.",
      messages: {
        sum: "{name}: jumlah target triwulan {found}, sedangkan target tahun {expected}.",
        last: "{name}: target triwulan IV {found}, sedangkan target tahun {expected}.",
        average: "{name}: rata-rata target triwulan {found}, sedangkan target tahun {expected}.",
        none: "{name}: target triwulan {quarters} tidak menghasilkan target tahun {expected}, baik dijumlahkan ({found}), dirata-rata, maupun diambil triwulan terakhir.",
      },
    },
    en: {
      title: "Quarterly targets do not give the year's target",
      why: "Quarters and year are measured against different targets and cannot be compared.",
      advice: "Check the quarters. An indicator that is added up must give the year's target, one that is read at the end must reach it in the fourth quarter.",
      messages: {
        sum: "{name}: the quarterly targets add up to {found}, the target of the year is {expected}.",
        last: "{name}: the target of the fourth quarter is {found}, the target of the year is {expected}.",
        average: "{name}: the mean of the quarterly targets is {found}, the target of the year is {expected}.",
        none: "{name}: the quarterly targets {quarters} do not give the year's target {expected}, neither added up ({found}), nor as a mean, nor as the last quarter.",
      },
    },
  },
  check: ({ model }) => [
    ...foldTwins(model, model.documents.flatMap((document) =>
      document.quarters.filter(({ subject, measure }) => subject === "target" && measure === "performance").flatMap(({ quarters, year }) =>
        foundIn(indicatorRows(document), (node) => judge({ document, node, column: year }, quarters.map((column) => column && { document, node, column })))))),
    ...model.groups.flatMap(againstAgreement),
  ],
};

type Cell = Pick<Figure, "document" | "node" | "column">;

/** Quarters that have no target of the year beside them must give that of the agreement. */
const againstAgreement = (group: IndicatorGroup): FindingDraft[] => {
  const sets = figureSets(group, "target", 1);
  return sets.filter(({ quarter }) => quarter === 4).flatMap(({ year, figures }) => figures.flatMap((last) => {
    const { document } = last;
    const of = (quarter: number): readonly Figure[] => sets.find((set) => set.year === year && set.quarter === quarter)?.figures ?? [];
    const agreed = of(0).filter(({ document: { table } }) => table.kind === "pk");
    const [agreement, ...more] = agreed.some(isRevised) ? agreed.filter(isRevised) : agreed;
    if (!agreement || more.length > 0 || document === agreement.document || of(0).some((figure) => figure.document === document)) return [];
    return judge(agreement, [1, 2, 3, 4].map((quarter) => of(quarter).find((figure) => figure.document === document))) ?? [];
  }));
};

const isRevised = ({ document }: Figure): boolean => document.table.isRevised === true;

const readingAt = ({ document, node, column }: Cell): Reading => document.reading(node.row, column);
const placeAt = ({ node, column }: Cell): Place => ({ row: node.row, column: column.first });

const judge = (year: Cell, cells: readonly (Cell | undefined)[]): FindingDraft | undefined => {
  const quarters = cells.filter((cell) => cell !== undefined);
  if (quarters.length < cells.length) return undefined;
  const readings = quarters.map(readingAt);
  const yearly = readingAt(year);
  const filled = readings.filter(isPlainNumber);
  if (!isPlainNumber(yearly) || filled.length < 3 || !isPlainNumber(readings[3]!) || readings.some((reading) => !isPlainNumber(reading) && reading.kind !== "blank" && reading.kind !== "missing")) return undefined;
  if (filled.some((reading) => reading.isPercent !== yearly.isPercent) || quarterMethodsThatFit(readings, yearly).length > 0) return undefined;
  const { document, node } = quarters[0]!;
  const { method, certainty, isCumulative } = document.method(node);
  const isCertain = (certainty === "stated" || certainty === "formula") && method !== "unknown";
  const used = isCertain ? (method === "flat" ? "last" : method) : node.unit !== "" && method === "sum" ? "sum" : undefined;
  const value = yearFromQuarters(used ?? "sum", readings, isCertain && isCumulative);
  if (value.kind !== "value") return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf(quarters.map(placeAt)),
    related: [{ sheet: year.document.table.sheet, range: rangeOf([placeAt(year)]), role: "compared" }],
    message: { key: used ?? "none", args: { name: rowLabel(node), found: value.value, expected: yearly.value, quarters: figures(readings.map((reading) => (isPlainNumber(reading) ? reading.value : undefined)), "; ") } },
    ...(isCertain ? {} : { level: "warning" as const, ...(used ? {} : { kind: "review" as const }) }),
    found: value.value,
    expected: yearly.value,
    key: rowKey(document, node, year.column),
  };
};
