// Under which objective the indicators of several documents stand, and where they disagree. It words nothing.
import type { Document, IndicatorGroup, Node, PerformanceModel } from "../../performance/model";
import { wordingKey } from "../../performance/wording";
import { collect } from "../shared/places";
import { similarityOf } from "../shared/wordings";

/** An indicator with the objective that it stands under. */
export interface Placed {
  readonly document: Document;
  readonly node: Node;
  readonly objective: string;
}

/** One that stands elsewhere than in most documents, or in other words. */
export interface Moved {
  readonly group: IndicatorGroup;
  readonly here: Placed;
  readonly others: readonly Placed[];
}

/** The wording without "Sasaran 1:" before it. */
export const objectiveKey = (text: string): string => wordingKey(text.replace(/^\s*(?:sasaran|tujuan)[\p{L} ]{0,20}\d*\s*[:.–-]\s*/iu, ""));

type Objectives = ReadonlyMap<Document, ReadonlySet<string>>;

/** The objectives that each document names. */
export const objectivesOf = (model: PerformanceModel): Objectives =>
  new Map(model.documents.map((document) => [document, new Set(document.nodes.flatMap(({ objective }) => (objective === "" ? [] : [objectiveKey(objective)])))]));

/** The members that stand once in their document, under an objective. */
export const placedOf = ({ members }: IndicatorGroup): Placed[] =>
  members.flatMap(({ document, node }) => (node.objective !== "" && members.filter((other) => other.document === document).length === 1 ? [{ document, node, objective: objectiveKey(node.objective) }] : []));

/** The largest class of members that stand under one objective, and each of the rest. */
const split = (placed: readonly Placed[]): { readonly usual: readonly Placed[]; readonly rest: readonly Placed[] } => {
  const classes = new Map<string, Placed[]>();
  for (const one of placed) collect(classes, one.objective, one);
  const [usual = [], ...rest] = [...classes.values()].sort((a, b) => b.length - a.length);
  return { usual, rest: rest.flat() };
};

/** Both objectives must stand in both documents: else one is worded anew, or the document holds another level. */
export const movedOf = (group: IndicatorGroup, placed: readonly Placed[], known: Objectives): Moved[] => {
  const { usual, rest } = split(placed);
  return rest.flatMap((here) => (usual.every((other) => known.get(other.document)!.has(here.objective) && known.get(here.document)!.has(other.objective)) ? [{ group, here, others: usual }] : []));
};

/** From so alike on they are one objective, which neither document words in the other way; those of another level share fewer words. */
const ALIKE = 0.6;

/** Units below the agency, and persons, have objectives of their own for the indicators that they share with it. */
const LOWER_UNIT = /\b(?:kepala (?:bidang|bagian|seksi|sub)|kabid|kabag|kasi|kasubb?ag|sekretaris|eselon (?:iii|iv)|sub ?-?koordinator)\b/i;

const scopeOf = ({ table }: Document): "person" | "unit" | "agency" => {
  if (table.kind === "skp") return "person";
  const header = table.columns.find(({ subject }) => subject === "objective")?.path.join(" ") ?? "";
  return /sasaran ?\/? ?(?:sub ?-?)?(?:program|kegiatan)/i.test(header) || LOWER_UNIT.test(table.title) ? "unit" : "agency";
};

export const rewordedOf = (group: IndicatorGroup, placed: readonly Placed[], known: Objectives): Moved[] => {
  const { usual, rest } = split(placed);
  const others = usual.filter(({ document }) => document.table.kind !== "rpjmd");
  return rest.flatMap((here) => {
    const isWordedAnew = others.length > 0 && others.every((other) => scopeOf(other.document) === scopeOf(here.document)) && here.document.table.kind !== "rpjmd" && others.every((other) => !known.get(other.document)!.has(here.objective) && !known.get(here.document)!.has(other.objective));
    return isWordedAnew && similarityOf(here.objective, others[0]!.objective) >= ALIKE ? [{ group, here, others }] : [];
  });
};
