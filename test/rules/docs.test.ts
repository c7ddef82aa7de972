// Holds every rule to its page: one name everywhere, the same headings, both languages, and examples that are true.
import { fill, placeholders } from "../../src/locales/fill";
import { recognise } from "../../src/recognise";
import { RULES } from "../../src/rules";
import { docExamples, docSection, findingsOf, loadRule, missesOf, places, ruleDoc, ruleFolders } from "../helpers/rule";

const HEADINGS = ["Apa yang diperiksa", "Mengapa", "Contoh salah", "Contoh benar", "Perbaikan", "Dasar aturan", "English summary"];

test("every folder is registered, every registered rule has a folder, no id or code is there twice", () => {
  expect(RULES.map((rule) => rule.id).sort()).toEqual(ruleFolders().sort());
  expect(new Set(RULES.map((rule) => rule.code)).size).toBe(RULES.length);
});

const folders = ruleFolders();
describe.each(folders)("%s", (id) => {
  const rule = loadRule(id);

  test("has the folder's name as id, a code of the catalogue, a basis, and yields to rules that there are", () => {
    expect(rule.id).toBe(id);
    expect(rule.code).toMatch(/^[A-Z]{3}-\d{2}$/);
    expect(rule.basis.length).toBeGreaterThan(0);
    expect(rule.yieldsTo?.filter((other) => other === id || !folders.includes(other)) ?? []).toEqual([]);
  });

  test("says the same in both languages", () => {
    const { id: indonesian, en: english } = rule.texts;
    for (const texts of [indonesian, english]) for (const text of [texts.title, texts.why, texts.advice, ...Object.values(texts.messages)]) expect(text.trim()).not.toBe("");
    expect(Object.keys(indonesian.messages).length).toBeGreaterThan(0);
    expect(Object.keys(english.messages).sort()).toEqual(Object.keys(indonesian.messages).sort());
    for (const texts of [indonesian, english]) expect(Object.keys(texts.thresholds ?? {})).toEqual(Object.keys(rule.thresholds ?? {}));
    for (const [key, text] of Object.entries(indonesian.messages)) expect(placeholders(english.messages[key]!)).toEqual(placeholders(text));
    expect(fill(indonesian.title + indonesian.why + indonesian.advice, {}, "id")).not.toMatch(/\{\w+\}/);
  });

  test("has a page with the headings in their order, each with something below it", () => {
    const doc = ruleDoc(id);
    expect([...doc.matchAll(/^## +(.+)$/gm)].map((match) => match[1]!.trim())).toEqual(HEADINGS);
    for (const heading of HEADINGS) expect(docSection(doc, heading)?.trim()).toMatch(/\S/);
  });

  test("finds every marked cell of its wrong examples, and no other", () => {
    const examples = docExamples(docSection(ruleDoc(id), "Contoh salah") ?? "");
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(missesOf(rule, example)).toEqual([]);
  });

  test("says nothing about its right examples, and they are recognised as tables", () => {
    const examples = docExamples(docSection(ruleDoc(id), "Contoh benar") ?? "");
    expect(examples.length).toBeGreaterThan(0);
    for (const { workbook, marked } of examples) {
      expect(marked).toEqual([]);
      expect(recognise(workbook).tables.length).toBeGreaterThan(0);
      expect(places(findingsOf(rule, workbook))).toEqual([]);
    }
  });
});
