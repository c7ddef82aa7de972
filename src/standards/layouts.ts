// What tells one kind of document from another, as data: words of its title and features of its columns.
// A new layout is added here; the recogniser is not touched. Sources: Permendagri 86/2017, PermenPANRB 53/2014 and 88/2021.
import type { TableKind } from "./vocabulary";

/** Features of a table's columns; each is present or not. */
export type Feature =
  | "indicator" | "levels3" | "outline" | "formulation" | "dataSource" | "weight" | "owner" | "baseline"
  | "targetPerformance" | "targetYears3" | "targetQuarters" | "targetMonths" | "targetPlanEnd" | "targetRupiah"
  | "actualPerformance" | "actualQuarters" | "actualPrior" | "actualRupiah" | "achievement" | "achievementPerformance" | "onlyMoney" | "noFigures" | "programsOnly" | "equations2"
  | "saysIku" | "saysIkk" | "saysRpjmd" | "saysRenja" | "saysActionPlan" | "saysNeed" | "saysRisk" | "saysPersonnel" | "saysComponents" | "saysAgreement";

/** A clue: a word in the title lines, the sheet name or neither, and what it counts for a kind. */
export interface Clue {
  readonly title?: RegExp;
  readonly has?: readonly Feature[];
  readonly lacks?: readonly Feature[];
  readonly kind: TableKind;
  readonly weight: number;
}

/** All clues; a table is of the kind whose clues weigh most together. */
export const CLUES: readonly Clue[] = [
  { kind: "evaluasi", title: /evaluasi\b.{0,40}\b(renja|rkpd|renstra|rpjmd|rencana kerja)|\be\.? ?(58|60|78|79|80|81)\b/, weight: 3 },
  { kind: "evaluasi", has: ["actualQuarters", "targetPlanEnd"], weight: 2 },
  { kind: "evaluasi", has: ["actualPrior", "targetPlanEnd"], weight: 2.5 },
  { kind: "evaluasi", has: ["equations2", "actualPerformance"], weight: 1 },
  { kind: "pengukuran", has: ["targetPerformance", "actualPerformance"], weight: 2.5 },
  { kind: "pengukuran", title: /pengukuran|pencapaian|capaian (indikator )?kinerja|realisasi kinerja|monitoring kinerja/, weight: 1.5 },
  { kind: "pengukuran", title: /pengukuran kinerja/, has: ["actualPerformance"], weight: 1.5 },
  { kind: "pengukuran", has: ["actualPerformance", "achievement"], lacks: ["targetPlanEnd"], weight: 0.5 },
  { kind: "renaksi", title: /rencana aksi|\brenaksi\b/, weight: 4.5 },
  { kind: "renaksi", has: ["targetQuarters"], lacks: ["actualPerformance", "onlyMoney"], weight: 2 },
  { kind: "renaksi", has: ["targetMonths"], lacks: ["onlyMoney"], weight: 2.5 },
  { kind: "renaksi", has: ["saysActionPlan"], weight: 1 },
  { kind: "pk", title: /perjanjian kinerja|penetapan kinerja|\bpk\b/, lacks: ["actualPerformance"], weight: 4 },
  { kind: "pk", has: ["saysAgreement"], lacks: ["actualPerformance", "targetQuarters", "targetMonths"], weight: 2 },
  { kind: "iku", title: /indikator kinerja utama|\biku\b/, weight: 2.5 },
  { kind: "iku", title: /(^|\n)\W*(tabel|lampiran|review|reviu|penetapan)?[^\n]{0,20}indikator kinerja utama/, lacks: ["actualPerformance"], weight: 2 },
  { kind: "iku", has: ["formulation", "indicator"], weight: 2 },
  { kind: "iku", has: ["dataSource", "indicator"], weight: 1 },
  { kind: "iku", has: ["saysIku", "indicator"], lacks: ["actualPerformance", "targetMonths", "targetQuarters"], weight: 1.5 },
  { kind: "renstra", title: /\brenstra\b|rencana strategis|t-c\.? ?2[5-8]/, lacks: ["actualPerformance"], weight: 2 },
  { kind: "renstra", has: ["targetYears3"], lacks: ["actualPerformance"], weight: 2 },
  { kind: "renstra", title: /pendanaan perangkat daerah|program,? (dan )?kegiatan,? (dan|serta) pendanaan/, weight: 2.5 },
  { kind: "rpjmd", title: /\brpjmd\b|\brpd\b|t-c\.? ?1[0-9]|program pembangunan daerah/, lacks: ["actualPerformance"], weight: 2.5 },
  { kind: "rpjmd", has: ["targetYears3"], lacks: ["actualPerformance"], weight: 1.5 },
  { kind: "rpjmd", has: ["programsOnly", "targetYears3"], lacks: ["actualPerformance"], weight: 1 },
  { kind: "rpjmd", has: ["saysRpjmd", "targetYears3"], lacks: ["actualPerformance"], weight: 0.75 },
  { kind: "renja", title: /\brenja\b|rencana kerja|\brkpd\b|\brkt\b|rencana kinerja tahunan/, lacks: ["actualPerformance"], weight: 2.5 },
  { kind: "renja", has: ["targetRupiah", "targetPerformance"], lacks: ["actualPerformance", "targetYears3", "actualRupiah"], weight: 1 },
  { kind: "renja", has: ["saysNeed"], weight: 1 },
  { kind: "renja", title: /\brenja\b|rencana kerja|\brkpd\b/, has: ["saysNeed", "targetRupiah"], lacks: ["actualRupiah"], weight: 3 },
  { kind: "cascading", title: /cascading|cross-? ?cutting|pohon kinerja|penjenjangan/, weight: 3.5 },
  { kind: "cascading", has: ["levels3", "indicator", "noFigures"], weight: 3 },
  { kind: "anggaran", has: ["onlyMoney"], weight: 3 },
  { kind: "anggaran", has: ["onlyMoney"], title: /anggaran|belanja|\blra\b|keuangan|\bpagu\b|\bkas\b|\bdpa\b|\brka\b|serapan/, weight: 1 },
  { kind: "anggaran", title: /(realisasi|penyerapan) (fisik|keuangan|anggaran)|fisik dan keuangan/, has: ["targetRupiah", "actualRupiah"], lacks: ["actualPerformance"], weight: 2 },
  { kind: "anggaran", title: /\bdpp?a\b|\brka\b|dokumen pelaksanaan (perubahan )?anggaran|(rincian|rekapitulasi) .{0,40}belanja (tidak )?langsung/, has: ["targetRupiah"], lacks: ["indicator", "actualPerformance"], weight: 4 },
  { kind: "ikk", title: /indikator kinerja kunci|\bikk\b|\blppd\b/, weight: 3 },
  { kind: "ikk", has: ["saysIkk", "noFigures"], weight: 2 },
  { kind: "ikk", title: /indikator kinerja kunci|\bikk\b|\blppd\b/, has: ["saysIkk"], weight: 1 },
  { kind: "lke", has: ["saysComponents", "weight"], weight: 3 },
  { kind: "lke", title: /(lembar|kertas) kerja evaluasi|\blke\b|\bkke\b/, weight: 5 },
  { kind: "skp", title: /sasaran k(inerja|erja) pegawai|\bskp\b/, weight: 4 },
  { kind: "skp", has: ["saysPersonnel"], weight: 4 },
];
