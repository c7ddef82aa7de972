// CAP-19: an average that leaves out a row, or counts rows of another level or block. Sums of money belong to total-range-short.
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import { formulaAt } from "../../sheets/snapshot";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { averageFaultsOf, rowsAddress, type AverageFault } from "../shared/averages";
import { consequencesOf } from "../shared/dependents";
import { figure, isClose } from "../shared/figures";
import { rowKey, rowLabel } from "../shared/labels";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "average-rows",
  code: "CAP-19",
  category: "achievement",
  level: "error",
  basis: ["praktik", "permenpanrb-88-2021-2a3"],
  texts: {
    id: {
      title: "Rata-rata membaca baris yang salah",
      why: "Rata-rata yang meninggalkan satu baris, atau menghitung rincian dan induknya sekaligus, tidak dapat dihitung ulang oleh evaluator.",
      advice: "Perbaiki rentang AVERAGE sehingga hanya memuat baris satu tingkat di bawahnya. Pisahkan baris yang tidak berurutan dengan koma, bukan titik dua.",
      messages: {
        missing: "{name}: rata-rata ({formula}) meninggalkan {missing}. Hasilnya {found}, seharusnya {expected}.",
        extra: "{name}: rata-rata ({formula}) ikut menghitung {extra}, yang bukan rincian langsungnya. Hasilnya {found}, seharusnya {expected}.",
        both: "{name}: rata-rata ({formula}) meninggalkan {missing} dan ikut menghitung {extra}. Hasilnya {found}, seharusnya {expected}.",
        divisor: "{name}: jumlah {count} angka dibagi {divisor} ({formula}). Hasilnya {found}, seharusnya {expected}.",
        latent: "{name}: rata-rata ({formula}) tidak memuat baris yang tepat. Hasilnya hari ini sama ({found}), tetapi akan salah bila angkanya berubah.",
      },
    },
    en: {
      title: "Average reads the wrong rows",
      why: "An average that leaves out a row, or counts details together with their parents, cannot be reproduced by an evaluator.",
      advice: "Correct the range of AVERAGE so that it holds only the rows one level below. Separate rows that do not touch by commas, not by colons.",
      messages: {
        missing: "{name}: the average ({formula}) leaves out {missing}. It gives {found} and should give {expected}.",
        extra: "{name}: the average ({formula}) also counts {extra}, which are not its direct parts. It gives {found} and should give {expected}.",
        both: "{name}: the average ({formula}) leaves out {missing} and also counts {extra}. It gives {found} and should give {expected}.",
        divisor: "{name}: the sum of {count} figures is divided by {divisor} ({formula}). It gives {found} and should give {expected}.",
        latent: "{name}: the average ({formula}) does not hold the right rows. Today the result is the same ({found}), but it will be wrong once figures change.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) for (const faults of copies(averageFaultsOf(document))) yield draftOf(faults);
  },
};

const isLatent = ({ found, expected }: AverageFault): boolean => isClose(found, expected);

/** One formula copied across a row is one cause. */
const copies = (faults: readonly AverageFault[]): AverageFault[][] => {
  const groups = new Map<string, AverageFault[]>();
  for (const fault of faults) {
    const key = `${fault.row}|${fault.shape.key}|${isLatent(fault)}`;
    const group = groups.get(key);
    if (group) group.push(fault);
    else groups.set(key, [fault]);
  }
  return [...groups.values()];
};

const keyOf = (fault: AverageFault): string => {
  if (isLatent(fault)) return "latent";
  if (fault.missing.length === 0) return fault.extra.length === 0 ? "divisor" : "extra";
  return fault.extra.length === 0 ? "missing" : "both";
};

const draftOf = (faults: readonly AverageFault[]): FindingDraft => {
  const first = faults[0]!;
  const { document, row, column, source, missing, extra, found, expected, division, isCertain } = first;
  const sheet = document.table.sheet;
  const node = document.nodeAt(row);
  const cells = faults.map((fault) => ({ row, column: fault.column }));
  const sources = [rowsAddress(missing, source), rowsAddress(extra, source)].filter((range) => range !== "");
  const header = document.table.columns.find((other) => other.first <= column && other.last >= column);
  return {
    sheet,
    range: joinCells(cells).map(areaAddress).join(","),
    related: [...(sources.length > 0 ? [{ sheet, range: sources.join(","), role: "compared" as const }] : []), ...(isLatent(first) ? [] : consequencesOf(document, cells))],
    message: {
      key: keyOf(first),
      args: {
        name: (node && rowLabel(node)) || cellAddress(row, column), formula: `=${formulaAt(document.sheet, row, column) ?? ""}`,
        missing: rowsAddress(missing, source), extra: rowsAddress(extra, source), found, expected,
        count: division?.figures ?? 0, divisor: division?.by ?? 0,
      },
    },
    ...(isLatent(first) || !isCertain ? { level: "warning" as const } : {}),
    found: figure(found),
    expected: figure(expected),
    key: [...rowKey(document, node, header), "average"],
  };
};
