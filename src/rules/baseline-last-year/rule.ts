// CAS-08: what a sheet says about the starting point or the year before, against other sheets and against this year. Whether it is filled belongs to baseline-missing.
import { cellAddress } from "../../sheets/address";
import type { FindingDraft } from "../finding";
import { figureSets } from "../shared/indicator-figures";
import { rowKey, rowLabel } from "../shared/labels";
import { classesOf, shownReading } from "../shared/same-figure";
import type { Rule } from "../rule";
import { staleCells } from "./stale";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "baseline-last-year",
  code: "CAS-08",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-88-2021-3b5", "permendagri-86-2017-tc27"],
  texts: {
    id: {
      title: "Kondisi awal atau realisasi tahun lalu tidak cocok",
      why: "Perbandingan dengan tahun sebelumnya dan kemajuan jangka menengah bertumpu pada angka ini; bila keliru, kenaikan atau penurunan yang dilaporkan ikut keliru.",
      advice: "Cocokkan dengan laporan kinerja tahun yang bersangkutan, lalu samakan semua lembar.",
      messages: {
        differs: "{name}: kondisi awal {year} tertulis {found}, sedangkan {sheets} menulis {expected} untuk tahun yang sama.",
        stale: "{name}: realisasi {before} sama persis dengan realisasi {year} ({found}), sedangkan pada indikator lain kedua tahun berbeda. Mungkin tersalin.",
      },
    },
    en: {
      title: "Baseline or last year's realisation does not fit",
      why: "The comparison with earlier years and the progress of the plan rest on this figure; where it is wrong, the reported rise or fall is wrong too.",
      advice: "Compare it with the performance report of that year, then make all sheets equal.",
      messages: {
        differs: "{name}: the baseline of {year} is {found}, but {sheets} says {expected} for the same year.",
        stale: "{name}: the realisation of {before} equals that of {year} ({found}), while the two years differ for the other indicators. It may have been copied.",
      },
    },
  },
  *check({ model }): Generator<FindingDraft> {
    for (const group of model.groups) {
      for (const { figures, year } of figureSets(group, "actual")) {
        const baselines = figures.filter(({ column }) => column.subject === "baseline");
        const [largest = [], ...rest] = classesOf(figures, ({ reading }) => reading);
        if (baselines.length === 0 || rest.length === 0) continue;
        const wrong = baselines.find((figure) => rest.some((other) => other.includes(figure))) ?? baselines[0]!;
        const others = largest.includes(wrong) ? rest[0]! : largest;
        yield {
          sheet: wrong.document.table.sheet,
          range: cellAddress(wrong.node.row, wrong.column.first),
          related: others.map((other) => ({ sheet: other.document.table.sheet, range: cellAddress(other.node.row, other.column.first), role: "compared" })),
          message: { key: "differs", args: { name: rowLabel(wrong.node), year: String(year), found: shownReading(wrong.reading), expected: shownReading(others[0]!.reading), sheets: [...new Set(others.map((other) => other.document.table.sheet))].join(", ") } },
          found: shownReading(wrong.reading),
          expected: shownReading(others[0]!.reading),
          key: [group.agency, group.key, "baseline", year],
        };
      }
    }
    for (const document of model.documents) {
      for (const { node, before, now, reading } of staleCells(document)) {
        yield {
          sheet: document.table.sheet,
          range: cellAddress(node.row, before.first),
          related: [{ sheet: document.table.sheet, range: cellAddress(node.row, now.first), role: "compared" }],
          message: { key: "stale", args: { name: rowLabel(node), before: String(before.year), year: String(now.year), found: shownReading(reading) } },
          kind: "review",
          found: shownReading(reading),
          key: [...rowKey(document, node, before), "stale"],
        };
      }
    }
  },
};
