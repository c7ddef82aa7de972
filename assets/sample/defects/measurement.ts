// Seeded defects of measurement: realisation, achievement, ratings, averages, and the printed arithmetic of the evaluation form.
import { f } from "../layout/draft";
import type { Defect } from "./defect";

export const MEASUREMENT: readonly Defect[] = [
  { kind: "realisasi kosong", rule: "CAP-01", at: "region!actual@iklh", changes: { "actual@iklh": null }, note: "Sel kosong dihitung sebagai nol: capaian menjadi 0 dan rata-rata ikut turun." },
  { kind: "rumus R/T pada indikator negatif", rule: "CAP-03", at: "region!achievement@tpt", changes: { "achievement@tpt": f("={actual}/{target}*100") }, note: "Pengangguran di atas target tampak sebagai keberhasilan." },
  { kind: "persen ditulis sebagai pecahan", rule: "CAP-13", also: ["CAP-05"], at: "quarterly!achievement@ikm", changes: { "achievement@ikm": f("={actual}/{target}") }, note: "Perkalian dengan 100 hilang pada satu baris." },
  { kind: "predikat tidak sesuai skala", rule: "CAP-14", at: "region!rating@selaras", changes: { "rating@selaras": "Sangat Tinggi" }, note: "Predikat diketik di atas rumus." },
  { kind: "predikat tidak sesuai skala", rule: "CAP-14", at: "annual!rating@prestasi", changes: { "rating@prestasi": "Sedang" }, note: "Predikat diketik di atas rumus." },
  { kind: "capaian diketik dan salah", rule: "CAP-05", also: ["CAP-06"], at: "annual!achievement@rls", changes: { "achievement@rls": 97.95 }, note: "Angka tertukar: 99,75 menjadi 97,95." },
  { kind: "angka tetap di antara rumus", rule: "CAP-06", at: "annual!achievement@hls", changes: { "achievement@hls": 100.31 }, note: "Nilainya benar hari ini, tetapi tidak ikut berubah bila realisasi diperbaiki." },
  { kind: "realisasi berbeda antarlembar", rule: "CAS-09", at: "annual!actual@literasi", changes: { "actual@literasi": 64.82 }, note: "Pengukuran triwulanan memuat 64,28." },
  { kind: "rata-rata meninggalkan satu baris", rule: "CAP-19", at: "annual!achievement@average", changes: { "achievement@average": f("=AVERAGE({achievement@hls}:{achievement@ikm})") }, note: "Indikator terakhir tidak ikut dirata-ratakan." },
  { kind: "jumlah triwulan tidak sama dengan tahun", rule: "CAP-18", also: ["CAS-09"], at: "quarterly!actual@prestasi", changes: { "actual@prestasi": 26 }, note: "5 + 7 + 6 + 6 = 24; angka diketik." },
  { kind: "persentase dijumlahkan antartriwulan", rule: "CAP-16", also: ["CAP-09", "CAS-09"], at: "quarterly!actual@akreditasi", changes: { "actual@akreditasi": f("=SUM({a1}:{a4})") }, note: "Persentase posisi tidak boleh dijumlahkan; capaian menjadi 390,50." },
  { kind: "rumus menunjuk baris lain", rule: "CAP-07", also: ["CAP-05"], at: "quarterly!achievement@rls", changes: { "achievement@rls": f("={actual}/{target@hls}*100") }, note: "Realisasi dibagi target indikator di atasnya." },
  { kind: "rumus T/R di antara (2T-R)/T", rule: "CAP-04", at: "health-performance!achievement@akb", changes: { "achievement@akb": f("={target}/{actual}*100") }, note: "Indikator negatif lain dan keterangan memakai (2T-R)/T." },
  { kind: "kurung rumus keliru", rule: "CAP-21", also: ["CAP-05", "CAP-04"], at: "health-performance!achievement@aki", changes: { "achievement@aki": f("=1+(1-{actual}/{target})*100") }, note: "Seharusnya (1+(1-R/T))*100; rata-rata sasaran ikut turun sehingga predikat yang diketik tidak lagi cocok." },
  { kind: "rata-rata meninggalkan satu baris", rule: "CAP-19", at: "health-performance!mean@bor", changes: { "mean@bor": f("=AVERAGE({achievement@bor}:{achievement@tunggu})") }, note: "Indeks Kepuasan Masyarakat tidak ikut dirata-ratakan." },
  { kind: "persentase dijumlahkan dengan tahun lalu", rule: "CAP-16", also: ["CAP-08"], at: "evaluation-education!soFarK@1.01.03", changes: { "soFarK@1.01.03": f("={priorK}+{yearK}") }, note: "Kondisi 2024 dan 2025 dijumlahkan; tingkat capaian Renstra menjadi lebih dari 100." },
  { kind: "capaian di atas 200", rule: "CAP-09", also: ["CAP-08"], at: "evaluation-education!rateK@1.01.02.2.02.0044", changes: { "q2K@1.01.02.2.02.0044": 960 }, note: "Realisasi triwulan II kelebihan satu angka nol." },
  { kind: "capaian di atas 120", rule: "CAP-08", also: ["CAP-09"], at: "evaluation-education!rateK@1.01.03.2.01.0003", changes: { "q3K@1.01.03.2.01.0003": 62 }, note: "Realisasi triwulan III salah ketik, 42 menjadi 62." },
  { kind: "pembagian dengan nol", rule: "CAP-11", also: ["TGT-01", "STR-12"], at: "evaluation-education!rateK@1.01.04.2.01.0002", changes: { "targetK@1.01.04.2.01.0002": null }, note: "Target 2025 kosong, rumus kolom 13 membagi dengan sel kosong." },
  { kind: "persamaan tercetak tidak diikuti", rule: "CAP-26", also: ["CAP-07", "CAP-05"], at: "evaluation-education!rateK@1.01.02.2.02.0012", changes: { "rateK@1.01.02.2.02.0012": f("={yearK}/{planK}*100") }, note: 'Kolom 13 tercetak "12/7x100", sel ini memakai 12/5.' },
  { kind: "persamaan tercetak tidak diikuti", rule: "CAP-26", also: ["CAP-07", "BUD-12"], at: "evaluation-health!planRateRp@1.02.05", changes: { "planRateRp@1.02.05": f("={yearRp}/{targetRp}*100") }, note: 'Kolom 15 tercetak "14 / 6 x 100", sel ini memakai 13/8.' },
  { kind: "rata-rata meninggalkan satu baris", rule: "CAP-19", at: "evaluation-education!rateK@average", changes: { "rateK@average": f("=AVERAGE({rateK@1.01.01},{rateK@1.01.02},{rateK@1.01.02.i2},{rateK@1.01.03})") }, note: "Program terakhir tidak ikut dirata-ratakan." },
  { kind: "jumlah triwulan tidak sama dengan tahun", rule: "CAP-18", also: ["CAP-06"], at: "evaluation-health!yearK@1.02.02.2.02.0001", changes: { "yearK@1.02.02.2.02.0001": 6796 }, note: "1.695 + 1.748 + 1.802 + 1.731 = 6.976; angka tertukar." },
  { kind: "rata-rata meninggalkan satu baris", rule: "CAP-19", at: "budget-health!physical@1.02.02.2.02", changes: { "physical@1.02.02.2.02": f("=AVERAGE({physical@1.02.02.2.02.0001}:{physical@1.02.02.2.02.0004})") }, note: "Sub kegiatan terakhir tidak ikut dirata-ratakan." },
];
