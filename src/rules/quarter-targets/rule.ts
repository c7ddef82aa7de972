// TGT-11: quarterly targets that do not give the target of the year under any method, or not under the one that is stated.
import type { Document, Node, QuarterRelation } from "../../performance/model";
import { quarterMethodsThatFit, yearFromQuarters } from "../../performance/arithmetic/quarters";
import type { NumberReading, Reading } from "../../sheets/reading";
import { indicatorRows } from "../shared/indicator-rows";
import { figures } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

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
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) =>
    document.quarters.filter(({ subject, measure }) => subject === "target" && measure === "performance")
      .flatMap((relation) => indicatorRows(document).flatMap((node) => judge(document, node, relation) ?? [])))),
};

const isPlain = (reading: Reading): reading is NumberReading => reading.kind === "number" && !reading.ambiguous && !reading.bound;

const judge = (document: Document, node: Node, { quarters, year }: QuarterRelation): FindingDraft | undefined => {
  if (quarters.some((quarter) => !quarter)) return undefined;
  const columns = quarters.map((quarter) => quarter!);
  const readings = columns.map((column) => document.reading(node.row, column));
  const yearly = document.reading(node.row, year);
  const filled = readings.filter(isPlain);
  if (!isPlain(yearly) || filled.length < 3 || !isPlain(readings[3]!) || readings.some((reading) => !isPlain(reading) && reading.kind !== "blank" && reading.kind !== "missing")) return undefined;
  if (filled.some((reading) => reading.isPercent !== yearly.isPercent) || quarterMethodsThatFit(readings, yearly).length > 0) return undefined;
  const { method, certainty, isCumulative } = document.method(node);
  const isCertain = (certainty === "stated" || certainty === "formula") && method !== "unknown";
  const used = isCertain ? (method === "flat" ? "last" : method) : node.unit !== "" && method === "sum" ? "sum" : undefined;
  const value = yearFromQuarters(used ?? "sum", readings, isCertain && isCumulative);
  if (value.kind !== "value") return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf(columns.map((column) => ({ row: node.row, column: column.first }))),
    related: [{ sheet: document.table.sheet, range: rangeOf([{ row: node.row, column: year.first }]), role: "compared" }],
    message: { key: used ?? "none", args: { name: rowLabel(node), found: value.value, expected: yearly.value, quarters: figures(readings.map((reading) => (isPlain(reading) ? reading.value : undefined)), "; ") } },
    ...(isCertain ? {} : { level: "warning" as const, ...(used ? {} : { kind: "review" as const }) }),
    found: value.value,
    expected: yearly.value,
    key: rowKey(document, node, year),
  };
};
