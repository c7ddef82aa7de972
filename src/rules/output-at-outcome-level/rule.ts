// IND-02: an indicator that counts papers or meetings where the form asks for an outcome.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import { indicatorRows } from "../shared/indicator-rows";
import { rowKey, rowLabel } from "../shared/labels";
import { MOST_FINDINGS, rangeOf } from "../shared/places";
import { foldTwins } from "../shared/twins";
import type { Subject } from "../../standards/vocabulary";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

const KINDS = new Set(["rpjmd", "renstra", "iku", "pk", "pengukuran"]);
const OUTCOME = new Set(["goal", "objective"]);
/** Products of office work. People and things that are served are outcomes of some services, and are not judged. */
const OUTPUT = /^\P{L}*jumlah\s+(?:dokumen|laporan|rapat|naskah|notulen|surat|berita acara|rakor|rapat koordinasi|sosialisasi|bimtek)\b/iu;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "output-at-outcome-level",
  code: "IND-02",
  category: "indicator",
  level: "warning",
  basis: ["permenpanrb-89-2021", "permenpanrb-88-2021-1b8"],
  texts: {
    id: {
      title: "Indikator keluaran pada tingkat tujuan atau sasaran",
      why: "Banyaknya dokumen atau rapat tidak menunjukkan apakah keadaan yang dituju tercapai; evaluator menilai sasarannya belum berorientasi hasil.",
      advice: "Ganti dengan ukuran hasil, misalnya mutu, persentase, atau indeks; pindahkan indikator ini ke tingkat kegiatan.",
      messages: {
        output: "\"{name}\" menghitung keluaran, padahal berada pada tingkat {level}.",
        many: "{count} indikator menghitung keluaran, padahal berada pada tingkat {level}, misalnya \"{name}\".",
      },
    },
    en: {
      title: "Output indicator at the level of a goal or objective",
      why: "How many papers or meetings there were does not show whether the aim was reached; evaluators find the objective not result-oriented.",
      advice: "Use a measure of the result, such as quality, a share or an index; move this indicator to the activity.",
      messages: {
        output: "\"{name}\" counts an output, but stands at the level of a {level}.",
        many: "{count} indicators count outputs, but stand at the level of a {level}, such as \"{name}\".",
      },
    },
  },
  check: ({ model }) => foldTwins(model, model.documents.filter((document) => KINDS.has(document.table.kind) && !isOfSubActivities(model, document) && !isOfActivities(document)).flatMap(findingsIn)),
};

const findingsIn = (document: Document): FindingDraft[] => {
  const { sheet } = document.table;
  const faults = indicatorRows(document).flatMap((node) => {
    const level = levelOf(node);
    return level && node.indicatorColumn && OUTPUT.test(node.indicator) ? [{ node, level: level === "goal" ? "tujuan" : "sasaran", cell: { row: node.row, column: node.indicatorColumn.first } }] : [];
  });
  if (faults.length > MOST_FINDINGS) {
    const { node, level } = faults[0]!;
    return [{ sheet, range: rangeOf(faults.map(({ cell }) => cell)), message: { key: "many", args: { name: rowLabel(node), level, count: faults.length } }, key: [...rowKey(document, undefined), "many"] }];
  }
  return faults.map(({ node, level, cell }) => ({ sheet, range: rangeOf([cell]), message: { key: "output", args: { name: rowLabel(node), level } }, key: rowKey(document, node) }));
};

/** "Kegiatan" left of "Sasaran": the objectives are those of activities, which are outputs by right. */
const isOfActivities = ({ table: { columns } }: Document): boolean => {
  const first = (subject: Subject): number => columns.find((column) => column.subject === subject)?.first ?? Number.POSITIVE_INFINITY;
  return Math.min(first("activity"), first("subActivity")) < first("objective") && first("objective") < first("indicator");
};

/** Agreements of the lowest officials answer for sub activities: what they sign are outputs. */
const isOfSubActivities = (model: PerformanceModel, { table }: Document): boolean =>
  table.kind === "pk" &&
  (table.columns.some(({ subject, path }) => subject === "objective" && /kegiatan/i.test(path.join(" "))) ||
    model.documents.some((other) => other.table.sheet === table.sheet && other.table.kind === "pk" && other.column({ subject: "subActivity" }) !== undefined && other.column({ subject: "indicator" }) === undefined));

const levelOf = (node: Node): string | undefined => {
  const row = node.level === "indicator" ? node.parent?.level : node.level;
  const own = row !== undefined && OUTCOME.has(row) ? row : node.indicatorColumn?.level;
  return own !== undefined && OUTCOME.has(own) ? own : undefined;
};
