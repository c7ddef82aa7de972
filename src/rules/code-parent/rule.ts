// BUD-03: a code that does not continue the code of the row that it stands under. The order of the rows and their sums decide where a row belongs.
import { cellAddress } from "../../sheets/address";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import { isParentCode, normaliseCode } from "../../standards/codes";
import { codeRangeOf, codeCellsOf } from "../shared/code-cells";
import { codePlacesOf, type Misplaced } from "../shared/code-places";
import { rowKey, rowLabel } from "../shared/labels";
import { collect, rangeOf } from "../shared/places";
import type { Document, Node } from "../../performance/model";
import type { FindingDraft } from "../finding";
import { oddCodesIn, type OddCode } from "./same-row";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "code-parent",
  code: "BUD-03",
  category: "budget",
  level: "error",
  basis: ["permendagri-90-2019"],
  texts: {
    id: {
      title: "Kode tidak di bawah kode induknya",
      why: "Kode menempelkan uang dan kinerja pada induknya; kode yang keliru memindahkan keduanya ke program atau kegiatan lain.",
      advice: "Samakan awal kode dengan kode baris induknya, atau pindahkan baris ke bawah induk yang benar.",
      messages: {
        child: "{name}: kode {found} berada di bawah {parent}, jadi seharusnya diawali {parent}.",
        row: "{name}: kode {found} tidak sejalan dengan {expected} pada baris yang sama.",
        heading: "{name}: kode {found} tidak sesuai dengan {count} baris di bawahnya, yang diawali {expected}.",
      },
    },
    en: {
      title: "Code that does not continue its parent's",
      why: "A code ties money and performance to its parent; a wrong one moves both to another program or activity.",
      advice: "Begin the code with the code of the row above it, or move the row under the right parent.",
      messages: {
        child: "{name}: the code {found} stands under {parent} and should begin with {parent}.",
        row: "{name}: the code {found} does not go with {expected} in the same row.",
        heading: "{name}: the code {found} does not fit the {count} rows below it, which begin with {expected}.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const odd of oddCodesIn(document)) yield inRow(document, odd);
      const byHeading = new Map<Node, Misplaced[]>();
      for (const each of codePlacesOf(document).misplaced) collect(byHeading, each.heading, each);
      const wrongHeadings = new Set<Node>();
      for (const [heading, rows] of byHeading) {
        const meant = sharedStart(heading, rows);
        if (!meant || document.nodes.some((node) => node.code !== undefined && node !== heading && isParentCode(heading.code!, node.code))) continue;
        wrongHeadings.add(heading);
        for (const { node } of rows) if (!isParentCode(meant, node.code!)) yield draftOf(document, node, [heading], { key: "child", args: { name: labelOf(node), found: node.code!, parent: meant } });
        yield draftOf(document, heading, rows.map(({ node }) => node), { key: "heading", args: { name: labelOf(heading), found: heading.code!, count: rows.length, expected: meant } }, meant);
      }
      for (const { node, heading } of [...byHeading.values()].flat()) {
        if (wrongHeadings.has(heading) || wrongHeadings.has(node)) continue;
        yield draftOf(document, node, [heading], { key: "child", args: { name: labelOf(node), found: node.code!, parent: normaliseCode(heading.code!) } });
      }
    }
  },
};

const inRow = (document: Document, { node, column, found, beside, others }: OddCode): FindingDraft => ({
  sheet: document.table.sheet,
  range: cellAddress(node.row, column.first),
  related: [{ sheet: document.table.sheet, range: rangeOf(others.map(({ first }) => ({ row: node.row, column: first }))), role: "compared" }],
  message: { key: "row", args: { name: labelOf(node), found, expected: beside } },
  found,
  key: rowKey(document, node, column),
});

const labelOf = (node: Node): string => rowLabel({ ...node, indicator: "" });

/**
 * The start that two or more rows share, of the heading's length: then the heading is what is wrong. Rows that share its last part alone
 * still say so, where one of them continues the heading's own parent.
 */
const sharedStart = (heading: Node, rows: readonly Misplaced[]): string | undefined => {
  const own = normaliseCode(heading.code!).split(".");
  const starts = rows.map(({ node }) => normaliseCode(node.code!).split(".").slice(0, own.length));
  if (rows.length < 2 || new Set(starts.map((start) => start.at(-1))).size > 1) return undefined;
  if (new Set(starts.map((start) => start.join("."))).size === 1) return starts[0]!.join(".");
  return starts.find((start) => start.slice(0, -1).join(".") === own.slice(0, -1).join("."))?.join(".");
};

/** Of a code split over cells, the cells that differ from those of the row that it stands under. */
const differingRange = (document: Document, node: Node, other: Node): string | undefined => {
  const beside = new Map(codeCellsOf(document, other).map((cell) => [cell.column, plainText(valueAt(document.sheet, cell.row, cell.column))]));
  const cells = codeCellsOf(document, node).filter((cell) => beside.has(cell.column) && beside.get(cell.column) !== plainText(valueAt(document.sheet, cell.row, cell.column)));
  return beside.size > 1 && cells.length > 0 ? rangeOf(cells) : undefined;
};

const draftOf = (document: Document, node: Node, compared: readonly Node[], message: FindingDraft["message"], expected?: string): FindingDraft => ({
  sheet: document.table.sheet,
  range: differingRange(document, node, compared[0]!) ?? codeRangeOf(document, node),
  related: compared.map((other) => {
    const cell = codeCellsOf(document, other).at(-1);
    return { sheet: document.table.sheet, range: cellAddress(other.row, cell?.column ?? document.table.header.left), role: "compared" as const };
  }),
  message,
  found: node.code!,
  ...(expected ? { expected } : {}),
  key: rowKey(document, node),
});
