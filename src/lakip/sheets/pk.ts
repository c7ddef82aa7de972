// The check of the performance agreement, its indicators: the target of each against the changed agreement and the plans.
import type { SheetPlan } from "../../sheets/plan";
import type { TableKind } from "../../standards/vocabulary";
import type { Document, Node } from "../../performance/model";
import { agreementCell } from "../agreement";
import { comparedIn, isAgreement, rowsOf, sidesOf, type Side } from "../agreement-sides";
import { isTargetRevised, targetIn, unitsDiffer, type DocumentTarget } from "../document-targets";
import { ofYear } from "../dates";
import { matchIn } from "../matching";
import type { Scope } from "../scope";
import { SheetDraft, text } from "../sheet-draft";
import type { SheetMaker } from "../sheet-maker";
import { WORDS } from "../texts";

export const agreementSheet: SheetMaker = {
  plan: "lakip-pk",
  group: "pendukung",
  title: "Pemeriksaan PK: indikator dan target",
  notes: ({ scope }) => (!scope.documents.some(isAgreement) ? [{ key: "noAgreement", args: {} }] : sidesIn(scope).length < 2 ? [{ key: "noneBesideAgreement", args: {} }] : []),
  make: ({ scope }) => {
    const sides = sidesIn(scope);
    return sides.length > 1 ? planCheck(scope, sides) : null;
  },
};

const PLANS: readonly TableKind[] = ["renja", "renstra", "renaksi", "iku"];
const FIRST = 4;

const sidesIn = (scope: Scope): readonly Side[] => sidesOf(scope, PLANS, hasIndicators);

const hasIndicators = (document: Document): boolean => document.measured.some(({ indicator }) => indicator !== "");

const planCheck = (scope: Scope, sides: readonly Side[]): SheetPlan => {
  const { year } = scope;
  const draft = new SheetDraft({ id: "lakip-pk", name: "Pemeriksaan PK", widths: [5, 30, 34, 11, ...sides.map(() => 13), 12, 34] });
  draft.addTitles(`PEMERIKSAAN PERJANJIAN KINERJA: INDIKATOR DAN TARGET${ofYear(year)}`, scope.agency);
  draft.addHeader(["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", ...sides.map(({ heading }) => heading), "Kesesuaian", "Keterangan"]);
  const agreements = [...sides].reverse().filter(({ is }) => is === "original" || is === "revised").flatMap(({ documents }) => documents);
  const groups: string[] = [];
  const top = draft.next;
  rowsOf(agreements, ({ measured }) => measured.filter(({ indicator }) => indicator !== ""), matchIn).forEach(({ home, node }, index) => {
    const at = draft.next;
    const targets = sides.map(({ documents }) => targetIn(documents, home, node, year));
    const name = node.objective || node.name;
    draft.add([
      { value: index + 1, style: "textCenter" }, text(name === groups.at(-1) ? "" : name || WORDS.none), text(node.indicator), text(node.unit || WORDS.none, "textCenter"),
      ...targets.map(({ cell }) => cell), agreementCell(comparedIn(sides, targets.map(({ shown }) => shown), at, FIRST)),
      text([...(isTargetRevised(agreements, home, node, year) ? ["Target diubah pada PK Perubahan."] : []), ...remarksOf(node, sides, targets)].join(" ")),
    ]);
    groups.push(name);
  });
  draft.mergeRepeats(top, groups, 1);
  draft.add();
  draft.addWide("Target berupa rumus ke lembar sumber; klik angkanya untuk menuju barisnya. \"tidak ada\": dokumen itu ada, indikatornya tidak. Yang dibandingkan dengan rencana adalah PK terakhir; perbedaan PK dan PK perubahan bukan kesalahan.", "note");
  return draft.plan();
};

const remarksOf = (node: Node, sides: readonly Side[], targets: readonly DocumentTarget[]): string[] => {
  const absent = targets.flatMap(({ isAbsent }, place) => (isAbsent ? [sides[place]!.heading] : []));
  const units = targets.flatMap(({ found }, place) => (found && unitsDiffer(node.unit, found.node.unit) ? [`${sides[place]!.heading} menulis "${found.node.unit}"`] : []));
  return [...(absent.length > 0 ? [`Tidak ada pada ${absent.join(", ")}.`] : []), ...(units.length > 0 ? [`Satuan: ${units.join(", ")}.`] : [])];
};
