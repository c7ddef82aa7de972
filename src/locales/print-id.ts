// Texts of the findings page for printing, in Indonesian.
export const printId = {
  "print.title": "Laporan temuan",
  "print.checked": "Diperiksa {date}: {counts}",
  "print.sheet": "Lembar",
  "print.total": "Jumlah",
  "print.kind": "Jenis",
  "print.sure": "Keyakinan",
  "print.reason": "Alasan diterima",
  "print.by": "Oleh, sampai",
  "print.until": "sampai {date}",
  "print.accepted": "Temuan yang diterima",
  "print.recognised": "Tabel yang diperiksa",
  "print.level.error": "Angka yang dilaporkan atau kaitannya pasti keliru; betulkan sebelum laporan dikirim.",
  "print.level.warning": "Hal yang akan ditanyakan evaluator; betulkan, atau siapkan penjelasannya.",
  "print.level.info": "Baik untuk diketahui; tidak harus diubah.",
  "print.note": "Dibuat oleh Selaras dari buku kerja itu sendiri; sel tidak diubah. Perlu ditinjau: angka ini tidak pasti salah, tetapi perlu dilihat orang.",
} as const;
