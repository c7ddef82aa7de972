// BUD-13: money was spent in the year while the performance of the same row is zero. A blank is not zero and belongs to actual-missing.
import { areaAddress, joinCells } from "../../sheets/address";
import { rowKey, rowLabel } from "../shared/labels";
import { moneyAt, rupiah } from "../shared/money";
import type { Document } from "../../performance/model";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "money-without-performance",
  code: "BUD-13",
  category: "budget",
  level: "warning",
  basis: ["permenpanrb-88-2021-1c1", "permendagri-86-2017-e81"],
  texts: {
    id: {
      title: "Uang terealisasi, kinerja nol",
      why: "Anggaran yang terserap tanpa hasil adalah pertanyaan pertama evaluator; sering kali realisasi kinerjanya hanya belum diisi.",
      advice: "Isi realisasi kinerja bila sudah ada. Bila memang nol, jelaskan penyebabnya pada kolom kendala.",
      messages: {
        spent: "{name}: {money} terealisasi, tetapi realisasi kinerja setahun 0 dari target {target}.",
      },
    },
    en: {
      title: "Money spent, performance zero",
      why: "Money spent without a result is what an evaluator asks about first; often the performance was only not filled in.",
      advice: "Fill in the performance where there is one. Where it is zero, explain why in the column of obstacles.",
      messages: {
        spent: "{name}: {money} was spent, but the performance of the year is 0 of the target {target}.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) yield* draftsOf(document);
  },
};

/** Where more rows than this share are zero, the sheet is not filled in yet. */
const UNFILLED = 0.5;

const draftsOf = (document: Document): FindingDraft[] => {
  const actual = document.column({ subject: "actual", measure: "performance", span: "year" });
  const money = document.column({ subject: "actual", measure: "rupiah", span: "year" });
  if (!actual || !money || actual.year !== money.year) return [];
  const target = document.columns({ subject: "target", measure: "performance", span: "year" }).find((column) => column.year === actual.year);
  const hasIndicators = document.column({ subject: "indicator" }) !== undefined;
  const filled = document.measured.filter((node) => (!hasIndicators || node.indicator !== "") && document.number(node.row, actual) !== undefined);
  const zero = filled.filter((node) => document.number(node.row, actual) === 0);
  if (!target || filled.length === 0 || zero.length > Math.max(1, filled.length * UNFILLED)) return [];
  const sheet = document.table.sheet;
  return zero.flatMap((node) => {
    const spent = moneyAt(document, node.row, money);
    const wanted = document.number(node.row, target);
    // Falling indicators may be zero on purpose.
    if (typeof spent !== "number" || spent <= 0 || wanted === undefined || wanted <= 0 || document.direction(node).direction === "lower") return [];
    return [{
      sheet,
      range: joinCells([{ row: node.row, column: actual.first }]).map(areaAddress).join(","),
      related: [{ sheet, range: joinCells([{ row: node.row, column: money.first }]).map(areaAddress).join(","), role: "compared" as const }],
      message: { key: "spent", args: { name: rowLabel(node), money: rupiah(spent), target: wanted } },
      found: "0",
      key: rowKey(document, node, actual),
    }];
  });
};
