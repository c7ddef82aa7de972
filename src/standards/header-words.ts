// The words of table headers as data: what planners write, what it means. Recognition reads this; it holds no logic.
// Sources: the layouts of Permendagri 86/2017 (T-C, E forms), PermenPANRB 53/2014 (PK, measurement) and sheets seen in use.
import type { Measure, RowLevel, Subject } from "./vocabulary";

/** One word or phrase of a header. The first entry that matches a text names its subject. */
export interface HeaderWord {
  /** Tested against the normalised text: lower case, single blanks, no line ends. */
  readonly pattern: RegExp;
  readonly subject: Subject;
  readonly measure?: Measure;
  /** 2: only a performance table says so; 1: common there; 0: says nothing about what the table is. */
  readonly strength: 0 | 1 | 2;
}

/** In order of precedence: the more special phrase stands first. */
export const HEADER_WORDS: readonly HeaderWord[] = [
  { pattern: /^(no|nomor|no urut|nomor urut|nr|id|urut)\.?$|^no\.? ?(urut )?(indikator|sasaran|iku|ikk|ikd|tujuan|program|kegiatan)$/, subject: "sequence", strength: 0 },
  { pattern: /^(jenis|objek|obyek) (penerimaan|pendapatan|pajak|retribusi)( daerah)?$/, subject: "outline", strength: 0 },
  { pattern: /^t ?[-+] ?1 ?\(?20\d\d\)?$/, subject: "target", strength: 0 },
  { pattern: /^jenis (pelayanan|layanan)( dasar)?$/, subject: "outline", strength: 0 },
  { pattern: /^(karakter|jenis|sifat|pola|tipe|arah|polari[ts]as(i)?)\b.*(indikator|kinerja)?$|^polari[st]as/, subject: "other", strength: 0 },
  { pattern: /^(level|tingkat|tingkatan|jenjang)( indikator| wilayah| kewenangan)?$/, subject: "other", strength: 0 },
  { pattern: /^(jumlah|jml\.?|banyaknya) (program|kegiatan|sub ?-?kegiatan|sasaran|tujuan|indikator|iku)( kinerja)?( \(.*\))?$/, subject: "other", strength: 0 },
  { pattern: /^vol(ume|\.)? (program|kegiatan|sub ?-?kegiatan|pekerjaan)$|^upaya (kesehatan|pelayanan)\b/, subject: "other", strength: 0 },
  { pattern: /^(perubahan|kenaikan|peningkatan|pertumbuhan)( capaian| realisasi| kinerja)? ?\(%\)$/, subject: "other", strength: 0 },
  { pattern: /^komponen\b.*\bkriteria\b|^komponen ?\/ ?sub ?-?komponen/, subject: "outline", strength: 2 },
  { pattern: /^jawaban$/, subject: "rating", strength: 1 },
  { pattern: /^id[_ ]|^(strategis?|cara|langkah|metode) (pen)?capaian/, subject: "other", strength: 0 },
  { pattern: /^kode\b|\bkode (rekening|program|kegiatan|sasaran|iku|indikator)|^(kd|code)\b|^nomor rekening/, subject: "code", strength: 0 },
  { pattern: /faktor penghambat|kendala|hambatan|permasalahan|penyebab|^masalah/, subject: "obstacle", strength: 1 },
  { pattern: /tindak lanjut|follow ?up|\brtl\b/, subject: "followUp", strength: 1 },
  { pattern: /solusi|rekomendasi|upaya(?! kesehatan| pelayanan)|pemecahan/, subject: "solution", strength: 1 },
  { pattern: /^(?!realisasi|capaian).*\bbukti\b|evidence|data dukung|^link\b|tautan/, subject: "evidence", strength: 0 },
  { pattern: /^(tahun|thn|th)\.? (anggaran|pelaksanaan)$|^t\.?a\.?$/, subject: "other", strength: 0 },
  { pattern: /^sumber (dana |anggaran )?lain/, subject: "target", measure: "rupiah", strength: 0 },
  { pattern: /sumber (dana|pendanaan|anggaran|pembiayaan)|^funding/, subject: "funding", strength: 1 },
  { pattern: /sumber data|data source/, subject: "dataSource", strength: 1 },
  { pattern: /penanggung ?-?jawab|penanggungjawab|pengampu|^(pic|pptk|ppk|pj)\b|unit kerja|^bidang$|pelaksana\b|^((opd|skpd|pd|perangkat daerah|unit|bidang) )?pengelola$|^(nama )?jabatan$|person in charge|^owner$|^unit organisasi|^unit perangkat daerah/, subject: "owner", strength: 1 },
  { pattern: /kelompok sasaran|harga satuan|prioritas (nasional|daerah)|rencana aksi$|^aksi$|jenis (keg|kegiatan|belanja)|sisa (anggaran|pagu|dana)|^(%|pers?en(tase)?) ?sisa\b|^sisa\b|selisih|bertambah|berkurang|^lebih\b.{0,4}\bkurang\b|deviasi|efisiensi|^status\b|^tahapan|alasan|belum (ter|di)(layani|penuhi)|^lock pagu|\bblokir\b/, subject: "other", strength: 0 },
  { pattern: /^lokasi|^location|^kab(upaten)?\.? ?\/? ?kota$|^kecamatan$|^desa/, subject: "location", strength: 0 },
  { pattern: /^bobot|^weight/, subject: "weight", strength: 1 },
  { pattern: /^predikat|^kategori|^kriteria( capaian| penilaian)?$|^rating|^status capaian|^gradasi/, subject: "rating", strength: 1 },
  { pattern: /formula|^rumus|definisi operasional|cara (peng)?(hitung|ukur)|metode (peng|perh)|penjelasan/, subject: "formulation", strength: 1 },
  { pattern: /^satuan|^sat\.?$|^unit$|satuan (target|kinerja|indikator)|^unit of/, subject: "unit", strength: 1 },
  { pattern: /baseline|base line|kondisi (kinerja )?(pada )?(tahun )?awal|capaian (pada )?(tahun )?awal|data (capaian )?(pada )?(tahun )?awal|^tahun awal|kinerja awal/, subject: "baseline", strength: 2 },
  { pattern: /^target (waktu|selesai|penyelesaian)|batas waktu|^(waktu|jadwal|tenggat)\b/, subject: "other", strength: 0 },
  { pattern: /^rencana tingkat capaian/, subject: "target", strength: 2 },
  { pattern: /^(pen)?capaian target\b.*\bpelaksanaan\b|^(pen)?capaian pada (tahun )?akhir\b/, subject: "actual", strength: 2 },
  { pattern: /terhadap target/, subject: "achievement", strength: 1 },
  { pattern: /^target( kinerja| tahun \d{4}| tahunan)? ?\(?%\)?$/, subject: "target", strength: 2 },
  { pattern: /tingkat (capaian|realisasi|kemajuan|pencapaian|serapan)|ras?io capaian|^ras?io (antara|realisasi|pencapaian)\b|pers?entase|prosentase|capaian realisasi|%|\bpersen\b|serapan|penyerapan|achievement/, subject: "achievement", strength: 1 },
  { pattern: /realisasi|^a[ck]tual|terealisasi|\breal\b|\b(ter|sudah di)(layani|penuhi)\b/, subject: "actual", strength: 2 },
  { pattern: /^target indikator lain/, subject: "target", strength: 1 },
  { pattern: /indikator|^iku$|(^|\/ ?)ikk( (outcome|output|hasil|keluaran))?$|^ikp$|^iki$|tolok ukur|tolak ukur|\bkpi\b|^indicator|performance indicator/, subject: "indicator", strength: 2 },
  { pattern: /^vol(ume|\.)? .*\b(dpa|setahun)\b/, subject: "target", measure: "performance", strength: 1 },
  { pattern: /kondisi (kinerja )?(pada )?akhir|akhir periode (renstra|rpjmd)/, subject: "target", strength: 2 },
  { pattern: /target/, subject: "target", strength: 2 },
  { pattern: /capaian|pencapaian/, subject: "achievement", strength: 2 },
  { pattern: /anggaran|\bpagu\b|\bdana\b|\bbiaya\b|\balokasi\b|^apbd|^apbn|\bbudget\b|^dpa\b|^rka\b|^rak\b|^belanja (operasi|modal|tidak terduga|transfer)$/, subject: "target", measure: "rupiah", strength: 1 },
  { pattern: /^(kinerja )?e(selon|sl|ss?)\.? ?(i{1,3}|iv|[1-4])\.?[ab]?$/, subject: "objective", strength: 1 },
  { pattern: /^(rencana )?hasil kerja( utama| tambahan)?$|^rencana (hasil )?kerja pimpinan|^rencana (kerja|kinerja)$/, subject: "objective", strength: 1 },
  { pattern: /^kro\b|^ro$|^rincian output|^klasifikasi rincian/, subject: "outline", strength: 1 },
  { pattern: /^visi$/, subject: "vision", strength: 1 },
  { pattern: /^(visi ?\/ ?)?misi$/, subject: "mission", strength: 1 },
  { pattern: /^(uraian|nomenklatur|kinerja|keterangan kinerja)\b/, subject: "outline", strength: 0 },
  { pattern: /^(perangkat daerah|skpd|opd|pd|nama (opd|skpd)|instansi|satuan kerja|satker|agency)$|^(perangkat daerah|skpd|opd|pd|instansi) (utama|pendukung|terkait|lain|mitra|pengungkit)$/, subject: "agency", strength: 0 },
  { pattern: /^(keterangan|ket|catatan|notes?|remarks?)\b|\/ ?keterangan$/, subject: "notes", strength: 0 },
];

