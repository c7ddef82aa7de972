// A finding as plain text, for a message to a colleague.
import type { Told } from "./view-state";
import type { Say } from "../shell/context";

/** Lines with what, where, the two numbers, why, what to do and the basis. */
export const findingText = ({ finding, words }: Told, say: Say): string => {
  const { sheet, range, level, found, expected, code } = finding;
  return [
    `${say(`level.${level}`)}: ${words.title}`,
    `${sheet}!${range}`,
    words.message,
    ...(found === undefined ? [] : [`${say("temuan.found")}: ${found}`]),
    ...(expected === undefined ? [] : [`${say("temuan.expected")}: ${expected}`]),
    `${say("finding.why")}: ${words.why}`,
    `${say("finding.advice")}: ${words.advice}`,
    `${say("finding.basis")}: ${words.basis} (${code})`,
  ].join("\n");
};
