// CAP-07: a formula that reads another row or column, or computes otherwise, than the same formula above and below it.
// Falling indicators and averages of children are no breaks; see shared/pattern-breaks.ts.
import { cellAddress } from "../../sheets/address";
import { formulaAt } from "../../sheets/snapshot";
import type { FindingDraft } from "../finding";
import { formulaOffer } from "../offers";
import type { Rule } from "../rule";
import { consequencesOf } from "../shared/dependents";
import { linkBreaksOf } from "../shared/link-breaks";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { figure, isClose } from "../shared/figures";
import { patternBreaksOf, type PatternBreak } from "../shared/pattern-breaks";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "formula-pattern-break",
  code: "CAP-07",
  category: "achievement",
  level: "error",
  basis: ["kebijakan-buku-kerja", "permenpanrb-88-2021-2a3"],
  texts: {
    id: {
      title: "Rumus menyimpang dari rumus baris lain",
      why: "Rumus yang menunjuk sel lain menghasilkan angka milik baris atau kolom lain; kesalahannya ikut ke jumlah, capaian dan predikat.",
      advice: "Salin rumus dari baris di atas atau di bawahnya, lalu periksa lagi angka yang memakai sel ini.",
      messages: {
        row: "{name}: rumus {column} membaca baris lain ({formula}). Hasilnya {found}, dengan rumus baris lain {expected}.",
        text: "{name}: rumus {column} membaca baris lain ({formula}), tidak seperti {count} baris lain.",
        link: "{name}: rumus {column} membaca kolom lain ({formula}), tidak seperti {count} baris lain.",
        part: "{name}: rumus {column} meninggalkan satu bagian ({formula}), tidak seperti {count} baris lain.",
        column: "{name}: rumus {column} membaca kolom lain ({formula}). Hasilnya {found}, dengan rumus baris lain {expected}.",
        term: "{name}: rumus {column} meninggalkan satu bagian ({formula}). Hasilnya {found}, dengan rumus baris lain {expected}.",
        operator: "{name}: rumus {column} menghitung dengan cara lain ({formula}). Hasilnya {found}, dengan rumus baris lain {expected}.",
        limit: "{name}: rumus {column} memakai batas atau angka lain ({formula}), tidak seperti {count} baris lain.",
        latent: "{name}: rumus {column} berbeda dari {count} baris lain ({formula}). Hasilnya hari ini sama ({found}), tetapi akan salah bila angkanya berubah.",
      },
    },
    en: {
      title: "Formula differs from the other rows",
      why: "A formula that points at another cell gives the figure of another row or column; totals, achievements and ratings inherit it.",
      advice: "Copy the formula from the row above or below, then look again at the figures that use this cell.",
      messages: {
        row: "{name}: the formula of {column} reads another row ({formula}). It gives {found}; the formula of the other rows gives {expected}.",
        text: "{name}: the formula of {column} reads another row ({formula}), unlike {count} other rows.",
        link: "{name}: the formula of {column} reads another column ({formula}), unlike {count} other rows.",
        part: "{name}: the formula of {column} leaves one part out ({formula}), unlike {count} other rows.",
        column: "{name}: the formula of {column} reads another column ({formula}). It gives {found}; the formula of the other rows gives {expected}.",
        term: "{name}: the formula of {column} leaves one part out ({formula}). It gives {found}; the formula of the other rows gives {expected}.",
        operator: "{name}: the formula of {column} computes in another way ({formula}). It gives {found}; the formula of the other rows gives {expected}.",
        limit: "{name}: the formula of {column} uses another limit or number ({formula}), unlike {count} other rows.",
        latent: "{name}: the formula of {column} differs from {count} other rows ({formula}). Today the result is the same ({found}), but it will be wrong once figures change.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) for (const found of [...patternBreaksOf(document), ...linkBreaksOf(document)]) yield draftOf(found);
  },
};

/** What is said where nobody can tell what the other formula gives. */
const WITHOUT_EXPECTED: Partial<Record<PatternBreak["kind"], string>> = { row: "text", column: "link", term: "part" };

const draftOf = ({ document, column, row, kind, neighbour, followers, found, expected, isCertain }: PatternBreak): FindingDraft => {
  const cell = { row, column: column.first };
  const node = document.nodeAt(row);
  const isLatent = found !== undefined && expected !== undefined && isClose(found, expected);
  const repair = formulaOffer(document.sheet, cell, { row: neighbour, column: column.first }, expected);
  return {
    sheet: document.table.sheet,
    range: cellAddress(row, column.first),
    related: [{ sheet: document.table.sheet, range: cellAddress(neighbour, column.first), role: "compared" }, ...(isLatent ? [] : consequencesOf(document, [cell]))],
    message: {
      key: isLatent ? "latent" : expected === undefined ? (WITHOUT_EXPECTED[kind] ?? kind) : kind,
      args: { name: node ? rowLabel(node, column.measure === "rupiah") : "", column: columnLabel(column), count: followers, formula: `=${formulaAt(document.sheet, row, column.first) ?? ""}`, found: figure(found), expected: figure(expected) },
    },
    ...(isLatent || !isCertain || kind === "limit" || found === undefined || expected === undefined ? { level: "warning" as const } : {}),
    found: figure(found),
    expected: figure(expected),
    key: rowKey(document, node, column),
    ...(repair ? { repairs: [{ ...repair, safe: isLatent && kind !== "limit" }] } : {}),
  };
};
