// TGT-18: decimals where things are counted. Person-months and columns in which fractions are the habit are left alone.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { isCountUnit, unitOf } from "../../standards/units";
import { actualColumns, indicatorRows, targetColumns } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** More than this share of fractions is a way of writing progress, not a slip. */
const HABIT = 0.25;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "count-fraction",
  code: "TGT-18",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6"],
  texts: {
    id: {
      title: "Pecahan pada satuan hitungan",
      why: "Dokumen, unit, atau orang dihitung bulat. Pecahan biasanya persentase kemajuan atau angka yang salah ketik.",
      advice: "Tulis banyaknya yang benar-benar selesai. Kemajuan pekerjaan dicatat sebagai persen pada kolom atau indikator lain.",
      messages: { fraction: "{name}: {column} berisi {found} {unit}, padahal satuan itu dihitung bulat." },
    },
    en: {
      title: "Fraction of a counted unit",
      why: "Documents, units or persons are whole. A fraction is usually progress in per cent, or a slip.",
      advice: "Write how many are really finished. Progress belongs to another column or indicator, in per cent.",
      messages: { fraction: "{name}: {column} holds {found} {unit}, but this unit is counted in whole numbers." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...findingsIn(document)])),
};

/** Names of shares and indices: there the unit is the slip, and unit-against-name speaks of it. */
const IS_SHARE = /^\P{L}*(?:pr[eo]?sentase|persentase|indeks|rasio|nilai)\b/iu;

/** "Kejadian per 10.000 bangunan", "kematian per 1.000 kelahiran hidup": a count held against a number of others. */
const IS_RATE = /\bper\s+\d|\brata-?\s?rata\b|^\P{L}*angka\b/iu;

const isCounted = (node: Node): boolean =>
  node.unit !== "" && !/[/]|bulan|\bo\.?b\b|hari|jam/i.test(node.unit) && !IS_SHARE.test(node.indicator || node.name) && !IS_RATE.test(node.indicator || node.name) && isCountUnit(node.unit) && unitOf(node.unit).scale === 1;

/** Outputs of a central budget are reported as a share of their volume: 0.75 of one year's service. */
const isVolume = ({ path }: Column): boolean => /\bvol(?:ume|\.)?(?=\W|$)/i.test(path.join(" "));

function* findingsIn(document: Document): Generator<FindingDraft> {
  const columns = [...targetColumns(document), ...actualColumns(document)].filter((column) => !isVolume(column) && indicatorRows(document).some((node) => isFraction(document, node, column)));
  const rows = columns.length === 0 ? [] : indicatorRows(document).filter((node) => !node.isHidden && isCounted(node));
  for (const column of columns) {
    const numbers = rows.filter((node) => document.number(node.row, column) !== undefined);
    const fractions = numbers.filter((node) => isFraction(document, node, column));
    if (fractions.length > Math.max(1, numbers.length * HABIT)) continue;
    for (const node of fractions) {
      yield {
        sheet: document.table.sheet,
        range: rangeOf([{ row: node.row, column: column.first }]),
        message: { key: "fraction", args: { name: rowLabel(node), column: columnLabel(column), found: document.number(node.row, column)!, unit: node.unit } },
        found: document.number(node.row, column)!,
        key: rowKey(document, node, column),
      };
    }
  }
}

/** Typed fractions alone: what a formula makes of progress is not typed wrong. A percent format says that it is no count. */
const isFraction = (document: Document, node: Node, column: Column): boolean => {
  const number = document.number(node.row, column);
  if (number === undefined || Number.isInteger(number) || document.shape(node.row, column)) return false;
  const reading = document.reading(node.row, column);
  return reading.kind === "number" && !reading.isPercent;
};
