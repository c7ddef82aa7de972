// Indicators under another objective than in the other documents.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEALTH = "Meningkatnya derajat kesehatan masyarakat";
const OFFICE = "Meningkatnya tata kelola perangkat daerah";
const NAMES = ["Usia Harapan Hidup masyarakat", "Angka Kematian Bayi per 1.000 kelahiran", "Indeks Kepuasan Masyarakat atas layanan", "Indeks inovasi perangkat daerah", "Nilai evaluasi SAKIP perangkat daerah"];

const sheet = (name: string, objectives: readonly string[], title = "PERJANJIAN KINERJA TAHUN 2025") => ({
  text: [`${title}`, "Sasaran | Indikator Kinerja | Satuan | Target 2025", ...objectives.map((objective, at) => `${objective} | ${NAMES[at]!} | Indeks | ${70 + at}`)].join("\n"), options: { name },
});
const USUAL = [HEALTH, HEALTH, OFFICE, OFFICE, OFFICE];
const iku = sheet("IKU", USUAL, "INDIKATOR KINERJA UTAMA");

test.each([
  ["the same objectives", USUAL, []],
  ["one indicator elsewhere", [HEALTH, HEALTH, HEALTH, OFFICE, OFFICE], ["PK!B5"]],
  ["an objective worded anew", [HEALTH, HEALTH, "Meningkatnya kepuasan", OFFICE, OFFICE], []],
  ["another structure", [OFFICE, OFFICE, HEALTH, OFFICE, OFFICE], []],
])("%s", (_, objectives, expected) => expect(places(findingsOf("objective-between-documents", gridWorkbook(iku, sheet("PK", objectives))))).toEqual(expected));

test("of three documents the odd one is told", () => {
  const odd = sheet("RENAKSI", [HEALTH, HEALTH, HEALTH, OFFICE, OFFICE], "RENCANA AKSI TAHUN 2025");
  expect(findingsOf("objective-between-documents", gridWorkbook(iku, odd, sheet("PK", USUAL)))).toMatchObject([{ sheet: "RENAKSI", range: "B5", related: [{ sheet: "IKU" }, { sheet: "PK" }] }]);
});

describe("an objective in other words", () => {
  const BETTER = "Membaiknya derajat kesehatan masyarakat";
  const pk = (first: string, name = "PK") => sheet(name, [first, first, OFFICE, OFFICE, OFFICE], name === "PK" ? undefined : "RENCANA PEMBANGUNAN JANGKA MENENGAH DAERAH (RPJMD)");

  test("is told once, at the objective", () => expect(findingsOf("objective-between-documents", gridWorkbook(iku, pk(BETTER)))).toMatchObject([
    { sheet: "PK", range: "A3", kind: "review", message: { key: "reworded" }, related: [{ sheet: "IKU", range: "A3" }] },
  ]));
  test.each([
    ["a label before it", "Sasaran 1: Meningkatnya derajat kesehatan masyarakat", undefined],
    ["hardly a word in common", "Terwujudnya keluarga sehat", undefined],
    ["the objective of the region", BETTER, "RPJMD"],
  ])("nothing for %s", (_, first, name) => expect(findingsOf("objective-between-documents", gridWorkbook(iku, pk(first, name)))).toEqual([]));
  test("nothing for a unit of the agency", () =>
    expect(findingsOf("objective-between-documents", gridWorkbook(iku, sheet("PK", [BETTER, BETTER, OFFICE, OFFICE, OFFICE], "PERJANJIAN KINERJA KEPALA BIDANG KESEHATAN MASYARAKAT TAHUN 2025")))).toEqual([]));
});
