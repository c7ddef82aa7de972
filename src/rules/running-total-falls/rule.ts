// CAP-17, TGT-12: a running total that falls from one quarter to the next, in columns that say that they are running totals,
// and in rows whose targets are.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { unitOf } from "../../standards/units";
import { collect } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { draftsOf, monthsFalling, saysRunning } from "./falls";
import { progressOf } from "./progress";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "running-total-falls",
  code: "CAP-17",
  category: "achievement",
  level: "warning",
  basis: ["permendagri-86-2017-e81", "praktik"],
  texts: {
    id: {
      title: "Angka kumulatif turun",
      why: "Angka \"sampai dengan\" tidak dapat turun; triwulan yang turun diisi dengan angka triwulan itu saja, sehingga realisasi tahun keliru.",
      advice: "Isi semua triwulan dengan angka kumulatif, atau ganti kepala kolomnya.",
      messages: {
        falls: "{name}: {column} {found} lebih kecil daripada {before} pada triwulan sebelumnya.",
        month: "{name}: kemajuan fisik {column} {found} lebih kecil daripada {before} pada bulan sebelumnya, padahal rencananya kumulatif sampai 100 %.",
        running: "{name}: {column} tertulis {found}, kurang dari {before} pada bulan sebelumnya, padahal angkanya kumulatif.",
      },
    },
    en: {
      title: "Running total falls",
      why: "A total to date cannot fall; the quarter that does holds its own figure alone, so the year is wrong.",
      advice: "Fill all quarters with running totals, or change the header.",
      messages: {
        falls: "{name}: {column} is {found}, less than {before} of the quarter before.",
        month: "{name}: physical progress {column} is {found}, less than {before} of the month before, although the plan runs up to 100 %.",
        running: "{name}: {column} is {found}, less than {before} of the month before, although the figures run up.",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.flatMap((document) => [
    ...seriesOf(document).flatMap((columns) => document.measured.flatMap((node) => draftsOf(document, node, columns))),
    ...monthsFalling(document),
    ...besideTargets(document),
    ...physicalProgress(document),
  ])),
};

/** Progress that the plan lets run up to 100 % from month to month. */
const physicalProgress = (document: Document): FindingDraft[] => {
  const progress = progressOf(document);
  if (!progress) return [];
  return document.measured.filter(progress.isRunning).flatMap((node) => draftsOf(document, node, progress.actuals).map((draft) => ({ ...draft, message: { ...draft.message, key: "month" } })));
};

/** So near to a running target an actual is a running total too. */
const REACHED = 0.7;

/** Actuals of quarters beside targets that run up to the year: those that kept up with them once cannot fall afterwards. */
const besideTargets = (document: Document): FindingDraft[] => {
  const targets = document.columns({ subject: "target", measure: "performance" }).filter(({ quarter }) => quarter !== undefined);
  const actuals = document.columns({ subject: "actual", measure: "performance", span: "quarter" }).filter(({ path }) => !saysRunning(path));
  if (targets.length < 3 || actuals.length < 2) return [];
  const isRunning = targets.every(({ path }) => saysRunning(path));
  const runs = (node: Node): boolean => document.method(node).isCumulative || (isRunning && document.method(node).method === "sum");
  return document.measured.filter((node) => unitOf(node.unit).kind === "count" && runs(node)).flatMap((node) =>
    draftsOf(document, node, actuals).filter((_, at) => at === 0 && hasKeptUp(document, node, actuals, targets)));
};

const hasKeptUp = (document: Document, node: Node, actuals: readonly Column[], targets: readonly Column[]): boolean =>
  actuals.some((actual) => {
    const target = targets.find(({ quarter }) => quarter === actual.quarter);
    return (actual.quarter ?? 0) >= 2 && target !== undefined && (document.number(node.row, actual) ?? 0) >= (document.number(node.row, target) ?? Infinity) * REACHED;
  });

/** Columns of quarters to date, in order, by what they hold. */
const seriesOf = (document: Document): Column[][] => {
  const series = new Map<string, Column[]>();
  for (const column of document.table.columns) {
    if (column.quarter === undefined || (column.subject !== "actual" && column.subject !== "target") || !saysRunning(column.path)) continue;
    collect(series, [column.subject, column.measure, column.year].join("|"), column);
  }
  return [...series.values()].filter((columns) => columns.length >= 2).map((columns) => columns.sort((x, y) => x.quarter! - y.quarter!));
};
