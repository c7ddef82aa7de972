// A finding as plain text, for a message to a colleague.
import type { FindingWords } from "../../app/finding-words";
import type { Finding } from "../../rules/finding";
import type { Say } from "../shell/context";

/** Lines with what, where, the two numbers, why, what to do and the basis. */
export const findingText = ({ sheet, range, level, code }: Finding, words: FindingWords, say: Say): string => {
  const lines = [
    `${say(`level.${level}`)}: ${words.title}`,
    `${sheet}!${range}`,
    words.message,
    ...(words.found === undefined ? [] : [`${say("temuan.found")}: ${words.found}`]),
    ...(words.expected === undefined ? [] : [`${say("temuan.expected")}: ${words.expected}`]),
    `${say("finding.why")}: ${words.why}`,
    `${say("finding.advice")}: ${words.advice}`,
    `${say("finding.basis")}: ${words.basis} (${code})`,
  ];
  return lines.join("\n");
};
