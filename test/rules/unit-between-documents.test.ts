// Units of one indicator in several documents.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const sheet = (name: string, title: string, unit: string) => ({ text: `${title}
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya konektivitas | Rasio Konektivitas Kabupaten | ${unit} | 0.79
2 | Meningkatnya kepuasan | Indeks Kepuasan Masyarakat | Nilai | 84`, options: { name } });
const check = (...units: readonly string[]) => findingsOf("unit-between-documents", gridWorkbook(...units.map((unit, at) => sheet(`PK${at}`, `PERJANJIAN KINERJA TAHUN ${2022 + at}`, unit))));

test("one document against two is wrong, one against one is asked", () => {
  expect(places(check("Rasio", "%", "Rasio"))).toEqual(["PK1!D3"]);
  expect(check("Rasio", "%", "Rasio")[0]?.kind).toBeUndefined();
  expect(check("Rasio", "%")).toMatchObject([{ sheet: "PK1", range: "D3", kind: "review", found: "%", expected: "Rasio" }]);
});

test.each([
  ["another spelling", "%", "Persen"],
  ["another word for a score", "Nilai", "Indeks"],
  ["none", "Rasio", ""],
  ["an unknown unit", "Rasio", "kapal penyeberangan"],
  ["three units", "Rasio", "%", "Nilai"],
])("%s is no other unit", (_name, ...units) => expect(check(...units)).toEqual([]));

test("where the name contradicts the other unit, that one is wrong", () => {
  const one = (name: string, unit: string) => ({ text: `PERJANJIAN KINERJA TAHUN 2025\nNo | Sasaran | Indikator Kinerja | Satuan | Target\n1 | Meningkatnya layanan | Indeks Kepuasan Masyarakat | ${unit} | 84\n2 | Meningkatnya data | Nilai AKIP | Nilai | 70`, options: { name } });
  expect(findingsOf("unit-between-documents", gridWorkbook(one("A", "Persen"), one("B", "Nilai")))).toEqual([]);
});
