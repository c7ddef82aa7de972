// Indonesian, the first language: every text that the program itself says to people, by key. Texts of rules stand with the rules.
// "{name}" is filled with a value; "{count|one|many}" chooses by a number, for languages that need it.
import { paneId } from "./pane-id";
import { viewsId } from "./views-id";

export const id = {
  // Findings.
  "level.error": "Kesalahan",
  "level.warning": "Peringatan",
  "level.info": "Informasi",
  "finding.review": "perlu ditinjau",
  "finding.why": "Mengapa",
  "finding.basis": "Dasar",
  "finding.advice": "Saran",
  "finding.suppressed": "diterima: {reason}",
  "finding.places": "{areas} dan {count} lainnya",
  "finding.new": "baru",
  "repair.fill-formula": "Isi rumus menurut pola sel di sekitarnya",
  "repair.extend-range": "Perluas rentang rumus",
  "repair.text-to-number": "Ubah teks menjadi angka",
  "repair.recompute-rating": "Ganti predikat menurut skala",
  "repair.unit-spelling": "Betulkan ejaan satuan",
  "repair.word-spelling": "Betulkan ejaan kata",
  "repair.code-as-text": "Tulis kode sebagai teks",
  "repair.other": "Perbaiki",
  "repair.undo": "Batalkan: {label}",

  // What is stored in the workbook.
  "state.settings": "pengaturan",
  "state.corrections": "koreksi kepala tabel",
  "state.suppressions": "temuan yang diterima",
  "state.pairs": "jawaban tentang bunyi indikator",
  "state.baseline": "hasil pemeriksaan sebelumnya",
  "state.journal": "riwayat perubahan",
  "state.other": "data Selaras yang tidak diketahui isinya",
  "recap.left": "Tidak ikut: {file}. {problem}",
  "recap.nothing": "Tidak ada indikator bertarget atau anggaran yang dikenali. Untuk rencana beberapa tahun, sebutkan tahunnya.",
  "recap.nothingOfYear": "Tidak ada indikator bertarget atau anggaran untuk tahun {year}.",
  "recap.crashed": "Pembacaan terhenti karena kekeliruan Selaras sendiri; berkas tidak diubah.",
  "problem.damaged": "Simpanan Selaras dalam berkas ini ({what}) rusak dan tidak dipakai. Isinya tidak diubah; pemeriksaan memakai bawaan Selaras.",
  "problem.newer": "Simpanan Selaras dalam berkas ini ({what}) ditulis oleh Selaras yang lebih baru dan tidak dipakai. Isinya tidak diubah; perbarui Selaras untuk memakainya.",

  // The sheet Temuan.
  "temuan.sheet": "Temuan",
  "temuan.title": "Temuan Selaras",
  "temuan.subtitle": "{file}, diperiksa {date}: {counts}",
  "temuan.none": "Tidak ada temuan.",
  "temuan.failed": "Selaras gagal menyelesaikan ini ({message}). Coba lagi; laporkan kalimat ini bila terulang.",
  "temuan.failedTitle": "Selaras belum selesai ({date})",
  "temuan.failedNote": "Daftar temuan ditulis kembali di lembar ini pada pemeriksaan berikutnya yang berhasil.",
  "temuan.note": "Lembar ini ditulis oleh Selaras dan diganti pada pemeriksaan berikutnya. Perlu ditinjau: angka ini tidak pasti salah, tetapi perlu dilihat orang.",
  "temuan.number": "No",
  "temuan.level": "Tingkat",
  "temuan.cell": "Sel",
  "temuan.message": "Temuan",
  "temuan.found": "Tertulis",
  "temuan.expected": "Seharusnya",
  "temuan.why": "Mengapa penting",
  "temuan.advice": "Saran",
  "temuan.basis": "Dasar",

  // Counts.
  "count.error": "{count} kesalahan",
  "count.warning": "{count} peringatan",
  "count.info": "{count} informasi",
  "count.findings": "{count} temuan",
  "count.review": "{count} di antaranya perlu ditinjau",
  "count.suppressed": "{count} temuan sudah diterima dan tidak dihitung",
  "count.new": "{count} baru sejak {date}",
  "count.gone": "{count} sudah tidak ada",

  // Errors of a host: what happened, what was kept, what to do.
  "host.too-many-rows": "Buku kerja ini memuat terlalu banyak sel (batasnya {cells}). Simpan lembar yang perlu diperiksa ke buku kerja sendiri.",
  "host.cancelled": "Dibatalkan. Tidak ada yang diubah.",
  "host.cell-edit-mode": "Sebuah sel sedang disunting. Tekan Enter untuk menyelesaikannya, atau Esc untuk membatalkannya, lalu coba lagi.",
  "host.other-workbook": "Buku kerja lain sedang berada di depan. Klik buku kerja ini, lalu coba lagi.",
  "host.access-denied": "Excel menolak: buku kerja atau lembarnya dilindungi, atau hanya boleh dibaca. Buka pelindungnya di tab Tinjau (Review) atau simpan salinannya, lalu coba lagi.",
  "host.sheet-protected": "Lembar {sheet} dilindungi, jadi tidak ditulis. Tidak ada yang diubah; buka pelindungnya di tab Tinjau (Review), lalu coba lagi.",
  "host.sheet-gone": "Lembar {sheet} sudah tidak ada: mungkin dihapus atau diganti namanya. Periksa ulang buku kerja.",
  "host.workbook-changed": "Buku kerja berubah selama pekerjaan ini: ada lembar atau sel yang sudah tidak ada. Periksa ulang buku kerja.",
  "host.range-conflict": "Sel gabungan, filter atau isi di tepi lembar menghalangi perubahan ini. Hapus filter atau pisahkan selnya, lalu coba lagi.",
  "host.payload-too-large": "Terlalu banyak data untuk sekali jalan di Excel ini. Kerjakan sebagian lembar saja, atau buka buku kerja di Excel desktop.",
  "host.unsupported-sheet": "Lembar jenis ini (lembar grafik atau makro) tidak dapat diolah. Pilih lembar biasa.",
  "host.excel-busy": "Excel sedang sibuk atau sambungannya terputus. Tunggu sebentar lalu coba lagi; bila tetap begini, simpan lalu buka kembali buku kerja.",
  "host.excel-failed": "Excel tidak dapat melakukan ini. Pastikan buku kerja ini berada di depan dan tidak ada kotak dialog yang terbuka, lalu coba lagi.",
  "host.left-incomplete": "Excel berhenti di tengah pekerjaan dan tidak menjawab lagi, jadi sebagian perubahan mungkin sudah masuk (lembar: {sheets}). Periksa ulang buku kerja sebelum melanjutkan.",
  "host.state-unknown": "Excel tidak menjawab saat catatan Selaras (pengaturan, koreksi atau riwayat) disimpan, jadi belum tentu tersimpan. Tutup lalu buka panel Selaras untuk melihatnya.",

  // Progress, tables and findings, wherever they are shown.
  "progress.read": "Membaca",
  "progress.recognise": "Mengenali tabel",
  "progress.check": "Memeriksa",
  "progress.recap": "Merangkum",
  "cli.couldNotRun": "Aturan {rule} tidak dapat dijalankan ({reason}). Aturan lain tetap berlaku.",
  "cli.more": "dan {count} lagi",

  ...paneId,
  ...viewsId,
} as const;

/** Every key that can be asked for. */
export type TextKey = keyof typeof id;
