// What `selaras inspect` prints for people: every table with its place, its columns and the reasons, then the sheets left alone.
import type { InspectResult } from "../../app/check-workbook";
import { reasonText, roleText } from "../../app/describe";
import { groupBy } from "../../app/group";
import { text, type Language, type TextKey } from "../../locales/cli";
import type { Table } from "../../recognise/table";
import { areaAddress, columnsAddress } from "../../sheets/address";
import { ROW_LEVELS } from "../../standards/vocabulary";
import type { Layout } from "../layout";
import { nextStep, stateProblemTexts, tablesText } from "./overview";

/** The whole text, with its last line break. */
export const inspectText = (result: InspectResult, language: Language, layout: Layout, path: string): string => {
  const { recognition } = result;
  const lines = [layout.wrap(tablesText(result, language)), ...stateProblemTexts(result, language).map((line) => layout.wrap(line))];
  for (const [sheet, tables] of groupBy(recognition.tables, (table) => table.sheet)) {
    lines.push("", layout.paint("heading", sheet));
    for (const [at, table] of tables.entries()) lines.push(...(at > 0 ? [""] : []), ...tableLines(table, language, layout));
  }
  if (recognition.leftAlone.length > 0) {
    lines.push("", layout.paint("heading", text(language, "cli.leftAlone")));
    for (const { sheet, reason } of recognition.leftAlone) lines.push(layout.wrap(`${sheet}: ${reasonText(reason, language)}`, "  ", "    "));
  }
  if (recognition.tables.length > 0) lines.push("", ...nextStep(layout, language, text(language, "cli.nextCheck"), ["check", path]));
  return `${lines.join("\n")}\n`;
};

/** How wide the names of facts are. */
const LABEL = 14;

const tableLines = (table: Table, language: Language, layout: Layout): string[] => {
  const fact = (key: TextKey, value: string): string[] => (value === "" ? [] : [layout.wrap(value, `  ${text(language, key).padEnd(LABEL)}`)]);
  const numbering = table.numberingRow === undefined ? "" : `, ${text(language, "cli.numbering", { row: table.numberingRow + 1 })}`;
  const reasons = [...table.reasons].sort((a, b) => b.weight - a.weight).map((reason) => reasonText(reason, language));
  return [
    `  ${text(language, `kind.${table.kind}`)} (${table.kind}), ${text(language, "cli.sure", { percent: Math.round(table.confidence * 100) })}`,
    ...fact("cli.title", table.title),
    ...fact("cli.header", areaAddress(table.header) + numbering),
    ...fact("cli.data", table.data ? `${areaAddress(table.data)}: ${rowsText(table, language)}` : text(language, "cli.template")),
    ...fact("cli.agency", table.agency ?? ""),
    ...fact("cli.year", table.year === undefined ? "" : String(table.year)),
    ...fact("cli.because", [...new Set(reasons)].join("; ")),
    ...fact("cli.equations", table.equations.map((equation) => equation.text).join("; ")),
    `  ${text(language, "cli.columns")}`,
    ...table.columns.map((column) => {
      const why = column.reasons.filter(({ key }) => key !== "header-word").map((reason) => `; ${reasonText(reason, language)}`).join("");
      const header = column.path.join(" > ");
      return layout.wrap(`${roleText(column, language)}${header === "" ? "" : ` ("${header}"${why})`}`, `    ${columnsAddress(column.first, column.last).padEnd(8)}`);
    }),
  ];
};

/** "4 program, 10 kegiatan, 3 jumlah". */
const rowsText = (table: Table, language: Language): string =>
  ROW_LEVELS.flatMap((level) => {
    const count = table.rows.filter((row) => row.level === level).length;
    return count === 0 ? [] : [`${count} ${text(language, `row.${level}`)}`];
  }).join(", ");
