// CAP-16: percentages, indices and scores that were added over quarters or years. The official form prints the addition itself,
// so a person has to decide: a warning to be reviewed, one per block.
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { FindingDraft, Related } from "../finding";
import type { Rule } from "../rule";
import { cumulatedOf, type Cumulated, type CumulatedBlock } from "../shared/cumulated";
import { consequencesOf } from "../shared/dependents";
import { figure, figures } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";
import { quarterFaultsOf, type QuarterFault } from "../shared/quarter-values";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "actual-cumulated",
  code: "CAP-16",
  category: "achievement",
  level: "warning",
  basis: ["permendagri-86-2017-e81", "praktik"],
  texts: {
    id: {
      title: "Angka yang tidak bertambah dijumlahkan",
      why: "Persentase, indeks dan nilai adalah posisi pada satu saat. Bila dijumlahkan antartriwulan atau antartahun, capaian melewati 100 % tanpa kinerja tambahan.",
      advice: "Untuk indikator posisi pakai nilai terakhir, bukan jumlah. Untuk keluaran yang sama setiap tahun, samakan target akhir dengan jumlah target tahunan. Jelaskan pilihannya di catatan.",
      messages: {
        quarters: "{name}: {parts} dijumlahkan menjadi {found}. Untuk satuan {unit} posisi terakhir adalah {expected}.",
        years: "{count} indikator bersatuan persen, indeks atau nilai menjumlahkan tahun-tahun sebelumnya dengan tahun ini, misalnya {name}: {prior} + {year} = {sum}, capaian {percent}.",
        yearly: "{count} indikator menjumlahkan keluaran tahunan terhadap target akhir yang sama dengan target satu tahun, misalnya {name}: {prior} + {year} = {sum} dari target {target}, capaian {percent}.",
      },
    },
    en: {
      title: "Figures that do not add up were added",
      why: "Percentages, indices and scores are positions at one time. Added over quarters or years, the achievement passes 100 % without any further performance.",
      advice: "Use the last value for positions, not the sum. Where the same output is due each year, let the end target be the sum of the yearly targets. Explain the choice in the notes.",
      messages: {
        quarters: "{name}: {parts} were added to {found}. For the unit {unit} the last position is {expected}.",
        years: "{count} indicators in per cent, index or score add earlier years to this year, such as {name}: {prior} + {year} = {sum}, achievement {percent}.",
        yearly: "{count} indicators add yearly outputs against an end target that equals the target of one year, such as {name}: {prior} + {year} = {sum} of {target}, achievement {percent}.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const fault of quarterFaultsOf(document)) if (fault.kind === "added") yield quarterDraft(fault);
      for (const block of cumulatedOf(document)) {
        if (block.positions.length > 0) yield blockDraft(block, block.positions, "years");
        if (block.yearly.length > 0) yield blockDraft(block, block.yearly, "yearly");
      }
    }
  },
};

const quarterDraft = ({ document, node, relation, quarters, found, expected }: QuarterFault): FindingDraft => ({
  sheet: document.table.sheet,
  range: cellAddress(node.row, relation.year.first),
  related: achievementsOf(document, node, relation.year),
  message: { key: "quarters", args: { name: rowLabel(node), parts: figures(quarters, " + "), found, expected: expected ?? "", unit: node.unit } },
  kind: "review",
  found: figure(found),
  expected: figure(expected),
  key: rowKey(document, node, relation.year),
});

/** Achievements that use the figure, typed ones too, and what formulas make of it. */
const achievementsOf = (document: Document, node: Node, actual: Column): Related[] => {
  const typed = document.achievements.filter((relation) => relation.actual === actual && !document.shape(node.row, relation.achievement)).map((relation) => cellAddress(node.row, relation.achievement.first));
  const { sheet } = document.table;
  return [...(typed.length > 0 ? [{ sheet, range: typed.join(","), role: "consequence" as const }] : []), ...consequencesOf(document, [{ row: node.row, column: actual.first }])];
};

const blockDraft = (block: CumulatedBlock, rows: readonly Cumulated[], key: "years" | "yearly"): FindingDraft => {
  const { document, relation } = block;
  const { sheet } = document.table;
  const cells = (column: Column): string => joinCells(rows.map(({ node }) => ({ row: node.row, column: column.first }))).map(areaAddress).join(",");
  const worst = rows.reduce((most, row) => (row.achievement > most.achievement ? row : most));
  return {
    sheet,
    range: cells(relation.achievement),
    related: [{ sheet, range: cells(block.sum), role: "source" }],
    message: { key, args: { count: rows.length, name: rowLabel(worst.node), prior: worst.prior, year: worst.year, sum: worst.sum, target: worst.target, percent: figure(Math.round(worst.achievement * 100) / 100) } },
    kind: "review",
    key: [...rowKey(document, undefined, relation.achievement), key],
  };
};
