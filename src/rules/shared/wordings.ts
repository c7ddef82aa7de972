// The wordings of indicators across documents: which documents hold a wording, and which other wording is most likely the same indicator. It words nothing.
import { distance } from "fastest-levenshtein";
import type { Document, Node, PerformanceModel } from "../../performance/model";
import { agencyKey, wordingKey } from "../../performance/wording";
import { yearSeries } from "./indicator-rows";
import { unitKeyOf } from "./unit-keys";

export interface Place {
  readonly document: Document;
  readonly node: Node;
}

/** One wording of one agency, with every row that holds it. */
export interface Wording {
  readonly agency: string;
  readonly key: string;
  readonly places: readonly Place[];
  readonly documents: ReadonlySet<Document>;
}

/** Two wordings that no document holds together, and how alike they are (0 to 1). */
export interface Drift {
  /** The wording of fewer documents. */
  readonly odd: Wording;
  readonly usual: Wording;
  readonly similarity: number;
  /** A person said that both are one indicator. */
  readonly isConfirmed: boolean;
  /** The targets of all years are the same under the same objective; the words alone would not tell. */
  readonly isByTargets: boolean;
}

const known = new WeakMap<PerformanceModel, readonly Wording[]>();

/** All wordings of indicators, in the order of their first row. */
export const wordingsOf = (model: PerformanceModel): readonly Wording[] => {
  const found = known.get(model);
  if (found) return found;
  const agencies = new Set(model.documents.map((document) => agencyKey(document.table.agency ?? "")).filter((key) => key !== ""));
  const [only = ""] = agencies.size === 1 ? agencies : [];
  const byKey = new Map<string, { agency: string; key: string; places: Place[]; documents: Set<Document> }>();
  for (const document of model.documents) {
    const agency = agencyKey(document.table.agency ?? "") || only;
    for (const node of document.measured) {
      const key = wordingKey(node.indicator);
      if (key.length < 4) continue;
      const wording = byKey.get(`${agency}|${key}`);
      if (wording) {
        wording.places.push({ document, node });
        wording.documents.add(document);
      } else byKey.set(`${agency}|${key}`, { agency, key, places: [{ document, node }], documents: new Set([document]) });
    }
  }
  const all = [...byKey.values()];
  known.set(model, all);
  return all;
};

/** How alike two wordings are, 0 to 1: by words, or by letters where words are misspelt. */
export const similarityOf = (a: string, b: string): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const byWords = (2 * shared) / (left.size + right.size);
  const longest = Math.max(a.length, b.length);
  const byLetters = Math.abs(a.length - b.length) > longest / 10 ? 0 : 1 - distance(a, b) / longest;
  // "Persentase jalan" and "Persentase jembatan" are near by letters and yet two things: letters count only for words that differ a little.
  return byLetters >= 0.9 && sameNumbers(a, b) ? Math.max(byWords, byLetters) : byWords;
};

const words = new Map<string, ReadonlySet<string>>();
const wordsOf = (key: string): ReadonlySet<string> => {
  let known = words.get(key);
  if (!known) words.set(key, (known = new Set(key.split(" "))));
  return known;
};

const sameNumbers = (a: string, b: string): boolean => (a.match(/\d+/g) ?? []).join() === (b.match(/\d+/g) ?? []).join();

const COUNT = /^(?:jumlah|banyaknya) (?!pers)/;
const SHARE = /^(?:persentase|prosentase|rasio|tingkat|cakupan|indeks|rata rata|proporsi)\b/;
const agesOf = (key: string): string => key.match(/\b(?!20\d\d)\d+/g)?.join() ?? "";

/** A number of things and their share, or two ages of pupils: two indicators, however alike their words. */
const areTwoThings = (a: string, b: string): boolean =>
  (COUNT.test(a) && SHARE.test(b)) || (SHARE.test(a) && COUNT.test(b)) || (agesOf(a) !== "" && agesOf(b) !== "" && agesOf(a) !== agesOf(b));

/** Alike enough to be the same indicator wherever it stands. */
const CERTAIN = 0.8;
/** Alike enough where it stands under the same objective, and nothing else there is left over. */
const LIKELY = 0.5;
/** More wordings than this are lists of sub activities: their wordings come from the national nomenclature. */
const MOST = 1500;

const drifts = new WeakMap<PerformanceModel, readonly Drift[]>();

/** Pairs of wordings that are most likely one indicator, each wording at most once; the best pair first. */
export const driftsOf = (model: PerformanceModel): readonly Drift[] => {
  const found = drifts.get(model);
  if (found) return found;
  // What drifts apart stands in two documents.
  const wordings = model.documents.length < 2 ? [] : wordingsOf(model);
  const pairs = wordings.length > MOST ? [] : candidates(wordings, decisionsOf(model));
  pairs.sort((a, b) => Number(b.isConfirmed) - Number(a.isConfirmed) || b.similarity - a.similarity);
  const used = new Set<Wording>();
  const best = pairs.filter(({ odd, usual }) => {
    if (used.has(odd) || used.has(usual)) return false;
    used.add(odd).add(usual);
    return true;
  });
  drifts.set(model, best);
  return best;
};

