// Use case: findings as coloured marks on their cells, and as a sheet Temuan for colleagues without Selaras.
import type { Host, WrittenSheet } from "../hosts/port";
import type { Finding } from "../rules/finding";
import type { Mark } from "../sheets/edit";
import { temuanPlan, type TemuanOptions } from "./temuan";

/** One mark for each area of each open finding, loudest first; accepted findings are not marked. */
export const marksOf = (findings: readonly Finding[]): Mark[] => {
  const marks = findings
    .filter(({ suppression }) => !suppression)
    .flatMap(({ sheet, range, level }) => range.split(",").map((area): Mark => ({ sheet, range: area.trim(), level })));
  const loudestFirst = (["error", "warning", "info"] as const).flatMap((level) => marks.filter((mark) => mark.level === level));
  const seen = new Set<string>();
  return loudestFirst.filter(({ sheet, range }) => !seen.has(`${range}!${sheet}`) && seen.add(`${range}!${sheet}`));
};

/** Replaces all marks by those of the findings and writes the sheet Temuan. @throws what the host throws */
export const markFindings = async (host: Host, findings: readonly Finding[], options: TemuanOptions): Promise<WrittenSheet | undefined> => {
  await host.mark(marksOf(findings));
  return (await host.writeSheets([temuanPlan(findings, options)]))[0];
};
