// CAP-26: a column does not follow the arithmetic that the sheet prints over it. One finding for a column and kind of fault.
import type { Document } from "../../performance/model";
import { areaAddress, joinCells } from "../../sheets/address";
import { formulaAt } from "../../sheets/snapshot";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { consequencesOf } from "../shared/dependents";
import { equationFaultsOf, type EquationFault } from "../shared/equation-faults";
import { figure, isClose } from "../shared/figures";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "printed-equation",
  code: "CAP-26",
  category: "achievement",
  level: "error",
  basis: ["rumus-cetak"],
  texts: {
    id: {
      title: "Kolom tidak mengikuti rumus yang dicetak",
      why: "Baris nomor kolom menyatakan cara menghitung. Pembaca menghitung ulang dengan rumus itu dan mendapat angka lain.",
      advice: "Samakan rumus sel dengan rumus yang dicetak, atau perbaiki rumus yang dicetak bila memang berbeda.",
      messages: {
        formula: "Kolom {column} mencetak {equation}, tetapi {count} sel memakai rumus lain ({formula}), misalnya {name}: {found}, seharusnya {expected}.",
        latent: "Kolom {column} mencetak {equation}, tetapi {count} sel memakai rumus lain ({formula}). Hasilnya hari ini sama, tetapi akan salah bila angkanya berubah.",
        value: "Kolom {column} mencetak {equation}, tetapi {count} angka yang diketik tidak sesuai, misalnya {name}: {found}, seharusnya {expected}.",
      },
    },
    en: {
      title: "Column does not follow the printed equation",
      why: "The numbering row states how the column is computed. A reader who follows it gets another figure.",
      advice: "Make the formula equal to the printed equation, or correct what is printed where it is meant otherwise.",
      messages: {
        formula: "Column {column} prints {equation}, but {count} cells use another formula ({formula}), such as {name}: {found} instead of {expected}.",
        latent: "Column {column} prints {equation}, but {count} cells use another formula ({formula}). Today the result is the same, but it will be wrong once figures change.",
        value: "Column {column} prints {equation}, but {count} typed figures do not follow it, such as {name}: {found} instead of {expected}.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) for (const [key, faults] of grouped(document)) yield draftOf(document, faults, key.split("|")[0]! as Kind);
  },
};

type Kind = "formula" | "latent" | "value";

const kindOf = ({ kind, found, expected }: EquationFault): Kind => (kind === "formula" && isClose(found, expected) ? "latent" : kind);

const grouped = (document: Document): Map<string, EquationFault[]> => {
  const groups = new Map<string, EquationFault[]>();
  for (const fault of equationFaultsOf(document)) {
    const key = `${kindOf(fault)}|${fault.equation.result.first}|${fault.shape?.key ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(fault);
    else groups.set(key, [fault]);
  }
  return groups;
};

const draftOf = (document: Document, faults: readonly EquationFault[], kind: Kind): FindingDraft => {
  const { equation } = faults[0]!;
  const column = equation.result;
  const cells = faults.map(({ node }) => ({ row: node.row, column: column.first }));
  const worst = faults.reduce((most, fault) => (Math.abs(fault.found - fault.expected) > Math.abs(most.found - most.expected) ? fault : most));
  return {
    sheet: document.table.sheet,
    range: joinCells(cells).map(areaAddress).join(","),
    related: kind === "latent" ? [] : consequencesOf(document, cells),
    message: {
      key: kind,
      args: {
        column: columnLabel(column), equation: equation.text, count: faults.length, name: rowLabel(worst.node), found: worst.found, expected: worst.expected,
        formula: `=${formulaAt(document.sheet, worst.node.row, column.first) ?? ""}`,
      },
    },
    ...(faults[0]!.isReverse ? { level: "info" as const } : kind === "latent" ? { level: "warning" as const } : {}),
    found: figure(worst.found),
    expected: figure(worst.expected),
    key: [...rowKey(document, faults.length === 1 ? worst.node : undefined, column), kind],
  };
};