/** Words that name a level of the cascade, for columns that hold one or several of them. */
export const LEVEL_WORDS: readonly { readonly pattern: RegExp; readonly level: RowLevel }[] = [
  { pattern: /\btujuan\b|\bgoals?\b|\b(ultimate|final) outcome\b/, level: "goal" },
  { pattern: /\bsasaran\b|\bobjectives?\b|\b(intermediate|immediate|initial) outcome\b/, level: "objective" },
  { pattern: /\burusan\b(?! bersama)/, level: "affair" },
  { pattern: /\bsub[ .-]*kegiatan\b|\bsubkegiatan\b|\bsub[ -]?activit/, level: "subActivity" },
  { pattern: /\bprogram(me)?\b/, level: "program" },
  { pattern: /(?<!sub[ .-]*)\bkegiatan\b|(?<!sub[ -]?)\bactivit/, level: "activity" },
];

/** Words that a header is expected to hold; a word one slip of the finger away is read as the expected one. */
export const EXPECTED_WORDS: readonly string[] = [
  "realisasi", "target", "capaian", "pencapaian", "indikator", "sasaran", "strategis", "satuan", "triwulan", "persentase", "anggaran",
  "penanggung", "keterangan", "program", "kegiatan", "tujuan", "kinerja", "predikat", "formulasi", "penghambat", "pendorong", "perangkat",
];

