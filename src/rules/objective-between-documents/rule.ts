// CAS-22: an indicator that stands under one objective in most documents and under another one of the same objectives here,
// or under the same one in other words.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { rowLabel, short } from "../shared/labels";
import { collect, rangeOf } from "../shared/places";
import { movedOf, objectiveKey, objectivesOf, placedOf, rewordedOf, type Moved, type Placed } from "./places";

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
      title: "Sasaran indikator berbeda antardokumen",
      why: "Capaian sasaran dihitung dari indikatornya; indikator di bawah sasaran yang keliru mengubah capaian dua sasaran sekaligus.",
      advice: "Tulis sasaran dengan bunyi yang sama di semua dokumen, dan indikatornya di bawah sasaran yang benar.",
      messages: {
        moved: "{name}: di sini di bawah sasaran \"{found}\", sedangkan di {sheets} di bawah \"{expected}\".",
        reworded: "Sasaran \"{found}\" berbunyi \"{expected}\" pada {sheets}, dengan indikator yang sama.",
      },
    },
    en: {
      title: "Objective of an indicator differs between documents",
      why: "The achievement of an objective comes from its indicators; an indicator under the wrong one changes two objectives.",
      advice: "Word the objective the same way in all documents, with its indicators under it.",
      messages: {
        moved: "{name}: here under the objective \"{found}\", but in {sheets} under \"{expected}\".",
        reworded: "The objective \"{found}\" is worded \"{expected}\" in {sheets}, with the same indicators.",
      },
    },
  },
  check: ({ model }) => draftsOf(model),
};

const draftsOf = (model: PerformanceModel): FindingDraft[] => {
  const known = objectivesOf(model);
  const compared = new Map<Document, number>();
  const byDocument = new Map<Document, Moved[]>();
  const reworded = new Map<string, Moved>();
  for (const group of model.groups) {
    const placed = placedOf(group);
    for (const { document } of placed) compared.set(document, (compared.get(document) ?? 0) + 1);
    for (const moved of movedOf(group, placed, known)) collect(byDocument, moved.here.document, moved);
    for (const one of rewordedOf(group, placed, known)) if (!reworded.has(keyOf(one))) reworded.set(keyOf(one), one);
  }
  return [...[...byDocument].flatMap(([document, moved]) => (moved.length < compared.get(document)! * SHARE ? moved.map(draftOf) : [])), ...[...reworded.values()].map(rewordedDraft)];
};

/** An objective is told of once in a document. */
const keyOf = ({ here: { document, objective } }: Moved): string => `${document.index}|${objective}`;

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

const rewordedDraft = (one: Moved): FindingDraft => ({
  ...draftOf(one),
  range: objectiveCell(one.here),
  related: one.others.map((other) => ({ sheet: other.document.table.sheet, range: objectiveCell(other), role: "compared" })),
  message: { ...draftOf(one).message, key: "reworded" },
  key: [one.group.agency, one.here.objective, "reworded", one.here.document.table.kind],
});

/** Where the document first writes the objective. */
const objectiveCell = ({ document, objective }: Placed): string => {
  const node = document.nodes.find((each) => each.objective !== "" && objectiveKey(each.objective) === objective)!;
  const column = document.column({ subject: "objective" });
  return column ? rangeOf([{ row: node.row, column: column.first }]) : cellOf(document, node);
};

const cellOf = (document: Document, node: Node): string => rangeOf([{ row: node.row, column: node.indicatorColumn?.first ?? document.table.header.left }]);
