// Indicators that are made of others: a formula reads their cells, the formulation names them, or they stand below it as "a.", "b.", "c.".
import { cellAddress, sheetPrefix } from "../sheets/address";
import { resolve, type Target } from "../sheets/formula";
import { wordingKey } from "../performance/wording";
import type { Document, Node, PerformanceModel } from "../performance/model";
import type { IndicatorPlace } from "./cascade";
import { oncePerReport } from "./sheet-maker";
import { textIn } from "./source-text";

/** How the parts of an indicator are known. */
export type CompositeEvidence = { readonly kind: "formula"; readonly cell: string } | { readonly kind: "formulation" | "letters"; readonly sheet: string };

export interface Composite extends IndicatorPlace {
  readonly components: readonly IndicatorPlace[];
  readonly evidence: readonly CompositeEvidence[];
}

/** Results of goals and objectives; what programs and activities do is summed up, not composed. */
const isOfAim = ({ level, indicator, parent }: Node): boolean => {
  if (indicator === "") return false;
  if (level !== "indicator") return level === "goal" || level === "objective";
  return parent === null || isOfAim({ ...parent, indicator });
};

const FEWEST = 2;

/** The composite indicators of a workbook with their components, in the order of the workbook. */
const compositesOf = (model: PerformanceModel): Composite[] => {
  const found = new Map<string, Composite>();
  for (const document of model.documents) {
    if (document.table.data === null) continue;
    for (const node of document.measured) {
      if (!isOfAim(node)) continue;
      for (const { components, evidence } of [byFormula(model, document, node), byFormulation(model, document, node), byLetters(document, node)]) {
        const parts = distinct(components, node);
        if (parts.length < FEWEST) continue;
        const key = wordingKey(node.indicator);
        const known = found.get(key);
        found.set(key, known ? { ...known, components: distinct([...known.components, ...parts], node), evidence: [...known.evidence, evidence] } : { document, node, components: parts, evidence: [evidence] });
      }
    }
  }
  return [...found.values()];
};

interface Found {
  readonly components: readonly IndicatorPlace[];
  readonly evidence: CompositeEvidence;
}

/** Each component once, the composite itself left out. */
const distinct = (components: readonly IndicatorPlace[], of: Node): IndicatorPlace[] => {
  const own = wordingKey(of.indicator);
  const parts = new Map<string, IndicatorPlace>();
  for (const place of components) {
    const key = wordingKey(place.node.indicator);
    if (key !== own && !parts.has(key)) parts.set(key, place);
  }
  return [...parts.values()];
};

/** The rows whose actual (or target) the formula of this row's actual reads. */
const byFormula = (model: PerformanceModel, document: Document, node: Node): Found => {
  const column = document.columns({ subject: "actual" }).find((each) => document.shape(node.row, each) !== undefined);
  const shape = column && document.shape(node.row, column);
  const cell = column ? `${sheetPrefix(document.sheet.name)}!${cellAddress(node.row, column.first)}` : "";
  const components = (shape?.references ?? []).flatMap((reference) => placesIn(model, document, resolve(reference, node.row, column!.first), node));
  return { components, evidence: { kind: "formula", cell } };
};

const placesIn = (model: PerformanceModel, home: Document, target: Target, except: Node): IndicatorPlace[] => {
  const sheet = target.sheet ?? home.table.sheet;
  return model.documents.filter(({ table }) => table.sheet === sheet).flatMap((document) => {
    const isRead = document.table.columns.some((column) => column.subject === "actual" && column.first >= target.left && column.last <= target.right);
    return isRead ? document.measured.filter((node) => node.row >= target.top && node.row <= target.bottom && node !== except && isOfAim(node)).map((node) => ({ document, node })) : [];
  });
};

/** Names shorter than this come up in any sentence. */
const SHORTEST_NAME = 12;

/** The indicators that the row's formulation names in full. */
const byFormulation = (model: PerformanceModel, document: Document, node: Node): Found => {
  const text = document.columns({ subject: "formulation" }).map((column) => textIn(document, node, column)).join(" ");
  const evidence: CompositeEvidence = { kind: "formulation", sheet: document.table.sheet };
  if (text.trim() === "") return { components: [], evidence };
  const formulation = ` ${wordingKey(text)} `;
  const named = namesIn(model).filter(({ key }) => formulation.includes(` ${key} `));
  // "Angka Kematian" inside "Angka Kematian Ibu" is the longer one.
  return { components: named.filter(({ key }) => !named.some((other) => other.key !== key && other.key.includes(key))).map(({ place }) => place), evidence };
};

interface Named {
  readonly key: string;
  readonly place: IndicatorPlace;
}

const names = new WeakMap<PerformanceModel, readonly Named[]>();

/** Indicators by name, measured documents first, since they hold both target and actual. */
const namesIn = (model: PerformanceModel): readonly Named[] => {
  let known = names.get(model);
  if (!known) {
    const byName = new Map<string, Named>();
    const measured = (document: Document): number => (document.columns({ subject: "actual" }).length > 0 ? 0 : 1);
    for (const document of [...model.documents].sort((a, b) => measured(a) - measured(b) || a.index - b.index)) {
      for (const node of document.measured) {
        const key = wordingKey(node.indicator);
        if (isOfAim(node) && key.length >= SHORTEST_NAME && key.includes(" ") && !byName.has(key)) byName.set(key, { key, place: { document, node } });
      }
    }
    names.set(model, (known = [...byName.values()]));
  }
  return known;
};

const LETTER = /^\s*\(?([a-z])[.)]\s+/;

/** The rows right below that count "a.", "b.", "c.", where the row itself has no letter. */
const byLetters = (document: Document, node: Node): Found => {
  const components: IndicatorPlace[] = [];
  if (!LETTER.test(node.indicator)) {
    const rows = document.measured;
    for (let at = rows.indexOf(node) + 1, letter = "a"; at < rows.length; at++, letter = String.fromCharCode(letter.charCodeAt(0) + 1)) {
      if (LETTER.exec(rows[at]!.indicator)?.[1] !== letter || rows[at]!.row !== rows[at - 1]!.row + 1) break;
      components.push({ document, node: rows[at]! });
    }
  }
  return { components, evidence: { kind: "letters", sheet: document.table.sheet } };
};

/** The composite indicators that a report has to do with: one of its documents names the indicator or one of its components. */
export const compositesIn = oncePerReport(({ model, scope }): readonly Composite[] => {
  const own = new Set(scope.documents.flatMap(({ measured }) => measured.filter(({ indicator }) => indicator !== "").map(({ indicator }) => wordingKey(indicator))));
  return compositesOf(model).filter(({ node, components }) => [node, ...components.map((place) => place.node)].some(({ indicator }) => own.has(wordingKey(indicator))));
});