/** What a person said of a pair; `undefined` where nobody did. */
type Decisions = (a: Wording, b: Wording) => boolean | undefined;

const decisionsOf = ({ pairs }: PerformanceModel): Decisions => {
  const said = new Map(pairs.flatMap(({ agency, wordings: [a, b], isSame }) => [[`${agency}|${a}|${b}`, isSame], [`${agency}|${b}|${a}`, isSame]] as const));
  return (a, b) => said.get(`${a.agency}|${a.key}|${b.key}`);
};

const candidates = (wordings: readonly Wording[], decided: Decisions): Drift[] => {
  const pairs: Drift[] = [];
  const seriesOf = new Map(wordings.flatMap((wording) => {
    const series = wording.places.flatMap((place) => targetsOf(place) ?? []);
    return series.length > 0 ? [[wording, series] as const] : [];
  }));
  wordings.forEach((a, at) => {
    const series = seriesOf.get(a);
    for (const b of wordings.slice(at + 1)) {
      if (a.agency !== b.agency || [...a.documents].some((document) => b.documents.has(document))) continue;
      const isSame = decided(a, b);
      const similarity = isSame === false || (isSame === undefined && areTwoThings(a.key, b.key)) ? 0 : similarityOf(a.key, b.key);
      const isByTargets = isSame === undefined && similarity < CERTAIN && series !== undefined && isSameSeries(series, seriesOf.get(b));
      if (similarity < LIKELY && !isSame && !isByTargets) continue;
      const [odd, usual] = a.documents.size < b.documents.size || (a.documents.size === b.documents.size && laterThan(a, b)) ? [a, b] : [b, a];
      if (isSame || isByTargets || (similarity >= CERTAIN ? isComparable(odd, usual) : isSamePlace(odd, usual))) pairs.push({ odd, usual, similarity, isConfirmed: isSame === true, isByTargets });
    }
  });
  return pairs;
};

/** Targets of an objective's indicator by year; only those that move tell it from another indicator. */
interface Targets {
  readonly place: string;
  readonly byYear: ReadonlyMap<number, number>;
}

/** Fewer years may be the same by chance. */
const YEARS = 3;

const targetsOf = ({ document, node }: Place): Targets | undefined => {
  const columns = node.objective === "" ? [] : yearSeries(document);
  if (columns.length < YEARS) return undefined;
  const byYear = new Map(columns.flatMap((column) => {
    const value = document.number(node.row, column);
    return value === undefined ? [] : [[column.year!, value] as const];
  }));
  return new Set(byYear.values()).size < 2 ? undefined : { place: `${wordingKey(node.objective)}|${unitKeyOf(node.unit) ?? node.unit}`, byYear };
};

/** All years that both have are the same, and they have enough of them. */
const isSameSeries = (series: readonly Targets[], others: readonly Targets[] = []): boolean =>
  series.some(({ place, byYear }) => others.some((other) => {
    const shared = other.place === place ? [...byYear].filter(([year]) => other.byYear.has(year)) : [];
    return shared.length >= YEARS && new Set(shared.map(([, value]) => value)).size > 1 && shared.every(([year, value]) => other.byYear.get(year) === value);
  }));

const laterThan = (a: Wording, b: Wording): boolean => a.places[0]!.document.index > b.places[0]!.document.index;

/** Two documents that share another indicator speak of the same things, and so do two that have the same level and unit. */
const isComparable = (odd: Wording, usual: Wording): boolean =>
  odd.places.some(({ node }) => usual.places.some((other) => sameLevel(node, other.node) && (node.unit === "" || other.node.unit === "" || node.unit.toLowerCase() === other.node.unit.toLowerCase())));

const OPERATIONAL = new Set(["activity", "subActivity"]);
const levelOf = (node: Node): string => {
  const level = node.indicatorColumn?.level ?? (node.level === "indicator" ? (node.parent?.level ?? "objective") : node.level);
  return OPERATIONAL.has(level) || level === "program" ? level : "objective";
};
const sameLevel = (a: Node, b: Node): boolean => levelOf(a) === levelOf(b);

/** Under the same objective, among several documents that agree against one. */
const isSamePlace = (odd: Wording, usual: Wording): boolean =>
  odd.documents.size === 1 && usual.documents.size >= 2 && odd.places.some(({ node }) => usual.places.some((other) =>
    sameLevel(node, other.node) && node.objective !== "" && wordingKey(node.objective) === wordingKey(other.node.objective)));
