// IND-08: one indicator with another unit in another document. Spellings of one unit, and units that only name a score, are the same.
import type { Document, IndicatorGroup, Node } from "../../performance/model";
import { rowKey, rowLabel } from "../shared/labels";
import { collect, rangeOf } from "../shared/places";
import { unitClashOf } from "../shared/unit-clash";
import { unitKeyOf } from "../shared/unit-keys";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "unit-between-documents",
  code: "IND-08",
  category: "indicator",
  level: "warning",
  basis: ["permendagri-86-2017", "praktik"],
  texts: {
    id: {
      title: "Satuan berbeda antardokumen",
      why: "Target dan realisasi dengan satuan berbeda tidak dapat dibandingkan dari dokumen ke dokumen.",
      advice: "Gunakan satuan yang ditetapkan pada dokumen induknya.",
      messages: { differs: "{name}: satuan {found}, sedangkan {sheets} memakai {expected}." },
    },
    en: {
      title: "Unit differs between documents",
      why: "Target and actual in different units cannot be compared from document to document.",
      advice: "Use the unit of the document that sets the indicator.",
      messages: { differs: "{name}: the unit is {found}, but {sheets} uses {expected}." },
    },
  },
  check: ({ model }) => model.groups.flatMap((group) => draftsOf(group)),
};

interface Use {
  readonly document: Document;
  readonly node: Node;
  readonly unit: string;
}

const draftsOf = (group: IndicatorGroup): FindingDraft[] => {
  const byUnit = new Map<string, Use[]>();
  for (const { document, node } of group.members) {
    const column = document.column({ subject: "unit" });
    const unit = column && node.unit !== "" ? unitKeyOf(node.unit) : undefined;
    if (unit !== undefined) collect(byUnit, unit, { document, node, unit: node.unit });
  }
  if (byUnit.size !== 2) return [];
  const [usual, odd] = [...byUnit.values()].sort((a, b) => documentsOf(b) - documentsOf(a) || a[0]!.document.index - b[0]!.document.index);
  if (!usual || !odd || documentsOf(odd) > 1 || odd.some((use) => usual.some((other) => other.document === use.document))) return [];
  // Where the name itself contradicts the other unit, that one is wrong, and unit-against-name says so.
  if (usual.every((use) => clashes(use)) && !odd.some((use) => clashes(use))) return [];
  const sheets = [...new Set(usual.map(({ document }) => document.table.sheet))];
  const [first] = odd;
  return [{
    sheet: first!.document.table.sheet,
    range: rangeOf(odd.map(placeOf)),
    related: sheets.map((sheet) => ({ sheet, range: rangeOf(usual.filter(({ document }) => document.table.sheet === sheet).map(placeOf)), role: "compared" as const })),
    message: { key: "differs", args: { name: rowLabel(first!.node), found: first!.unit, expected: usual[0]!.unit, sheets: sheets.join(", ") } },
    ...(documentsOf(usual) > 1 ? {} : { kind: "review" as const }),
    found: first!.unit,
    expected: usual[0]!.unit,
    key: rowKey(first!.document, first!.node),
  }];
};

const clashes = ({ node, unit }: Use): boolean => unitClashOf(node.indicator || node.name, unit) !== undefined;

const documentsOf = (uses: readonly Use[]): number => new Set(uses.map(({ document }) => document)).size;

const placeOf = ({ document, node }: Use): { row: number; column: number } => ({ row: node.row, column: document.column({ subject: "unit" })!.first });
