// Wording made comparable.
import { agencyKey, wordingKey } from "../../src/performance/wording";

test.each([
  ["a. Indeks Kerukunan Umat Beragama (IKUB)", "indeks kerukunan umat beragama"],
  ["1.2 Presentase  Perangkat Daerah,", "persentase perangkat daerah"],
  ["Nilai AKIP", "nilai akip"],
  ["IKSP 1.2. Persentase benih bersertifikat", "persentase benih bersertifikat"],
  ["IKU-3 Nilai AKIP", "nilai akip"],
  ["SK.4. Tersedianya benih sumber", "tersedianya benih sumber"],
  ["IKM 2025 layanan", "ikm 2025 layanan"],
  ["Persentase layanan tepat waktu (%)", "persentase layanan tepat waktu"],
  ["Indeks kepuasan (Skala Likert 1-4)", "indeks kepuasan"],
])("%j and %j are one indicator", (text, key) => expect(wordingKey(text)).toBe(key));

test.each([
  ["BADAN PENANGGULANGAN BENCANA DAERAH KABUPATEN BOYOLALI", "badan penanggulangan bencana daerah"],
  ["Badan Penanggulangan Bencana Daerah", "badan penanggulangan bencana daerah"],
  ["Dinas Kesehatan Kota Selaksa", "dinas kesehatan"],
  ["Bappeda (BPD)", "bappeda"],
])("%j and %j are one agency", (text, key) => expect(agencyKey(text)).toBe(key));
