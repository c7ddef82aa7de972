// CAS-04: the target of one indicator and year differs between documents of the workbook. Units belong to unit rules, realisation to actual-between-documents.
import { cellAddress } from "../../sheets/address";
import type { FindingDraft } from "../finding";
import { figureSets } from "../shared/indicator-figures";
import { rowLabel } from "../shared/labels";
import { disagreements, type Disagreement } from "../shared/disagreements";
import { shownReading } from "../shared/same-figure";
import type { Rule } from "../rule";
import { differencesOf } from "./differences";

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
        many: "Most targets of {year} on this sheet differ from {sheets} ({count} indicators). Make sure that both documents are of the same year and revision.",
      },
    },
  },
  *check({ model }): Generator<FindingDraft> {
    const found: Disagreement[] = [];
    for (const group of model.groups) {
      for (const { figures, year, quarter } of figureSets(group, "target")) {
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
  },
};
