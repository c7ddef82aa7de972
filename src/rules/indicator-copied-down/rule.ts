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

/** An indicator that others are derived from. */
interface Indicator {
  readonly key: string;
  readonly level: RowLevel;
  readonly place: Place;
}

const copiesOf = (document: Document): Copy[] => {
  const columns = document.table.columns.filter((column) => column.subject === "indicator");
  const program = document.column({ subject: "program" });
  const byOwner = new Map<Node, Indicator[]>();
  const copies: Copy[] = [];
  let owner: Node | undefined;
  for (const node of document.nodes) {
    if (node.level !== "indicator") owner = node;
    if (!owner) continue;
    for (const column of columns) {
      const level = column.level ?? owner.level;
      const key = UPPER.has(level) ? keyAt(document, node.row, column) : undefined;
      if (key) collect(byOwner, owner, { key, level, place: { row: node.row, column: column.first } });
    }
    for (const column of columns) {
      const level = column.level ?? owner.level;
      const above = ABOVE[level];
      const key = above && keyAt(document, node.row, column);
      if (!key || (level === "program" && SUPPORTS.test(program ? plainText(valueAt(document.sheet, node.row, program.first)) : owner.name))) continue;
      const parent = findIn(byOwner.get(owner), key, above) ?? (owner.parent ? findIn(byOwner.get(owner.parent), key, above) : undefined)
        ?? (columns.length > 1 ? findIn(columns.flatMap((other) => coveringIndicator(document, node, other) ?? []), key, above) : undefined);
      if (parent) copies.push({ text: plainText(valueAt(document.sheet, node.row, column.first)), child: { row: node.row, column: column.first }, parent: parent.place });
    }
  }
  return copies;
};

/** The indicator of a cell as a key; `undefined` where it says too little. */
const keyAt = (document: Document, row: number, column: Column): string | undefined => {
  const key = wordingKey(plainText(valueAt(document.sheet, row, column.first)));
  return key.length >= SHORTEST ? key : undefined;
};

const findIn = (indicators: readonly Indicator[] | undefined, key: string, levels: readonly RowLevel[]): Indicator | undefined => {
  if (indicators) for (const indicator of indicators) if (indicator.key === key && levels.includes(indicator.level)) return indicator;
  return undefined;
};

/** Levels side by side: the indicator of an upper level whose cell is merged down to this row. */
const coveringIndicator = (document: Document, { row }: Node, column: Column): Indicator | undefined => {
  const area = column.level && mergesOf(document.sheet).areaOf(row, column.first);
  if (!column.level || !area || area.top >= row) return undefined;
  const text = plainText(valueAt(document.sheet, area.top, area.left));
  const key = wordingKey(text);
  return key.length < SHORTEST ? undefined : { key, level: column.level, place: { row: area.top, column: area.left } };
};
