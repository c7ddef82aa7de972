// The standard layouts of the field (Permendagri 86/2017, PermenPANRB 53/2014 and forms in use): headers alone must be understood.
import { recognise } from "../../src/recognise";
import type { Column } from "../../src/recognise/table";
import { headerSheet, type HeaderOptions } from "../helpers/header";

/** "target Rp 2025", "actual q1", "achievement planEnd": what a column is, in a few words. */
const role = (column: Column): string =>
  [column.subject, column.measure === "rupiah" ? "Rp" : "", column.span && column.span !== "year" && column.span !== "quarter" && column.span !== "month" ? column.span : "", column.quarter ? `q${column.quarter}` : "", column.month ? `m${column.month}` : "", column.path.some((text) => text.includes(String(column.year))) ? String(column.year) : ""]
    .filter((part) => part !== "")
    .join(" ");

const layouts: readonly (readonly [string, string, string, string, HeaderOptions?])[] = [
  ["RPJMD IKU", "rpjmd|iku", "NO | INDIKATOR KINERJA | SATUAN | KONDISI KINERJA AWAL RPJMD (2017) | TARGET CAPAIAN KINERJA{2019, 2020, 2021, 2022, 2023} | KONDISI AKHIR (2023)",
    "sequence,indicator,unit,baseline 2017,target 2019,target 2020,target 2021,target 2022,target 2023,target planEnd 2023", { title: ["INDIKATOR KINERJA UTAMA RPJMD 2018-2023"] }],
  ["T-C.14", "rpjmd", "Kode | Misi/Tujuan/Sasaran/ Program Pembangunan Daerah | Indikator Kinerja (tujuan/impact/ outcome) | Kondisi Kinerja Awal RPJMD (Tahun 0) | Capaian Kinerja Program dan Kerangka Pendanaan{Tahun-1{target, Rp}, Tahun-2{target, Rp}, Kondisi Kinerja pada akhir periode RPJMD{target, Rp}} | Perangkat Daerah Penanggung Jawab",
    "code,outline,indicator,baseline,target,target Rp,target,target Rp,target planEnd,target Rp planEnd,owner", { title: ["Program Pembangunan Daerah yang disertai Pagu Indikatif"] }],
  ["T-C.27", "renstra", "Tujuan | Sasaran | Kode | Program dan Kegiatan | Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output) | Data Capaian pada Tahun Awal Perencanaan | Target Kinerja Program dan Kerangka Pendanaan{Tahun - 1{Target, Rp}, Tahun - 2{Target, Rp}, Kondisi Kinerja pada akhir periode Renstra Perangkat Daerah{Target, Rp}} | Unit Kerja Perangkat Daerah Penanggung-jawab | Lokasi",
    "goal,objective,code,outline,indicator,baseline,target,target Rp,target,target Rp,target planEnd,target Rp planEnd,owner,location", { title: ["Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah"], hasNumbers: true }],
  ["Renstra 2025-2029", "renstra", "TUJUAN / SASARAN / BIDANG URUSAN / PROGRAM / KEGIATAN / SUB. KEGIATAN OUTPUT | INDIKATOR OUTCOME / OUTPUT | BASE LINE 2024 | TARGET DAN PAGU INDIKATIF TAHUN{2025{Target, Pagu}, 2026{Target, Pagu}, 2027{Target, Pagu}}",
    "outline,indicator,baseline 2024,target 2025,target Rp 2025,target 2026,target Rp 2026,target 2027,target Rp 2027", { title: ["RENSTRA 2025-2029"] }],
  ["Renstra OPD matrix", "renstra|rpjmd|cascading", "TUJUAN | INDIKATOR TUJUAN | SASARAN | INDIKATOR SASARAN | FORMULA PENGUKURAN | SAT | PROYEKSI 2022 | TARGET{2023, 2024, 2025, 2026} | PROGRAM | INDIKATOR PROGRAM",
    "goal,indicator,objective,indicator,formulation,unit,other 2022,target 2023,target 2024,target 2025,target 2026,program,indicator", { title: ["MATRIKS RENSTRA"] }],
  ["Cascading kabupaten", "cascading|rpjmd|renstra", "Misi | Tujuan | Sasaran | Indikator | Program | Perangkat Daerah Penanggung Jawab | Satuan | Kondisi Awal | Target{2025, 2026} | Kondisi Akhir",
    "mission,goal,objective,indicator,program,owner,unit,baseline,target 2025,target 2026,target planEnd", { title: ["CASCADING KINERJA KABUPATEN"] }],
  ["Cascading OPD", "cascading", "Tujuan RPJMD | Sasaran RPJMD | Tujuan RENSTRA | Indikator Tujuan | Sasaran ESS II | Indikator ESS II | Sasaran ESS III | Indikator ESS III | Sasaran ESS IV / JF | Indikator ESS IV",
    "goal,objective,goal,indicator,objective,indicator,objective,indicator,objective,indicator", { title: ["CASCADING PERANGKAT DAERAH"] }],
  ["IKU with years", "iku", "No | Perangkat Daerah | Sasaran Strategis | Indikator Sasaran (IKU) | Definisi Operasional / Formulasi | Satuan | Target Capaian Per Tahun{2025, 2026, 2027}",
    "sequence,agency,objective,indicator,formulation,unit,target 2025,target 2026,target 2027", { title: ["INDIKATOR KINERJA UTAMA"] }],
  ["IKU decree", "iku", "NO. | SASARAN | INDIKATOR KINERJA UTAMA (IKU) | SATUAN | PENANGGUNG JAWAB | SUMBER DATA", "sequence,objective,indicator,unit,owner,dataSource", { title: ["INDIKATOR KINERJA UTAMA"] }],
  ["PK table 1", "pk", "No | Sasaran Strategis | Indikator Kinerja | Target", "sequence,objective,indicator,target", { title: ["PERJANJIAN KINERJA TAHUN 2025"] }],
  ["PK table 2", "pk|anggaran", "No | Program | Anggaran | Ket", "sequence,program,target Rp,notes", { title: ["PERJANJIAN KINERJA TAHUN 2025"] }],
  ["Rencana Aksi", "renaksi", "No | OPD | Sasaran | Indikator | Tahun | Satuan | Rencana Aksi | Target Tahunan | Target Triwulan{I, II, III, IV} | Penanggung Jawab",
    "sequence,agency,objective,indicator,other,unit,other,target,target q1,target q2,target q3,target q4,owner", { title: ["RENCANA AKSI TAHUN 2025"] }],
  ["Quarterly measurement", "pengukuran", "No | Sasaran | Indikator | Satuan | Target | Realisasi{TW 1, TW 2, TW 3, TW 4} | Capaian % | Perangkat Daerah (Penanggung Jawab)",
    "sequence,objective,indicator,unit,target,actual q1,actual q2,actual q3,actual q4,achievement,owner", { title: ["PENGUKURAN KINERJA 2025"] }],
  ["Measurement with K and %", "pengukuran", "Kode | Perangkat Daerah / Tujuan / Sasaran / Program / Kegiatan / Sub Kegiatan | Indikator Kinerja | Satuan | Target | Realisasi Per Triwulan{I{K, %}, II{K, %}, III{K, %}, IV{K, %}}",
    "code,outline,indicator,unit,target,actual q1,achievement q1,actual q2,achievement q2,actual q3,achievement q3,actual q4,achievement q4", { title: ["CAPAIAN KINERJA PERANGKAT DAERAH 2025"] }],
  ["Yearly measurement", "pengukuran", "Sasaran Strategis | Indikator Kinerja | Target | Realisasi | % | Program | Anggaran{Pagu, Realisasi, %}",
    "objective,indicator,target,actual,achievement,program,target Rp,actual Rp,achievement Rp", { title: ["PENGUKURAN KINERJA 2025"] }],
  ["Yearly measurement with finance", "pengukuran", "No. | Sasaran | Indikator | Kinerja{Target, Realisasi, % Realisasi} | Program | Keuangan{Pagu, Realisasi, % Realisasi}",
    "sequence,objective,indicator,target,actual,achievement,program,target Rp,actual Rp,achievement Rp", { title: ["PENGUKURAN KINERJA 2025"] }],
  ["E.81", "evaluasi", "No | Tujuan | Sasaran | Kode | Program, Kegiatan, Sub Kegiatan | Indikator Kinerja Tujuan, Sasaran, Program(outcome) dan Kegiatan (output), Sub Kegiatan | Target Renstra SKPD pada Tahun 2026 (periode Renstra SKPD){K, Rp} | Realisasi Capaian Kinerja Renstra SKPD sampai dengan Renja SKPD Tahun Lalu{K, Rp} | Target kinerja dan anggaran Renja SKPD Tahun Berjalan Tahun 2025 yang dievaluasi{K, Rp} | Realisasi Kinerja Pada Triwulan{I{K, Rp}, II{K, Rp}, III{K, Rp}, IV{K, Rp}} | Realisasi Capaian Kinerja dan Anggaran Renja SKPD yang dievaluasi{K, Rp} | Tingkat Capaian Kinerja dan Realisasi Anggaran Renja yang dievaluasi (%){K, Rp} | Realisasi Kinerja dan Anggaran Renstra SKPD s/d Tahun 2025{K, Rp} | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra SKPD s/d tahun 2025 (%){K, Rp} | Unit OPD Penanggung Jawab | Keterangan",
    "sequence,goal,objective,code,outline,indicator,target planEnd 2026,target Rp planEnd 2026,actual prior,actual Rp prior,target 2025,target Rp 2025,actual q1,actual Rp q1,actual q2,actual Rp q2,actual q3,actual Rp q3,actual q4,actual Rp q4,actual,actual Rp,achievement,achievement Rp,actual planToDate 2025,actual Rp planToDate 2025,achievement planToDate 2025,achievement Rp planToDate 2025,owner,notes",
    { title: ["Evaluasi Terhadap Hasil Renja Perangkat Daerah", "Tahun 2025"] }],
  ["Renja plan", "renja", "No | Kode | Urusan / Bidang Urusan / Program / Kegiatan / Sub Kegiatan | Indikator Program / Kegiatan / Sub Kegiatan | Target Akhir Periode Renstra OPD | Realisasi Capaian Renja OPD Tahun 2023 | Prakiraan Capaian Target Renja OPD Tahun 2024 | Capaian Kinerja dan Kerangka Pendanaan{Target, Pagu Indikatif (Rp), Lokasi, Sumber Dana, Prioritas Nasional, Prioritas Daerah} | Kelompok Sasaran | Prakiraan Maju Rencana Tahun 2026{Target, Pagu Indikatif (Rp)} | Perangkat Daerah Penanggung Jawab",
    "sequence,code,outline,indicator,target planEnd,actual 2023,target 2024,target,target Rp,location,funding,other,other,other,target 2026,target Rp 2026,owner", { title: ["RENCANA KERJA PERANGKAT DAERAH", "TAHUN 2025"] }],
  ["LKjIP 1", "pengukuran", "No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori", "sequence,objective,indicator,unit,target,actual,achievement,rating", { title: ["CAPAIAN KINERJA TAHUN 2025"] }],
  ["LKjIP progress", "pengukuran", "No. | Sasaran | Indikator | Capaian Thn Lalu | 2025{Target, Realisasi, % Realisasi} | Target Akhir Renstra | Capaian Thn 2025 terhadap Target Akhir Renstra",
    "sequence,objective,indicator,achievement prior,target 2025,actual 2025,achievement 2025,target planEnd,achievement planEnd 2025", { title: ["CAPAIAN KINERJA TAHUN 2025"] }],
  ["SIPD extract", "anggaran", "Kode | Uraian Urusan, Program, Kegiatan dan Sub Kegiatan | Kelompok Belanja{Operasi{Anggaran, Realisasi}, Modal{Anggaran, Realisasi}, Total{Anggaran, Realisasi, %}}",
    "code,outline,target Rp,actual Rp,target Rp,actual Rp,target Rp,actual Rp,achievement Rp", { title: ["LAPORAN REALISASI ANGGARAN TAHUN 2025"] }],
  ["Budget by sub-activity", "anggaran", "KODE | URAIAN | ANGGARAN | REALISASI | LEBIH / (KURANG) | %", "code,outline,target Rp,actual Rp,other,achievement Rp", { title: ["LAPORAN REALISASI ANGGARAN PER SUB KEGIATAN TAHUN 2025"] }],
  ["Budget before and after", "anggaran", "NO | PROGRAM | PAGU SEBELUM PERUBAHAN (Rp) | PAGU SETELAH PERUBAHAN (Rp) | BERTAMBAH/ BERKURANG (Rp)", "sequence,program,target Rp,target Rp,other", { title: ["REKAPITULASI PAGU PERUBAHAN RKPD TAHUN 2025"] }],
  ["T-C.23", "pengukuran", "NO | Indikator Kinerja Sesuai Tugas dan Fungsi Perangkat Daerah | Target NSPK | Target IKK | Target Indikator Lainnya | Target Renstra Perangkat Daerah Tahun ke-{2022, 2023, 2024} | Realisasi Capaian Tahun ke-{2022, 2023, 2024} | Rasio Capaian pada Tahun ke-{2022, 2023, 2024}",
    "sequence,indicator,other,other,other,target 2022,target 2023,target 2024,actual 2022,actual 2023,actual 2024,achievement 2022,achievement 2023,achievement 2024", { title: ["Pencapaian Kinerja Pelayanan Perangkat Daerah"] }],
  ["T-C.24", "anggaran", "Uraian | Anggaran pada Tahun ke-{2023, 2024} | Realisasi Anggaran pada Tahun ke-{2023, 2024} | Rasio antara Realisasi dan Anggaran Tahun ke-{2023, 2024}", "outline,target Rp 2023,target Rp 2024,actual Rp 2023,actual Rp 2024,achievement Rp 2023,achievement Rp 2024", { title: ["Anggaran dan Realisasi Pendanaan Pelayanan"] }],
  ["RPJMD goals", "rpjmd", "VISI / MISI | TUJUAN | SASARAN | INDIKATOR | SATUAN | BASELINE TAHUN 2024 | TARGET TAHUN{2025, 2026, 2027}", "mission,goal,objective,indicator,unit,baseline 2024,target 2025,target 2026,target 2027", { title: ["TUJUAN DAN SASARAN RPJMD"] }],
  ["T-C.25", "renstra", "No. | Tujuan | Sasaran | Indikator Tujuan/Sasaran | Satuan | Target Kinerja Tujuan/Sasaran pada Tahun ke-{1, 2, 3}", "sequence,goal,objective,indicator,unit,target,target,target", { title: ["Tujuan dan Sasaran Jangka Menengah", "Renstra 2022-2024"], hasNumbers: true }],
  ["RKPD of the planning system", "renja", "KODE | URUSAN/ PROGRAM/ KEGIATAN/ SUB KEGIATAN | LOKASI | INDIKATOR KINERJA{CAPAIAN PROGRAM, KELUARAN SUB KEGIATAN, HASIL KEGIATAN} | TARGET CAPAIAN KINERJA{TARGET CAPAIAN PROGRAM, TARGET KELUARAN SUB KEGIATAN, TARGET HASIL KEGIATAN} | PAGU INDIKATIF (Rp.) | SUMBER DANA",
    "code,outline,location,indicator,indicator,indicator,target,target,target,target Rp,funding", { title: ["RENCANA KERJA PEMERINTAH DAERAH TAHUN 2025"] }],
  ["Rupiah in thousands", "rpjmd|renstra", "NO | PROGRAM/ KEGIATAN | INDIKATOR KINERJA | SATUAN | CAPAIAN KINERJA PROGRAM DAN KERANGKA PENDANAAN{TAHUN 1 (2019){TARGET, RP (000)}, TAHUN 2 (2020){TARGET, Rp. (juta)}, TAHUN 3 (2021){TARGET, Rp}}",
    "sequence,outline,indicator,unit,target 2019,target Rp 2019,target 2020,target Rp 2020,target 2021,target Rp 2021", { title: ["INDIKASI RENCANA PROGRAM PRIORITAS"], hasNumbers: true }],
  ["Revised budget", "anggaran", "Kode Rekening | Uraian | Jumlah Anggaran{Sebelum Perubahan, Setelah Perubahan} | Bertambah/(Berkurang){Rp, %} | Realisasi (Rp)", "code,outline,target Rp,target Rp,other Rp,other,actual Rp", { title: ["PERUBAHAN DPA TAHUN ANGGARAN 2025"] }],
  ["Technical export", "pengukuran|renaksi", "no | sasaran | indikator_kinerja | satuan | target_tahun | target_tw1 | target_tw2 | target_tw3 | target_tw4 | realisasi_tw1 | realisasi_tw2 | realisasi_tw3 | realisasi_tw4",
    "sequence,objective,indicator,unit,target,target q1,target q2,target q3,target q4,actual q1,actual q2,actual q3,actual q4"],
  ["English", "pengukuran", "No | Objective | Performance Indicator | Unit | Target 2025 | Actual 2025 | Achievement (%)", "sequence,objective,indicator,unit,target 2025,actual 2025,achievement", { title: ["PERFORMANCE MEASUREMENT 2025"] }],
];

test.each(layouts.map((layout) => [layout[0], layout] as const))("%s", (_name, [, kinds, notation, expected, options]) => {
  const sheet = headerSheet(notation, options);
  const { tables } = recognise({ file: "uji.xlsx", sheets: [sheet], names: new Map(), state: new Map() });
  expect(tables).toHaveLength(1);
  expect(tables[0]!.columns.map(role).join(",")).toBe(expected);
  expect(kinds.split("|")).toContain(tables[0]!.kind);
});
