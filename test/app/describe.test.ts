import { countFindings, countsText, placeText, reasonText, repairTitle, roleText, rulesByCategory } from "../../src/app/describe";
import type { Column } from "../../src/recognise/table";
import type { Finding } from "../../src/rules/finding";
import { fakeRule } from "../helpers/fake-rule";

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: "first", code: "UJI-01", level: "error", kind: "fail", sheet: "PK", range: "A1", related: [], repairs: [], fingerprint: "0", message: { key: "wrong", args: { found: 1.5, expected: "2" } }, ...more,
});
const column = (more: Partial<Column>): Column => ({ first: 0, last: 0, path: [], subject: "target", confidence: 1, reasons: [], ...more });

test.each([
  [column({ measure: "performance", year: 2025, span: "year" }), "target, kinerja, tahun 2025"],
  [column({ measure: "rupiah", quarter: 2, span: "quarter", year: 2025 }), "target, rupiah, triwulan 2, tahun 2025"],
  [column({ subject: "actual", quarter: 2, span: "toDate" }), "realisasi, kumulatif, triwulan 2"],
  [column({ month: 3, span: "month" }), "target, bulan 3"],
  [column({ span: "planEnd", year: 2029 }), "target, akhir periode, tahun 2029"],
  [column({ subject: "indicator" }), "indikator"],
])("a role in words", (role, words) => expect(roleText(role, "id")).toBe(words));

test("a reason names the kind in words, and one that is not known by its key", () => {
  expect(reasonText({ key: "columns-say-kind", args: { kind: "pk", clue: "x" }, weight: 1 }, "id")).toBe("susunan kolomnya seperti Perjanjian Kinerja");
  expect(reasonText({ key: "brand-new", weight: 1 }, "en")).toBe("another reason (brand-new)");
});

test("a long range is shortened", () => {
  expect(placeText("J5,J8:J9,J12", "id")).toBe("J5,J8:J9,J12");
  expect(placeText("J5,J8:J9,J12,K1", "id")).toBe("J5,J8:J9 dan 2 lainnya");
});

test("a repair that is not known has a title too", () => expect([repairTitle("unit-spelling", "id"), repairTitle("brand-new", "id")]).toEqual(["Betulkan ejaan satuan", "Perbaiki"]));

test("counts leave accepted findings aside, and levels without any are not said", () => {
  const counts = countFindings([finding(), finding({ level: "warning", kind: "review" }), finding({ suppression: { reason: "x" } })]);
  expect(counts).toEqual({ error: 1, warning: 1, info: 0, review: 1, suppressed: 1 });
  expect(countsText(counts, "id")).toBe("1 kesalahan, 1 peringatan (1 di antaranya perlu ditinjau)");
  expect(countsText(countFindings([]), "en")).toBe("0 findings");
});

test("rules come in the order of the catalogue", () => {
  const rules = [fakeRule("c", [], { code: "CAP-09" }), fakeRule("a", [], { category: "structure", code: "STR-02" }), fakeRule("b", [], { code: "CAP-03" })];
  expect(rulesByCategory(rules).map(({ category, rules: own }) => [category, own.map(({ id }) => id)])).toEqual([["structure", ["a"]], ["achievement", ["b", "c"]]]);
});
