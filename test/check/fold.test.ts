import { foldConsequences, type RuleDraft } from "../../src/check/fold";
import type { Rule } from "../../src/rules/rule";
import { fakeDraft, fakeRule } from "../helpers/fake-rule";

const cause = fakeRule("cause", []);
const effect = fakeRule("effect", [], { yieldsTo: ["cause"] });
const other = fakeRule("other", []);

const at = (rule: Rule, place: string, ...consequences: string[]): RuleDraft => ({
  rule,
  draft: fakeDraft(place, { related: consequences.map((target) => ({ sheet: target.split("!")[0]!, range: target.split("!")[1]!, role: "consequence" })) }),
});
const left = (...found: RuleDraft[]): string[] => foldConsequences(found).map(({ rule, draft }) => `${rule.id} ${draft.range}`);

describe("one cause, one finding", () => {
  test("a consequence of the same rule, or of one that it yields to, is left out", () => {
    expect(left(at(cause, "A!A1", "A!B1,C1:C9"), at(cause, "A!B1"), at(effect, "A!C2:C3,B1"))).toEqual(["cause A1"]);
  });

  test("what another rule says at the same cell stays", () => expect(left(at(cause, "A!A1", "A!B1"), at(other, "A!B1"))).toEqual(["cause A1", "other B1"]));

  test("another sheet, a part of the range alone, and other roles fold nothing", () => {
    const compared: RuleDraft = { rule: cause, draft: fakeDraft("A!A5", { related: [{ sheet: "A", range: "B5", role: "compared" }] }) };
    expect(left(at(cause, "A!A1", "B!B1"), at(cause, "A!B1"))).toHaveLength(2);
    expect(left(at(cause, "A!A1", "A!B1:B2"), at(cause, "A!B1:B3"))).toHaveLength(2);
    expect(left(compared, at(cause, "A!B5"))).toHaveLength(2);
  });

  test("a chain folds into its first cause", () => expect(left(at(cause, "A!A1", "A!B1"), at(cause, "A!B1", "A!C1"), at(cause, "A!C1"))).toEqual(["cause A1"]));

  test("of a circle one stays", () => {
    expect(left(at(cause, "A!A1", "A!B1"), at(cause, "A!B1", "A!A1"))).toHaveLength(1);
    expect(left(at(cause, "A!A1", "A!A1"))).toEqual(["cause A1"]);
    expect(left(at(cause, "A!A1", "A!B1"), at(cause, "A!B1", "A!C1"), at(cause, "A!C1", "A!A1"))).toHaveLength(1);
  });

  test("large areas count as small ones do", () => expect(left(at(cause, "A!A1", "A!J5:J60000"), at(cause, "A!J7:J900"))).toEqual(["cause A1"]));
});
