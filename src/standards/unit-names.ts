// The units that planners use, with the ways they are written. Data only; a unit missing here is not wrong.

/** What a unit measures. `rate` is a count per base or a bare ratio; `scale` is a step of an ordered scale. */
export type UnitKind = "percent" | "index" | "rate" | "count" | "money" | "time" | "scale" | "physical";

/** A unit as it should be written, and the other ways in which it is. */
export interface UnitName {
  readonly name: string;
  readonly kind: UnitKind;
  /** Other spellings in lower case; the name itself need not be repeated. */
  readonly variants: readonly string[];
}

const unit = (kind: UnitKind, name: string, ...variants: string[]): UnitName => ({ name, kind, variants });
const counts = (...names: string[]): UnitName[] => names.map((name) => unit("count", name));

/** Sources: units of a filled Form E.81, of IKU decrees and Renstra matrices, and common practice. */
export const UNIT_NAMES: readonly UnitName[] = [
  unit("percent", "Persen", "%", "prosen", "percent", "persentase", "prosentase"),
  unit("index", "Nilai"),
  unit("index", "Poin", "point"),
  unit("index", "Indeks", "index"),
  unit("index", "Skor", "score"),
  unit("rate", "Rasio"),
  unit("rate", "Angka"),
  unit("rate", "per 1.000", "permil", "‰"),
  unit("rate", "per 1.000 KH", "per 1.000 kelahiran hidup"),
  unit("rate", "per 10.000"),
  unit("rate", "per 100.000"),
  unit("rate", "per 100.000 KH", "per 100.000 kelahiran hidup"),
  unit("rate", "per 100.000 penduduk"),
  unit("scale", "Predikat"),
  unit("scale", "Opini"),
  unit("scale", "Level"),
  unit("scale", "Tingkat"),
  unit("scale", "Peringkat", "ranking", "rangking"),
  unit("scale", "Kategori"),
  unit("scale", "Kualifikasi"),
  unit("count", "Dokumen", "dok", "doc"),
  unit("count", "Laporan", "lap"),
  unit("count", "Kegiatan", "keg"),
  unit("count", "Orang", "org", "orang/bulan", "orang/bln", "org/bln", "ob"),
  unit("count", "Unit"),
  unit("count", "Paket", "pkt"),
  unit("count", "Buah", "bh"),
  unit("count", "Kali", "x"),
  unit("count", "Berita Acara", "ba"),
  unit("count", "Kerja Sama", "kerjasama"),
  unit("count", "Desa/Kelurahan", "desa/kel"),
  unit("count", "Kelurahan", "kel"),
  unit("count", "Kecamatan", "kec"),
  unit("count", "Kabupaten/Kota", "kab/kota"),
  unit("count", "Perangkat Daerah", "pd", "opd", "skpd"),
  unit("count", "Kepala Keluarga", "kk"),
  unit("count", "Izin", "ijin"),
  unit("count", "Aparatur", "asn", "pns"),
  unit("count", "Rumah Tangga"),
  ...counts("Usulan", "Desa", "Kasus", "Jenis", "Layanan", "Operasi", "Lembaga", "Forum", "Rekomendasi", "Rekomendasi Kebijakan", "Organisasi", "Rumusan", "Rumusan Kebijakan"),
  ...counts("Tindak Lanjut", "Wilayah", "Sinergitas", "Korban", "Pelatihan", "Koordinasi", "Kelompok", "Peserta", "Siswa", "Guru", "Sekolah", "Satuan Pendidikan", "Puskesmas"),
  ...counts("Rumah", "Rumah Sakit", "Unit Kerja", "Satker", "Titik", "Lokasi", "Ruas", "Ruang", "Ruangan", "Set", "Stel", "Lembar", "Eksemplar", "Buku", "Kamus", "Rim", "Botol", "Dus", "Kotak", "Pak"),
  ...counts("Kendaraan", "Perusahaan", "Usaha", "UMKM", "Koperasi", "Wirausaha", "Investor", "Wisatawan", "Kunjungan", "Event", "Kejadian", "Perkara", "Temuan", "Aduan", "Pengaduan"),
  ...counts("Peraturan", "Perda", "Perkada", "Perbup", "Perwali", "Raperda", "Regulasi", "Kebijakan", "Keputusan", "Pasal", "Naskah", "Surat", "Nota", "Berkas", "Arsip", "Data", "Dataset", "Peta"),
  ...counts("Aplikasi", "Sistem", "Inovasi", "Program", "Sub Kegiatan", "Indikator", "Kelas", "Kursus", "Angkatan", "Rapat", "Sosialisasi", "Bidang", "Bidang Tanah", "Persil", "Sertifikat"),
  ...counts("Sambungan", "Sambungan Rumah", "SR", "Jembatan", "Halte", "Rambu", "Pohon", "Bibit", "Batang", "Ekor", "Sampel", "Produk", "Komoditas", "Klaster", "Kampung", "Dusun", "RW", "Kota"),
  ...counts("Kabupaten", "Provinsi", "Negara", "Pasar", "Pedagang", "Petani", "Nelayan", "Keluarga", "Jiwa", "Balita", "Bayi", "Ibu", "Anak", "Penduduk", "Pegawai", "Pejabat", "Jabatan", "Anggota"),
  ...counts("Tim", "Regu", "Pos", "Posyandu", "Media", "Berita", "Konten", "Publikasi", "Video", "Penghargaan", "Medali", "Cabang Olahraga", "Atlet", "Fasilitas", "Sarana", "Alat", "Rekening", "RT"),
  // One letter from another unit and legitimate all the same: listed so that they are never taken for a slip.
  ...counts("Barang", "Bidan", "Dana", "Danau", "Fasilitasi", "Kasur", "Komunitas", "Kuota", "Pengadaan", "Petak", "Saran", "Sertifikasi", "Siaran"),
  unit("money", "Rupiah", "rp", "idr"),
  unit("money", "US$", "usd", "dolar"),
  unit("time", "Tahun", "thn", "th"),
  unit("time", "Semester"),
  unit("time", "Triwulan", "tw"),
  unit("time", "Bulan", "bln"),
  unit("time", "Minggu"),
  unit("time", "Hari", "hari kerja", "hk"),
  unit("time", "Jam"),
  unit("time", "Menit", "mnt"),
  unit("time", "Detik"),
  unit("physical", "Ha", "hektar", "hektare"),
  unit("physical", "Km", "kilometer"),
  unit("physical", "Km2", "km²", "km persegi"),
  unit("physical", "Meter", "m", "mtr"),
  unit("physical", "M2", "m²", "meter persegi"),
  unit("physical", "M3", "m³", "meter kubik", "kubik"),
  unit("physical", "Cm", "sentimeter"),
  unit("physical", "Ton"),
  unit("physical", "Kuintal", "kwintal", "ku"),
  unit("physical", "Kg", "kilogram"),
  unit("physical", "Gram", "gr"),
  unit("physical", "Liter", "ltr"),
  unit("physical", "Kwh"),
  unit("physical", "MW", "megawatt"),
  unit("physical", "Mbps"),
  unit("physical", "Kkal", "kilokalori"),
  unit("physical", "GgCO2e", "ton co2e", "ton co2eq"),
];
