// Amounts of programs and sub-activities that two documents of one year both hold. It compares, and words nothing.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import { agencyKey, wordingKey } from "../../performance/wording";
import type { Column } from "../../recognise/table";
import { moneyAt } from "../shared/money";
import { collect } from "../shared/places";

export interface Amount {
  readonly document: Document;
  readonly node: Node;
  readonly column: Column;
  /** In rupiah. */
  readonly value: number;
}

/** The same program or sub-activity in an earlier and a later document. */
export type Pair = readonly [Amount, Amount];

/** One column of money. */
interface Place {
  readonly document: Document;
  readonly column: Column;
}

/** Its amounts. */
interface Money {
  readonly programs: ReadonlyMap<string, Amount>;
  readonly subs: ReadonlyMap<string, Amount>;
  /** Sub-activities by their name alone, for documents that show no codes. */
  readonly named: ReadonlyMap<string, Amount>;
  readonly hasCodes: boolean;
}

/** What two columns have in common. */
export interface Shared {
  readonly subject: "target" | "actual";
  readonly programs: readonly Pair[];
  readonly subs: readonly Pair[];
}

/** All columns of budget, then all of money spent, two by two. */
export const sharedAmounts = (model: PerformanceModel): Shared[] =>
  (["target", "actual"] as const).flatMap((subject) => {
    const places = model.documents.flatMap((document): Place[] => {
      const column = isReplaced(model, document) ? undefined : columnOf(document, subject);
      return column ? [{ document, column }] : [];
    });
    const known = new Map<Place, Money>();
    const moneyIn = (place: Place): Money => {
      let money = known.get(place);
      if (!money) known.set(place, (money = moneyOf(place)));
      return money;
    };
    return places.flatMap((a, at) => places.slice(at + 1).flatMap((b) => {
      if (!areOfOnePeriod(a, b, subject)) return [];
      const [own, other] = [moneyIn(a), moneyIn(b)];
      return [{ subject, programs: pairs(own.programs, other.programs), subs: own.hasCodes && other.hasCodes ? pairs(own.subs, other.subs) : pairs(own.named, other.named) }];
    }));
  });

const BEFORE = /sebelum|semula|murni|induk/i;
const AFTER = /setelah|sesudah|menjadi|perubahan|pergeseran/i;

/** The only column of the table's year, or the one after the change where both stand there: of several others nobody can tell which one is meant. */
const columnOf = (document: Document, subject: "target" | "actual"): Column | undefined => {
  const all = document.columns({ subject, measure: "rupiah", span: "year" });
  // A plan shows the money of its own year and of the next ("Prakiraan Maju").
  const own = all.filter(({ year }) => year !== undefined && year === document.table.year);
  const columns = own.length > 0 ? own : all;
  if (columns.length < 2) return columns[0];
  const isBefore = ({ path }: Column): boolean => BEFORE.test(path.at(-1) ?? "");
  const after = columns.filter((column) => !isBefore(column) && AFTER.test(column.path.at(-1) ?? ""));
  return after.length === 1 && columns.filter(isBefore).length === columns.length - 1 ? after[0] : undefined;
};

/** A document that a changed one of its kind has taken the place of. */
const isReplaced = (model: PerformanceModel, { table }: Document): boolean =>
  !table.isRevised && model.documents.some((other) => other.table.kind === table.kind && other.table.isRevised === true && (other.table.year === undefined || other.table.year === table.year));

const areOfOnePeriod = (a: Place, b: Place, subject: "target" | "actual"): boolean => {
  const [year, other] = [a, b].map(({ column, document }) => column.year ?? document.table.year);
  const [agency, second] = [a, b].map(({ document }) => agencyKey(document.table.agency ?? ""));
  const isOfOneQuarter = subject === "target" || (a.document.table.quarter ?? 4) === (b.document.table.quarter ?? 4);
  return isOfOneQuarter && year !== undefined && year === other && (agency === second || agency === "" || second === "") && a.document.table.sheet !== b.document.table.sheet;
};

/** Amounts of programs by their name, and of sub-activities by code and name; what stands there twice is left out. */
const moneyOf = ({ document, column }: Place): Money => {
  const programs = new Map<string, Amount[]>();
  const subs = new Map<string, Amount[]>();
  const named = new Map<string, Amount[]>();
  for (const node of document.nodes) {
    if (node.name === "" || (node.level !== "program" && node.level !== "subActivity")) continue;
    const amount = moneyAt(document, node.row, column);
    if (typeof amount !== "number" || amount <= 0) continue;
    const value = amount * (column.scale ?? 1);
    if (node.level === "program") collect(programs, wordingKey(node.name).replace(/^(?:[\dx]+ )*program /, ""), { document, node, column, value });
    else {
      collect(named, wordingKey(node.name), { document, node, column, value });
      if (node.code !== undefined) collect(subs, `${node.code} ${wordingKey(node.name)}`, { document, node, column, value });
    }
  }
  return { programs: single(programs), subs: single(subs), named: single(named), hasCodes: subs.size > 0 };
};

const single = (amounts: ReadonlyMap<string, Amount[]>): Map<string, Amount> => new Map([...amounts].flatMap(([key, all]) => (all.length === 1 ? [[key, all[0]!]] : [])));

const pairs = (mine: ReadonlyMap<string, Amount>, theirs: ReadonlyMap<string, Amount>): Pair[] =>
  [...mine].flatMap(([key, amount]): Pair[] => {
    const other = theirs.get(key);
    return other ? [[amount, other]] : [];
  });
