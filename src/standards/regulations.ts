// The legal bases that rules cite, as data. Only what was confirmed at a source; texts that are superseded or made for employees are left out.

/** One basis, as people read it. */
export interface Regulation {
  /** Short name in Indonesian, as planners cite it. */
  readonly name: string;
  /** The name in English, where it is no regulation's, whose names are the same in every language. */
  readonly english?: string;
  /** Article, chapter, form or criterion. */
  readonly part?: string;
  /** What it says that matters here, in Indonesian and in our own words. */
  readonly note: string;
  /** `law`: a regulation; `practice`: what most agencies do; `workbook`: what the workbook itself states. */
  readonly kind: "law" | "practice" | "workbook";
}

const law = (name: string, part: string | undefined, note: string): Regulation => ({ name, ...(part === undefined ? {} : { part }), note, kind: "law" });
const lke = (part: string, note: string): Regulation => law("PermenPANRB 88/2021", `LKE kriteria ${part}`, note);

/** By the id that rules name as their basis. */
export const REGULATIONS = {
  "perpres-29-2014": law("Perpres 29/2014", undefined, "Laporan kinerja tahunan memuat capaian tujuan dan sasaran, realisasi target, penjelasan yang memadai, dan perbandingan dengan target lima tahunan Renstra."),
  "perpres-29-2014-5": law("Perpres 29/2014", "Pasal 5", "SAKIP terdiri atas rencana strategis, perjanjian kinerja, pengukuran kinerja, pengelolaan data kinerja, pelaporan kinerja, serta reviu dan evaluasi."),
  "permenpanrb-53-2014-pk": law("PermenPANRB 53/2014", "Perjanjian Kinerja", "Lampiran perjanjian kinerja memuat sasaran, indikator, target, program dan anggaran."),
  "permenpanrb-53-2014-bab3": law("PermenPANRB 53/2014", "LKjIP Bab III.A", "Setiap sasaran membandingkan target dan realisasi tahun ini, tahun sebelumnya, jangka menengah dan standar nasional, disertai analisis penyebab, efisiensi dan program pendukung."),
  "permenpanrb-88-2021": law("PermenPANRB 88/2021", undefined, "Evaluasi AKIP menilai perencanaan, pengukuran, pelaporan dan evaluasi internal."),
  "permenpanrb-88-2021-1b6": lke("1.b.6", "Indikator memenuhi kriteria SMART."),
  "permenpanrb-88-2021-1b7": lke("1.b.7", "Target dapat dicapai, menantang dan realistis."),
  "permenpanrb-88-2021-1b8": lke("1.b.8", "Kinerja dijabarkan berjenjang (cascading) dari tujuan sampai kegiatan."),
  "permenpanrb-88-2021-1b9": lke("1.b.9", "Kinerja yang ditopang bersama antarunit digambarkan (crosscutting)."),
  "permenpanrb-88-2021-1c1": lke("1.c.1", "Anggaran mengacu pada kinerja yang ingin dicapai."),
  "permenpanrb-88-2021-2a2": lke("2.a.2", "Indikator memiliki definisi operasional yang jelas."),
  "permenpanrb-88-2021-2a3": lke("2.a.3", "Mekanisme pengumpulan data kinerja jelas dan dapat dipercaya."),
  "permenpanrb-88-2021-2b4": lke("2.b.4", "Pengukuran kinerja dilakukan berkala."),
  "permenpanrb-88-2021-3b3": lke("3.b.3", "Laporan membandingkan realisasi dengan target tahunan."),
  "permenpanrb-88-2021-3b4": lke("3.b.4", "Laporan membandingkan realisasi dengan target jangka menengah."),
  "permenpanrb-88-2021-3b5": lke("3.b.5", "Laporan membandingkan realisasi dengan tahun-tahun sebelumnya."),
  "permenpanrb-88-2021-3b6": lke("3.b.6", "Laporan membandingkan realisasi dengan tingkat nasional atau internasional."),
  "permenpanrb-88-2021-3b7": lke("3.b.7", "Laporan menjelaskan hambatan dan upaya yang dilakukan."),
  "permenpanrb-88-2021-3b8": lke("3.b.8", "Laporan menjelaskan efisiensi penggunaan sumber daya."),
  "permenpanrb-88-2021-3b9": lke("3.b.9", "Laporan memuat rekomendasi perbaikan."),
  "permenpanrb-89-2021": law("PermenPANRB 89/2021", "Penjenjangan kinerja", "Kinerja diturunkan menurut sebab dan akibat dari hasil organisasi sampai kondisi yang paling operasional."),
  "perpan-9-2007": law("PER/09/M.PAN/5/2007", "Pasal 3 dan 4", "Indikator kinerja utama ditetapkan oleh pimpinan instansi."),
  "permendagri-86-2017": law("Permendagri 86/2017", "Pengendalian dan evaluasi", "Kebijakan, pelaksanaan dan hasil harus konsisten antardokumen, dan hasil sesuai dengan indikatornya."),
  "permendagri-86-2017-tc27": law("Permendagri 86/2017", "Formulir T-C.27", "Matriks Renstra memuat program, kegiatan, indikator, kondisi awal, target dan pagu setiap tahun, dan kondisi akhir."),
  "permendagri-86-2017-e81": law("Permendagri 86/2017", "Formulir E.81", "Evaluasi hasil Renja membandingkan target, realisasi triwulan dan realisasi kumulatif; predikat Sangat Rendah sampai Sangat Tinggi."),
  "inmendagri-2-2025": law("Inmendagri 2/2025", undefined, "RPJMD dan Renstra 2025-2029 memuat kondisi awal 2024 serta target dan pagu indikatif 2025 sampai 2030."),
  "permendagri-90-2019": law("Permendagri 90/2019", undefined, "Kodefikasi urusan, program, kegiatan dan sub kegiatan, dimutakhirkan terakhir dengan Kepmendagri 900.1-2850/2025."),
  "permendagri-18-2020": law("Permendagri 18/2020", undefined, "Indikator kinerja kunci LPPD memakai rumus tetap setiap urusan."),
  "pmk-107-2024-251": law("PMK 107/2024", "Pasal 251", "Kategori nilai kinerja anggaran kementerian/lembaga: di atas 90 sangat baik, di atas 80 baik, di atas 60 cukup, di atas 50 kurang."),
  "rumus-cetak": { name: "Rumus pada lembar ini", english: "The formula on this sheet", note: "Rumus yang dicetak pada baris nomor kolom atau keterangan lembar itu sendiri.", kind: "workbook" },
  "kebijakan-buku-kerja": { name: "Kebijakan buku kerja", english: "The policy of the workbook", note: "Pilihan rumus, batas dan skala yang berlaku untuk buku kerja ini, seperti tercatat pada lembar Metode.", kind: "workbook" },
  praktik: { name: "Praktik", english: "Practice", note: "Tidak diatur peraturan; kebiasaan yang umum pada dokumen perencana dan catatan evaluator.", kind: "practice" },
} as const satisfies Readonly<Record<string, Regulation>>;

export type RegulationId = keyof typeof REGULATIONS;

/** A basis as one line: "Permendagri 86/2017, Formulir E.81". */
export const citation = (id: RegulationId, language: "id" | "en" = "id"): string => {
  const basis: Regulation = REGULATIONS[id];
  const name = language === "en" ? (basis.english ?? basis.name) : basis.name;
  return basis.part === undefined ? name : `${name}, ${basis.part}`;
};
