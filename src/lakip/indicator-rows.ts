// The front of every table that lists the indicators: number and objective once a group, then indicator and unit, then the table's own cells.
import type { PlanCell } from "../sheets/plan";
import { groupsOf, type IndicatorList, type ReportedIndicator } from "./indicators";
import { rowKeys } from "./row-keys";
import { text, type SheetDraft } from "./sheet-draft";
import { LEVELS, WORDS } from "./texts";

/** Headings and widths of the front; the table's own columns follow. */
export const FRONT_WIDTHS = [5, 26, 34, 10] as const;
export const frontHeadings = (list: IndicatorList): string[] => ["No", groupHeading(list), "Indikator Kinerja", "Satuan"];

/** What the indicators of the list stand below, as a heading. */
export const groupHeading = ({ level }: IndicatorList): string => LEVELS[level]?.heading ?? "Sasaran Strategis";

/** A row that was added. */
export interface AddedRow {
  readonly row: ReportedIndicator;
  readonly at: number;
}

/** Adds a row for each indicator; `cells` gives what stands behind the front of the row at sheet row `at`, `key` is the key of its fields. */
export const addIndicatorRows = (draft: SheetDraft, list: IndicatorList, cells: (row: ReportedIndicator, at: number, key: string) => readonly PlanCell[]): AddedRow[] => {
  const keys = new Map(rowKeys(list.rows).map((key, place) => [list.rows[place]!, key]));
  return groupsOf(list.rows).flatMap((rows, index) => {
    const added = rows.map((row, place) => {
      const front = [place > 0 ? text("", "textCenter") : { value: index + 1, style: "textCenter" as const }, text(place > 0 ? "" : row.group || WORDS.none), text(row.label), text(row.unit || WORDS.none, "textCenter")];
      return { row, at: draft.add([...front, ...cells(row, draft.next, keys.get(row)!)]) };
    });
    for (const column of [0, 1]) draft.mergeDown(added[0]!.at, added.at(-1)!.at, column);
    return added;
  });
};
