// Words in an indicator's name that hint that lower is better. Hints only, never proof: a rule may ask a person, not decide.

/** Which way a name hints at, and by which words. */
export interface DirectionHint {
  readonly direction: "higher" | "lower";
  /** The words that gave the hint, as typed. */
  readonly words: string;
}

/** What an agency wants less of. */
const UNWANTED =
  /\b(?:angka (?:kematian|kesakitan|kemiskinan|putus sekolah|kelahiran remaja|kriminalitas|kecelakaan)|AK[IB]|AKABA|kematian (?:ibu|bayi|balita|neonatal)|(?:penduduk|keluarga|warga) miskin|kemiskinan|prevalensi|stunting|wasting|underweight|gizi buruk|gizi kurang|pengangguran|TPT|temuan|gini|ketimpangan|kesenjangan|inflasi|V\/?C ratio|kecelakaan|pelanggaran|kriminalitas|kejahatan|kebakaran|kekerasan|perkawinan anak|putus sekolah|buta (?:aksara|huruf)|kumuh|BABS|kehilangan air|pengaduan|keluhan|risiko bencana|korban|ICOR|unmet need|ketergantungan|kebocoran|genangan|kerusakan|pencemaran|emisi)\b/i;

/** How long people wait, unless it is the share that was in time. */
const WAITING = /\b(?:waktu (?:tunggu|tanggap|respons?)|lama(?:nya)? waktu|response time)\b/i;
const IN_TIME = /persentase|sesuai|tepat|standar/i;

/** Words that turn an unwanted thing into work done on it ("temuan yang ditindaklanjuti"): the direction is then open or rising. */
const HANDLED =
  /\b(?:tindak lanjut|ditindak ?lanjuti|ditangani|tertangani|penanganan|penanggulangan|diselesaikan|terselesaikan|penyelesaian|selesai|dikendalikan|terkendali|pengendalian|dicegah|pencegahan|dilayani|terlayani|pelayanan|layanan|dibina|pembinaan|dibantu|bantuan|diberdayakan|pemberdayaan|cakupan|bebas|ketepatan|kesiapan|kepatuhan|mendapat(?:kan)?|memperoleh|menerima|terpenuhi|pemenuhan|sesuai|pengentasan|penghapusan|pemberantasan|kualitas|ketahanan|relawan|kader|petugas|pemadam(?:an)?|terlatih|dilatih|pelatihan|tangguh|siaga|sosialisasi|penyuluhan|inspeksi|proteksi|kontrasepsi|peserta KB|akseptor)\b/i;

/** "Persentase penurunan ..." measures the fall itself: more is better. */
const MEASURED_FALL = /^\s*(?:persentase|prosentase|jumlah|tingkat|angka|rasio|laju|capaian)\s+(?:penurunan|pengurangan|penanganan)\b/i;

/** "Menurunnya ..." and "Penurunan ..." may hold the fall or the thing that falls. */
const FALL = /\b(?:penurunan|menurun\w*|pengurangan|berkurang\w*|turunnya)\b/i;

/**
 * What the words of an indicator's name hint; `undefined` where they say nothing or speak both ways. "Angka Kematian Ibu" hints lower,
 * "Persentase penurunan pelanggaran" higher, "Penurunan luas genangan" and "Persentase temuan yang ditindaklanjuti" nothing.
 */
export const directionHint = (indicator: string): DirectionHint | undefined => {
  const waiting = IN_TIME.test(indicator) ? null : WAITING.exec(indicator);
  if (waiting) return { direction: "lower", words: waiting[0] };
  const fall = MEASURED_FALL.exec(indicator);
  if (fall) return { direction: "higher", words: fall[0].trim() };
  if (FALL.test(indicator) || HANDLED.test(indicator)) return undefined;
  const unwanted = UNWANTED.exec(indicator);
  return unwanted ? { direction: "lower", words: unwanted[0] } : undefined;
};
