// Use case: findings as coloured marks on their cells, and as a sheet Temuan for colleagues without Selaras.
import type { Host, WrittenSheet } from "../hosts/port";
import type { Finding } from "../rules/finding";
import { marksOf } from "./marks";
import { temuanPlan, type TemuanOptions } from "./temuan";

/** Replaces all marks by those of the findings, with notes where they are wanted, and writes the sheet Temuan. @throws what the host throws */
export const markFindings = async (host: Host, findings: readonly Finding[], options: TemuanOptions & { readonly notes?: boolean }): Promise<WrittenSheet | undefined> => {
  await host.mark(marksOf(findings, options.notes ? options.language : undefined));
  return (await host.writeSheets([temuanPlan(findings, options)]))[0];
};
