// Wrong usage in words: what commander says in English, in the language that was asked for.
import type { CommanderError } from "commander";
import { text, type Language, type TextKey } from "../locales/cli";

/** A command that cannot be carried out as it was typed; the message is already in words. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

const KEYS: Readonly<Record<string, TextKey>> = {
  "commander.unknownOption": "usage.unknownOption",
  "commander.unknownCommand": "usage.unknownCommand",
  "commander.missingArgument": "usage.missingArgument",
  "commander.optionMissingArgument": "usage.optionMissingArgument",
  "commander.missingMandatoryOptionValue": "usage.missingOption",
  "commander.excessArguments": "usage.excessArguments",
  "commander.invalidArgument": "usage.invalidOption",
};

/** The sentence for an error of commander; the name in quotes is what it speaks of. */
export const usageText = ({ code, message }: CommanderError, language: Language): string =>
  text(language, KEYS[code] ?? "usage.other", { name: /'([^']+)'/.exec(message)?.[1] ?? "" });
