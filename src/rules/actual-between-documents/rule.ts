// CAS-09: the realisation of one indicator, year and period differs between sheets. Last year's columns belong to baseline-last-year where a baseline is involved.
import { cellAddress } from "../../sheets/address";
import type { FindingDraft } from "../finding";
import { disagreements, type Disagreement } from "../shared/disagreements";
import { figureSets, type Figure } from "../shared/indicator-figures";
import { rowLabel } from "../shared/labels";
import { classesOf, shownReading } from "../shared/same-figure";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "actual-between-documents",
  code: "CAS-09",
  category: "cascade",
  level: "error",
  basis: ["permenpanrb-53-2014-bab3", "permenpanrb-88-2021-2a3"],
  texts: {
    id: {
      title: "Realisasi berbeda antarlembar",
      why: "Satu indikator hanya punya satu realisasi untuk satu periode. Dua angka membuat capaian di laporan tidak dapat dipercaya.",
      advice: "Periksa data dukungnya, lalu samakan. Sebaiknya lembar tahunan mengambil angka dengan rumus dari lembar pengukuran.",
      messages: {
        odd: "{name}: realisasi {period} tertulis {found}, sedangkan {count} angka lain ({sheets}) {expected}.",
        pair: "{name}: realisasi {period} tertulis {found}, sedangkan {sheets} menulis {expected}.",
        many: "Sebagian besar realisasi {year} pada sheet ini berbeda dari {sheets} ({count} indikator). Pastikan kedua lembar memang untuk periode yang sama.",
      },
    },
    en: {
      title: "Realisation differs between sheets",
      why: "An indicator has one realisation for one period. Two figures make the reported achievement unreliable.",
      advice: "Check the evidence, then make them equal. The yearly sheet is best filled by formulas from the measurement sheet.",
      messages: {
        odd: "{name}: the realisation of {period} is {found}, but {count} other figures ({sheets}) say {expected}.",
        pair: "{name}: the realisation of {period} is {found}, but {sheets} says {expected}.",
        many: "Most realisations of {year} on this sheet differ from {sheets} ({count} indicators). Make sure that both sheets are of the same period.",
      },
    },
  },
  *check({ model }): Generator<FindingDraft> {
    const found: Disagreement[] = [];
    for (const group of model.groups) {
      for (const { figures, year, quarter } of figureSets(group, "actual")) {
        if (figures.some(({ column }) => column.subject === "baseline")) continue;
        const classes = classesOf(figures.filter((figure) => !addsUpQuarters(figure)), ({ reading }) => reading);
        const [largest = [], ...rest] = classes;
        for (const figure of rest.flat()) {
          const others = largest.filter((other) => other.document !== figure.document).length > 0 ? largest : [];
          if (others.length === 0) continue;
          found.push({ figure, others, year, draft: draftOf(group.agency, group.key, figure, others, quarter === 0 ? String(year) : `TW ${["I", "II", "III", "IV"][quarter - 1]} ${year}`) });
        }
      }
    }
    yield* disagreements(model, found, "actual");
  },
};

/** A year that is just its quarters added up is for the rule about cumulated percentages. */
const addsUpQuarters = ({ document, node, column, reading }: Figure): boolean => {
  const relation = document.quarters.find(({ subject, measure, year }) => subject === "actual" && measure !== "rupiah" && year === column);
  if (!relation || reading.kind !== "number") return false;
  const quarters = relation.quarters.flatMap((quarter) => (quarter ? (document.number(node.row, quarter) ?? []) : []));
  const sum = quarters.reduce((total, value) => total + value, 0);
  return quarters.length >= 2 && Math.abs(sum - reading.raw) <= 0.011 && document.method(node).method !== "sum";
};

const draftOf = (agency: string, indicator: string, figure: Figure, others: readonly Figure[], period: string): FindingDraft => {
  const sheets = [...new Set(others.map((other) => other.document.table.sheet))].join(", ");
  const [found, expected] = [shownReading(figure.reading), shownReading(others[0]!.reading)];
  return {
    sheet: figure.document.table.sheet,
    range: cellAddress(figure.node.row, figure.column.first),
    related: others.map((other) => ({ sheet: other.document.table.sheet, range: cellAddress(other.node.row, other.column.first), role: "compared" })),
    message: { key: others.length > 1 ? "odd" : "pair", args: { name: rowLabel(figure.node), period, found, expected, sheets, count: others.length } },
    found,
    expected,
    key: [agency, indicator, "actual", period, figure.document.table.kind],
  };
};
