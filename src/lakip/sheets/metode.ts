// The sheet "Metode": what the tables rest on, so that every figure can be traced: sources, policy, conflicts, open findings, date.
import { areaAddress, sheetPrefix } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { FORMULA_EXPRESSIONS } from "../../performance/arithmetic/formula";
import type { Document } from "../../performance/model";
import type { Policy } from "../../performance/policy";
import { numberText } from "../../locales/fill";
import type { Finding, Level } from "../../rules/finding";
import { dateText, ofYear } from "../dates";
import type { ReportedIndicator } from "../indicators";
import type { LakipNote } from "../note";
import { noteText } from "../note-text";
import { scaleBasis, scaleName, scaleText } from "../rating-formula";
import { SheetDraft, text } from "../sheet-draft";
import type { ReportContext, SheetMaker } from "../sheet-maker";
import type { Conflict } from "../sources";
import { BASES, EFFICIENCY_RULES, KINDS, ORIGINS, PRACTICE } from "../texts";
import { usedSources } from "../used-sources";
import type { SourceValue } from "../year-value";

type MethodInput = Pick<ReportContext, "scope" | "policy" | "scale" | "money" | "findings" | "notes" | "writtenOn" | "made"> & { readonly rows: readonly ReportedIndicator[] };

export const methodSheet: SheetMaker = {
  plan: "lakip-metode",
  group: "pendukung",
  title: "Metode: sumber, cara menghitung, temuan terbuka",
  make: (context) => planMethod({ ...context, rows: context.indicators?.rows ?? [] }),
};

const planMethod = (input: MethodInput): SheetPlan => {
  const { scope, rows } = input;
  const draft = new SheetDraft({ id: "lakip-metode", name: "Metode", widths: [5, 30, 44, 30, 40] });
  draft.addTitles(`METODE PENYUSUNAN TABEL LKjIP${ofYear(scope.year)}`, scope.agency);
  addFacts(draft, input);
  addSources(draft, input);
  addPolicy(draft, input);
  addConflicts(draft, rows);
  addFindings(draft, input.findings);
  addLimits(draft, input.notes);
  return draft.plan();
};

const section = (draft: SheetDraft, title: string): void => {
  draft.add();
  draft.addWide(title, "section");
};

const table = (draft: SheetDraft, headings: readonly string[], rows: readonly (readonly PlanCell[])[]): void => {
  draft.add(headings.map((heading) => text(heading, "header")));
  rows.forEach((cells, index) => draft.add([{ value: index + 1, style: "textCenter" }, ...cells]));
};

const addFacts = (draft: SheetDraft, { scope, writtenOn }: MethodInput): void => {
  draft.addWide("A. Identitas", "section");
  const facts = [["Perangkat daerah", scope.agency || "tidak tertulis pada buku kerja"], ["Tahun", scope.year === undefined ? "tidak tertulis pada buku kerja" : String(scope.year)], ["Ditulis pada", dateText(writtenOn)]];
  for (const [label = "", value = ""] of facts) {
    const row = draft.add([text(label), text(""), text(value), text(""), text("")]);
    draft.merge(row, 0, row, 1);
    draft.merge(row, 2, row, 4);
  }
};

const addSources = (draft: SheetDraft, { rows, money, made, scope }: MethodInput): void => {
  section(draft, "B. Sumber angka");
  const used = new Map<Document, Set<string>>();
  const add = (document: Document | undefined, role: string): void => {
    if (document) used.set(document, (used.get(document) ?? new Set()).add(role));
  };
  for (const { home, target, actual } of rows) {
    add(home, "daftar indikator");
    add(target?.document, "target");
    add(actual?.document, "realisasi");
  }
  add(money?.budgetFrom, "anggaran");
  add(money?.spentFrom, "realisasi anggaran");
  const tables = usedSources(made, scope.ofAnyYear);
  const all = [...new Set([...used.keys(), ...tables.keys()])].sort((a, b) => a.index - b.index);
  const sources = all.map((document) => [
    text(KINDS[document.table.kind] + (document.table.kind === "pk" && document.table.isRevised ? " (perubahan)" : "")),
    text(document.table.title), rangeLink(document), text(purposes([...(used.get(document) ?? [])], [...(tables.get(document) ?? [])])),
  ]);
  if (sources.length === 0) draft.addWide("Tidak ada angka yang diambil dari lembar lain.", "text");
  else table(draft, ["No", "Dokumen", "Judul", "Lembar dan rentang", "Dipakai untuk"], sources);
  if (rows.length > 0) draft.addWide("Urutan target: PK perubahan, PK, Renja, Renstra, dokumen lain. Urutan realisasi: pengukuran tahunan, triwulan menurut caranya, evaluasi Renja.", "note");
};

