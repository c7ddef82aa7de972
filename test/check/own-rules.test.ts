// A person's own rules: what they find, and how they say that they cannot be read.
import { findingWords } from "../../src/app/finding-words";
import { readState } from "../../src/app/state";
import { stateText } from "../../src/app/stored-state";
import { runRules } from "../../src/check/engine";
import { ownRules } from "../../src/check/own-rules";
import { DEFAULT_SETTINGS, type OwnRule } from "../../src/check/settings";
import { buildModel } from "../../src/performance/build";
import { recognise } from "../../src/recognise";
import { gridWorkbook } from "../helpers/grid";

const workbook = gridWorkbook({ text: `PENGUKURAN KINERJA TAHUN 2024
No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Pagu (Rp) | Realisasi Anggaran (Rp) | Penanggung Jawab
1 | Meningkatnya mutu | Indeks Kepuasan Masyarakat | Indeks | 80 | 100 | 125 | 5000000 | 4000000 | Sekretariat
2 | Meningkatnya data | Persentase data valid | % | 90 | 81 | 90 | 7000000 | 7500000 |
3 | Meningkatnya arsip | Jumlah arsip tertata | Berkas | 10 | | | 1000000 | 500000 | Bidang Arsip`, options: { name: "U" } });
const model = buildModel(workbook, recognise(workbook));
const run = (...own: readonly OwnRule[]) => runRules(ownRules(own), model, { settings: DEFAULT_SETTINGS, suppressions: [], today: "2026-01-31" });
const places = (left: string, operator: OwnRule["operator"], right?: string) => run({ name: "uji", left, operator, level: "warning", ...(right === undefined ? {} : { right }) }).findings.map(({ range }) => range);

test.each<[string, OwnRule["operator"], string | undefined, string[]]>([
  ["capaian", ">", "120", ["G3"]],
  ["realisasi", ">", "1,2 * target", ["F3"]],
  ["realisasi", ">=", "target × 0,9", ["F3", "F4"]],
  ["realisasi anggaran", ">", "pagu", ["I4"]],
  ["target", "<", "realisasi", ["E3"]],
  ["satuan", "=", "\"berkas\"", ["D5"]],
  ["satuan", "<>", "\"%\"", ["D3", "D5"]],
  ["indikator", "contains", "\"kepuasan\"", ["C3"]],
  ["penanggung jawab", "blank", undefined, ["J4"]],
  ["[Penanggung Jawab]", "filled", undefined, ["J3", "J5"]],
  ["Pagu (Rp)", "<=", "1000000", ["H5"]],
  ["capaian 2024", "=", "90", ["G4"]],
])("%s %s %s", (left, operator, right, expected) => expect(places(left, operator, right)).toEqual(expected));

test("a blank is not zero", () => expect(places("realisasi", "<", "50")).toEqual([]));

test("name, level, message and compared cell", () => {
  const { findings, couldNotRun } = run({ name: "Realisasi melebihi pagu", left: "realisasi anggaran", operator: ">", right: "pagu", level: "error", message: "{name}: {left} melebihi pagu {right}." });
  expect(couldNotRun).toEqual([]);
  expect(findings).toMatchObject([{ rule: "own:Realisasi melebihi pagu", code: "OWN-01", level: "error", sheet: "U", range: "I4", related: [{ range: "H4", role: "compared" }] }]);
  expect(findingWords("id")(findings[0]!)).toMatchObject({ title: "Realisasi melebihi pagu", message: "Persentase data valid: 7.500.000 melebihi pagu 7.000.000.", basis: "Kebijakan buku kerja" });
});

test.each<[string, Partial<OwnRule>, RegExp]>([
  ["a left side that is no column", { left: "100", operator: "<", right: "target" }, /sisi kiri "100" harus sebuah kolom/],
  ["no right side", { left: "target", operator: "<" }, /sisi kanan kosong/],
  ["a column that no table has", { left: "[Kolom Rahasia]", operator: "=", right: "1" }, /tidak ada tabel dengan kolom "\[Kolom Rahasia\]"/],
])("%s is said among the rules that could not run", (_name, own, reason) => {
  const { findings, couldNotRun } = run({ name: "uji", left: "", operator: "=", level: "warning", ...own });
  expect(findings).toEqual([]);
  expect(couldNotRun).toEqual([{ rule: "own:uji", reason: expect.stringMatching(reason) as string }]);
});

test("only tables of the kind that the rule names", () => {
  const own: OwnRule = { name: "uji", left: "capaian", operator: ">", right: "120", level: "info" };
  expect(run({ ...own, kind: "pengukuran" }).findings).toHaveLength(1);
  expect(run({ ...own, kind: "pk" })).toMatchObject({ findings: [], couldNotRun: [] });
});

test("they are kept in the workbook", () => {
  const own: readonly OwnRule[] = [{ name: "uji", left: "target", operator: "=", right: "0", level: "warning" }];
  const text = stateText<"settings">({ ...DEFAULT_SETTINGS, own });
  expect(readState(new Map([["settings", text]])).state.settings.own).toEqual(own);
  expect(readState(new Map([["settings", text.replace('"="', '"=="')]])).problems).toEqual([{ key: "settings", problem: "damaged" }]);
});
