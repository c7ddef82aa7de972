// IND-17: an objective that no indicator measures, in a document that gives its objectives indicators.
import type { Document } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isBlank } from "../../sheets/cell";
import { mergesOf, plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { short } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { agencyKey, wordingKey } from "../../performance/wording";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** Documents whose form asks for indicators of objectives. */
const KINDS = new Set(["rpjmd", "renstra", "iku", "pk", "renaksi", "pengukuran"]);
/** So many objectives must have an indicator before one without is missing it. */
const SHARE = 0.6;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "objective-without-indicator",
  code: "IND-17",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-53-2014-pk", "permenpanrb-88-2021-1b6"],
  texts: {
    id: {
      title: "Sasaran tanpa indikator",
      why: "Keberhasilan sasaran tidak dapat diukur, dan evaluator menilai indikatornya tidak cukup.",
      advice: "Tambahkan paling sedikit satu indikator hasil dengan satuan dan target.",
      messages: { none: "Sasaran \"{name}\" tidak mempunyai indikator, padahal {filled} dari {count} sasaran lain mempunyainya." },
    },
    en: {
      title: "Objective without an indicator",
      why: "Nobody can measure whether the objective is reached, and evaluators find the indicators insufficient.",
      advice: "Add at least one outcome indicator with unit and target.",
      messages: { none: "The objective \"{name}\" has no indicator, although {filled} of {count} others have one." },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      if (KINDS.has(document.table.kind)) yield* findingsIn(document);
      else if (document.table.kind === "cascading") for (const pair of pairsOf(document)) yield* findingsBeside(document, pair);
    }
  },
};

/** An objective with the rows that it covers: up to the next one, or up to another heading that is no indicator of it. */
interface Block {
  readonly name: string;
  readonly row: number;
  readonly column: Column;
  hasIndicator: boolean;
}

/** A column of goals or objectives with the column of their indicators to its right. */
type Beside = readonly [Column, Column];

const pairsOf = ({ table: { columns } }: Document): Beside[] =>
  columns.flatMap((column, at): Beside[] => {
    const next = columns[at + 1];
    return (column.subject === "goal" || column.subject === "objective") && next?.subject === "indicator" ? [[column, next]] : [];
  });

/** A cascade has an indicator beside each goal and objective. */
function* findingsBeside(document: Document, [own, indicator]: Beside): Generator<FindingDraft> {
  const filled = document.nodes.filter(({ row, level }) => level !== "total" && level !== "note" && /\p{L}{4}/u.test(plainText(valueAt(document.sheet, row, own.first))));
  const without = filled.filter(({ row }) => !hasText(document, row, indicator));
  if (filled.length < 3 || filled.length - without.length < filled.length * SHARE) return;
  for (const { row } of without) {
    const name = plainText(valueAt(document.sheet, row, own.first));
    yield {
      sheet: document.table.sheet,
      range: rangeOf([{ row, column: indicator.first }]),
      related: [{ sheet: document.table.sheet, range: rangeOf([{ row, column: own.first }]), role: "source" }],
      message: { key: "none", args: { name: short(name), filled: filled.length - without.length, count: filled.length - 1 } },
      key: [document.table.kind, agencyKey(document.table.agency ?? ""), wordingKey(name)],
    };
  }
}

function* findingsIn(document: Document): Generator<FindingDraft> {
  const indicators = document.table.columns.filter((column) => column.subject === "indicator");
  if (indicators.length === 0) return;
  const blocks = blocksOf(document, indicators);
  const without = blocks.filter((block) => !block.hasIndicator);
  if (blocks.length < 3 || blocks.length - without.length < blocks.length * SHARE) return;
  for (const { name, row, column } of without) {
    yield {
      sheet: document.table.sheet,
      range: rangeOf([{ row, column: column.first }]),
      related: [{ sheet: document.table.sheet, range: rangeOf([{ row, column: indicators[0]!.first }]), role: "source" }],
      message: { key: "none", args: { name: short(name), filled: blocks.length - without.length, count: blocks.length - 1 } },
      key: [document.table.kind, agencyKey(document.table.agency ?? ""), wordingKey(name)],
    };
  }
}

const blocksOf = (document: Document, indicators: readonly Column[]): Block[] => {
  const own = document.table.columns.find((column) => column.subject === "objective");
  const outline = document.table.columns.find((column) => column.subject === "outline");
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const node of document.nodes) {
    if (node.level === "section" || node.level === "note" || node.level === "total") open = undefined;
    if (node.level === "total") continue;
    const column = own ?? (node.level === "objective" ? outline : undefined);
    const text = column ? plainText(valueAt(document.sheet, node.row, column.first)) : "";
    if (/^(catatan|keterangan|ket|sumber|note)\b/i.test(text)) break;
    if (column && /\p{L}{4}/u.test(text)) blocks.push((open = { name: text, row: node.row, column, hasIndicator: false }));
    else if (!own && node.level !== "indicator" && node.level !== "blank") open = undefined;
    if (open && indicators.some((each) => hasText(document, node.row, each))) open.hasIndicator = true;
  }
  return blocks;
};

const hasText = (document: Document, row: number, column: Column): boolean =>
  !isBlank(document.value(row, column)) || mergesOf(document.sheet).isCovered(row, column.first);
