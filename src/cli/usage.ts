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

/** The sentence for an error of commander: the names in quotes are what it speaks of, and behind "is invalid." stands what would do. */
export const usageText = ({ code, message }: CommanderError, language: Language): string => {
  const [name = "", value = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const known = /is invalid\. (.*)$/s.exec(message)?.[1] ?? "";
  return text(language, KEYS[code] ?? "usage.other", { name, value, known });
};
