// Words that plans and reports of regional government are made of, for finding slips of the finger in them. Data and one look-up; no sheet.
import { isOneSlip } from "./header-spellings";
import { SlipIndex } from "./slip-index";

/** Field words in their right spelling: the nomenclature of Permendagri 90/2019, the forms of Permendagri 86/2017, indicators as they are usually worded. */
const FIELD_WORDS = `
  administrasi administratif advokasi akademik akuntabel akuntabilitas akuntansi analisis anggaran angkatan angkutan aparatur aplikasi asistensi aspirasi atribut
  bangunan bantuan bencana beragama berakibat berbahaya berbasis berdampak berdasarkan berdaya berencana berikutnya berjasa berkaitan berkala berkelanjutan berkualitas
  bermotor berprestasi bersangkutan bersekolah berusaha beserta bimbingan birokrasi bulanan cadangan cakupan capaian darurat demokrasi derajat destinasi dilaksanakan
  dilakukan dinamis diperlukan disabilitas diselesaikan diseminasi disiplin distribusi disusun diterbitkan ditetapkan ditindaklanjuti diusahakan dokumen dokumentasi
  domestik drainase dukungan edukasi efektif efektivitas efisien efisiensi ekonomi ekosistem elektronik evakuasi evaluasi fasilitas fasilitasi formulasi fungsional
  gangguan genangan gerakan harapan harmonisasi hubungan identifikasi ideologi ikhtisar implementasi imunisasi indikatif indikator indonesia industri industrial
  informasi informatika infrastruktur inklusif inovasi inovatif inspeksi inspektorat instalasi intelijen internasional inventarisasi investasi irigasi jabatan jaminan
  jaringan jembatan kabupaten kapasitas karakter kawasan keamanan keanggotaan keanggotaannya kearifan kearsipan kebakaran kebangsaan kebencanaan keberadaan
  keberhasilan keberlanjutan keberpihakan kebersihan kebijakan kebudayaan kebutuhan kecakapan kecamatan kecelakaan kecukupan kegiatan kehutanan keikutsertaan kejuaraan
  kekayaan kekerasan kekhususan kelahiran kelancaran kelautan kelayakan kelembagaan kelestarian kelompok keluarga kelurahan kemampuan kemandirian kemasyarakatan
  kematian kemiskinan kemitraan kemudahan kemurnian kendaraan keolahragaan kepatuhan kepegawaian kepemilikan kepemimpinan kepemudaan kependudukan kepentingan
  kepercayaan kepramukaan kepuasan keputusan kerawanan kerukunan kerusakan kesadaran kesatuan kesehatan kesejahteraan keselamatan kesenjangan kesertaan kesesuaian
  kesetaraan ketaatan ketahanan ketatalaksanaan ketenagakerjaan ketenteraman ketepatan keterampilan keterangan keterbukaan keterjangkauan keterlibatan ketersediaan
  ketertiban ketimpangan keuangan kewaspadaan kewenangan kewilayahan kinerja komitmen kompetensi komunikasi kondisi konektivitas konflik konstruksi konsultasi konsumsi
  kontrasepsi koordinasi koperasi kreatif kualifikasi kualitas kuantitas kuesioner kunjungan kurikulum laboratorium lainnya laksana lanjutan lapangan laporan layanan
  lembaga lingkungan lingkup listrik literasi lokakarya makanan manajemen manfaat manusia masalah masyarakat mediasi mekanisme melaksanakan melakukan melalui
  melengkapi membahayakan memberikan memenuhi memerlukan memfasilitasi memiliki meminimalkan memperoleh mendorong mendukung menengah mengelola mengembangkan
  mengendalikan menggunakan menghasilkan menghubungi mengoptimalkan meningkat meningkatkan meningkatnya menjadi menjamin menular menurunkan menyediakan
  menyelenggarakan menyusun metrologi mewujudkan minuman monitoring narkotika nasional nonformal olahraga operasi operasional organisasi orientasi pakaian pameran
  pariwisata partisipasi partisipatif pasokan pegawai pekerja pelaksana pelaksanaan pelanggan pelanggaran pelaporan pelatihan pelayanan pelelangan pelembagaan
  pelestarian pelindungan pemadam pemahaman pemajuan pemanfaatan pemangku pemantapan pemantauan pemasaran pembahasan pembangunan pembauran pembayaran pembentukan
  pemberantasan pemberdayaan pemberhentian pemberian pembiayaan pembina pembinaan pembuatan pembudidayaan pemeliharaan pemenuhan pemeriksaan pemerintah pemerintahan
  pemilihan pemrosesan pemugaran pemusnahan penanaman penanganan penanggulangan penanggung penataan penatausahaan pencapaian pencarian pencatatan pencegahan pencemaran
  pendaftaran pendampingan pendanaan pendapatan pendataan pendayagunaan pendidik pendidikan pendistribusian pendokumentasian pendorong penduduk pendukung penelitian
  penempatan penerapan penerbitan penerima penerimaan penertiban penetapan pengadaan pengaduan pengairan pengaman pengamanan penganggaran pengangguran pengangkutan
  pengarusutamaan pengatur pengawasan pengelola pengelolaan pengeluaran pengembang pengembangan pengendali pengendalian pengetahuan pengguna penggunaan penghambat
  penghargaan penghayat penghematan penghubung pengolahan penguatan pengujian pengukuran pengumpulan penilaian peningkatan penjabaran penjaminan penjelasan penunjang
  penurunan penutupan penyajian penyalahgunaan penyakit penyaluran penyampaian penyandang penyedia penyediaan penyelamatan penyelenggaraan penyelesaian penyerapan penyiapan
  penyuluhan penyusunan peralatan perangkat peraturan perbaikan perbandingan perbatasan perbukuan perdagangan perdesaan perekonomian peremajaan perempuan perencana
  perencanaan perhitungan perhubungan perikanan perindustrian periode peristiwa perizinan perjanjian perkapita perkebunan perkiraan perkoperasian perkotaan
  perlengkapan perlindungan perluasan permasalahan permukaan permukiman perolehan perorangan perpipaan perpustakaan persampahan persandian perselisihan persentase
  persetujuan persyaratan pertambangan pertanahan pertanggungjawaban pertanian pertolongan pertumbuhan perubahan perumahan perumusan perusahaan perwakilan peternakan
  pimpinan politik posyandu potensi praktik prasarana predikat prevalensi produksi produktivitas profesi profesional program promosi prosedur proteksi provinsi
  publikasi puskesmas rancangan realisasi reformasi registrasi rehabilitasi rekening rekomendasi rekonsiliasi rekonstruksi religius relokasi rencana responden
  responsif restrukturisasi retribusi rujukan sasaran sebagai sebelumnya sejahtera sejarah sekolah sekretariat sektoral seleksi semesteran sengketa sertifikasi
  sertifikat sinergitas sinkronisasi situasi sosialisasi standar statistik strategi strategis struktural stunting substansi subunit supervisi tanaman teknologi
  terampil terbangunnya terbentuk tercapai tercapainya terciptanya terdaftar terdokumentasi terhadap terintegrasi terjaminnya terkait terkendali terlaksana
  terlaksananya terlantar terlatih terlayani termasuk terminal terpadu terpelihara terpenuhi terpenuhinya terpusat tersedia tersedianya terselenggara terselenggaranya
  terselesaikan tersusun tersusunnya tertangani terverifikasi terwujud terwujudnya tingkat toleransi tradisional transaksi transparan transportasi triwulan triwulanan
  tumbuhan tunjangan undangan unggulan utilitas verifikasi veteriner walidata waralaba wawasan wilayah
`;

