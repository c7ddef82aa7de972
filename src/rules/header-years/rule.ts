// STR-07: the years of a header do not follow one another: one is there twice or left out, or the end of the plan lies before the year reported.
import type { Document } from "../../performance/model";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { monthSlips, quarterSlips } from "./quarters";
import { headerCellOf, planYearSlips, seriesSlips } from "./series";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "header-years",
  code: "STR-07",
  category: "structure",
  level: "warning",
  basis: ["permendagri-86-2017-tc27", "praktik"],
  texts: {
    id: {
      title: "Tahun atau triwulan pada kepala tabel tidak berurutan",
      why: "Tahun pada kepala kolom menentukan untuk kapan angkanya berlaku; tahun yang berulang atau keliru menggeser target satu tahun.",
      advice: "Perbaiki tahunnya, atau tambahkan kolom tahun yang hilang.",
      messages: {
        order: "Tahun {found} pada kepala kolom tidak mengikuti urutannya; di tempat ini seharusnya {expected}.",
        gap: "Sesudah tahun {before} langsung {found}: kolom tahun {expected} tidak ada.",
        end: "Target akhir rencana disebut tahun {found}, lebih awal daripada tahun {expected} yang dilaporkan tabel ini.",
        quarter: "Triwulan {found} pada kepala kolom tidak mengikuti urutannya; di tempat ini seharusnya {expected}.",
        month: "Bulan {found} pada kepala kolom tidak mengikuti urutannya; di tempat ini seharusnya bulan ke-{expected}.",
        running: "Target tahun berjalan disebut tahun {found}, lebih awal daripada realisasi tahun {expected} di sebelah kirinya.",
      },
    },
    en: {
      title: "Years or quarters of the header out of order",
      why: "The year over a column says when its figures hold; a repeated or wrong one moves the targets by a year.",
      advice: "Correct the year, or add the column of the missing one.",
      messages: {
        order: "The year {found} over a column does not follow its row; here it should be {expected}.",
        gap: "After {before} comes {found}: there is no column for {expected}.",
        end: "The end target of the plan is headed {found}, before the year {expected} that this table reports.",
        quarter: "The quarter {found} over a column does not follow its row; here it should be {expected}.",
        month: "The month {found} over a column does not follow its row; here it should be month {expected}.",
        running: "The target of the running year is headed {found}, before the actual of {expected} to its left.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...findingsIn(document)])),
};

function* findingsIn(document: Document): Generator<FindingDraft> {
  const seen = new Set<string>();
  for (const { column, key, found, expected, before } of [...seriesSlips(document), ...planYearSlips(document)]) {
    const cell = headerCellOf(document, column, found);
    if (!cell) continue;
    // Target and pagu of a year stand under one cell.
    const range = rangeOf([cell]);
    if (seen.has(range)) continue;
    seen.add(range);
    yield {
      sheet: document.table.sheet,
      range,
      message: { key, args: { found: String(found), expected: String(expected), ...(before === undefined ? {} : { before: String(before) }) } },
      ...(key === "gap" ? { kind: "review" as const } : {}),
      found: String(found),
      expected: String(expected),
      key: [document.table.kind, document.table.agency, key, found, expected],
    };
  }
  for (const { place, found, expected } of quarterSlips(document)) {
    const range = rangeOf([place]);
    // K and Rp of a quarter stand under one cell.
    if (seen.has(range)) continue;
    seen.add(range);
    yield { sheet: document.table.sheet, range, message: { key: "quarter", args: { found, expected } }, found, expected, key: [document.table.kind, document.table.agency, "quarter", found, expected] };
  }
  for (const { place, found, expected } of monthSlips(document)) {
    yield { sheet: document.table.sheet, range: rangeOf([place]), message: { key: "month", args: { found, expected } }, found, expected, key: [document.table.kind, document.table.agency, "month", found, expected] };
  }
}