/** "target, realisasi; lembar 3.1, 3.2". */
const purposes = (roles: readonly string[], tables: readonly string[]): string => [roles.join(", "), tables.length > 0 ? `lembar ${tables.join(", ")}` : ""].filter((part) => part !== "").join("; ");

const rangeLink = ({ table: { sheet, header, data } }: Document): PlanCell => {
  const range = areaAddress({ ...header, bottom: data?.bottom ?? header.bottom });
  return { value: `${sheet}, ${range}`, style: "link", link: `${sheetPrefix(sheet)}!${range}` };
};

const ZERO_RULES: Readonly<Record<Policy["zero"]["rule"], string>> = {
  "as-computed": "Target nol tidak dihitung.",
  hundred: "Target nol dengan realisasi nol dihitung 100.",
  "lower-hundred": "Indikator turun: target nol dengan realisasi nol dihitung 100, dengan realisasi di atasnya 0. Indikator naik: tidak dihitung.",
  "lower-cap": "Seperti aturan bawaan; realisasi nol pada T / R dihitung setinggi batas capaian.",
};

const addPolicy = (draft: SheetDraft, { policy, scale, rows }: MethodInput): void => {
  section(draft, "C. Cara menghitung");
  if (rows.length === 0) {
    draft.addWide("Tidak ada capaian yang dihitung: buku kerja ini tidak memuat target atau realisasi untuk tahun laporan.", "text");
    return;
  }
  const lines: readonly (readonly [string, string, string, string])[] = [
    ["Arah indikator", "Dari kolom arah, batas target (≤, maks), rumus, atau capaian yang tercetak; nama indikator hanya petunjuk. Bila bertentangan: perlu ditinjau.", "per indikator", PRACTICE],
    ["Makin tinggi makin baik", FORMULA_EXPRESSIONS.ratio, "baku", BASES.default],
    ["Makin rendah makin baik", FORMULA_EXPRESSIONS[policy.falling.formula], ORIGINS[policy.falling.source], BASES[policy.falling.source]],
    ["Target rentang a sampai b", FORMULA_EXPRESSIONS.range, ORIGINS.default, PRACTICE],
    ["Target predikat", "Nomor urut predikat R / nomor urut predikat T × 100", ORIGINS.default, PRACTICE],
    ["Batas capaian", policy.cap.percent === null ? "Tanpa batas" : `Paling tinggi ${numberText(policy.cap.percent, "id")}%, diterapkan per indikator sebelum dirata-rata`, ORIGINS[policy.cap.source], BASES[policy.cap.source]],
    ["Nilai nol dan kosong", `${ZERO_RULES[policy.zero.rule]} Realisasi kosong: belum diukur, tidak ikut dirata-rata.`, ORIGINS[policy.zero.source], BASES[policy.zero.source]],
    ["Triwulan menjadi tahun", "Jumlah, posisi akhir, rata-rata, atau tetap; dibaca per indikator dari kolom, rumus, dan angkanya.", "per indikator", PRACTICE],
    ["Rata-rata", "Rata-rata sederhana capaian indikator; teks dan sel kosong tidak dihitung.", ORIGINS.default, PRACTICE],
    ["Skala predikat", `${sentence(scaleName(scale))}: ${scaleText(scale)}`, scale.id === policy.scale.id ? ORIGINS[policy.scale.source] : ORIGINS.default, scaleBasis(scale)],
    ["Efisiensi", EFFICIENCY_RULES[policy.efficiency.rule], ORIGINS[policy.efficiency.source], BASES[policy.efficiency.source]],
    ["Toleransi pemeriksaan", `${numberText(policy.tolerance, "id")} poin persen di luar pembulatan`, ORIGINS.default, PRACTICE],
  ];
  table(draft, ["No", "Hal", "Yang dipakai", "Asal", "Dasar"], lines.map((line) => line.map((value) => text(value))));
};

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const SUBJECTS = { target: "Target", actual: "Realisasi" } as const;

