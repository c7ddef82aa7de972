// BUD-01: a code that fits no pattern of the national nomenclature, among codes that do. Codes of other systems are left alone.
import { valueAt } from "../../sheets/snapshot";
import { codeCellsOf, codeRangeOf } from "../shared/code-cells";
import { codePlacesOf } from "../shared/code-places";
import { rowKey, rowLabel } from "../shared/labels";
import { MOST_FINDINGS, rangeOf } from "../shared/places";
import type { Document } from "../../performance/model";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "code-format",
  code: "BUD-01",
  category: "budget",
  level: "error",
  basis: ["permendagri-90-2019"],
  texts: {
    id: {
      title: "Kode tidak menurut pola",
      why: "Aplikasi perencanaan dan penganggaran mencocokkan kode huruf demi huruf; kode yang kurang satu angka tidak menemukan pasangannya.",
      advice: "Tulis kode menurut pola program 1.02.01, kegiatan 1.02.01.2.01, sub kegiatan 1.02.01.2.01.0001.",
      messages: {
        meant: "{name}: kode {found} tidak menurut pola; baris di bawahnya memakai {expected}.",
        unknown: "{name}: kode {found} tidak menurut pola program, kegiatan atau sub kegiatan.",
        many: "{count} kode tidak menurut pola program, kegiatan atau sub kegiatan, misalnya {found} ({name}).",
      },
    },
    en: {
      title: "Code outside the pattern",
      why: "Planning and budget systems match codes letter by letter; a code that lacks a digit finds no partner.",
      advice: "Write codes by the pattern: program 1.02.01, activity 1.02.01.2.01, sub activity 1.02.01.2.01.0001.",
      messages: {
        meant: "{name}: the code {found} fits no pattern; the rows below it continue {expected}.",
        unknown: "{name}: the code {found} fits no pattern of a program, activity or sub activity.",
        many: "{count} codes fit no pattern of a program, activity or sub activity, such as {found} ({name}).",
      },
    },
  },
  check: ({ model }) => model.documents.flatMap((document) => [...findingsIn(document)]),
};

function* findingsIn(document: Document): Generator<FindingDraft> {
  const { sheet } = document.table;
  // A number that lost its zero has a rule of its own.
  const faults = codePlacesOf(document).malformed.filter(({ node }) => !codeCellsOf(document, node).some(({ row, column }) => typeof valueAt(document.sheet, row, column) === "number"));
  const unknown = faults.filter(({ meant }) => !meant);
  const areMany = unknown.length > MOST_FINDINGS;
  if (areMany) {
    const { node, code } = unknown[0]!;
    yield {
      sheet,
      range: rangeOf(unknown.flatMap((fault) => codeCellsOf(document, fault.node))),
      message: { key: "many", args: { name: rowLabel({ ...node, indicator: "" }), found: code, count: unknown.length } },
      level: "warning",
      found: code,
      key: [...rowKey(document, undefined), "many"],
    };
  }
  for (const { node, code, meant } of faults) {
    if (!meant && areMany) continue;
    yield {
      sheet,
      range: codeRangeOf(document, node),
      message: { key: meant ? "meant" : "unknown", args: { name: rowLabel({ ...node, indicator: "" }), found: code, ...(meant ? { expected: meant } : {}) } },
      ...(meant ? { expected: meant } : { level: "warning" as const }),
      found: code,
      key: rowKey(document, node),
    };
  }
}
