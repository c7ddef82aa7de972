// The page of docs/contoh: every picture of a written sheet with what it is and which regulation asks for it.

/** A picture of a sheet; `plan` is the id in the sheet's marker. */
export interface Picture {
  readonly plan: string;
  readonly file: string;
}

/** The sheets of a recapitulation by name, with their ids. */
export const RECAP: Readonly<Record<string, string>> = { Rekap: "rekap", "Sumber Rekap": "rekap-sumber" };

/** What each sheet is, in one sentence with its basis. */
export const ABOUT: Readonly<Record<string, readonly [heading: string, sentence: string]>> = {
  "lakip-metode": ["Metode", "Sumber setiap angka, cara menghitung, dan temuan yang masih terbuka; PermenPANRB 53/2014 meminta perbandingan tanpa menetapkan rumus, jadi rumus yang dipakai harus tertulis."],
  "lakip-3.1": ["Tabel 3.1 Capaian kinerja", "Target, realisasi, dan capaian tahun ini per sasaran dan indikator; diminta PermenPANRB 53/2014, Bab III.A butir 1."],
  "lakip-3.1-tw": ["Tabel 3.1 Triwulanan", "Capaian sampai tiap triwulan untuk laporan interim; mendukung pengukuran berkala menurut kriteria 2.b.4 LKE PermenPANRB 88/2021."],
  "lakip-3.2": ["Tabel 3.2 Tahun sebelumnya", "Realisasi dan capaian dibandingkan dengan tahun-tahun sebelumnya; diminta PermenPANRB 53/2014, Bab III.A butir 2."],
  "lakip-3.3": ["Tabel 3.3 Akhir rencana", "Kemajuan menuju target akhir Renstra/RPJMD dan kinerja tambahan yang diperlukan; diminta PermenPANRB 53/2014, Bab III.A butir 3."],
  "lakip-3.4": ["Tabel 3.4 Pembanding", "Realisasi dibandingkan dengan provinsi, nasional, atau standar; diminta PermenPANRB 53/2014, Bab III.A butir 4. Sel kuning diisi sendiri."],
  "lakip-3.5": ["Tabel 3.5 Penyebab", "Penyebab keberhasilan atau kegagalan, hambatan, upaya, dan tindak lanjut; diminta PermenPANRB 53/2014, Bab III.A butir 5."],
  "lakip-3.6": ["Tabel 3.6 Efisiensi", "Capaian kinerja dibandingkan dengan serapan anggaran; diminta PermenPANRB 53/2014, Bab III.A butir 6. Target yang belum tercapai tidak pernah disebut efisien."],
  "lakip-3.7": ["Tabel 3.7 Program pendukung", "Program, kegiatan, dan sub kegiatan di bawah tiap sasaran dengan keluaran dan anggarannya; diminta PermenPANRB 53/2014, Bab III.A butir 7."],
  "lakip-3.8": ["Tabel 3.8 Realisasi anggaran", "Anggaran dan realisasi dari program sampai sub kegiatan; diminta PermenPANRB 53/2014, Bab III.B."],
  "lakip-iku": ["Reviu IKU", "Rumusan, sumber data, penanggung jawab, dan target tiap IKU pada semua dokumen; reviu menurut PermenPANRB 53/2014 memeriksa kesesuaiannya."],
  "lakip-pk": ["Pemeriksaan PK: target", "Target perjanjian kinerja disandingkan dengan rencana; PermenPANRB 53/2014 menghendaki laporan selaras dengan PK."],
  "lakip-pk-anggaran": ["Pemeriksaan PK: anggaran", "Anggaran program pada perjanjian kinerja disandingkan dengan dokumen anggaran; lampiran PK menurut PermenPANRB 53/2014 memuat keduanya."],
  "lakip-cascading": ["Cascading", "Penjenjangan dari tujuan sampai sub kegiatan; PermenPANRB 89/2021 tentang penjenjangan kinerja."],
  "lakip-matriks-cascading": ["Matriks cascading", "Penjenjangan yang sama sebagai matriks; PermenPANRB 89/2021."],
  "lakip-komposit": ["Indikator komposit", "Indikator yang tersusun dari indikator lain, dengan program di belakang tiap komponennya; bahan analisis program menurut PermenPANRB 53/2014, Bab III.A butir 7."],
  "lakip-tematik": ["Tematik dan crosscutting", "Program beberapa perangkat daerah yang bertanda tema sama; bahan crosscutting menurut PermenPANRB 89/2021."],
  "lakip-rekap": ["Rekap perangkat daerah", "Perangkat daerah dalam satu buku kerja berdampingan, sebagai bahan pembinaan; tidak diminta peraturan."],
  "kke-1": ["KKE 1 SMART", "Usulan jawaban SMART dan target menantang per indikator; kriteria 1.b.6 dan 1.b.7 LKE PermenPANRB 88/2021."],
  "kke-2": ["KKE 2 Cascading", "Usulan ketepatan penjenjangan per indikator; kriteria 1.b.8 LKE PermenPANRB 88/2021."],
  "kke-3": ["KKE 3 Anggaran", "Target dan anggaran program disandingkan dengan Renstra dan Renja; kriteria 1.c.1 LKE PermenPANRB 88/2021."],
  "kke-5": ["KKE 5 Data", "Formula, komponen, dan sumber data tiap indikator; kriteria 2.a.2 dan 2.a.3 LKE PermenPANRB 88/2021."],
  "lke-cakupan": ["Cakupan LKE", "Bagian indikator yang memenuhi tiap kriteria; usulan untuk penilaian mandiri, bukan nilai hasil evaluasi PermenPANRB 88/2021."],
  rekap: ["Rekap beberapa buku kerja", "Hasil `selaras rekap`: capaian, temuan, dan serapan per perangkat daerah, yang paling perlu pendampingan di atas; tidak diminta peraturan."],
  "rekap-sumber": ["Sumber rekap", "Berkas, rentang sel, dan tanggal di balik setiap angka rekap; tidak diminta peraturan."],
};

/** The page in Markdown; pictures of one sheet stand together. */
export const examplesPage = (pictures: readonly Picture[]): string => {
  const plans = [...new Set(pictures.map(({ plan }) => plan))];
  const part = (plan: string): string => {
    const about = ABOUT[plan];
    if (!about) throw new Error(`no sentence about the sheet ${plan}`);
    const [heading, sentence] = about;
    return `## ${heading}\n\n${sentence}\n\n${pictures.filter((each) => each.plan === plan).map(({ file }, index) => `![${heading}${index > 0 ? `, halaman ${index + 1}` : ""}](${file})`).join("\n\n")}\n`;
  };
  return `# Contoh lembar LAKIP\n\nLembar yang ditulis dari buku kerja contoh \`assets/sample/selaras-contoh-bersih.xlsx\` (rekap beberapa buku kerja: \`selaras-contoh.xlsx\`, yang sengaja memuat kesalahan), dicetak dengan LibreOffice. Biasanya halaman pertama saja. Halaman ini dan gambarnya dibuat oleh \`npm run pictures\`.\n\n${plans.map(part).join("\n")}`;
};
