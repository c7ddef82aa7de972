import fc from "fast-check";
import { UNIT_NAMES } from "../../src/standards/unit-names";
import { isCountUnit, unitOf } from "../../src/standards/units";

test.each([
  ["%", "Persen"],
  ["% (persen)", "Persen"],
  ["prosen", "Persen"],
  ["Dok", "Dokumen"],
  ["Lap.", "Laporan"],
  ["Orang / Bulan", "Orang"],
  ["orang/bulan", "Orang"],
  ["kerjasama", "Kerja Sama"],
  ["Berita acara", "Berita Acara"],
  ["Rp.", "Rupiah"],
  ["per 100000 KH", "per 100.000 KH"],
  ["/1.000 KH", "per 1.000 KH"],
  ["ton/Ha", "Ton/Ha"],
  ["Desa/Kelurahan", "Desa/Kelurahan"],
])("%s is %s", (typed, canonical) => {
  expect(unitOf(typed)).toMatchObject({ canonical, isKnown: true, scale: 1 });
});

test.each([
  ["juta ton", "Ton", 1e6],
  ["Rp juta", "Rupiah", 1e6],
  ["Rp miliar", "Rupiah", 1e9],
  ["Ribu Rupiah", "Rupiah", 1e3],
  ["Juta", "Rupiah", 1e6],
])("%s is %s in steps of %p", (typed, canonical, scale) => {
  expect(unitOf(typed)).toMatchObject({ canonical, scale, isKnown: true });
});

test.each([
  ["Unir", "Unit"],
  ["Lapoaran", "Laporan"],
  ["presen", "Persen"],
  ["Dokumem", "Dokumen"],
  ["Kegaitan", "Kegiatan"],
  ["Rekomendasi Kebijaka", "Rekomendasi Kebijakan"],
])("%s was meant to be %s", (typed, near) => {
  expect(unitOf(typed)).toEqual({ canonical: typed, isKnown: false, near, scale: 1 });
});

test.each(["Embung", "Dokumen Perlindungan", "Sumur", "Kios", "Tangki", "kg/kapita/tahun", "Kapal", "Panti", "Posko", "Bus", "cc", "Ruko", "Danau", "Siaran", "SKRD", "SPPD", ""])("%s may be unknown, but is no misspelling", (typed) => {
  expect(unitOf(typed).near).toBeUndefined();
});

test("a known unit is never called a misspelling", () => {
  for (const { name, variants } of UNIT_NAMES) for (const spelling of [name, ...variants]) expect([spelling, unitOf(spelling)]).toEqual([spelling, expect.objectContaining({ isKnown: true })]);
});

test("what counts things", () => {
  expect(["Dokumen", "orang", "Lap", "%", "Indeks", "Rp", "Ha", "Embung"].map(isCountUnit)).toEqual([true, true, true, false, false, false, false, false]);
});

test("no text throws", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(typeof unitOf(text).canonical).toBe("string")));
});
