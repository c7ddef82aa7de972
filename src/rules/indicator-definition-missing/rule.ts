// IND-09, IND-10, IND-11: a blank definition, data source or owner of an indicator, where the other rows have one.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { indicatorRows } from "../shared/indicator-rows";
import { columnLabel, rowLabel } from "../shared/labels";
import { collect, rangeOf } from "../shared/places";
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

/** Indicators of objectives are one list; those of each operational level are filled, or left blank, by themselves. */
const listOf = (document: Document, { level }: Node): string | undefined => {
  if (level === "indicator" || level === "objective" || level === "goal" || (level === "affair" && document.table.kind === "ikk")) return "objective";
  return level === "program" || level === "activity" || level === "subActivity" ? level : undefined;
};

const draftsOf = (document: Document): FindingDraft[] => {
  const columns = SUBJECTS.map((subject) => document.columns({ subject })).filter(([first]) => first !== undefined);
  if (columns.length === 0) return [];
  const lists = new Map<string, Node[]>();
  for (const node of indicatorRows(document)) {
    const list = node.isHidden ? undefined : listOf(document, node);
    if (list) collect(lists, list, node);
  }
  // What programs and activities measure is defined by the national nomenclature; who answers for them is not.
  return columns.flatMap((own) => [...lists].flatMap(([list, rows]) => (list === "objective" || own[0]!.subject === "owner" ? (blankIn(document, own, rows) ?? []) : [])));
};

const blankIn = (document: Document, columns: readonly Column[], rows: readonly Node[]): FindingDraft | undefined => {
  const [first] = columns as readonly [Column];
  const cells = columns.map((column) => document.numbers(column));
  const isFilled = ({ row }: Node): boolean => cells.some((column) => !column.isEmpty(row));
  const blank = rows.filter((node) => !isFilled(node));
  const filled = rows.length - blank.length;
  if (blank.length === 0 || filled < FEWEST || filled < rows.length * SHARE) return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf(blank.map(({ row }) => ({ row, column: first.first }))),
    message: { key: "blank", args: { column: columnLabel(first), count: blank.length, name: rowLabel(blank[0]!), filled } },
    key: [document.table.kind, document.table.agency, first.subject, ...blank.map(({ indicator }) => indicator)],
  };
};
