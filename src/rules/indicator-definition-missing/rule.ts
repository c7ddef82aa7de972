// IND-09, IND-10, IND-11: a blank definition, data source or owner of an indicator, where the other rows have one.
import type { Document } from "../../performance/model";
import { isBlank } from "../../sheets/cell";
import { shownValueAt } from "../../sheets/merges";
import { indicatorRows } from "../shared/indicator-rows";
import { columnLabel, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

const SUBJECTS = ["formulation", "dataSource", "owner"] as const;
/** So many rows, and this share of them, must have what is missed. */
const FEWEST = 3;
const SHARE = 0.75;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "indicator-definition-missing",
  code: "IND-09",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-2a2", "permenpanrb-88-2021-2a3"],
  texts: {
    id: {
      title: "Keterangan indikator kosong",
      why: "Indikator tanpa cara hitung, sumber data atau penanggung jawab tidak dapat diukur dengan cara yang sama setiap tahun.",
      advice: "Isi kolomnya seperti baris lain.",
      messages: {
        blank: "{column} kosong pada {count} indikator, misalnya {name}; {filled} indikator lain memilikinya.",
      },
    },
    en: {
      title: "Description of an indicator missing",
      why: "An indicator without a formula, a data source or an owner cannot be measured in the same way every year.",
      advice: "Fill the column as in the other rows.",
      messages: {
        blank: "{column} is blank for {count} indicators, such as {name}; {filled} others have it.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftsOf(document))),
};

const draftsOf = (document: Document): FindingDraft[] => SUBJECTS.flatMap((subject) => {
  const columns = document.columns({ subject });
  const [first] = columns;
  const rows = indicatorRows(document).filter((node) => !node.isHidden && (node.level === "indicator" || node.level === "objective" || node.level === "goal" || (node.level === "affair" && document.table.kind === "ikk")));
  if (!first) return [];
  const isFilled = (row: number): boolean => columns.some((column) => {
    for (let at = column.first; at <= column.last; at++) if (!isBlank(shownValueAt(document.sheet, row, at))) return true;
    return false;
  });
  const blank = rows.filter(({ row }) => !isFilled(row));
  const filled = rows.length - blank.length;
  if (blank.length === 0 || filled < FEWEST || filled < rows.length * SHARE) return [];
  return [{
    sheet: document.table.sheet,
    range: rangeOf(blank.map(({ row }) => ({ row, column: first.first }))),
    message: { key: "blank", args: { column: columnLabel(first), count: blank.length, name: rowLabel(blank[0]!), filled } },
    key: [document.table.kind, document.table.agency, subject, ...blank.map(({ indicator }) => indicator)],
  }];
});
