// CAS-22: an indicator that stands under one objective in most documents and under another one of the same objectives here.
import type { Document, IndicatorGroup, Node, PerformanceModel } from "../../performance/model";
import { wordingKey } from "../../performance/wording";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { rowLabel, short } from "../shared/labels";
import { collect, rangeOf } from "../shared/places";

/** Where so large a share of a document's indicators stands elsewhere, it is structured in another way. */
const SHARE = 0.5;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "objective-between-documents",
  code: "CAS-22",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-89-2021", "permenpanrb-88-2021-1b8"],
  texts: {
    id: {
      title: "Indikator berada di bawah sasaran lain",
      why: "Capaian sasaran dihitung dari indikatornya; indikator di bawah sasaran yang keliru mengubah capaian dua sasaran sekaligus.",
      advice: "Pindahkan indikatornya ke sasaran yang benar, sama di semua dokumen.",
      messages: { moved: "{name}: di sini di bawah sasaran \"{found}\", sedangkan di {sheets} di bawah \"{expected}\"." },
    },
    en: {
      title: "Indicator under another objective",
      why: "The achievement of an objective comes from its indicators; an indicator under the wrong one changes two objectives.",
      advice: "Move the indicator to its objective, the same in all documents.",
      messages: { moved: "{name}: here under the objective \"{found}\", but in {sheets} under \"{expected}\"." },
    },
  },
  check: ({ model }) => draftsOf(model),
};

/** An indicator with the objective that it stands under. */
interface Placed {
  readonly document: Document;
  readonly node: Node;
  readonly objective: string;
}

/** One that stands elsewhere than in most documents. */
interface Moved {
  readonly group: IndicatorGroup;
  readonly here: Placed;
  readonly others: readonly Placed[];
}

const draftsOf = (model: PerformanceModel): FindingDraft[] => {
  const known = objectivesOf(model);
  const compared = new Map<Document, number>();
  const byDocument = new Map<Document, Moved[]>();
  for (const group of model.groups) {
    const placed = placedOf(group);
    for (const { document } of placed) compared.set(document, (compared.get(document) ?? 0) + 1);
    for (const moved of movedOf(group, placed, known)) collect(byDocument, moved.here.document, moved);
  }
  return [...byDocument].flatMap(([document, moved]) => (moved.length < compared.get(document)! * SHARE ? moved.map(draftOf) : []));
};

/** The objectives that each document names. */
const objectivesOf = (model: PerformanceModel): ReadonlyMap<Document, ReadonlySet<string>> =>
  new Map(model.documents.map((document) => [document, new Set(document.nodes.flatMap(({ objective }) => (objective === "" ? [] : [wordingKey(objective)])))]));

/** The members that stand once in their document, under an objective. */
const placedOf = ({ members }: IndicatorGroup): Placed[] =>
  members.flatMap(({ document, node }) => (node.objective !== "" && members.filter((other) => other.document === document).length === 1 ? [{ document, node, objective: wordingKey(node.objective) }] : []));

/** Both objectives must stand in both documents: else one is worded anew, or the document holds another level. */
const movedOf = (group: IndicatorGroup, placed: readonly Placed[], known: ReadonlyMap<Document, ReadonlySet<string>>): Moved[] => {
  const classes = new Map<string, Placed[]>();
  for (const one of placed) collect(classes, one.objective, one);
  const [usual, ...rest] = [...classes.values()].sort((a, b) => b.length - a.length);
  if (!usual || rest.length === 0) return [];
  return rest.flat().flatMap((here) => {
    const others = usual.filter((other) => known.get(other.document)!.has(here.objective) && known.get(here.document)!.has(other.objective));
    return others.length === usual.length ? [{ group, here, others }] : [];
  });
};

const draftOf = ({ group, here: { document, node }, others }: Moved): FindingDraft => ({
  sheet: document.table.sheet,
  range: cellOf(document, node),
  related: others.map((other) => ({ sheet: other.document.table.sheet, range: cellOf(other.document, other.node), role: "compared" })),
  message: { key: "moved", args: { name: rowLabel(node), found: short(node.objective), expected: short(others[0]!.node.objective), sheets: [...new Set(others.map((other) => other.document.table.sheet))].join(", ") } },
  kind: "review",
  found: short(node.objective),
  expected: short(others[0]!.node.objective),
  key: [group.agency, group.key, "objective", document.table.kind],
});

const cellOf = (document: Document, node: Node): string => rangeOf([{ row: node.row, column: node.indicatorColumn?.first ?? document.table.header.left }]);
