// The words of the LAKIP sheets, in Indonesian as the reports are, and of the notes to the person, in both languages. No logic.
import type { Language } from "../locales/fill";
import type { AchievementNote, ReviewReason } from "../performance/arithmetic/achievement";
import type { Policy, PolicySource } from "../performance/policy";
import type { TableKind } from "../standards/vocabulary";
import type { NoteKey } from "./note";

/** What stands in a cell instead of a figure. */
export const WORDS = {
  review: "perlu ditinjau",
  notMeasured: "belum diukur",
  noTarget: "tidak ada target",
  outsideTarget: "di luar target",
  notComputable: "tidak dapat dihitung",
  none: "-",
} as const;

export const KINDS: Readonly<Record<TableKind, string>> = {
  rpjmd: "RPJMD", renstra: "Renstra", renja: "Renja", iku: "IKU", pk: "Perjanjian Kinerja", renaksi: "Rencana Aksi", pengukuran: "Pengukuran Kinerja",
  evaluasi: "Evaluasi Renja/RKPD", cascading: "Cascading", anggaran: "Realisasi Anggaran", ikk: "IKK", lke: "LKE", skp: "SKP",
};

export const ORIGINS: Readonly<Record<PolicySource, string>> = {
  person: "dipilih pengguna",
  sheet: "tertulis pada lembar kerja",
  formulas: "rumus terbanyak pada lembar kerja",
  default: "kebijakan bawaan Selaras",
};

/** What no regulation says. */
export const PRACTICE = "Kebiasaan; tidak diatur peraturan.";

/** What a choice rests on, by where it comes from. */
export const BASES: Readonly<Record<PolicySource, string>> = {
  person: "Pilihan yang disimpan di buku kerja ini.",
  sheet: "Rumus yang tercetak pada baris nomor kolom atau keterangan lembar sumber.",
  formulas: "Rumus sel pada lembar sumber.",
  default: "PermenPANRB 53/2014 meminta perbandingan, tanpa menetapkan rumus.",
};

/** How efficiency is computed. */
export const EFFICIENCY_RULES: Readonly<Record<Policy["efficiency"]["rule"], string>> = {
  difference: "capaian − serapan",
  saving: "100 − serapan, bila capaian mencapai 100",
  ratio: "(1 − serapan / capaian) × 100",
  pmk: "E = (anggaran × capaian − realisasi) / (anggaran × capaian) × 100, NE = 50 + E / 20 × 50, menurut PMK 22/2021",
};

/** Why a person has to look, for the column Keterangan. */
export const REVIEWS: Readonly<Record<ReviewReason, string>> = {
  ambiguousNumber: "Titik atau koma pada angka dapat berarti ribuan atau desimal.",
  directionConflict: "Arah indikator tidak pasti: nama atau batas target dan hitungan sumber tidak sejalan.",
  percentScale: "Satu angka ditulis sebagai pecahan, satu lagi sebagai persen.",
  unitDiffers: "Satuan target dan realisasi berbeda.",
  rangeActual: "Realisasi berupa rentang.",
  boundActual: "Realisasi berupa batas, bukan angka.",
  reversedRange: "Rentang target terbalik.",
  negativeRange: "Rentang target dengan nilai nol atau negatif.",
  textTarget: "Target atau realisasi berupa teks di luar skala predikat yang dikenal.",
  textActual: "Realisasi berupa teks, target berupa angka.",
  timeText: "Target atau realisasi berupa waktu.",
  notANumber: "Target atau realisasi bukan angka.",
};

export const ACHIEVEMENT_NOTES: Readonly<Record<AchievementNote, string>> = {
  zeroTarget: "Target nol.",
  zeroActual: "Realisasi nol.",
  negativeValues: "Nilai negatif: dihitung dari selisih terhadap target.",
  negativeResult: "Capaian negatif: realisasi lebih dari dua kali target.",
};

/** Further remarks of table 3.1. */
export const REMARKS = {
  lower: "Makin rendah makin baik: {expression}.",
  hint: "Arah dibaca dari nama indikator, mohon dipastikan.",
  stable: "Makin dekat ke target makin baik.",
  range: "Target rentang.",
  scale: "Predikat dibandingkan menurut urutannya ({scale}).",
  quartersSum: "Realisasi: jumlah {quarters}.",
  quartersLast: "Realisasi: posisi {quarters}.",
  quartersAverage: "Realisasi: rata-rata {quarters}.",
  noMethod: "Cara menjumlahkan triwulan tidak diketahui.",
  outsideAgreement: "Tidak tercantum dalam PK; target dari {kind}.",
  noActualFound: "Realisasinya tidak ditemukan.",
  word: "Realisasi tertulis \"{word}\".",
  conflict: "Angka berbeda antardokumen, lihat lembar Metode.",
  hidden: "Baris tersembunyi pada sumber.",
} as const;

