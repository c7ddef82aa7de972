import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const HEAD = "REALISASI ANGGARAN TAHUN 2024\nKode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)\n";
const check = (rows: string, hiddenRows: number[] = []) => findingsOf("budget-children-sum", gridWorkbook({ text: HEAD + rows, options: { name: "ANGGARAN", hiddenRows } }));

const TREE = (program: string, activity = "5000000") => `
1.02.01 | Program Penunjang Urusan Pemerintahan Daerah | ${program} | 9000000
1.02.01.2.01 | Perencanaan dan Evaluasi Kinerja | ${activity} | 4000000
1.02.01.2.01.0001 | Penyusunan Dokumen Perencanaan | 2000000 | 1500000
1.02.01.2.01.0002 | Evaluasi Kinerja | 3000000 | 2500000
1.02.01.2.02 | Administrasi Keuangan | 6000000 | 5000000
1.02.01.2.02.0001 | Penyediaan Gaji | 6000000 | 5000000`;

test.each<[string, string, string[]]>([
  ["a tree that adds up", TREE("11000000"), []],
  ["a typed program that differs", TREE("11500000"), ["ANGGARAN!C3"]],
  ["one rupiah a part is rounding", TREE("11000002"), []],
  ["a wrong child is the cause, its parent is right", TREE("11000000", "5500000"), ["ANGGARAN!C4"]],
  ["a blank parent says nothing", TREE("", "5000000"), []],
])("%s", (_, rows, expected) => {
  expect(places(check(rows.trim()))).toEqual(expected);
});

test("names the parts, the amounts and an error where everything is filled", () => {
  const [finding] = check(TREE("11500000").trim());
  expect(finding).toMatchObject({ found: { value: 11_500_000 }, expected: { value: 11_000_000 }, related: [{ range: "C4,C7", role: "compared" }] });
  expect(finding?.level).toBeUndefined();
});

test("a blank part makes it a warning", () => {
  const [finding] = check(TREE("9000000").trim().replace("| 6000000 | 5000000\n", "| | 5000000\n").replace("Penyediaan Gaji | 6000000", "Penyediaan Gaji | "));
  expect(finding).toMatchObject({ range: "C3", level: "warning", message: { key: "missing", args: { blanks: 1 } } });
});

test("an amount over parts that mostly are not filled in yet contradicts nothing, unless they make more already", () => {
  const rows = (amount: string) => `2.16 | Bidang Urusan | ${amount} | 1\n2.16.01 | Program Satu | 3000000 | 1\n2.16.02 | Program Dua | | 1\n2.16.03 | Program Tiga | | 1`;
  expect(places(check(rows("9000000")))).toEqual([]);
  expect(places(check(rows("2000000")))).toEqual(["ANGGARAN!C3"]);
});

test("hidden rows count, and a total without them is left to a person", () => {
  expect(places(check("1.02.01 | Program Satu | 5000000 | 4000000\n1.02.02 | Program Dua | 3000000 | 2000000\n| JUMLAH | 8000000 | 6000000", [4]))).toEqual([]);
  expect(places(check("1.02.01 | Program Satu | 5000000 | 4000000\n1.02.02 | Program Dua | 3000000 | 2000000\n| JUMLAH | 5000000 | 6000000", [4]))).toEqual([]);
});

test("money typed as text is read", () => {
  const rows = (total: string) => `1.02.01 | Program Satu | Rp5.000.000,00 | Rp4.000.000,00\n1.02.02 | Program Dua | Rp3.000.000,00 | Rp2.000.000,00\n| JUMLAH | ${total} | Rp6.000.000,00`;
  expect(places(check(rows("Rp8.000.000,00")))).toEqual([]);
  expect(places(check(rows("Rp8.100.000,00")))).toEqual(["ANGGARAN!C5"]);
});

test("a table that adds up nowhere is not built as a sum", () => {
  expect(places(check(TREE("1000", "2000").trim().replace("| 9000000", "| 123").replace("| 4000000", "| 456")))).toEqual([]);
});

test("a total above all rows is the sum of the programs below it", () => {
  const rows = (total: string): string => ` | JUMLAH | ${total} | =D4+D10 => 13000000\n${TREE("11000000").trim()}\n1.02.02 | Program Pemenuhan Upaya Kesehatan | 7000000 | 4000000`;
  expect(places(check(rows("18000000")))).toEqual([]);
  expect(places(check(rows("19000000")))).toEqual(["ANGGARAN!C3"]);
});

test("a sheet that takes amount and parts over from another one leaves their sums to it", () => {
  const source = { text: HEAD + TREE("11500000").trim(), options: { name: "DPA" } };
  const copy = HEAD + TREE("11500000").trim().split("\n").map((row, at) => row.replace(/\| \d+ \|/, (amount) => `| =DPA!C${at + 3} => ${amount.slice(2, -2)} |`)).join("\n");
  expect(places(findingsOf("budget-children-sum", gridWorkbook(source, { text: copy, options: { name: "TW1" } })))).toEqual(["DPA!C3"]);
});
