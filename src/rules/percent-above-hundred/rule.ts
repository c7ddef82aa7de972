// TGT-07: a target, or a typed actual, above 100 % of a share of a whole; physical progress above 100 %.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { resolve } from "../../sheets/formula";
import { unitOf } from "../../standards/units";
import { actualColumns, indicatorRows, targetColumns } from "../shared/indicator-rows";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { consequencesOf } from "../shared/dependents";
import { overdoneIn, type Overdone } from "./physical";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import type { Span } from "../../standards/vocabulary";

/** Shares of a whole that is there: of targets, budgets, needs or an earlier year more than all can be reached. */
const SHARE = /^\P{L}*(?:persentase|presentase|prosentase|cakupan)\s/iu;
const MAY_EXCEED = /realisasi|capaian|pencapaian|peningkatan|kenaikan|pertumbuhan|penurunan|laju|rasio|terhadap target|dibanding|pendapatan|penerimaan|investasi|produksi|kumulatif|swasembada|kebutuhan/i;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "percent-above-hundred",
  code: "TGT-07",
  category: "target",
  level: "warning",
  basis: ["permenpanrb-88-2021-1b7"],
  texts: {
    id: {
      title: "Persentase di atas 100 %",
      why: "Bagian dari suatu keseluruhan tidak dapat lebih dari 100 %; angkanya salah ketik, atau satuannya bukan persen.",
      advice: "Periksa angka dan satuannya.",
      messages: {
        over: "{name}: {column} {found} %, padahal ini bagian dari keseluruhan.",
        physical: "{name}: {column} {found} %, padahal kemajuan fisik paling tinggi 100 %.",
      },
    },
    en: {
      title: "Share above 100 %",
      why: "A share of a whole cannot exceed 100 %; the figure is mistyped, or the unit is no percentage.",
      advice: "Check the figure and its unit.",
      messages: {
        over: "{name}: {column} is {found} %, although it is a share of a whole.",
        physical: "{name}: {column} is {found} %, although physical progress ends at 100 %.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [...draftsOf(document), ...overdoneIn(document).map((overdone) => physicalDraft(document, overdone))])),
};

const physicalDraft = (document: Document, { node, column, found }: Overdone): FindingDraft => ({
  sheet: document.table.sheet,
  range: rangeOf([{ row: node.row, column: column.first }]),
  related: consequencesOf(document, [{ row: node.row, column: column.first }]),
  message: { key: "physical", args: { name: rowLabel(node), column: columnLabel(column), found } },
  found,
  key: rowKey(document, node, column),
});

/** Sums over the years of a plan, and running totals, are no share. */
const ADDED_UP: ReadonlySet<Span> = new Set(["planEnd", "planToDate", "prior", "toDate"]);

const draftsOf = (document: Document): FindingDraft[] => {
  if (document.table.kind === "ikk") return partsAboveWhole(document);
  const columns = [...targetColumns(document), ...actualColumns(document)].filter(({ span }) => span === undefined || !ADDED_UP.has(span));
  const mayExceed = ({ row }: Node): boolean => columns.some((column) => (document.numbers(column).spoken(row) ?? (document.numbers(column).isPlain ? 0 : Infinity)) > 100);
  return indicatorRows(document).flatMap((node) => (isPercent(node) && mayExceed(node) && isShare(node) ? columns.flatMap((column) => draftOf(document, node, column) ?? []) : []));
};

/** In a list of key indicators (LPPD) the percentage is computed beside its numerator and denominator: one of them is wrong. */
const partsAboveWhole = (document: Document): FindingDraft[] =>
  document.columns({ subject: "achievement" }).filter(({ path }) => /%|persen/i.test(path.join(" "))).flatMap((column) =>
    document.measured.flatMap((node) => {
      const found = document.numbers(column).spoken(node.row);
      if (found === undefined || found <= 100 || !isShare(node)) return [];
      const parts = (document.shape(node.row, column)?.references ?? []).map((reference) => resolve(reference, node.row, column.first)).filter(({ sheet, top, bottom }) => sheet === undefined && top === node.row && bottom === node.row);
      return [{
        sheet: document.table.sheet,
        range: rangeOf([{ row: node.row, column: column.first }]),
        ...(parts.length > 0 ? { related: [{ sheet: document.table.sheet, range: rangeOf(parts.map(({ left }) => ({ row: node.row, column: left }))), role: "source" as const }] } : {}),
        message: { key: "over", args: { name: rowLabel(node), column: columnLabel(column), found } },
        kind: "review" as const,
        found,
        key: rowKey(document, node, column),
      }];
    }));

const isPercent = ({ unit }: Node): boolean => unitOf(unit).kind === "percent";

const isShare = ({ indicator }: Node): boolean => SHARE.test(indicator) && !MAY_EXCEED.test(indicator);

const draftOf = (document: Document, node: Node, column: Column): FindingDraft | undefined => {
  const reading = document.reading(node.row, column);
  if (reading.kind !== "number" || reading.ambiguous || reading.value <= 100) return undefined;
  // What a formula gives is told of where it comes from.
  if (column.subject === "actual" && document.shape(node.row, column)) return undefined;
  return {
    sheet: document.table.sheet,
    range: rangeOf([{ row: node.row, column: column.first }]),
    message: { key: "over", args: { name: rowLabel(node), column: columnLabel(column), found: reading.value } },
    kind: "review",
    found: reading.value,
    key: rowKey(document, node, column),
  };
};
