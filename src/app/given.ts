// What is given from outside for one check, and how it stands to what the workbook keeps and to what was recognised.
import type { Settings } from "../check/settings";
import { headerShapeKey, type ColumnCorrection, type HeaderCorrection } from "../recognise/corrections";
import type { Column, Recognition, Table } from "../recognise/table";
import { groupBy } from "./group";

/** Settings of a workbook with those of a file over them, choice by choice. */
export const overlaySettings = (stored: Settings, given: Settings | undefined): Settings => {
  if (!given) return stored;
  const rules = Object.fromEntries(Object.entries(given.rules).map(([id, choice]) => [id, { ...stored.rules[id], ...choice }]));
  const marks = stored.marks || given.marks ? { marks: { ...stored.marks, ...given.marks } } : {};
  return { ...stored, ...given, ...marks, policy: { ...stored.policy, ...given.policy }, rules: { ...stored.rules, ...rules }, thresholds: { ...stored.thresholds, ...given.thresholds } };
};

/** How many rows the header of a table has. */
export const headerRows = ({ header }: Table): number => header.bottom - header.top + 1;

/** What a column means, as a correction says it. */
export const roleOf = ({ subject, measure, span, year, quarter, month }: Column): Omit<ColumnCorrection, "at"> => ({ subject, measure, span, year, quarter, month });

/**
 * The corrections that count: those given, as far as they say something else than what was recognised, and the stored ones of other headers.
 * `unmatched` are given ones whose header no table has.
 */
export const mergeCorrections = (
  stored: readonly HeaderCorrection[],
  given: readonly HeaderCorrection[],
  { tables }: Recognition,
): { readonly corrections: readonly HeaderCorrection[]; readonly unmatched: readonly HeaderCorrection[] } => {
  const byHeader = groupBy(tables, headerShapeKey);
  const changes = given.flatMap((correction) => (byHeader.get(correction.header) ?? []).slice(0, 1).flatMap((table) => differences(correction, table)));
  return {
    corrections: [...stored.filter((one) => !given.some(({ header }) => header === one.header)), ...changes],
    unmatched: given.filter(({ header }) => !byHeader.has(header)),
  };
};

const differences = ({ header, kind, headerRows: rows, columns = [] }: HeaderCorrection, table: Table): HeaderCorrection[] => {
  const changed = columns.filter((one) => {
    const column = table.columns.find(({ first }) => first - table.header.left === one.at);
    return column && JSON.stringify(roleOf({ ...column, ...NO_ROLE, ...one })) !== JSON.stringify(roleOf(column));
  });
  const said = {
    ...(kind === undefined || kind === table.kind ? {} : { kind }),
    ...(rows === undefined || rows === headerRows(table) ? {} : { headerRows: rows }),
    ...(changed.length === 0 ? {} : { columns: changed }),
  };
  return Object.keys(said).length === 0 ? [] : [{ header, ...said }];
};

/** A correction gives a column its whole role: what it leaves out is not there. */
const NO_ROLE = { measure: undefined, span: undefined, year: undefined, quarter: undefined, month: undefined } as const;
