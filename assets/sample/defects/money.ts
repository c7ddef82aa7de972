// Seeded defects of money and codes, and of cells that Excel cannot count with.
import { f } from "../layout/draft";
import type { Defect } from "./defect";

export const MONEY: readonly Defect[] = [
  { kind: "angka tersimpan sebagai teks", rule: "STR-10", at: "rpjmd!t2026@s21.1", changes: { "t2026@s21.1": "11.270" }, note: "Target diketik sebagai teks dengan titik ribuan." },
  { kind: "angka tersimpan sebagai teks", rule: "STR-10", also: ["BUD-08"], at: "renstra-education!r2027@1.01.02.2.01.0024", changes: { "r2027@1.01.02.2.01.0024": "1.053.400.000" }, note: "SUM melewati teks: pagu kegiatan dan program kurang Rp1.053.400.000." },
  { kind: "angka tersimpan sebagai teks", rule: "STR-10", also: ["BUD-08"], at: "pk-health!budget@1.02.05", changes: { "budget@1.02.05": "Rp386.400.000,-" }, note: "SUM melewati teks: jumlah anggaran PK kurang Rp386.400.000." },
  { kind: "sel galat", rule: "STR-12", also: ["CAP-11"], at: "budget-education!left@1.01.03.2.01.0001", changes: { "left@1.01.03.2.01.0001": f("={revised}-#REF!") }, note: "Kolom yang dirujuk sudah dihapus." },
  { kind: "kode tidak berpola", rule: "BUD-01", at: "renstra-education!code@1.01.04.2.01", changes: { "code@1.01.04.2.01": "1.01.04.2.1" }, note: "Kode kegiatan kurang satu angka nol." },
  { kind: "kode anak tidak di bawah induknya", rule: "BUD-03", at: "evaluation-education!code@1.01.02.2.03.0010", changes: { "code@1.01.02.2.03.0010": "1.01.04.2.03.0010" }, note: "Sub kegiatan di bawah 1.01.02.2.03 memakai kode program lain." },
  { kind: "kode tersimpan sebagai angka", rule: "BUD-05", at: "budget-health!code4@1.02.01.2.10", changes: { "code4@1.02.01.2.10": 2.1 }, note: "2.10 menjadi 2,1: nol di belakang hilang." },
  { kind: "jumlah anak tidak sama dengan induk", rule: "BUD-08", at: "renstra-education!r2026@1.01.02.2.02", changes: { "r2026@1.01.02.2.02": 2_471_550_000 }, note: "Pagu kegiatan diketik di atas SUM, lebih Rp50.000.000 dari jumlah sub kegiatan." },
  { kind: "jumlah diketik dan salah", rule: "BUD-08", at: "pk-revised!second@total", changes: { "second@total": 34_545_925_000 }, note: "Angka tertukar; anggaran setelah perubahan tidak sama dengan jumlah program." },
  { kind: "jumlah menghitung dua kali", rule: "BUD-09", at: "budget-education!spent@total", changes: { "spent@total": f("=SUM({spent@1.01.01}:{spent@1.01.04.2.01.0002})") }, note: "Rentang memuat program, kegiatan dan sub kegiatan sekaligus." },
  {
    kind: "jumlah menghitung dua kali",
    rule: "BUD-09",
    at: "renstra-health!r2027@total",
    changes: { "r2027@total": f("={r2027@1.02.02}+{r2027@1.02.05}+{r2027@1.02.03}+{r2027@1.02.01}+{r2027@1.02.01.2.10}") },
    note: "Kegiatan 1.02.01.2.10 sudah terhitung dalam programnya.",
  },
  { kind: "rentang SUM melewatkan baris terakhir", rule: "BUD-10", also: ["BUD-08"], at: "rpjmd!rEnd@total", changes: { "rEnd@total": f("=SUM({rEnd@m1}:{rEnd@1.01.01})") }, note: "Program 1.02.01 tidak ikut dijumlahkan." },
  { kind: "rentang SUM melewatkan baris terakhir", rule: "BUD-10", also: ["BUD-08"], at: "pk!first@total", changes: { "first@total": f("=SUM({first@1.01.01}:{first@1.01.03})") }, note: "Program 1.01.04 tidak ikut dijumlahkan." },
  {
    kind: "rentang SUM melewatkan baris terakhir",
    rule: "BUD-10",
    also: ["BUD-08"],
    at: "budget-education!revised@1.01.02.2.02",
    changes: { "revised@1.01.02.2.02": f("=SUM({revised@1.01.02.2.02.0005}:{revised@1.01.02.2.02.0012})") },
    note: "Sub kegiatan terakhir tidak ikut dijumlahkan; serapan kegiatan melewati 100.",
  },
  { kind: "realisasi melebihi pagu", rule: "BUD-11", also: ["CAS-09"], at: "budget-education!spent@1.01.02.2.03.0010", changes: { "spent@1.01.02.2.03.0010": 296_287_217 }, note: "Salah ketik; jumlah triwulan pada E.81 memuat angka yang benar." },
  { kind: "serapan salah", rule: "BUD-12", also: ["CAP-06"], at: "budget-education!absorption@1.01.04", changes: { "absorption@1.01.04": 89.51 }, note: "Serapan diketik di atas rumus." },
  { kind: "serapan memakai pagu baris lain", rule: "BUD-12", also: ["CAP-07"], at: "budget-health!absorption@1.02.02.2.02.0004", changes: { "absorption@1.02.02.2.02.0004": f("={spent}/{budget@1.02.02.2.02.0015}*100") }, note: "Pembagi menunjuk sub kegiatan di bawahnya." },
  { kind: "uang terpakai tanpa kinerja", rule: "BUD-13", at: "evaluation-health!q1K@1.02.02.2.01.0006", to: "yearK@1.02.02.2.01.0006", changes: { "q3K@1.02.02.2.01.0006": 0, "q4K@1.02.02.2.01.0006": 0 }, note: "Anggaran terserap 96 persen, kinerja tertulis nol." },
  {
    kind: "uang triwulan tidak sama dengan tahun",
    rule: "BUD-17",
    also: ["CAP-26"],
    at: "evaluation-education!yearRp@1.01.02.2.01.0009",
    changes: { "yearRp@1.01.02.2.01.0009": f("={q1Rp}+{q2Rp}+{q3Rp}") },
    note: 'Triwulan IV tidak ikut, padahal kolom 12 tercetak "8+9+10+11".',
  },
  { kind: "uang triwulan tidak sama dengan tahun", rule: "BUD-17", also: ["CAP-26", "CAP-06"], at: "evaluation-health!yearRp@1.02.03.2.03.0001", changes: { "yearRp@1.02.03.2.03.0001": 500_868_737 }, note: "Angka diketik dan tertukar." },
];
