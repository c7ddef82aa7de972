// The review of key indicators: formulation, source and owner of each, where plans, agreement and measurement hold it, and where they differ.
import { cellAddress } from "../../sheets/address";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import type { TableKind } from "../../standards/vocabulary";
import type { Document, Node } from "../../performance/model";
import { agreementCell } from "../agreement";
import { isTargetRevised, targetIn, unitsDiffer, type DocumentTarget } from "../document-targets";
import { ofYear } from "../dates";
import { matchIn } from "../matching";
import { rowKeys } from "../row-keys";
import { field, SheetDraft, text } from "../sheet-draft";
import { referenceTo } from "../source-formula";
import { oncePerReport, type ReportContext, type SheetMaker } from "../sheet-maker";
import { sourceText } from "../source-text";
import { KINDS, WORDS } from "../texts";

export const keyIndicatorSheet: SheetMaker = {
  plan: "lakip-iku",
  group: "pendukung",
  title: "Reviu IKU",
  notes: (context) => (keyIndicators(context).length > 0 ? [] : [{ key: "noKeyIndicators", args: {} }]),
  make: (context) => {
    const entries = keyIndicators(context);
    return entries.length > 0 ? planReview(context, entries) : null;
  },
};

interface Entry {
  readonly home: Document;
  readonly node: Node;
}

/** The indicators of all tables of key indicators, each once. */
const keyIndicators = oncePerReport(({ scope }): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const document of scope.documents) {
    if (document.table.kind !== "iku") continue;
    const known = new Set(entries.map(({ home, node }) => matchIn(document, home, node)));
    for (const node of document.measured) if (node.indicator !== "" && !known.has(node)) entries.push({ home: document, node });
  }
  return entries;
});

const COMPARED: readonly TableKind[] = ["iku", "rpjmd", "renstra", "pk", "pengukuran"];
const FIRST_TARGET = 7;
const TEXTS = [["formulation", "Formulasi / Definisi"], ["dataSource", "Sumber Data"], ["owner", "Penanggung Jawab"]] as const;

/** A document whose targets are compared, with a column of its own. */
interface Side {
  readonly kind: TableKind;
  readonly documents: readonly Document[];
}

/** The documents that the workbook holds; the table of key indicators itself only where it states targets. */
const sidesOf = (context: ReportContext, entries: readonly Entry[]): readonly Side[] =>
  COMPARED.map((kind) => ({ kind, documents: documentsOf(context, kind) })).filter(({ kind, documents }) =>
    kind === "iku" ? entries.some(({ home, node }) => targetIn([home], home, node, context.scope.year).shown !== "") : documents.length > 0);

