// CAS-04: the target of one indicator and year differs between documents of the workbook. Units belong to unit rules, realisation to actual-between-documents.
import { cellAddress } from "../../sheets/address";
import type { FindingDraft, Shown } from "../finding";
import { figureSets, type Figure } from "../shared/indicator-figures";
import { rowKey, rowLabel } from "../shared/labels";
import { disagreements, type Disagreement } from "../shared/disagreements";
import { collect, rangeOf } from "../shared/places";
import { shownReading } from "../shared/same-figure";
import type { Rule } from "../rule";
import { differencesOf } from "./differences";
import { quarterDifferencesOf, type QuarterDifference } from "./quarters";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "target-between-documents",
  code: "CAS-04",
  category: "cascade",
  level: "error",
  basis: ["permenpanrb-53-2014-pk", "permendagri-86-2017"],
  texts: {
    id: {
      title: "Target berbeda antardokumen",
      why: "Capaian dihitung terhadap target perjanjian kinerja. Target yang tidak sama membuat capaian yang dilaporkan tidak dapat dipertanggungjawabkan.",
      advice: "Samakan target dengan dokumen yang berlaku. Bila target memang diubah, catat perubahannya pada perjanjian kinerja perubahan.",
      messages: {
        odd: "{name}: target {year} tertulis {found}, sedangkan {count} dokumen lain ({sheets}) menulis {expected}.",
        pair: "{name}: target {year} tertulis {found}, sedangkan {sheets} menulis {expected}.",
        plan: "{name}: target {year} pada perjanjian kinerja {found}, pada dokumen rencana ({sheets}) {expected}. Jelaskan bila memang disesuaikan.",
        quarters: "{name}: target triwulan {quarters} tertulis {found}, sedangkan {sheets} menulis {expected}.",
        many: "Sebagian besar target {year} pada sheet ini berbeda dari {sheets} ({count} indikator). Pastikan kedua dokumen memang untuk tahun dan perubahan yang sama.",
      },
    },
    en: {
      title: "Target differs between documents",
      why: "Achievement is measured against the target of the performance agreement. Where targets differ, the reported achievement cannot be defended.",
      advice: "Use the target of the document in force. Where it was changed, record the change in a revised agreement.",
      messages: {
        odd: "{name}: the target of {year} is {found}, but {count} other documents ({sheets}) say {expected}.",
        pair: "{name}: the target of {year} is {found}, but {sheets} says {expected}.",
        plan: "{name}: the target of {year} is {found} in the agreement and {expected} in the plan ({sheets}). Explain it where it was adjusted.",
        quarters: "{name}: the target of quarter {quarters} is {found}, but {sheets} says {expected}.",
        many: "Most targets of {year} on this sheet differ from {sheets} ({count} indicators). Make sure that both documents are of the same year and revision.",
      },
    },
  },
  *check({ model }): Generator<FindingDraft> {
    const found: Disagreement[] = [];
    const quarters: QuarterDifference[] = [];
    for (const group of model.groups) {
      const sets = figureSets(group, "target");
      quarters.push(...quarterDifferencesOf(sets));
      for (const { figures, year, quarter } of sets) {
        if (quarter > 0) continue;
        const isRevisionOpen = group.members.some(({ document }) => document.table.kind === "pk" && document.table.isRevised && !figures.some((figure) => figure.document === document));
        for (const { figure, others, key, isCertain } of differencesOf(figures, isRevisionOpen)) {
          const sheets = [...new Set(others.map((other) => other.document.table.sheet))].join(", ");
          const name = rowLabel(figure.node);
          const [foundText, expected] = [shownReading(figure.reading), shownReading(others[0]!.reading)];
          found.push({
            figure, others, year,
            draft: {
              sheet: figure.document.table.sheet,
              range: cellAddress(figure.node.row, figure.column.first),
              related: others.map((other) => ({ sheet: other.document.table.sheet, range: cellAddress(other.node.row, other.column.first), role: "compared" })),
              message: { key, args: { name, year: String(year), found: foundText, expected, sheets, count: new Set(others.map((other) => other.document)).size } },
              ...(isCertain ? {} : { level: "warning" as const }),
              found: foundText,
              expected,
              key: [group.agency, group.key, "target", year, figure.document.table.kind],
            },
          });
        }
      }
    }
    yield* disagreements(model, found, "target");
    yield* quarterDrafts(quarters);
  },
};

/** More rows than these have one cause: another version of the plan. */
const MANY = 4;

function* quarterDrafts(found: readonly QuarterDifference[]): Generator<FindingDraft> {
  const byDocuments = new Map<string, QuarterDifference[]>();
  for (const one of found) collect(byDocuments, `${one.pairs[0]!.figure.document.index}:${one.pairs[0]!.other.document.index}`, one);
  for (const all of byDocuments.values()) {
    if (all.length < MANY) yield* all.map((one) => quarterDraft([one]));
    else yield quarterDraft(all);
  }
}

const quarterDraft = (all: readonly QuarterDifference[]): FindingDraft => {
  const pairs = all.flatMap((one) => one.pairs);
  const [{ year }, { figure, other }] = [all[0]!, pairs[0]!];
  const own = all[0]!.pairs;
  const [sheet, sheets] = [figure.document.table.sheet, other.document.table.sheet];
  const list = (figures: readonly Figure[]): Shown => figures.flatMap(({ reading }, at) => (at === 0 ? [shownReading(reading)] : ["; ", shownReading(reading)]));
  const [found, expected] = [list(own.map((pair) => pair.figure)), list(own.map((pair) => pair.other))];
  return {
    sheet,
    range: rangeOf(pairs.map((pair) => placeOf(pair.figure))),
    related: [{ sheet: sheets, range: rangeOf(pairs.map((pair) => placeOf(pair.other))), role: "compared" }],
    ...(all.length === 1
      ? { message: { key: "quarters", args: { name: rowLabel(figure.node), quarters: own.map(({ quarter }) => ROMANS[quarter]).join(", "), found, sheets, expected } }, found, expected }
      : { message: { key: "many", args: { year: String(year), sheets, count: all.length } }, kind: "review" as const }),
    level: "warning",
    key: [...rowKey(figure.document, all.length === 1 ? figure.node : undefined), "quarters", year],
  };
};

const ROMANS = ["", "I", "II", "III", "IV"];

const placeOf = ({ node, column }: Figure): { row: number; column: number } => ({ row: node.row, column: column.first });
