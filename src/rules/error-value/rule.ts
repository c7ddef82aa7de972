// CAP-11 with STR-12: error values in used rows. Cells that only inherit an error are consequences of its root, also on other sheets.
import type { PerformanceModel } from "../../performance/model";
import { areaHas, cellAddress } from "../../sheets/address";
import { isCellError } from "../../sheets/cell";
import { formulaAt, valueAt } from "../../sheets/snapshot";
import type { FindingDraft, Related } from "../finding";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { dependentsOf } from "../shared/dependents";
import { collect, rangeOf, type Place } from "../shared/places";
import { foldTwins } from "../shared/twins";
import { divisorOf, errorsOf, isPasted, precedents, type ErrorCell } from "./errors";
import type { Rule } from "../rule";

/** Roots with one cause: one kind of divisor, rows near each other in one column, and the columns beside it that divide by the same cells. */
interface Run {
  readonly key: "blank" | "zero" | "reference" | "pasted" | "other";
  readonly cells: ErrorCell[];
  readonly divisors: Place[];
  readonly inherited: Map<string, Place[]>;
}

/** Rows between two errors of one run. */
const WIDEST_GAP = 5;

const placeId = (sheet: string, row: number, column: number): string => `${sheet}!${cellAddress(row, column)}`;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "error-value",
  code: "CAP-11",
  category: "structure",
  level: "error",
  basis: ["permenpanrb-53-2014-bab3", "kebijakan-buku-kerja"],
  texts: {
    id: {
      title: "Sel berisi nilai kesalahan",
      why: "Angka yang dilaporkan tidak ada, dan setiap rumus yang membaca sel ini ikut salah.",
      advice: "Isi target atau pagu yang kosong. Bila memang nol, capaian tidak dapat dihitung: tulis \"n/a\" atau terapkan aturan target nol pada lembar Metode. Rumus #REF! harus ditulis ulang.",
      messages: {
        blank: "{name}, {column}: {error} karena pembagi {divisor} kosong.",
        zero: "{name}, {column}: {error} karena pembagi {divisor} bernilai 0.",
        reference: "{name}, {column}: {error}; sel yang dirujuk rumus sudah dihapus ({formula}).",
        pasted: "{name}, {column}: {error} tersimpan sebagai isi sel, tanpa rumus.",
        other: "{name}, {column}: rumus menghasilkan {error} ({formula}).",
      },
    },
    en: {
      title: "Error value in a cell",
      why: "The reported number is missing, and every formula that reads this cell is wrong too.",
      advice: "Fill the blank target or budget. Where it is truly zero no achievement can be computed: write \"n/a\" or apply the zero rule of the sheet Metode. A formula with #REF! must be rewritten.",
      messages: {
        blank: "{name}, {column}: {error} because the divisor {divisor} is blank.",
        zero: "{name}, {column}: {error} because the divisor {divisor} is 0.",
        reference: "{name}, {column}: {error}; a cell that the formula reads was deleted ({formula}).",
        pasted: "{name}, {column}: {error} stands in the cell without a formula.",
        other: "{name}, {column}: the formula gives {error} ({formula}).",
      },
    },
  },
  yieldsTo: ["number-as-text"],
  check: ({ model }) => foldTwins(model, joinColumns(runsOf(model)).map(draftOf)),
};

