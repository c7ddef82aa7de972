// Who a finding is: by its rule and the business that it speaks of, never by its address, so that a new row loses no suppression.
import type { FindingDraft } from "../rules/finding";
import { textHash } from "../sheets/text-hash";

const tidy = (part: string | number | undefined): string =>
  part === undefined ? "" : String(part).normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, " ").trim();

/**
 * Gives fingerprints, one after another, for drafts in their final order. Case, blanks and punctuation of the key do not count.
 * Drafts with the same rule and key are told apart by a running number, so each finding has a fingerprint of its own.
 */
export const fingerprinter = (): ((rule: string, key: FindingDraft["key"]) => string) => {
  const seen = new Map<string, number>();
  return (rule, key) => {
    const text = [rule, ...key.map(tidy)].join("\u001f");
    const ordinal = (seen.get(text) ?? 0) + 1;
    seen.set(text, ordinal);
    return textHash(ordinal === 1 ? text : `${text}\u001f#${ordinal}`);
  };
};
