import fc from "fast-check";
import { fingerprinter } from "../../src/check/fingerprint";
import { textHash } from "../../src/sheets/text-hash";

describe("fingerprint", () => {
  const once = (rule: string, key: readonly (string | number | undefined)[]): string => fingerprinter()(rule, key);

  test("does not see case, blanks and punctuation", () => {
    expect(once("rule", ["Dinas  Kesehatan", "Angka Kematian-Ibu ", 2025])).toBe(once("rule", ["dinas kesehatan", "angka kematian ibu", "2025"]));
  });

  test.each([
    ["another rule", "rules", ["a", "b"]],
    ["another indicator", "rule", ["a", "c"]],
    ["words moved from one part to the next", "rule", ["a b", ""]],
    ["a part that is missing", "rule", ["a", undefined, "b"]],
    ["a percentage beside a number", "rule", ["a", "b %"]],
  ])("sees %s", (_, rule, key) => expect(once(rule, key)).not.toBe(once("rule", ["a", "b"])));

  test("tells the same key apart by a running number, so that the first keeps its own", () => {
    const fingerprintOf = fingerprinter();
    const three = [1, 2, 3].map(() => fingerprintOf("rule", ["a"]));
    expect(new Set(three).size).toBe(3);
    expect(three[0]).toBe(once("rule", ["a"]));
  });
});

describe("the hash below it", () => {
  // Stored suppressions depend on these: they may never change.
  test.each([["", "38eeb20c24228871"], ["abc", "567dea4545c760d3"], ["Dinas Kesehatan", "e015db35744517db"]])("of %j stays as it is", (text, hash) => expect(textHash(text)).toBe(hash));

  test("is sixteen digits, and other for other texts", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(textHash(a)).toMatch(/^[0-9a-f]{16}$/);
      expect(textHash(a) === textHash(b)).toBe(a === b);
    }));
  });

  test("has no collision among a hundred thousand near texts", () => {
    const hashes = new Set<string>();
    for (let at = 0; at < 100_000; at++) hashes.add(textHash(`achievement-arithmetic\u001fdinas\u001findikator ${at}`));
    expect(hashes.size).toBe(100_000);
  });
});
