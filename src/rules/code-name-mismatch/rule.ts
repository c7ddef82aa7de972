// BUD-06: a program under the code of another program, shown by other rows of the workbook that pair both the other way; and one code
// under two names in one table. No list of codes is needed.
import { agencyKey, wordingKey } from "../../performance/wording";
import { cellAddress } from "../../sheets/address";
import { isBlank } from "../../sheets/cell";
import { normaliseCode } from "../../standards/codes";
import { codeColumnOf, codedNodesOf } from "../shared/code-cells";
import { rowKey, short } from "../shared/labels";
import { collect, rangeOf } from "../shared/places";
import { similarityOf } from "../shared/wordings";
import { foldTwins } from "../shared/twins";
import { moneyAt, moneyColumns } from "../shared/money";
import type { Document, Node, PerformanceModel } from "../../performance/model";
import type { Column } from "../../recognise/table";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";
import { otherCodesIn } from "./other-codes";
import { idOf, repeatedIdsIn } from "./repeated-ids";

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
        differs: "\"{name}\" memakai kode {found}, sedangkan di {sheets} kodenya {expected}.",
        same: "\"{name}\" dengan kode {found} ditulis dua kali dengan anggaran yang sama di bawah induk yang sama, sehingga terhitung dua kali.",
        id: "Kode {found} ditulis dua kali dalam tabel ini.",
        twice: "Kode {found} dipakai dua kali dalam tabel ini: \"{owner}\" dan \"{name}\".",
      },
    },
    en: {
      title: "Program under the code of another program",
      why: "The code ties performance to money; a wrong code puts both on another program.",
      advice: "Use the code of the nomenclature in force, the same on every sheet.",
      messages: {
        other: "\"{name}\" has the code {found}, but {expected} in {sheets}; {found} is \"{owner}\".",
        differs: "\"{name}\" has the code {found}, but {expected} in {sheets}.",
        same: "\"{name}\" with the code {found} stands twice under the same parent with the same money, and counts twice.",
        id: "The code {found} stands twice in this table.",
        twice: "The code {found} stands twice in this table: \"{owner}\" and \"{name}\".",
      },
    },
  },
  check: ({ model }) => foldTwins(model, findingsIn(model)),
};

function* findingsIn(model: PerformanceModel): Generator<FindingDraft> {
  const programs = programsOf(model);
  const [byName, byCode] = [groupBy(programs, ({ agency, name }) => `${agency}|${name}`), groupBy(programs, ({ agency, code }) => `${agency}|${code}`)];
  const told = new Set<Node>();
  for (const { document, node, code, name, agency } of programs) {
    const namesakes = byName.get(`${agency}|${name}`)!;
    const homes = namesakes.filter((other) => other.code !== code);
    if (homes.length === 0) continue;
    const owners = byCode.get(`${agency}|${code}`)!.filter((other) => other.name !== name);
    const isUsual = namesakes.some((other) => other.node !== node && other.code === code);
    const home = homes[0];
    const owner = owners[0];
    if (!home || !owner || isUsual || new Set(homes.map((other) => other.code)).size > 1) continue;
    told.add(node);
    yield {
      sheet: document.table.sheet,
      range: rangeOfCode(document, node),
      related: homes.slice(0, 5).map((other) => ({ sheet: other.document.table.sheet, range: cellAddress(other.node.row, codeColumnOf(other.document)?.first ?? 0), role: "compared" as const })),
      message: { key: "other", args: { name: short(node.name), found: code, expected: home.code, owner: short(owner.node.name), sheets: [...new Set(homes.map((other) => other.document.table.sheet))].join(", ") } },
      found: code,
      expected: home.code,
      key: rowKey(document, node),
    };
  }
  for (const { document, node, code, usual } of otherCodesIn(model)) {
    told.add(node);
    const expected = usual[0]!.code.text;
    yield {
      sheet: document.table.sheet,
      range: rangeOfCode(document, node),
      related: usual.map((other) => ({ sheet: other.document.table.sheet, range: rangeOfCode(other.document, other.node), role: "compared" as const })),
      message: { key: "differs", args: { name: short(node.name), found: code.text, expected, sheets: [...new Set(usual.map((other) => other.document.table.sheet))].join(", ") } },
      ...(usual.length > 1 ? {} : { kind: "review" as const }),
      found: code.text,
      expected,
      key: rowKey(document, node),
    };
  }
  for (const document of model.documents) {
    for (const { node, first } of repeatedIdsIn(document)) yield draftOfId(document, node, first);
    for (const { node, first, key } of repeatedCodes(document)) {
      if (told.has(node) || told.has(first)) continue;
      yield {
        sheet: document.table.sheet,
        range: rangeOfCode(document, node),
        related: [{ sheet: document.table.sheet, range: rangeOfCode(document, first), role: "compared" }],
        message: { key, args: { name: short(node.name), owner: short(first.name), found: normaliseCode(node.code!) } },
        found: normaliseCode(node.code!),
        key: rowKey(document, node),
      };
    }
  }
}

