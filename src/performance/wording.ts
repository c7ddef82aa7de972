// Wording made comparable: the same indicator written twice gives the same key. No judgement of similarity here.

/** Words that are their own key once in small letters: no numbering, brackets, punctuation or second blank. Most texts are such. */
const PLAIN = /^[a-z%][a-z\d%]*(?: [a-z\d%]+)*$/;

/** "IKSP 1.2", "IKU-3", "SK.4.": how plans of central agencies number indicators and objectives; other documents leave it out. */
const LABEL = /^\s*(?:ik[a-z]{1,3}|s[spk])[ .-]?\d{1,2}(?:[.-]\d{1,2})*[.):]?\s+/;

/** Lower case, without numbering ("a.", "1.2", "IKSP 1.2"), punctuation, abbreviations in brackets and double blanks. */
export const wordingKey = (text: string): string => {
  const lower = text.toLowerCase().replace(LABEL, "");
  if (PLAIN.test(lower)) return withOneSpelling(lower);
  return withOneSpelling(
    lower
      .replace(/\((?:[a-z0-9 .&/-]{2,12}|%|skala [a-z0-9 .,-]{1,20})\)/g, " ")
      .replace(/^\s*(?:[-•*–]|\(?[a-z]\)|[a-z]\.|\(?\d{1,2}(?:\.\d{1,2})*[.)]?)\s+/, ""),
  ).replace(/[^\p{L}\p{N}%]+/gu, " ").trim();
};

const withOneSpelling = (lower: string): string => (lower.includes("sentase") ? lower.replace(/pr[eo]sentase/g, "persentase") : lower);

/** A key for an agency: its kind and name without the region ("... Kabupaten Selaksa") and without its abbreviation in brackets. */
export const agencyKey = (text: string): string =>
  wordingKey(text)
    .replace(/\b(pemerintah )?(kabupaten|kota|provinsi|prov|kab)\b.*$/, "")
    .trim();

/** True for words that say "none" in a cell of names. */
export const isNothing = (text: string): boolean => /^(?:[-–—.]*|n\/?a|tidak ada|nihil)$/i.test(text);