/** Notes to the person who asked for the sheets. */
export const NOTE_TEXTS: Readonly<Record<NoteKey, Readonly<Record<Language, string>>>> = {
  nothingRecognised: {
    id: "Tidak ada tabel kinerja atau anggaran yang dikenali, sehingga tidak ada lembar yang ditulis.",
    en: "No performance or budget table was recognised, so no sheet was written.",
  },
  agencyNotFound: {
    id: "Perangkat daerah \"{agency}\" tidak ditemukan. Yang ada di buku kerja ini: {known}.",
    en: "The agency \"{agency}\" was not found. This workbook holds: {known}.",
  },
  yearNotFound: {
    id: "Tidak ada dokumen untuk tahun {year}. Tahun yang ada: {known}.",
    en: "No document speaks of {year}. Years found: {known}.",
  },
  otherAgencies: {
    id: "Lembar ditulis untuk {agency}, perangkat daerah dengan indikator terukur terbanyak. Yang lain tidak dicampur ke dalamnya: {others}.",
    en: "The sheets are about {agency}, the agency with most measured indicators. Others are not mixed in: {others}.",
  },
  yearUnknown: {
    id: "Tahun laporan tidak tertulis di buku kerja ini. Sebutkan tahunnya agar judul lengkap dan target tahunan pada rencana lima tahunan dapat dipilih.",
    en: "This workbook does not say its year. Name one to complete the titles and to choose the year's target in plans of several years.",
  },
  noIndicators: {
    id: "Tabel 3.1 tidak ditulis: tidak ada indikator dengan target atau realisasi untuk tahun ini.",
    en: "Table 3.1 was not written: no indicator has a target or an actual of this year.",
  },
  noActuals: {
    id: "Belum ada realisasi untuk tahun ini; kolom Realisasi pada Tabel 3.1 kosong dan terisi begitu sumbernya diisi.",
    en: "There are no actual figures of this year yet; the column Realisasi of table 3.1 is empty.",
  },
  lowerLevelsLeftOut: {
    id: "Tabel 3.1 memuat indikator {level}; {count} indikator tingkat di bawahnya tidak dicampur ke dalam rata-rata.",
    en: "Table 3.1 lists the indicators of one level ({level}); {count} indicators of lower levels are not mixed into its means.",
  },
  noMoney: {
    id: "Tabel 3.8 tidak ditulis: tidak ada tabel dengan anggaran program, kegiatan atau sub kegiatan untuk tahun ini.",
    en: "Table 3.8 was not written: no table holds a budget by programme, activity or sub-activity for this year.",
  },
  noSpending: {
    id: "Realisasi anggaran tidak ditemukan; kolom Realisasi pada Tabel 3.8 kosong.",
    en: "No spending was found; the column Realisasi of table 3.8 is empty.",
  },
  moneyDocumentsLeftOut: {
    id: "Tabel 3.8 memakai lembar {used}. Tabel anggaran lain tidak dijumlahkan ke dalamnya: {others}.",
    en: "Table 3.8 uses the sheet {used}. Other budget tables are not added to it: {others}.",
  },
  noEfficiency: {
    id: "Tabel 3.6 tidak ditulis: perlu indikator dengan capaian dan realisasi anggaran, dan buku kerja ini tidak memuat keduanya.",
    en: "Table 3.6 was not written: it needs indicators with achievement and spending, and this workbook does not hold both.",
  },
  noSupport: {
    id: "Tabel 3.7 tidak ditulis: tidak ada lembar yang menghubungkan program dan kegiatan dengan sasaran atau dengan tingkat di atasnya.",
    en: "Table 3.7 was not written: no sheet ties programmes and activities to objectives or to what stands above them.",
  },
  noKeyIndicators: {
    id: "Reviu IKU tidak ditulis: tidak ada tabel IKU.",
    en: "The review of key indicators was not written: there is no table of key indicators.",
  },
  noDefinitions: {
    id: "KKE 5 tidak ditulis: tidak ada tabel yang memuat formulasi atau sumber data indikator.",
    en: "KKE 5 was not written: no table holds formulations or sources of data.",
  },
  noAgreement: {
    id: "Pemeriksaan PK tidak ditulis: tidak ada perjanjian kinerja.",
    en: "The check of the agreement was not written: there is no performance agreement.",
  },
  noneBesideAgreement: {
    id: "Pemeriksaan PK tidak ditulis: tidak ada rencana yang dapat dibandingkan dengan perjanjian kinerja.",
    en: "The check of the agreement was not written: there is no plan to compare it with.",
  },
  noComparedTargets: {
    id: "KKE 3 tidak ditulis: tidak ada target program atau kegiatan yang dapat dibandingkan dengan Renstra atau Renja di buku kerja ini.",
    en: "KKE 3 was not written: no target of a programme or activity can be compared with Renstra or Renja in this workbook.",
  },
  noCascade: {
    id: "Lembar cascading tidak ditulis: tidak ada lembar yang memuat dua tingkat atau lebih dari tujuan sampai sub kegiatan.",
    en: "The cascading sheet was not written: no sheet holds two or more levels from goal to sub-activity.",
  },
  noComposite: {
    id: "Lembar indikator komposit tidak ditulis: tidak ada indikator yang rumus atau formulasinya memakai indikator lain.",
    en: "The sheet of composite indicators was not written: no indicator is computed or defined from other ones.",
  },
  noThemes: {
    id: "Lembar tematik dan crosscutting tidak ditulis: tidak ada sasaran atau program yang bertanda tema, dan tidak ada sasaran yang dilayani beberapa perangkat daerah.",
    en: "The sheet of themes and crosscutting was not written: nothing is marked with a theme, and no objective is served by several agencies.",
  },
  hiddenRows: {
    id: "{count} baris tersembunyi pada sumber ikut dimuat ({table}).",
    en: "{count} hidden rows of the source are included ({table}).",
  },
  noEarlierYears: {
    id: "Tabel 3.2 tidak ditulis: buku kerja ini tidak memuat realisasi tahun-tahun sebelumnya.",
    en: "Table 3.2 was not written: this workbook holds no actual figures of earlier years.",
  },
  noPlanEnd: {
    id: "Tabel 3.3 tidak ditulis: target akhir periode Renstra atau RPJMD tidak ada di buku kerja ini.",
    en: "Table 3.3 was not written: this workbook holds no target for the end of the plan.",
  },
  noBenchmarks: {
    id: "Angka provinsi, nasional, atau standar tidak ada di buku kerja ini; Tabel 3.4 berupa formulir untuk diisi.",
    en: "This workbook holds no figures of the province, the nation or a standard; table 3.4 is a form to fill in.",
  },
  notWritten: {
    id: "Tidak ditulis karena bahannya tidak ada di buku kerja ini: {sheets}.",
    en: "Not written, since this workbook holds nothing for them: {sheets}.",
  },
  overwritten: {
    id: "Pada lembar {sheet} ada {count} sel hasil Selaras yang isinya diubah: {cells}. Menulis ulang mengembalikan rumusnya; teks yang diketik di sana disimpan di bagian bawah lembar.",
    en: "On sheet {sheet}, {count} cells that Selaras wrote were changed: {cells}. Writing again restores their formulas; texts typed there are kept at the bottom of the sheet.",
  },
  textsKept: {
    id: "{count} isian pada lembar {sheet} tidak lagi punya barisnya; semuanya disimpan di bagian bawah lembar.",
    en: "{count} typed texts of sheet {sheet} have no row any more; all of them are kept at the bottom of the sheet.",
  },
};

/** A long name for a chart, cut at a word. */
export const shortened = (name: string, most: number): string => (name.length <= most ? name : `${name.slice(0, most).replace(/\s+\S*$/, "")} …`);

/** Names of levels in headings and notes. */
export const LEVELS: Readonly<Partial<Record<string, { readonly heading: string; readonly word: string }>>> = {
  goal: { heading: "Tujuan / Sasaran Strategis", word: "tujuan dan sasaran" },
  objective: { heading: "Sasaran Strategis", word: "sasaran" },
  program: { heading: "Sasaran / Program", word: "program" },
  activity: { heading: "Program / Kegiatan", word: "kegiatan" },
  subActivity: { heading: "Program / Kegiatan", word: "sub kegiatan" },
};
