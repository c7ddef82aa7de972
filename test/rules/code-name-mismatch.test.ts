import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const sheet = (name: string, rows: readonly (readonly [string, string])[]) => ({
  text: `REALISASI ANGGARAN TAHUN 2024\nKode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)\n${rows.map(([code, text]) => `${code} | ${text} | 7000000 | 6500000`).join("\n")}`, options: { name },
});
const RIGHT = [["2.15.02", "Program Lalu Lintas"], ["2.15.03", "Program Pelayaran"]] as const;

test.each<[string, readonly (readonly [string, string])[], string[]]>([
  ["the same pairs", RIGHT, []],
  ["the code of another program", [["2.15.02", "Program Lalu Lintas"], ["2.15.02", "Program Pelayaran"]], ["B!A4"]],
  ["a shorter name under the right code", [["2.15.02", "Program LLAJ"], ["2.15.03", "Program Pelayaran"]], []],
  ["a new code that nobody else has", [["2.15.04", "Program Lalu Lintas"], ["2.15.03", "Program Pelayaran"]], []],
])("%s", (_, rows, expected) => {
  expect(places(findingsOf("code-name-mismatch", gridWorkbook(sheet("A", RIGHT), sheet("B", rows))))).toEqual(expected);
});

test("supporting programs have a code in every affair", () => {
  const [a, b] = [sheet("A", [["1.01.01", "Program Penunjang Urusan Pemerintahan"], ["1.01.02", "Program Pendidikan"]]), sheet("B", [["1.01.02", "Program Penunjang Urusan Pemerintahan"], ["1.01.03", "Program Kurikulum"]])];
  expect(findingsOf("code-name-mismatch", gridWorkbook(a, b))).toEqual([]);
});

test.each<[string, readonly (readonly [string, string])[], string[]]>([
  ["one code under two names in one table", [["2.15.02", "Program Lalu Lintas"], ["2.15.02.2.01", "Pengelolaan Terminal"], ["2.15.02.2.01", "Penerbitan Izin Trayek"]], ["C!A5"]],
  ["the same name twice, written a little otherwise", [["2.15.02", "Program Lalu Lintas"], ["2.15.02.2.01", "Pengelolaan Terminal"], ["2.15.02.2.01", "Pengelolaan Terminal Tipe C"]], []],
])("%s", (_, rows, expected) => expect(places(findingsOf("code-name-mismatch", gridWorkbook(sheet("C", rows))))).toEqual(expected));

test.each([
  ["a sub-activity twice with its money", "1.03.10.2.01.0001 | Pemeliharaan Berkala | 5000 | 4000", ["same A!A6"]],
  ["the same row with the money of another source", "1.03.10.2.01.0001 | Pemeliharaan Berkala | 3000 | 2000", []],
  ["a sibling under the same code", "1.03.10.2.01.0001 | Pemeliharaan Rutin | 3000 | 2000", ["twice A!A6"]],
  ["another spelling of one name", "1.03.10.2.01.0001 | Pemeliharaan  berkala. | 3000 | 2000", []],
])("%s", (_, row, expected) => {
  const text = `REALISASI ANGGARAN TAHUN 2024\nKode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)\n1.03.10 | Program Jalan | 9000 | 7000\n1.03.10.2.01 | Kegiatan Jalan | 9000 | 7000\n1.03.10.2.01.0001 | Pemeliharaan Berkala | 5000 | 4000\n${row}`;
  expect(findingsOf("code-name-mismatch", gridWorkbook({ text, options: { name: "A" } })).map(({ sheet: name, range, message }) => `${message.key} ${name}!${range}`)).toEqual(expected);
});

test("a list with a row for each account repeats the code of its sub-activity, even with the same money", () => {
  const text = `PAGU BELANJA TAHUN 2024\nKode | Sub Kegiatan | Rekening | Pagu Anggaran (Rp)\n1.03.10.2.01.0001 | Pemeliharaan Berkala | Belanja Bahan | 5000\n1.03.10.2.01.0001 | Pemeliharaan Berkala | Belanja Jasa | 5000`;
  expect(places(findingsOf("code-name-mismatch", gridWorkbook({ text, options: { name: "A" } })))).toEqual([]);
});

