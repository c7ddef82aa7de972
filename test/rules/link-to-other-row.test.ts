import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const SOURCE = {
  text: `
PENGUKURAN KINERJA TAHUN 2025
No | Indikator Kinerja | Satuan | Target | Realisasi
1 | Indeks kepuasan | Indeks | 80 | 82
2 | Nilai SAKIP | Nilai | 70 | 71
3 | Persentase layanan tepat waktu | % | 90 | 88
4 | Jumlah kunjungan | Orang | 500 | 520`,
  options: { name: "UKUR" },
};

const check = (first: string, second = "=UKUR!E4 => 71", secondName = "Nilai SAKIP") => findingsOf("link-to-other-row", gridWorkbook(SOURCE, {
  text: `
PERBANDINGAN TAHUN 2025
No | Indikator Kinerja | Satuan | Realisasi 2025 | Target Akhir Renstra
1 | Indeks kepuasan | Indeks | ${first} | 85
2 | ${secondName} | Nilai | ${second} | 75
3 | Persentase layanan tepat waktu | % | =UKUR!E5 => 88 | 95
4 | Jumlah kunjungan | Orang | =UKUR!E6 => 520 | 600`,
  options: { name: "BANDING" },
}));

test("a link one row too far is wrong, and the row of the name is told", () => {
  const [finding, ...others] = check("=UKUR!E3 => 82", "=UKUR!E5 => 88");
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ sheet: "BANDING", range: "D4", found: 88, expected: 71, message: { args: { right: "E4", place: "UKUR!E5" } }, repairs: [{ safe: false, cells: [{ cell: "D4", after: "=UKUR!E4" }] }] });
});

test.each<[string, Parameters<typeof check>]>([
  ["all links hit their own names", ["=UKUR!E3 => 82"]],
  ["a name that the source does not hold", ["=UKUR!E3 => 82", "=UKUR!E5 => 88", "Nilai reformasi birokrasi"]],
  ["a formula that computes is no link", ["=UKUR!E3 => 82", "=UKUR!E5*1 => 88"]],
])("%s", (_, rows) => expect(places(check(...rows))).toEqual([]));

test("where the figures happen to agree it is a warning", () => {
  expect(check("=UKUR!E3 => 82", "=UKUR!E5 => 71")[0]).toMatchObject({ level: "warning" });
});

test("money is linked to the row of its program", () => {
  const agreement = { text: "PERJANJIAN KINERJA TAHUN 2025\nNo | Program | Anggaran | Keterangan\n1 | Program Perikanan Tangkap | 2550 | APBD\n2 | Program Perikanan Budidaya | 1833 | APBD\n3 | Program Penunjang | 5887 | APBD", options: { name: "PK" } };
  const plan = (second: string) => places(findingsOf("link-to-other-row", gridWorkbook(agreement, {
    text: `RENCANA AKSI TAHUN 2025\nNo | Sasaran | Indikator | Satuan | Target | Program | Pagu (Rp)\n1 | Meningkatnya produksi | Produksi tangkap | Ton | 8840 | Program Perikanan Tangkap | =PK!C3 => 2550\n | | Produksi budidaya | Ton | 6150 | Program Perikanan Budidaya | ${second}\n2 | Meningkatnya akuntabilitas | Nilai AKIP | Nilai | 72 | Program Penunjang | =PK!C5 => 5887`,
    options: { name: "RENAKSI" },
  })));
  expect(plan("=PK!C3 => 2550")).toEqual(["RENAKSI!G4"]);
  expect(plan("=PK!C4 => 1833")).toEqual([]);
});