/** Words that stand one letter from a field word and are words themselves: other Indonesian and English words, and spellings that are in common use. */
const ALSO_RIGHT = `
  infestasi inklusi kekerapan keruangan konsultansi lembata pemasalan pemilahan penaatan penyikapan pernyataan terpandu
  akademi akademis analitis analysis anggapan anggara anggarkan aparatus batuan beragam berbahasa berbaris bergaya berjaga berjaya berkaca berkata berskala cakapan cukupan
  dinamik dinamit disusui disusul domestic drainage efektifitas efektiv ekonom ekonomis elektif elektronika formulas gebrakan gertakan hadapan harapkan ideologis
  ideology ikhtiar indicator industrials industry inteligen international invasi iritasi jabaran jalinan jawatan juringan kawalan kawanan kebanggaan
  kecepatan kegentingan kejatuhan kejayaan kejuangan kekaryaan kelarutan keluasan kelumrahan kemahiran kemenangan kemudaan kemurahan kepakaran kepatutan
  kerumunan kesabaran kesamaran kesenangan kesudahan ketegangan ketenangan ketentraman ketimbangan ketuhanan keutuhan kolektivitas kuisioner kwalitas laboran lanjutkan
  laporkan larangan lengkungan liberasi linkup majalah makalah medikasi meditasi melagukan membelikan menegah menengahi menjalin menjari menukar
  menurutkan menyedihkan menyingkat menyusui menyusul narkotik national operational pakanan pasukan patokan pedagangan pedesaan pegadai pelanggar pelayaran pemadaman
  pemadat pemaduan pemahatan pemaparan pembakaran pembalasan pembandingan pembaruan pembatasan pembelian pembuahan pembukuan pemeran pemilikan pemuatan
  pemulihan pemutaran penajaman penamaan penandang penataran pencairan pencatutan pencegatan pencerahan pencukuran pencurian pendaratan pendirikan penduduki
  penembang penetasan pengacuan pengajian pengajuan pengakuan pengaliran pengamal pengamalan pengamat pengamatan pengamen pengangkatan pengangsuran pengawakan
  pengelasan pengenali penghujung penguapan penguburan pengukiran pengukuhan penjajaran penjalaran penuturan penyelia penyerahan
  penyiaran penyidik penyimpan penyingkatan penyuapan penyuruhan penyusupan penyusutan perangkap perantauan perawatan perbankan perbuatan perburuan
  perempatan perijinan perikatan periklanan peringkat period periods perkataan perlukaan permulaan pertalian pertanaman pertandingan pertimbangan politis
  praktek praktis predikant produktifitas propinsi prosesi provisi proyeksi realokasi religious rencang responder responsi samaran searah secretariat sectoral semarah
  seolah standard statistic statistika statistis strategic strategics strategies strategist strategy structural supervise terbentur tergapai terkenali
  termasuki terminals terpaku tingkah traditional tunangan unggunan
`;