const planReview = (context: ReportContext, entries: readonly Entry[]): SheetPlan => {
  const { scope } = context;
  const sides = sidesOf(context, entries);
  const isCompared = sides.length > 1 || (sides.length === 1 && sides[0]!.kind !== "iku");
  const draft = new SheetDraft({ id: "lakip-iku", name: "Reviu IKU", widths: [5, 22, 26, 10, 30, 16, 16, ...sides.map(() => 10), ...(isCompared ? [11, 22] : [])] });
  draft.addTitles(`REVIU INDIKATOR KINERJA UTAMA${ofYear(scope.year)}`, scope.agency);
  draft.addHeader(["No", "Sasaran", "Indikator Kinerja Utama", "Satuan", ...TEXTS.map(([, heading]) => heading), ...sides.map(({ kind }) => `Target menurut ${SHORT[kind] ?? KINDS[kind]}`), ...(isCompared ? ["Kesesuaian target", "Perbedaan"] : [])]);
  const keys = rowKeys(entries.map(({ node }) => ({ label: node.indicator, group: node.objective })));
  const groups: string[] = [];
  const top = draft.next;
  entries.forEach(({ home, node }, index) => {
    const at = draft.next;
    const targets = sides.map(({ kind, documents }) => targetIn(kind === "iku" ? [home] : documents, home, node, scope.year));
    const name = node.objective || node.name;
    draft.add([
      // A text with a link would not wrap in LibreOffice: the number has it.
      { value: index + 1, style: "textCenter", ...(node.indicatorColumn ? { link: referenceTo(home, node.row, node.indicatorColumn) } : {}) }, text(index > 0 && name === groups.at(-1) ? "" : name || WORDS.none), text(node.indicator), text(node.unit || WORDS.none, "textCenter"),
      ...TEXTS.map(([subject, heading]): PlanCell => {
        const found = textOf(context, home, node, subject);
        return found === "" ? field(keys[index]!, heading, node.indicator) : text(found);
      }),
      ...targets.map(({ cell, isAbsent }, place) => (isAbsent && sides[place]!.kind === "rpjmd" ? { ...cell, style: "textCenter" as const } : cell)),
      ...(isCompared ? [agreementCell(targets.map(({ shown }, place) => ({ cell: cellAddress(at, FIRST_TARGET + place), shown }))), text([...differencesOf(node, sides, targets), ...revision(context, home, node)].join(" "))] : []),
    ]);
    groups.push(name);
  });
  draft.mergeRepeats(top, groups, 1);
  draft.add();
  if (sides.length > 0) draft.addWide(`Target${scope.year === undefined ? "" : ` ${scope.year}`} berupa rumus ke lembar sumber; klik nomor atau angkanya untuk menuju barisnya. "tidak ada": dokumen itu ada, indikatornya tidak; "ada": indikatornya ada, target tahun ini tidak.`, "note");
  draft.addWide("Kolom berwarna belum terisi pada sumber dan dapat diketik di sini; isinya tetap ada bila lembar ditulis ulang. Indikator dicocokkan menurut namanya tanpa membedakan huruf besar dan tanda baca; indikator yang berganti nama tampil sebagai tidak ada.", "note");
  const has = (kind: TableKind): boolean => sides.some((side) => side.kind === kind);
  const rules = [...(has("pk") ? ["PK yang dipakai: PK perubahan bila ada."] : []), ...(has("rpjmd") ? ["RPJMD memuat indikator daerah, sehingga IKU perangkat daerah tidak harus tercantum di sana."] : [])];
  if (rules.length > 0) draft.addWide(rules.join(" "), "note");
  const missing = COMPARED.filter((kind) => kind !== "iku" && !has(kind)).map((kind) => KINDS[kind]);
  if (missing.length > 0) draft.addWide(`Tidak dibandingkan karena tidak ada di buku kerja ini: ${missing.join(", ")}.`, "note");
  return draft.plan();
};

const SHORT: Partial<Record<TableKind, string>> = { pk: "PK", pengukuran: "Pengukuran" };

/** RPJMD is the region's and speaks for every agency; of agreements the changed one speaks first. */
const documentsOf = ({ scope, model }: ReportContext, kind: TableKind): readonly Document[] =>
  (kind === "rpjmd" ? model.documents : scope.documents).filter(({ table }) => table.kind === kind && table.data !== null && table.columns.some(({ subject }) => subject === "indicator")).sort((a, b) => Number(b.table.isRevised ?? false) - Number(a.table.isRevised ?? false));

/** A text about the indicator: in its own table, else in another one of the agency. */
const textOf = ({ scope }: ReportContext, home: Document, node: Node, subject: (typeof TEXTS)[number][0]): string => {
  for (const document of [home, ...scope.documents.filter(({ table }) => table.kind !== "iku")]) {
    const match = matchIn(document, home, node);
    const found = match ? sourceText(document, match, subject) : "";
    if (found !== "") return found;
  }
  return "";
};

const revision = (context: ReportContext, home: Document, node: Node): string[] =>
  isTargetRevised(documentsOf(context, "pk"), home, node, context.scope.year) ? ["Target PK diubah pada PK Perubahan."] : [];

const differencesOf = (node: Node, sides: readonly Side[], targets: readonly DocumentTarget[]): string[] => {
  const absent = targets.flatMap(({ isAbsent }, place) => (isAbsent && sides[place]!.kind !== "rpjmd" ? [KINDS[sides[place]!.kind]] : []));
  const units = targets.flatMap(({ found }) => (found && unitsDiffer(node.unit, found.node.unit) ? [`${KINDS[found.document.table.kind]} menulis "${found.node.unit}"`] : []));
  return [
    ...(absent.length > 0 ? [`Tidak ada pada ${absent.join(", ")}.`] : []),
    ...(units.length > 0 ? [`Satuan: ${units.join(", ")}.`] : []),
  ];
};
