// CAS-13: an indicator of a program or below that is word for word the one of the level above. Goal and objective may share theirs.
import { agencyKey, wordingKey } from "../../performance/wording";
import { mergesOf, plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { short } from "../shared/labels";
import { collect, rangeOf, type Place } from "../shared/places";
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { RowLevel } from "../../standards/vocabulary";
import type { Rule } from "../rule";

/** The level that a level's indicators are derived from. Rows of sub activities that repeat one line are the budget's own lists. */
const ABOVE: Partial<Record<RowLevel, readonly RowLevel[]>> = { program: ["objective"], activity: ["program"], subActivity: ["activity", "program"] };
const UPPER: ReadonlySet<RowLevel> = new Set(Object.values(ABOVE).flat());
/** The program that serves all objectives is measured as the objective of a well-run agency is: by the score of its accountability. */
const SUPPORTS = /\bpenunjang urusan\b/i;
/** Shorter wordings ("Indeks", "Jumlah") say too little to be copies. */
const SHORTEST = 8;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "indicator-copied-down",
  code: "CAS-13",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-89-2021", "permenpanrb-88-2021-1b8"],
  texts: {
    id: {
      title: "Indikator sama dengan indikator di atasnya",
      why: "Yang di bawah adalah sebab, bukan salinan; indikator yang sama tidak menunjukkan apa yang dikerjakan untuk mencapai yang di atas.",
      advice: "Rumuskan indikator yang mengukur sumbangan tingkat itu sendiri.",
      messages: { copied: "{count} indikator disalin kata demi kata dari tingkat di atasnya, misalnya \"{name}\"." },
    },
    en: {
      title: "Indicator equals the one above it",
      why: "What stands below is a cause, not a copy; the same indicator does not show what is done to reach the level above.",
      advice: "Word an indicator that measures the level's own contribution.",
      messages: { copied: "{count} indicators are copied word for word from the level above, for example \"{name}\"." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      const copies = copiesOf(document);
      if (copies.length === 0) continue;
      const { sheet, kind, agency } = document.table;
      yield {
        sheet,
        range: rangeOf(copies.map(({ child }) => child)),
        related: [{ sheet, range: rangeOf(copies.map(({ parent }) => parent)), role: "compared" }],
        message: { key: "copied", args: { count: copies.length, name: short(copies[0]!.text) } },
        key: [kind, agencyKey(agency ?? ""), ...new Set(copies.map(({ text }) => wordingKey(text)))],
      };
    }
  },
};

interface Copy {
  readonly text: string;
  readonly child: Place;
  readonly parent: Place;
}

interface Indicator {
  readonly key: string;
  readonly level: RowLevel;
  readonly text: string;
  readonly place: Place;
}

const copiesOf = (document: Document): Copy[] => {
  const columns = document.table.columns.filter((column) => column.subject === "indicator");
  const program = document.column({ subject: "program" });
  /** Indicators that others are derived from. */
  const byOwner = new Map<Node, Indicator[]>();
  const copies: Copy[] = [];
  let owner: Node | undefined;
  for (const node of document.nodes) {
    if (node.level !== "indicator") owner = node;
    if (!owner) continue;
    const found = indicatorsIn(document, node, owner.level, columns);
    for (const indicator of found) if (UPPER.has(indicator.level)) collect(byOwner, owner, indicator);
    const covering = columns.length > 1 && found.length > 0 ? columns.flatMap((column) => coveringIndicator(document, node, column) ?? []) : [];
    for (const child of found) {
      if (child.level === "program" && SUPPORTS.test(program ? plainText(valueAt(document.sheet, node.row, program.first)) : owner.name)) continue;
      const isAbove = (other: Indicator): boolean => other.key === child.key && (ABOVE[child.level]?.includes(other.level) ?? false);
      const parent = byOwner.get(owner)?.find(isAbove) ?? (owner.parent ? byOwner.get(owner.parent)?.find(isAbove) : undefined) ?? covering.find(isAbove);
      if (parent) copies.push({ text: child.text, child: child.place, parent: parent.place });
    }
  }
  return copies;
};

/** The indicators of a row whose level takes part. */
const indicatorsIn = (document: Document, { row }: Node, rowLevel: RowLevel, columns: readonly Column[]): Indicator[] => {
  const found: Indicator[] = [];
  for (const column of columns) {
    const level = column.level ?? rowLevel;
    if (!ABOVE[level] && !UPPER.has(level)) continue;
    const text = plainText(valueAt(document.sheet, row, column.first));
    const key = wordingKey(text);
    if (key.length >= SHORTEST) found.push({ key, text, level, place: { row, column: column.first } });
  }
  return found;
};

/** Levels side by side: the indicator of an upper level whose cell is merged down to this row. */
const coveringIndicator = (document: Document, { row }: Node, column: Column): Indicator | undefined => {
  const area = column.level && mergesOf(document.sheet).areaOf(row, column.first);
  if (!column.level || !area || area.top >= row) return undefined;
  const text = plainText(valueAt(document.sheet, area.top, area.left));
  const key = wordingKey(text);
  return key.length < SHORTEST ? undefined : { key, text, level: column.level, place: { row: area.top, column: area.left } };
};
