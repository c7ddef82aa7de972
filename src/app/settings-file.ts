// The settings of `--config FILE`: the same that a workbook keeps, with names held against rules, scales and limits that there are.
import type { Settings } from "../check/settings";
import { RULES } from "../rules";
import { RATING_SCALES } from "../standards/scales";
import { GivenFileError, parseGiven, type GivenProblem } from "./given-file";
import { settingsSchema } from "./state";

/** The names that a file may use where the schema allows any text. */
export const SETTING_NAMES = {
  rules: RULES.map(({ id }) => id),
  /** "printed" is the scale that the workbook prints. */
  scales: [...RATING_SCALES.map(({ id }) => id), "printed"],
  thresholds: RULES.flatMap(({ thresholds }) => Object.keys(thresholds ?? {})),
} as const;

/** Reads the text of a settings file. @throws GivenFileError with every fault */
export const readSettingsFile = (content: string): Settings => {
  const settings = parseGiven(settingsSchema, content);
  const { rules, policy, thresholds } = settings;
  const problems: GivenProblem[] = [
    ...strangers(Object.keys(rules), SETTING_NAMES.rules).map((name): GivenProblem => ({ text: "given.unknownRule", args: { key: `rules.${name}` } })),
    ...strangers(Object.keys(thresholds), SETTING_NAMES.thresholds).map((name): GivenProblem => ({ text: "given.unknownKey", args: { key: `thresholds.${name}` } })),
    ...strangers(policy.scale === undefined ? [] : [policy.scale], SETTING_NAMES.scales).map((): GivenProblem => ({ text: "given.oneOf", args: { key: "policy.scale", values: SETTING_NAMES.scales.join(", ") } })),
  ];
  if (problems.length > 0) throw new GivenFileError(problems);
  return settings;
};

const strangers = (given: readonly string[], known: readonly string[]): string[] => given.filter((name) => !known.includes(name));
