// BUD-06: a program under the code of another program, shown by other rows of the workbook that pair both the other way. No list of codes is needed.
import { agencyKey, wordingKey } from "../../performance/wording";
import { areaAddress, cellAddress, joinCells } from "../../sheets/address";
import { classifyCode, normaliseCode } from "../../standards/codes";
import { rowKey, short } from "../shared/labels";
import type { Document, Node, PerformanceModel } from "../../performance/model";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "code-name-mismatch",
  code: "BUD-06",
  category: "budget",
  level: "warning",
  basis: ["permendagri-90-2019"],
  texts: {
    id: {
      title: "Kode program milik program lain",
      why: "Kode menghubungkan kinerja dengan anggaran; kode yang keliru menempelkan uang dan kinerja pada program lain.",
      advice: "Gunakan kode program menurut nomenklatur yang berlaku, sama di semua lembar.",
      messages: {
        other: "\"{name}\" memakai kode {found}, sedangkan di {sheets} kodenya {expected}; {found} adalah \"{owner}\".",
      },
    },
    en: {
      title: "Program under the code of another program",
      why: "The code ties performance to money; a wrong code puts both on another program.",
      advice: "Use the code of the nomenclature in force, the same on every sheet.",
      messages: {
        other: "\"{name}\" has the code {found}, but {expected} in {sheets}; {found} is \"{owner}\".",
      },
    },
  },
  *check({ model }) {
    const programs = programsOf(model);
    for (const { document, node, code, name, agency } of programs) {
      const peers = programs.filter((other) => other.agency === agency && other.node !== node);
      const homes = peers.filter((other) => other.name === name && other.code !== code);
      const owners = peers.filter((other) => other.code === code && other.name !== name);
      const isUsual = peers.some((other) => other.name === name && other.code === code);
      const home = homes[0];
      const owner = owners[0];
      if (!home || !owner || isUsual || new Set(homes.map((other) => other.code)).size > 1) continue;
      const column = document.column({ subject: "code" });
      yield {
        sheet: document.table.sheet,
        range: column ? joinCells([{ row: node.row, column: column.first }, { row: node.row, column: column.last }]).map(areaAddress).join(",") : cellAddress(node.row, document.table.header.left),
        related: homes.slice(0, 5).map((other) => ({ sheet: other.document.table.sheet, range: cellAddress(other.node.row, other.document.column({ subject: "code" })?.first ?? 0), role: "compared" as const })),
        message: { key: "other", args: { name: short(node.name), found: code, expected: home.code, owner: short(owner.node.name), sheets: [...new Set(homes.map((other) => other.document.table.sheet))].join(", ") } },
        found: code,
        expected: home.code,
        key: rowKey(document, node),
      };
    }
  },
};

interface Program {
  readonly document: Document;
  readonly node: Node;
  readonly code: string;
  readonly name: string;
  readonly agency: string;
}

/** Programs with a code of their own. Supporting programs have one code an agency and are left out. */
const programsOf = (model: PerformanceModel): Program[] =>
  model.documents.flatMap((document) => document.nodes.flatMap((node) => {
    const code = node.code === undefined ? null : classifyCode(node.code);
    const name = wordingKey(node.name);
    if (code?.level !== "program" || code.isTemplate || !name.startsWith("program ") || name.includes("penunjang")) return [];
    return [{ document, node, name, code: normaliseCode(node.code!), agency: agencyKey(document.table.agency ?? "") }];
  }));
