// STR-17: a row with a code and no name: left over from a copy, or its name was lost.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
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
      messages: {
        alone: "{count} baris hanya berisi kode ({found}), tanpa uraian dan tanpa angka.",
        figures: "{count} baris berisi kode ({found}) dan angka, tetapi uraiannya kosong.",
      },
    },
    en: {
      title: "Code without a name",
      why: "A row that holds nothing but a code cannot be read, and the rows below it lose their parent.",
      advice: "Fill in the name, or delete the row.",
      messages: {
        alone: "{count} rows hold a code alone ({found}), without a name or a figure.",
        figures: "{count} rows hold a code ({found}) and figures, but no name.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap(draftsOf)),
};

const LEVELS = new Set(["program", "activity", "subActivity"]);

const draftsOf = (document: Document): FindingDraft[] => {
  const columns = document.columns({ subject: "code" });
  const [first] = columns;
  if (!first) return [];
  const outline = document.column({ subject: "outline" });
  const isCoded = (node: Node): boolean => !node.isHidden && node.level !== "note" && !isBlank(valueAt(document.sheet, node.row, first.first));
  // A name stands in the row itself, so hardly a row needs a look at its cells.
  const unnamed = document.nodes.filter((node) => node.name === "" && isCoded(node));
  if (unnamed.length === 0) return [];
  const coded = document.nodes.filter(isCoded);
  const alone = unnamed.filter((node) => isAlone(document, node, columns));
  const nameless = unnamed.filter((node) => LEVELS.has(node.level) && outline !== undefined && !mergesOf(document.sheet).areaOf(node.row, outline.first) && !alone.includes(node));
  if (coded.length < FEWEST || coded.length - alone.length - nameless.length < coded.length * SHARE) return [];
  return [...draftOf(document, first, alone, "alone"), ...draftOf(document, first, nameless, "figures")];
};

/** Nothing stands in the row beside its code. */
const isAlone = (document: Document, { row }: Node, columns: readonly Column[]): boolean => {
  const { left, right } = document.table.header;
  for (let at = left; at <= right; at++) {
    if (columns.some((column) => at >= column.first && at <= column.last)) continue;
    if (!isBlank(valueAt(document.sheet, row, at)) || mergesOf(document.sheet).areaOf(row, at)) return false;
  }
  return true;
};

const draftOf = (document: Document, column: Column, nodes: readonly Node[], key: "alone" | "figures"): FindingDraft[] => {
  if (nodes.length === 0) return [];
  const codes = nodes.map((node) => node.code ?? plainText(valueAt(document.sheet, node.row, column.first)));
  return [{
    sheet: document.table.sheet,
    range: rangeOf(nodes.flatMap(({ row }) => Array.from({ length: column.last - column.first + 1 }, (_, at) => ({ row, column: column.first + at })).filter((cell) => !isBlank(valueAt(document.sheet, row, cell.column))))),
    message: { key, args: { count: nodes.length, found: codes.slice(0, 3).join(", ") } },
    found: codes[0] ?? "",
    key: [document.table.kind, document.table.agency, key === "alone" ? "code-alone" : "code-nameless", ...codes],
  }];
};
