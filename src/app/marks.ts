// Findings as coloured marks on their cells. Nothing is written here.
import type { Language } from "../locales/fill";
import type { Finding } from "../rules/finding";
import { LEVELS, type Mark } from "../sheets/edit";
import { findingHeads } from "./describe";

/**
 * One mark for each area of each open finding, loudest first; accepted findings are not marked. With a language the first
 * area of a finding also gets its message as a note, on hosts that write notes.
 */
export const marksOf = (findings: readonly Finding[], notes?: Language): Mark[] => {
  const words = notes && findingHeads(notes);
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