/** Joins root errors to runs, and gives every inheriting cell to the run that it comes from. */
const runsOf = (model: PerformanceModel): Run[] => {
  const cells = model.documents.flatMap(errorsOf);
  const all = new Map(cells.map((cell) => [placeId(cell.document.table.sheet, cell.row, cell.at), cell]));
  const sources = new Map(cells.map((cell) => [cell, sourceOf(cell, cells, all)]));
  const runs: Run[] = [];
  const runOf = new Map<ErrorCell, Run>();
  for (const cell of [...cells].filter((each) => !sources.get(each)).sort((a, b) => a.document.index - b.document.index || a.at - b.at || a.row - b.row)) {
    const divisor = cell.code === "#DIV/0!" ? divisorOf(cell, model.workbook) : undefined;
    const key = isPasted(cell) ? "pasted" : divisor ? (divisor.isBlank ? "blank" : "zero") : cell.code === "#REF!" ? "reference" : "other";
    const last = runs.at(-1);
    const before = last?.cells.at(-1);
    const joins = last && before && last.key === key && before.document === cell.document && before.at === cell.at && before.code === cell.code && cell.row <= before.row + WIDEST_GAP;
    const run: Run = joins ? last : { key, cells: [], divisors: [], inherited: new Map() };
    if (run !== last) runs.push(run);
    run.cells.push(cell);
    if (divisor && divisor.sheet === cell.document.sheet) run.divisors.push(divisor);
    runOf.set(cell, run);
  }
  for (const cell of cells) {
    let root = cell;
    for (let next = sources.get(root), step = 0; next && step < cells.length; next = sources.get(root), step++) root = next;
    const run = root === cell ? undefined : runOf.get(root);
    if (run) collect(run.inherited, cell.document.table.sheet, { row: cell.row, column: cell.at });
  }
  return runs;
};

/** Columns that divide by the same cells fail for one reason. */
const joinColumns = (runs: readonly Run[]): Run[] => {
  const joined = new Map<string, Run>();
  runs.forEach((run, at) => {
    const { document, code } = run.cells[0]!;
    const key = run.divisors.length === 0 ? String(at) : JSON.stringify([document.index, run.key, code, rangeOf(run.divisors)]);
    const first = joined.get(key);
    if (!first) return void joined.set(key, run);
    first.cells.push(...run.cells);
    for (const [sheet, places] of run.inherited) for (const place of places) collect(first.inherited, sheet, place);
  });
  return [...joined.values()];
};

/** The error cell that a cell inherits from: one that its formula reads, with the same code. */
const sourceOf = (cell: ErrorCell, cells: readonly ErrorCell[], all: ReadonlyMap<string, ErrorCell>): ErrorCell | undefined => {
  for (const target of precedents(cell)) {
    const sheet = target.sheet ?? cell.document.table.sheet;
    const isOne = target.top === target.bottom && target.left === target.right;
    const source = isOne
      ? all.get(placeId(sheet, target.top, target.left))
      : cells.find((other) => other.document.table.sheet === sheet && other !== cell && other.code === cell.code && areaHas(target, other.row, other.at));
    if (source && source !== cell && source.code === cell.code) return source;
  }
  return undefined;
};

const draftOf = ({ key, cells, divisors, inherited }: Run): FindingDraft => {
  const { document, node, column, row, at, code } = cells[0]!;
  const sheet = document.table.sheet;
  const related: Related[] = [
    ...(divisors.length > 0 ? [{ sheet, range: rangeOf(divisors), role: "source" as const }] : []),
    ...[...inherited].map(([name, places]) => ({ sheet: name, range: rangeOf(places), role: "consequence" as const })),
  ];
  const own = [...cells.map((cell) => ({ row: cell.row, column: cell.at })), ...(inherited.get(sheet) ?? [])];
  const beside = dependentsOf(document, own).filter((place) => place.column > document.table.header.right && isCellError(valueAt(document.sheet, place.row, place.column)));
  if (beside.length > 0) related.push({ sheet, range: rangeOf(beside), role: "consequence" });
  const formula = formulaAt(document.sheet, row, at);
  return {
    sheet,
    range: rangeOf(cells.map((cell) => ({ row: cell.row, column: cell.at }))),
    related,
    message: { key, args: { name: rowLabel(node), column: columnLabel(column), error: code, divisor: divisors.length > 0 ? rangeOf(divisors) : "", formula: formula === undefined ? "" : `=${formula}` } },
    ...(key === "pasted" ? { level: "warning" as const } : {}),
    found: code,
    key: rowKey(document, node, column),
  };
};