const addConflicts = (draft: SheetDraft, rows: readonly ReportedIndicator[]): void => {
  section(draft, "D. Angka yang berbeda antardokumen");
  const lines = rows.flatMap((row) => (["target", "actual"] as const).flatMap((subject) => {
    const conflicts = row.conflicts.filter((conflict) => conflict.subject === subject);
    return conflicts.length === 0 ? [] : [conflictLine(row, subject, conflicts)];
  }));
  if (lines.length === 0) draft.addWide("Tidak ditemukan.", "text");
  else table(draft, ["No", "Angka", "Indikator", "Yang dipakai", "Yang berbeda"], lines);
};

const conflictLine = (row: ReportedIndicator, subject: "target" | "actual", conflicts: readonly Conflict[]): PlanCell[] =>
  [SUBJECTS[subject], row.label, figureText(conflicts[0]!.used), conflicts.map(({ other }) => figureText(other)).join("; ")].map((value) => text(value));

/** "0,327 (PK-P!E6)". */
const figureText = ({ computed, place }: SourceValue): string => `${typeof computed === "number" ? numberText(computed, "id") : computed} (${place})`;

const LEVELS: readonly (readonly [Level, string, "levelError" | "levelWarning" | "levelInfo"])[] = [
  ["error", "Kesalahan", "levelError"],
  ["warning", "Peringatan", "levelWarning"],
  ["info", "Informasi", "levelInfo"],
];

const addFindings = (draft: SheetDraft, findings: readonly Finding[]): void => {
  section(draft, "E. Temuan yang masih terbuka saat lembar ini ditulis");
  const open = findings.filter(({ suppression }) => suppression === undefined);
  draft.add(["No", "Tingkat", "Keterangan", "Jumlah", "Perlu ditinjau"].map((heading) => text(heading, "header")));
  const meanings: Readonly<Record<Level, string>> = {
    error: "Angka atau hubungan yang pasti keliru; angka pada tabel ikut keliru bila bersumber dari sana.",
    warning: "Hal yang dapat ditanyakan evaluator.",
    info: "Hal yang perlu diketahui.",
  };
  LEVELS.forEach(([level, word, style], index) => {
    const own = open.filter((finding) => finding.level === level);
    draft.add([{ value: index + 1, style: "textCenter" }, text(word, style), text(meanings[level]), { value: own.length, style: "textCenter" }, { value: own.filter(({ kind }) => kind === "review").length, style: "textCenter" }]);
  });
};

const LIMITS = [
  "Lembar ini dan tabel yang menyertainya ditulis oleh Selaras dari isi buku kerja ini. Bila ditulis ulang, isian pada sel kuning kembali ke barisnya dan sel lain disusun baru; teks yang diketik di luar sel kuning disimpan di bagian bawah lembar.",
  "Selaras tidak menilai kebenaran data di lapangan, mutu indikator, kewajaran target, atau penyebab keberhasilan dan kegagalan.",
  "\"perlu ditinjau\": isi sel dapat diartikan lebih dari satu, sehingga harus diputuskan orang; sel itu tidak ikut dirata-rata.",
];

const addLimits = (draft: SheetDraft, notes: readonly LakipNote[]): void => {
  section(draft, "F. Batas dan catatan");
  for (const line of [...LIMITS, ...notes.map((note) => noteText(note, "id"))]) draft.addWide(line, "text");
};
