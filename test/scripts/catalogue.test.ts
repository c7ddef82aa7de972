// Every entry of the catalogue has a rule, or a reason why it has none.
import { CATALOGUE } from "../../scripts/lib/catalogue";
import { RULES } from "../../src/rules";

const COUNTS = { STR: 12, IND: 21, TGT: 18, CAP: 25, CAS: 21, BUD: 18, LKJ: 17 };

test("every code of the catalogue is there once, in order", () =>
  expect(Object.keys(CATALOGUE)).toEqual(Object.entries(COUNTS).flatMap(([group, count]) => Array.from({ length: count }, (_, at) => `${group}-${String(at + 1).padStart(2, "0")}`))));

test.each(Object.entries(CATALOGUE))("%s has a rule or a reason", (_code, { about, rules, why }) => {
  expect(about.trim()).not.toBe("");
  expect(rules.length > 0 || (why ?? "").length > 20 || why?.startsWith("Seperti")).toBe(true);
  expect(rules.filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
});

test("a rule that carries a code of the catalogue is named there", () => {
  const missing = RULES.filter(({ id, code }) => CATALOGUE[code] && !CATALOGUE[code].rules.includes(id));
  expect(missing.map(({ id, code }) => `${code} ${id}`)).toEqual([]);
});