/** Words in their own right that stand one letter from another word of the field: never a slip, however often the other one is written. */
const OWN_WORDS = `
  berbagi dibakukan disertasi diterapkan diusung faktual ilegal kecacatan keimanan kesultanan konsultansi menyusu pedesaan pemakaman pembiasaan pembulatan pengabuan pengawalan pengayaan penyeliaan penyidikan
  kalurahan pemukiman perkada persebaran raperda raperkada sertipikat syariah teknik teknokratis telantar terjalinnya
`;

const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/);
const fieldWords = new Set(wordsIn(FIELD_WORDS));
const ownWords = new Set([...fieldWords, ...wordsIn(OWN_WORDS)]);
const right = new Set([...ownWords, ...wordsIn(ALSO_RIGHT)]);

/** True for a word of the field in its right spelling, however often a workbook writes it otherwise, and for a word of its own that resembles one. */
export const isOwnWord = (word: string): boolean => ownWords.has(word);

/** True for every word that this module knows to be right, whether of the field or not. */
export const isRightWord = (word: string): boolean => right.has(word.toLowerCase());

/** Shorter words are one letter apart by nature. */
const SHORTEST = 7;

let slips: SlipIndex | undefined;

/**
 * The field word that a typed word most likely means: one letter more, less or other, or two swapped, behind the same first letter;
 * the syllable that "perencaan" lost; in long words also two letters too many. `undefined` for right words, for unknown ones, and where two field words are as near.
 * A lost last letter counts only within a text (`isLast` false): at its end the text may have been cut off.
 */
export const meantFieldWord = (typed: string, isLast: boolean): string | undefined => {
  const word = typed.toLowerCase();
  if (word.length < SHORTEST || right.has(word)) return undefined;
  const whole = word.replace(/aan$/, "anaan");
  if (whole !== word && fieldWords.has(whole)) return whole;
  slips ??= new SlipIndex(fieldWords);
  const near = [...slips.near(word)].filter((other) => other[0] === word[0] && (isOneSlip(word, other) || (!isLast && other.length === word.length + 1 && other.startsWith(word))));
  return near.length === 1 ? near[0] : near.length === 0 ? withTwoTooMany(word) : undefined;
};

/** Words as long as this are not made of another one by two letters inside. */
const LONG = 11;

/** The long field word into which two letters slipped, well inside it: prefixes and endings make other words. */
const withTwoTooMany = (word: string): string | undefined => {
  if (word.length < LONG + 2) return undefined;
  for (let at = 4; at <= word.length - 5; at++) {
    const without = word.slice(0, at) + word.slice(at + 2);
    if (fieldWords.has(without)) return without;
  }
  return undefined;
};
