// Which documents planned sheets rest on, read off their formulas and links: what is printed is what is really used.
import type { Document } from "../performance/model";
import type { SheetPlan } from "../sheets/plan";

const REFERENCE = /(?:'((?:[^']|'')*)'|([\w.]+))!\$?[A-Z]{1,3}\$?(\d+)/g;

/** The documents with the sheets that use them, as people name them ("3.2"). */
export const usedSources = (plans: readonly SheetPlan[], documents: readonly Document[]): ReadonlyMap<Document, ReadonlySet<string>> => {
  const used = new Map<Document, Set<string>>();
  for (const plan of plans) {
    const rows = new Map<string, Set<number>>();
    for (const cell of plan.cells.flat()) {
      for (const [, quoted, plain, row] of `${cell?.formula ?? ""} ${cell?.link ?? ""}`.matchAll(REFERENCE)) {
        const sheet = quoted?.replace(/''/g, "'") ?? plain!;
        rows.set(sheet, (rows.get(sheet) ?? new Set()).add(Number(row) - 1));
      }
    }
    for (const document of documents) {
      const { sheet, header, data } = document.table;
      const isUsed = [...(rows.get(sheet) ?? [])].some((row) => row >= header.top && row <= (data?.bottom ?? header.bottom));
      if (isUsed) used.set(document, (used.get(document) ?? new Set()).add(shortName(plan.name)));
    }
  }
  return used;
};

const shortName = (name: string): string => /^\d+(?:\.\d+)*(?= )/.exec(name)?.[0] ?? name;
