// Figures of a running total that fall, from quarter to quarter or month to month. It reads columns in the order that they are given in.
import type { Document, Node } from "../../performance/model";
import type { Column } from "../../recognise/table";
import { unitOf } from "../../standards/units";
import { columnLabel, rowKey, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import type { FindingDraft } from "../finding";

/** "s.d. TW II", "Kumulatif TW II": the header itself says what is added. */
const RUNNING = /\bs ?[./] ?d\b|sampai dengan|kumulatif|akumulasi/i;
const NOT_RUNNING = /non[ -]?(?:kumulatif|akumulasi)/i;

/** True where a header or title says that its figures run up. */
export const saysRunning = (path: readonly string[]): boolean => RUNNING.test(path.join(" ")) && !NOT_RUNNING.test(path.join(" "));

/** Months of running totals, by their header or the title: counts and money cannot fall, and any target that falls and comes back was mistyped. */
export const monthsFalling = (document: Document): FindingDraft[] => {
  const isTitled = /kumulatif|akumulasi/i.test(document.table.title) && saysRunning([document.table.title]);
  return (["target", "actual"] as const).flatMap((subject) => {
    const columns = document.columns({ subject, measure: "performance" }).filter(({ month, path }) => month !== undefined && (isTitled || saysRunning(path))).sort((x, y) => x.month! - y.month!);
    if (columns.length < MONTHS || new Set(columns.map(({ month }) => month)).size < columns.length) return [];
    return document.measured.flatMap((node) => [...draftsOf(document, node, columns), ...(subject === "target" ? dips(document, node, columns) : [])]).map((draft) => ({ ...draft, message: { ...draft.message, key: "running" } }));
  });
};

/** Fewer months are no series. */
const MONTHS = 6;

/** One target of a share or score below the one before, which the next one reaches again. */
const dips = (document: Document, node: Node, columns: readonly Column[]): FindingDraft[] => {
  if (unitOf(node.unit).kind === "count") return [];
  const filled = columns.flatMap((column) => {
    const value = document.number(node.row, column);
    return value === undefined ? [] : [{ column, value }];
  });
  const found = filled.filter(({ value }, at) => at > 0 && value < filled[at - 1]!.value);
  const at = filled.indexOf(found[0]!);
  const isBack = found.length === 1 && filled[at + 1] !== undefined && filled[at + 1]!.value >= filled[at - 1]!.value;
  return isBack ? [draftOf(document, node, filled[at]!, filled[at - 1]!)] : [];
};

/** The first quarter or month of a row that falls below the one before: counted things and money alone, since positions and shares may fall. */
export const draftsOf = (document: Document, node: Node, quarters: readonly Column[]): FindingDraft[] => {
  if (quarters[0]?.measure === "performance" && unitOf(node.unit).kind !== "count") return [];
  const filled = quarters.flatMap((column) => {
    const value = document.number(node.row, column);
    return value !== undefined && value !== 0 ? [{ column, value }] : [];
  });
  const at = filled.findIndex(({ value }, index) => index > 0 && value < filled[index - 1]!.value);
  return at < 0 ? [] : [draftOf(document, node, filled[at]!, filled[at - 1]!)];
};

interface Filled {
  readonly column: Column;
  readonly value: number;
}

const draftOf = (document: Document, node: Node, { column, value }: Filled, before: Filled): FindingDraft => ({
  sheet: document.table.sheet,
  range: rangeOf([{ row: node.row, column: column.first }]),
  related: [{ sheet: document.table.sheet, range: rangeOf([{ row: node.row, column: before.column.first }]), role: "compared" }],
  message: { key: "falls", args: { name: rowLabel(node), column: columnLabel(column), found: value, before: before.value } },
  found: value,
  key: rowKey(document, node, column),
});
