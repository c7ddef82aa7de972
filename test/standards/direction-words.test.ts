import fc from "fast-check";
import { directionHint } from "../../src/standards/direction-words";

test.each([
  "Angka Kematian Ibu", "AKI", "Persentase Penduduk Miskin", "Tingkat Kemiskinan", "Prevalensi Stunting", "Tingkat Pengangguran Terbuka (TPT)", "Jumlah temuan BPK", "Rata-rata waktu tunggu pelayanan",
  "Indeks Gini", "Rasio Gini", "Laju Inflasi", "V/C Ratio", "VC ratio jalan kota", "Jumlah kecelakaan lalu lintas",
])("%s hints lower", (name) => expect(directionHint(name)).toMatchObject({ direction: "lower" }));

test.each(["Persentase penurunan pelanggaran", "Persentase Penurunan Angka Kemiskinan", "Jumlah pengurangan titik kumuh"])("%s hints higher", (name) => {
  expect(directionHint(name)).toMatchObject({ direction: "higher" });
});

test.each([
  "Penurunan luas genangan", "Menurunnya angka kemiskinan", "Persentase temuan yang ditindaklanjuti", "Persentase tindak lanjut temuan", "Persentase pelanggaran Perda yang ditangani",
  "Persentase penyelesaian pengaduan", "Cakupan pelayanan balita gizi buruk", "Persentase korban bencana yang mendapat bantuan", "Persentase pencegahan stunting", "Indeks Kepuasan Masyarakat", "Persentase waktu tunggu sesuai standar", "Nilai SAKIP", "Jumlah relawan pemadam kebakaran terlatih", "Jumlah desa tangguh kebakaran", "Prevalensi pemakaian kontrasepsi modern", "",
])("%s hints nothing", (name) => expect(directionHint(name)).toBeUndefined());

test("the words are quoted as typed", () => {
  expect(directionHint("Tingkat PENGANGGURAN terbuka")!.words).toBe("PENGANGGURAN");
  fc.assert(fc.property(fc.string(), (name) => expect(name).toContain(directionHint(name)?.words ?? "")));
});
