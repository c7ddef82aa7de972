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
