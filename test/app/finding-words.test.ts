import { findingWords } from "../../src/app/finding-words";
import type { Finding } from "../../src/rules/finding";
import { fakeRule } from "../helpers/fake-rule";

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: "first", code: "UJI-01", level: "error", kind: "fail", sheet: "PK", range: "A1", related: [], repairs: [], fingerprint: "0", message: { key: "wrong", args: { found: 1.5, expected: "2" } }, ...more,
});

describe("the words of a finding", () => {
  const wordsOf = findingWords("id", [fakeRule("first", [])]);
  test("are the rule's, with the values in the language's own numbers", () => {
    expect(wordsOf(finding())).toEqual({ title: "Judul", message: "Tertulis 1,5, seharusnya 2.", why: "Sebab", advice: "Saran", basis: "Praktik" });
  });
  test("are the bare names where the rule or the message is not known", () => {
    expect(wordsOf(finding({ rule: "gone" }))).toMatchObject({ title: "gone", message: "wrong", basis: "" });
    expect(wordsOf(finding({ message: { key: "other", args: {} } })).message).toBe("other");
  });
});

test("what was found and what was expected are written in the reader's language", () => {
  const told = finding({ found: ["≤ ", { value: 1250.5, places: 2 }, " orang"], expected: 62.5681 });
  expect(findingWords("id")(told)).toMatchObject({ found: "≤ 1.250,5 orang", expected: "62,5681" });
  expect(findingWords("en")(told)).toMatchObject({ found: "≤ 1,250.5 orang", expected: "62.5681" });
});

test("in English a basis that is no regulation has an English name", () => {
  expect(findingWords("en", [fakeRule("first", [])])(finding()).basis).toBe("Practice");
});
