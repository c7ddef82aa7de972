// IND-04: two measures in one indicator cell that share one target. The word "dan" alone says nothing.
import type { Document, Node } from "../../performance/model";
import { indicatorRows, targetColumns } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { foundIn } from "../shared/found";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "two-indicators-in-one",
  code: "IND-04",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b6"],
  texts: {
    id: {
      title: "Dua indikator dalam satu sel",
      why: "Satu target dan satu realisasi tidak dapat mengukur dua hal, sehingga capaiannya tidak berarti.",
      advice: "Pisahkan menjadi dua baris, masing-masing dengan satuan, target, dan realisasinya.",
      messages: { list: "{name}: beberapa indikator bernomor berbagi satu target.", joined: "{name}: dua ukuran ({first} dan {second}) berbagi satu target." },
    },
    en: {
      title: "Two indicators in one cell",
      why: "One target and one realisation cannot measure two things, so the achievement means nothing.",
      advice: "Put them on two rows, each with its unit, target and realisation.",
      messages: { list: "{name}: several numbered indicators share one target.", joined: "{name}: two measures ({first} and {second}) share one target." },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => foundIn(indicatorRows(document), (node) => judge(document, node)))),
};

/** A list of indicators begins with its first number; one further on lists what an indicator means ("yang memenuhi kriteria 1. ... 2. ..."). */
const NUMBERED = /^(?:\S+\s+){0,2}\(?(?:1[.)]\s*\p{L}[\s\S]*\s\(?2[.)]\s*\p{L}|a[.)]\s+\p{L}[\s\S]*\s\(?b[.)]\s+\p{L})/u;
/** Two nouns that each open an indicator: "Indeks ... dan Persentase ...". */
const MEASURE = "(indeks|persentase|presentase|prosentase|nilai|jumlah|rasio|angka|cakupan|opini|predikat)";
const JOINED = new RegExp(`^\\P{L}*${MEASURE}\\b.{4,}\\b(?:dan|serta)\\s+${MEASURE}\\s+\\p{L}{3}`, "iu");

/** What both patterns need; it spares most texts the slower ones. */
const MAY_BE = /\b(?:dan|serta)\s|[1a][.)]/i;

const judge = (document: Document, node: Node): FindingDraft | undefined => {
  const text = node.indicator;
  if (!MAY_BE.test(text)) return undefined;
  const joined = JOINED.exec(text);
  // "Rasio penyuluh dan jumlah petani" is one measure of two amounts.
  const isRatio = joined !== null && /^rasio$/i.test(joined[1]!) && /^(jumlah|angka|nilai)$/i.test(joined[2]!);
  const isPair = joined !== null && !isRatio && joined[1]!.toLowerCase() !== joined[2]!.toLowerCase();
  if (!node.indicatorColumn || (!isPair && !NUMBERED.test(text)) || !hasOneTarget(document, node)) return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf([{ row: node.row, column: node.indicatorColumn.first }]),
    message: isPair ? { key: "joined", args: { name: rowLabel(node), first: joined[1]!, second: joined[2]! } } : { key: "list", args: { name: rowLabel(node) } },
    key: rowKey(document, node),
  };
};

/** One number stands for all: a cell with as many targets as indicators is only an unusual way of writing. */
const hasOneTarget = (document: Document, node: Node): boolean => {
  const readings = targetColumns(document).map((column) => document.reading(node.row, column)).filter(({ kind }) => kind !== "blank" && kind !== "missing");
  return readings.length > 0 && readings.every(({ kind }) => kind === "number" || kind === "range");
};
