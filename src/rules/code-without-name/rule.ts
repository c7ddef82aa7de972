// STR-17: a row with a code and nothing else: left over from a copy, or its name was lost.
import type { Document, Node } from "../../performance/model";
import { isBlank } from "../../sheets/cell";
import { mergesOf, plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many coded rows, and this share of them, must hold more than their code. */
const FEWEST = 5;
const SHARE = 0.9;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "code-without-name",
  code: "STR-17",
  category: "structure",
  level: "warning",
  basis: ["permendagri-90-2019", "praktik"],
  texts: {
    id: {
      title: "Kode tanpa uraian",
      why: "Baris yang hanya berisi kode tidak dapat dibaca, dan baris di bawahnya kehilangan induknya.",
      advice: "Lengkapi uraiannya, atau hapus barisnya.",
      messages: { alone: "{count} baris hanya berisi kode ({found}), tanpa uraian dan tanpa angka." },
    },
    en: {
      title: "Code without a name",
      why: "A row that holds nothing but a code cannot be read, and the rows below it lose their parent.",
      advice: "Fill in the name, or delete the row.",
      messages: { alone: "{count} rows hold a code alone ({found}), without a name or a figure." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => draftOf(document) ?? [])),
};

const draftOf = (document: Document): FindingDraft | undefined => {
  const columns = document.columns({ subject: "code" });
  const [first] = columns;
  if (!first) return undefined;
  const isCode = (at: number): boolean => columns.some((column) => at >= column.first && at <= column.last);
  const { left, right } = document.table.header;
  const coded: Node[] = [];
  const alone: Node[] = [];
  for (const node of document.nodes) {
    if (node.isHidden || isBlank(valueAt(document.sheet, node.row, first.first))) continue;
    coded.push(node);
    let isAlone = true;
    for (let at = left; at <= right && isAlone; at++) {
      isAlone = isCode(at) || (isBlank(valueAt(document.sheet, node.row, at)) && !mergesOf(document.sheet).areaOf(node.row, at));
    }
    if (isAlone) alone.push(node);
  }
  if (alone.length === 0 || coded.length < FEWEST || coded.length - alone.length < coded.length * SHARE) return undefined;
  const codes = alone.map((node) => node.code ?? plainText(valueAt(document.sheet, node.row, first.first)));
  return {
    sheet: document.table.sheet,
    range: rangeOf(alone.flatMap(({ row }) => Array.from({ length: first.last - first.first + 1 }, (_, at) => ({ row, column: first.first + at })).filter(({ column }) => !isBlank(valueAt(document.sheet, row, column))))),
    message: { key: "alone", args: { count: alone.length, found: codes.slice(0, 3).join(", ") } },
    found: codes[0] ?? "",
    key: [document.table.kind, document.table.agency, "code-alone", ...codes],
  };
};