/** An identifier of indicators under two names. */
const draftOfId = (document: Document, node: Node, first: Node): FindingDraft => ({
  sheet: document.table.sheet,
  range: rangeOfId(document, node),
  related: [{ sheet: document.table.sheet, range: rangeOfId(document, first), role: "compared" }],
  message: { key: node.code === undefined ? "id" : "twice", args: { name: short(node.indicator), owner: short(first.indicator), found: idOf(node) } },
  found: idOf(node),
  key: rowKey(document, node),
});

const rangeOfId = (document: Document, node: Node): string =>
  node.code === undefined && node.indicatorColumn ? cellAddress(node.row, node.indicatorColumn.first) : rangeOfCode(document, node);

const rangeOfCode = (document: Document, node: Node): string => {
  const column = codeColumnOf(document);
  return column ? rangeOf([{ row: node.row, column: column.first }, { row: node.row, column: column.last }]) : cellAddress(node.row, document.table.header.left);
};

/** Names that are less alike than this are two things; with other money in each row, nearly the same names are two as well. */
const ALIKE = 0.4;
const ALIKE_WITH_MONEY = 0.85;

/** A code that stands further up: under a name of its own, or as the same row with the same money. */
interface Repeated {
  readonly node: Node;
  readonly first: Node;
  readonly key: "twice" | "same";
}

const repeatedCodes = (document: Document): Repeated[] => {
  const byCode = new Map<string, Node>();
  const columns = moneyColumns(document);
  return codedNodesOf(document).flatMap(({ node, code }): Repeated[] => {
    if (code.isTemplate || code.level !== node.level || node.name === "" || code.form === "legacy") return [];
    const first = byCode.get(code.text);
    if (!first) byCode.set(code.text, node);
    if (!first) return [];
    const money = node.parent === first.parent ? compareMoney(document, first, node, columns) : undefined;
    const alike = similarityOf(wordingKey(first.name), wordingKey(node.name));
    if (alike < (money === "other" ? ALIKE_WITH_MONEY : ALIKE)) return [{ node, first, key: "twice" }];
    return money === "same" && alike === 1 && isSameIndicator(first, node) && !differsElsewhere(document, first, node) ? [{ node, first, key: "same" }] : [];
  });
};

/** A list with a row for each account, source of money or place repeats the code in all of them: those columns tell the rows apart. */
const differsElsewhere = (document: Document, a: Node, b: Node): boolean =>
  document.table.columns.some((column) => {
    if (column.subject === "sequence") return false;
    const [x, y] = [document.value(a.row, column), document.value(b.row, column)];
    return typeof x === "string" && typeof y === "string" && !isBlank(x) && !isBlank(y) && x.trim().toLowerCase() !== y.trim().toLowerCase();
  });

const isSameIndicator = (a: Node, b: Node): boolean => wordingKey(a.indicator) === wordingKey(b.indicator);

/** `same` where all amounts typed in both rows are equal and there are some, `other` where some are not; `undefined` where a row has none. */
const compareMoney = (document: Document, a: Node, b: Node, columns: readonly Column[]): "same" | "other" | undefined => {
  const pairs = columns.map((column) => [moneyAt(document, a.row, column) ?? 0, moneyAt(document, b.row, column) ?? 0] as const);
  if (![0, 1].every((at) => pairs.some((pair) => pair[at] !== 0))) return undefined;
  return pairs.every(([x, y]) => x === y) ? "same" : "other";
};

interface Program {
  readonly document: Document;
  readonly node: Node;
  readonly code: string;
  readonly name: string;
  readonly agency: string;
}

const groupBy = (programs: readonly Program[], keyOf: (program: Program) => string): Map<string, Program[]> => {
  const groups = new Map<string, Program[]>();
  for (const program of programs) collect(groups, keyOf(program), program);
  return groups;
};

/** Programs with a code of their own. Supporting programs have one code an agency and are left out. */
const programsOf = (model: PerformanceModel): Program[] =>
  model.documents.flatMap((document) => {
    const agency = agencyKey(document.table.agency ?? "");
    return codedNodesOf(document).filter(({ code }) => code.level === "program" && !code.isTemplate).flatMap(({ node, code }) => {
      const name = wordingKey(node.name);
      return name.startsWith("program ") && !name.includes("penunjang") ? [{ document, node, name, code: code.text, agency }] : [];
    });
  });
