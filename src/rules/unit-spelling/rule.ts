// IND-06: a unit that is almost certainly a misspelling of a known one. Unknown units are legitimate.
import type { Document } from "../../performance/model";
import { plainText, shownValueAt } from "../../sheets/merges";
import { unitOf } from "../../standards/units";
import { unitOffer } from "../offers";
import { indicatorRows, targetColumns } from "../shared/indicator-rows";
import { short } from "../shared/labels";
import { collect, rangeOf, type Place } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "unit-spelling",
  code: "IND-06",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6"],
  texts: {
    id: {
      title: "Satuan salah eja",
      why: "Satuan yang salah eja dibaca sebagai satuan lain saat dokumen dibandingkan atau diunggah ke aplikasi.",
      advice: "Perbaiki ejaannya.",
      messages: { near: "Satuan \"{found}\" mungkin maksudnya \"{expected}\" ({count} sel)." },
    },
    en: {
      title: "Misspelt unit",
      why: "A misspelt unit is read as another unit when documents are compared or uploaded.",
      advice: "Correct the spelling.",
      messages: { near: "The unit \"{found}\" probably means \"{expected}\" ({count} cells)." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...findingsIn(document)])),
};

/** "Subkegiatan" and "Sub Kegiatan" are both written; what differs in blanks and points alone is no slip. */
const lettersOf = (unit: string): string => unit.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function* findingsIn(document: Document): Generator<FindingDraft> {
  const columns = document.table.columns.filter((column) => column.subject === "unit");
  const misspelt = new Map<string, Place[]>();
  for (const node of indicatorRows(document)) {
    const { near } = unitOf(node.unit);
    if (near === undefined || lettersOf(near) === lettersOf(node.unit)) continue;
    const own = columns.find((column) => plainText(shownValueAt(document.sheet, node.row, column.first)) === node.unit);
    const place = own ?? targetColumns(document).find((column) => plainText(document.value(node.row, column)).includes(node.unit));
    if (place) collect(misspelt, node.unit, { row: node.row, column: place.first });
  }
  for (const [unit, places] of misspelt) {
    const near = unitOf(unit).near!;
    const repair = unitOffer(document.sheet, places);
    yield {
      sheet: document.table.sheet,
      range: rangeOf(places),
      message: { key: "near", args: { found: short(unit), expected: near, count: places.length } },
      found: unit,
      expected: near,
      key: [document.table.kind, document.table.agency, unit.toLowerCase()],
      ...(repair ? { repairs: [repair] } : {}),
    };
  }
}
