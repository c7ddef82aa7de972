// Wording made comparable: the same indicator written twice gives the same key. No judgement of similarity here.

/** Lower case, without numbering ("a.", "1.2"), punctuation, abbreviations in brackets and double blanks. */
export const wordingKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(([a-z0-9 .&/-]{2,12})\)/g, " ")
    .replace(/^\s*(?:[-•*–]|\(?[a-z]\)|[a-z]\.|\(?\d{1,2}(?:\.\d{1,2})*[.)]?)\s+/, "")
    .replace(/pr[eo]sentase|prosentase/g, "persentase")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();

/** A key for an agency: its kind and name without the region ("... Kabupaten Selaksa") and without its abbreviation in brackets. */
export const agencyKey = (text: string): string =>
  wordingKey(text)
    .replace(/\b(pemerintah )?(kabupaten|kota|provinsi|prov|kab)\b.*$/, "")
    .trim();
