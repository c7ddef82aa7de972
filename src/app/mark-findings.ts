// Use case: findings as coloured marks on their cells, and as a sheet Temuan for colleagues without Selaras.
import type { Host, WrittenSheet } from "../hosts/port";
import type { Language } from "../locales/fill";
import type { Finding } from "../rules/finding";
import type { Mark } from "../sheets/edit";
import { findingWords } from "./describe";
import { temuanPlan, type TemuanOptions } from "./temuan";

/**
 * One mark for each area of each open finding, loudest first; accepted findings are not marked. With a language the first
 * area of a finding also gets its message as a note, on hosts that write notes.
 */
export const marksOf = (findings: readonly Finding[], notes?: Language): Mark[] => {
  const words = notes && findingWords(notes);
  const marks = findings
    .filter(({ suppression }) => !suppression)
    .flatMap((finding) => {
      const { sheet, range, level } = finding;
      return range.split(",").map((area, i): Mark => ({ sheet, range: area.trim(), level, ...(words && i === 0 ? { note: words(finding).message } : {}) }));
    });
  const byArea = new Map<string, Mark>();
  for (const mark of LEVELS.flatMap((level) => marks.filter((one) => one.level === level))) {
    const key = `${mark.range}!${mark.sheet}`;
    const louder = byArea.get(key);
    const note = [louder?.note, mark.note].filter((text) => text !== undefined).join("\n\n");
    byArea.set(key, { ...(louder ?? mark), ...(note ? { note } : {}) });
  }
  return [...byArea.values()];
};

const LEVELS = ["error", "warning", "info"] as const;

/** Replaces all marks by those of the findings, with notes where they are wanted, and writes the sheet Temuan. @throws what the host throws */
export const markFindings = async (host: Host, findings: readonly Finding[], options: TemuanOptions & { readonly notes?: boolean }): Promise<WrittenSheet | undefined> => {
  await host.mark(marksOf(findings, options.notes ? options.language : undefined));
  return (await host.writeSheets([temuanPlan(findings, options)]))[0];
};