/** "Rencana" beside "Realisasi" is what was planned; alone it may head a text. */
export const PLANNED = /^renc(ana|\.)?( (fisik|keuangan|kinerja|anggaran))?( ?\(?(rp\.?|%)\)?)?$/i;

/** The leaf texts that only say which measure a column holds. */
export const MEASURE_LEAVES: ReadonlyMap<string, Measure | "percent"> = new Map([
  ["k", "performance"], ["kinerja", "performance"], ["volume", "performance"], ["vol", "performance"], ["vol.", "performance"], ["fisik", "physical"], ["fisik (%)", "physical"], ["rp", "rupiah"], ["rp.", "rupiah"], ["(rp)", "rupiah"], ["(rp.)", "rupiah"],
  ["rupiah", "rupiah"], ["keuangan", "rupiah"], ["keuangan (rp)", "rupiah"], ["keuangan (rp.)", "rupiah"], ["keuangan rp", "rupiah"], ["%", "percent"], ["(%)", "percent"], ["persen", "percent"],
]);

/** Month names as they stand in headers, first month first. */
export const MONTHS: readonly RegExp[] = [
  /\bjan(uari)?\b/, /\bfeb(ruari)?\b|\bpebruari\b/, /\bmar(et)?\b/, /\bapr(il)?\b/, /\bmei\b/, /\bjun[ie]?\b/,
  /\bjul[iy]?\b/, /\bagustus\b|\bagu?s?t?\b/, /\bsept?(ember)?\b/, /\bokt(ober)?\b|\boct\b/, /\bnov(ember)?\b|\bnop(ember)?\b/, /\bdes(ember)?\b|\bdec\b/,
];
