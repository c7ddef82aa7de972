// What commands say alike: first how much was recognised and what of the stored state was not used, last the next step.
import type { InspectResult } from "../../app/check-workbook";
import { text, type Language } from "../../locales/cli";
import type { Layout } from "../layout";

/** "uji.xlsx: 5 tabel dikenali pada 4 dari 6 lembar." */
export const tablesText = ({ workbook, recognition }: InspectResult, language: Language): string => {
  const sheets = new Set(recognition.tables.map(({ sheet }) => sheet)).size;
  return sheets === 0
    ? text(language, "cli.noTables", { file: workbook.file })
    : text(language, "cli.tables", { file: workbook.file, tables: recognition.tables.length, sheets, all: workbook.sheets.length });
};

/** A sentence for each stored entry that was not used. */
export const stateProblemTexts = ({ stateProblems }: InspectResult, language: Language): string[] =>
  stateProblems.map(({ key, problem }) => text(language, `problem.${problem}`, { what: text(language, `state.${key}`) }));

/** What to do next. A command has a line of its own that is never broken, so that it can be copied. */
export const nextStep = (layout: Layout, language: Language, sentence: string, command: readonly string[]): string[] => [
  layout.wrap(command.length > 0 ? `${sentence}:` : sentence, `${text(language, "cli.next")}: `, "  "),
  ...(command.length > 0 ? [`  selaras ${command.map(forShell).join(" ")}`] : []),
];

const forShell = (word: string): string => (/^[\w./\\:-]+$/.test(word) ? word : `"${word}"`);