describe("a sub-activity with another code than elsewhere", () => {
  const rows = (last: string) => ["Penyediaan Gaji dan Tunjangan", "Penyusunan Laporan Keuangan", "Penyediaan Jasa Komunikasi", "Penyediaan Jasa Pelayanan Umum"].map((name, at) => [`1.06.01.2.02.${at === 3 ? last : `000${at + 1}`}`, name] as const);
  const year = (name: string, last: string, title = "REALISASI ANGGARAN TAHUN 2024") => ({
    text: [title, "Kode | Uraian Program / Kegiatan / Sub Kegiatan | Pagu Anggaran (Rp) | Realisasi (Rp)", "1.06.01.2.02 | Administrasi Umum | 40 | 40", ...rows(last).map(([code, label]) => `${code} | ${label} | 10 | 10`)].join("\n"), options: { name },
  });
  test.each<[string, readonly ReturnType<typeof year>[], string[]]>([
    ["all alike", [year("A", "0004"), year("B", "0004")], []],
    ["one against two", [year("A", "0004"), year("B", "0008"), year("C", "0004")], ["B!A7"]],
    ["the later of two", [year("A", "0004"), year("B", "0008")], ["B!A7"]],
    ["another year", [year("A", "0004"), year("B", "0008", "REALISASI ANGGARAN TAHUN 2023")], []],
  ])("%s", (_, sheets, expected) => expect(places(findingsOf("code-name-mismatch", gridWorkbook(...sheets)))).toEqual(expected));
});

test("a row written twice on every sheet of a year is told of once", () => {
  const sheet = (name: string) => ({
    text: `REALISASI ANGGARAN TAHUN 2026\nKode | Uraian Belanja / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp)\n5.1.02.04 | Belanja Perjalanan Dinas | 42312000 | 0\n5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 42312000 | 0\n5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 42312000 | 0`,
    options: { name },
  });
  const found = findingsOf("code-name-mismatch", gridWorkbook(sheet("Jan"), sheet("Feb"), sheet("Mar")));
  expect(found.map(({ sheet: at, range, related }) => [at, range, related?.filter(({ role }) => role === "twin").map(({ sheet: twin }) => twin)])).toEqual([["Jan", "A5", ["Feb", "Mar"]]]);
});

test("one identifier under two indicators; ids that many rows share are of groups", () => {
  const list = (ids: readonly string[], names: readonly string[] = []): string[] => places(findingsOf("code-name-mismatch", gridWorkbook({ text: `CAPAIAN INDIKATOR TAHUN 2025\nkode_indikator | nama_indikator | satuan | target | realisasi\n${ids.map((id, at) => `${id} | ${names[at] ?? `Cakupan layanan ${"abcdefgh"[at]}`} | Persen | 80 | 70`).join("\n")}`, options: { name: "A" } })));
  expect(list(["IKU-01", "IKU-02", "IKU-02", "IKU-04", "IKU-05", "IKU-06"])).toEqual(["A!A5"]);
  expect(list(["IKU-01", "IKU-02", "IKU-03", "IKU-04", "IKU-05", "IKU-06"])).toEqual([]);
  expect(list(["S-1", "S-1", "S-1", "S-2", "S-2", "S-2"])).toEqual([]);
});

test("packages of one sub-activity that differ in a bracket are two", () => {
  const list = (second: string): string[] => places(findingsOf("code-name-mismatch", gridWorkbook({ text: `BELANJA PER PAKET TAHUN 2025\nKODE PROGRAM | NAMA PROGRAM | KODE SUB KEGIATAN | NAMA SUB KEGIATAN | NAMA PAKET | PAGU\n${["Jembatan (Ruas 1)", second, "Gorong-gorong"].map((name) => `1.03.10 | PROGRAM JALAN | 1.03.10.2.01.0039 | Rehabilitasi Jembatan | ${name} | 150150000`).join("\n")}`, options: { name: "A" } })));
  expect(list("Jembatan (Ruas 2)")).toEqual([]);
  expect(list("Jembatan (Ruas 1)")).toEqual(["A!C4"]);
});

test("an identifier twice in a sheet that shows no names", () => {
  const list = (ids: readonly string[]) => findingsOf("code-name-mismatch", gridWorkbook({ text: `Kode Indikator | Realisasi TW | Kendala\n${ids.map((id, at) => `${id} | ${70 + at} | `).join("\n")}`, options: { name: "A" } }));
  expect(list(["IKU-01", "IKU-02", "IKU-02", "IKU-04", "IKU-05", "IKU-06"])).toMatchObject([{ range: "A4", message: { key: "id" } }]);
  expect(list(["IKU-01", "IKU-02", "IKU-03", "IKU-04", "IKU-05", "IKU-06"])).toEqual([]);
});
