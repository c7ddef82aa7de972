// CAS-23: "=TABEL!G12" in a column of links, where row 12 holds another indicator than this row. Only names that stand once in the source are believed.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import { wordingKey } from "../../performance/wording";
import type { Column } from "../../recognise/table";
import { cellAddress } from "../../sheets/address";
import { fillFormula, resolve, shapesOf } from "../../sheets/formula";
import { formulaAt, valueAt } from "../../sheets/snapshot";
import { formulaOffer } from "../offers";
import { consequencesOf } from "../shared/dependents";
import { figure } from "../shared/figures";
import { columnLabel, rowKey, rowLabel, short } from "../shared/labels";
import { perDocument } from "../shared/per-document";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** So many links of a column must hit the row of their own name, and at least this share of them. */
const FEWEST = 2;
const SHARE = 0.66;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "link-to-other-row",
  code: "CAS-23",
  category: "cascade",
  level: "error",
  basis: ["permenpanrb-88-2021-3b3", "praktik"],
  texts: {
    id: {
      title: "Tautan mengambil baris indikator lain",
      why: "Angka milik indikator lain dilaporkan sebagai capaian indikator ini, dan perbandingan serta rata-rata ikut salah.",
      advice: "Arahkan tautannya ke baris indikator yang sama, lalu periksa tautan pada baris di bawahnya.",
      messages: {
        other: "{name}: {column} menaut ke {place}, yaitu \"{other}\". Baris dengan nama yang sama di sana adalah {right}.",
      },
    },
    en: {
      title: "Link reads the row of another indicator",
      why: "The figure of another indicator is reported as that of this one; comparisons and means inherit it.",
      advice: "Point the link to the row of the same indicator, then look at the links below it.",
      messages: {
        other: "{name}: {column} links to {place}, which is \"{other}\". The row of the same name there is {right}.",
      },
    },
  },
  *check({ model }) {
    if (model.documents.length < 2) return;
    for (const document of model.documents) for (const column of document.table.columns) yield* draftsOf(model, document, column);
  },
};

/** What a row is called by, as a key: its indicator, or the program or activity that its money is for. */
const indicatorOf = (node: Node): string => wordingKey(node.indicator || node.name);
const holderOf = (node: Node): string => wordingKey(node.name || node.indicator);
const namer = ({ measure }: Column): typeof indicatorOf => (measure === "rupiah" ? holderOf : indicatorOf);

/** The only row of each name; `null` where several have it. */
const namedBy = (nameOf: typeof indicatorOf): ((document: Document) => ReadonlyMap<string, Node | null>) => perDocument((document) => {
  const rows = new Map<string, Node | null>();
  for (const node of document.measured) if (nameOf(node) !== "") rows.set(nameOf(node), rows.has(nameOf(node)) ? null : node);
  return rows;
});
const rowsByIndicator = namedBy(indicatorOf);
const rowsByHolder = namedBy(holderOf);

/** One link with the row that it hits and, where that is another one, the row of its own name. */
interface Link {
  readonly row: number;
  readonly node: Node;
  readonly source: Document;
  readonly column: number;
  readonly hit: Node;
  readonly right?: Node;
}

function* draftsOf(model: PerformanceModel, document: Document, column: Column): Generator<FindingDraft> {
  const links = linksOf(model, document, column);
  for (const link of links) {
    const { row, node, source, hit, right } = link;
    const kin = links.filter((other) => other.source === source && other.column === link.column);
    const followers = kin.filter((other) => !other.right);
    if (!right || followers.length < FEWEST || followers.length < kin.length * SHARE) continue;
    const [found, expected] = [document.number(row, column), valueAt(source.sheet, right.row, link.column)];
    const near = followers.reduce((best, other) => (Math.abs(other.row - row) < Math.abs(best.row - row) ? other : best));
    const filled = fillFormula(formulaAt(document.sheet, near.row, column.first) ?? "", near.row, column.first, row, column.first);
    const repair = filled?.endsWith(cellAddress(right.row, link.column)) ? formulaOffer(document.sheet, { row, column: column.first }, { row: near.row, column: column.first }, typeof expected === "number" ? expected : undefined) : undefined;
    yield {
      sheet: document.table.sheet,
      range: cellAddress(row, column.first),
      related: [{ sheet: source.table.sheet, range: cellAddress(right.row, link.column), role: "compared" }, ...consequencesOf(document, [{ row, column: column.first }])],
      message: { key: "other", args: { name: rowLabel(node, column.measure === "rupiah"), column: columnLabel(column), place: `${source.table.sheet}!${cellAddress(hit.row, link.column)}`, other: short(column.measure === "rupiah" ? hit.name || hit.indicator : hit.indicator || hit.name), right: cellAddress(right.row, link.column) } },
      ...(found === expected ? { level: "warning" as const } : {}),
      found: figure(found),
      ...(typeof expected === "number" ? { expected: figure(expected) } : {}),
      key: rowKey(document, node, column),
      ...(repair ? { repairs: [{ ...repair, safe: false }] } : {}),
    };
  }
}

/** The cells of a column that only repeat a cell of another table's named row. */
const linksOf = (model: PerformanceModel, document: Document, column: Column): Link[] => {
  const links: Link[] = [];
  const nameOf = namer(column);
  const rowsByName = nameOf === holderOf ? rowsByHolder : rowsByIndicator;
  for (const [shape, rows] of shapesOf(document.sheet).inColumn(column.first)) {
    const { expression } = shape;
    if (expression.type !== "reference") continue;
    for (const row of rows) {
      const node = document.nodeAt(row);
      if (!node || nameOf(node) === "" || node.level === "total") continue;
      const target = resolve(expression.reference, row, column.first);
      const sheet = target.sheet ?? document.table.sheet;
      if (target.top !== target.bottom || target.left !== target.right) continue;
      const source = model.documents.find((other) => other !== document && other.table.sheet === sheet && other.nodeAt(target.top) !== undefined && target.left >= other.table.header.left && target.left <= other.table.header.right);
      const hit = source?.nodeAt(target.top);
      if (!source || !hit || nameOf(hit) === "" || hit.level === "total") continue;
      const right = nameOf(hit) === nameOf(node) ? undefined : rowsByName(source).get(nameOf(node));
      if (right === null || (right === undefined && nameOf(hit) !== nameOf(node))) continue;
      links.push({ row, node, source, column: target.left, hit, ...(right ? { right } : {}) });
    }
  }
  return links.sort((a, b) => a.row - b.row);
};
