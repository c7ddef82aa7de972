// The fixed words of a recognised table. The pane, the files and the tests share them; never translate or rename one here alone.

/** Kinds of document. RKPD is `renja` of the region; `evaluasi` is the family E.78 to E.81. */
export const TABLE_KINDS = ["rpjmd", "renstra", "renja", "iku", "pk", "renaksi", "pengukuran", "evaluasi", "cascading", "anggaran", "ikk", "lke", "skp"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a column is about. Money is target, actual and achievement with the measure rupiah. */
export const SUBJECTS = [
  "sequence", "code", "vision", "mission", "goal", "objective", "affair", "program", "activity", "subActivity", "outline", "agency",
  "indicator", "unit", "formulation", "dataSource", "owner", "baseline", "target", "actual", "achievement", "rating", "weight",
  "location", "funding", "obstacle", "solution", "followUp", "evidence", "notes", "other",
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Performance (K), rupiah (Rp) or physical progress (fisik). */
export const MEASURES = ["performance", "rupiah", "physical"] as const;
export type Measure = (typeof MEASURES)[number];

/** The stretch of time that a figure speaks of. */
export const SPANS = ["year", "quarter", "month", "toDate", "prior", "planToDate", "planEnd"] as const;
export type Span = (typeof SPANS)[number];

/** What a row is. */
export const ROW_LEVELS = ["affair", "goal", "objective", "program", "activity", "subActivity", "indicator", "account", "section", "total", "blank", "note"] as const;
export type RowLevel = (typeof ROW_LEVELS)[number];
