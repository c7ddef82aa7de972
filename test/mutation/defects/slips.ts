// Slips of the hand: a figure typed in another form, unit or place than its neighbours.
import type { TableKind } from "../../../src/standards/vocabulary";
import type { Document, Node } from "../../../src/performance/model";
import { isNumber, isTyped, numberAt, place, type DefectKind, type Injected, type Place, type Scene, type Spot } from "../scene";

const ACTUAL_2025 = { subject: "actual", span: "year", year: 2025 } as const;
const YEAR_TARGET = { subject: "target", measure: "performance", span: "year" } as const;
const SPENT = { subject: "actual", measure: "rupiah", span: "quarter" } as const;
const DONE = { subject: "actual", measure: "performance", span: "quarter" } as const;

const isShare = ({ node }: Spot): boolean => node.unit === "Persen" && /^(Persentase|Cakupan)/.test(node.indicator);
const hasFraction = (spot: Spot): boolean => !Number.isInteger(numberAt(spot));
const unscaled = (spot: Spot): number => Number(String(numberAt(spot)).replace(".", ""));

/** Actuals of indicators as typed, wherever they are measured. */
const actuals = (scene: Scene, test: (spot: Spot) => boolean = () => true): Spot[] => scene.spots(["pengukuran"], ACTUAL_2025, (spot) => isTyped(spot) && test(spot));

/** Pastes the figures of one quarter over those of the next; the year follows. */
const pasteQuarter = (scene: Scene, kinds: readonly TableKind[], query: typeof SPENT | typeof DONE): Injected | undefined => {
  const [document] = scene.documents(...kinds).filter((each) => each.column({ ...query, quarter: 3 }));
  if (!document) return undefined;
  const quarter = scene.random.int(1, 3);
  const [from, to] = [quarter, quarter + 1].map((each) => document.column({ ...query, quarter: each })!) as [Spot["column"], Spot["column"]];
  const rows = document.nodes.filter(({ row }) => [from, to].every((column) => document.number(row, column) !== undefined && document.shape(row, column) === undefined));
  return { cells: rows.map(({ row }) => scene.set(document, row, to.first, document.number(row, from)!)) };
};

/** Types the sum of the quarters so far into one quarter of a table that adds them. */
const runOn = (scene: Scene, query: typeof SPENT | typeof DONE, test: (document: Document, node: Node) => boolean): Injected | undefined => {
  const [document] = scene.documents("evaluasi");
  const rows = document?.nodes.filter((node) => test(document, node)) ?? [];
  if (!document || rows.length === 0) return undefined;
  const { row } = scene.random.pick(rows);
  const quarters = [1, 2, 3, 4].map((quarter) => document.column({ ...query, quarter })!);
  const year = document.column({ ...query, span: "year" })!;
  let total = 0;
  const sums = quarters.map((column) => (total += document.number(row, column)!));
  return { cells: quarters.slice(1).map((column, at) => scene.set(document, row, column.first, sums[at + 1]!)), also: [place(document, row, year.first)] };
};

const neighbour = (spot: Spot): boolean => isTyped({ ...spot, row: spot.row + 1 }) && spot.document.number(spot.row + 1, spot.column) !== numberAt(spot) && spot.document.nodeAt(spot.row + 1)?.unit === spot.node.unit;

export const SLIPS: readonly DefectKind[] = [
  {
    id: "K and Rp exchanged in one row", codes: ["CAP-09", "BUD-22", "STR-03"],
    inject: (scene) => {
      const spots = scene.spots(["evaluasi"], { ...SPENT, quarter: scene.random.int(1, 4) }, (spot) => isTyped(spot) && spot.node.level === "subActivity" && numberAt(spot) > 0);
      if (spots.length === 0) return undefined;
      const { document, row, column } = scene.random.pick(spots);
      const other = document.column({ ...DONE, quarter: column.quarter! })!;
      const also = [place(document, row, document.column({ ...DONE, span: "year" })!.first)];
      return { cells: scene.exchange(document, [row, column.first], [row, other.first]), also };
    },
  },
  { id: "money of a quarter pasted into the next", codes: ["CAP-30"], inject: (scene) => pasteQuarter(scene, ["evaluasi"], SPENT) },
  { id: "performance of a quarter pasted into the next", codes: ["CAP-30"], inject: (scene) => pasteQuarter(scene, ["pengukuran"], DONE) },
  { id: "running total of money among the quarters", codes: ["BUD-11", "BUD-17", "CAS-09", "CAP-09"], inject: (scene) => runOn(scene, SPENT, (_, { level }) => level === "subActivity") },
  { id: "running total of K among the quarters", codes: ["CAP-16", "CAP-18", "CAP-09"], inject: (scene) => runOn(scene, DONE, (document, node) => document.method(node).method === "sum" && document.shape(node.row, document.column({ ...DONE, quarter: 1 })!) === undefined) },
  { id: "budget in thousands in one cell", codes: ["BUD-16", "BUD-11"], inject: (scene) => scene.spoil(scene.spots(["anggaran", "evaluasi"], { subject: "target", measure: "rupiah", span: "year" }, (spot) => isTyped(spot) && spot.node.level === "subActivity"), (spot) => Math.round(numberAt(spot) / 1000)) },
  { id: "money spent in thousands in one cell", codes: ["CAS-09", "BUD-16", "BUD-12"], inject: (scene) => scene.spoil(scene.spots(["anggaran"], { subject: "actual", measure: "rupiah" }, (spot) => isTyped(spot) && spot.node.level === "subActivity"), (spot) => Math.round(numberAt(spot) / 1000)) },
  { id: "actual as a fraction among per cents", codes: ["CAP-13", "CAS-09", "CAP-09", "TGT-16"], inject: (scene) => scene.spoil(actuals(scene, isShare), (spot) => Number((numberAt(spot) / 100).toFixed(4))) },
  { id: "target of a year as a fraction", codes: ["TGT-05", "TGT-16", "CAS-04"], inject: (scene) => scene.spoil(scene.spots(["renstra", "iku"], YEAR_TARGET, (spot) => isTyped(spot) && isShare(spot)), (spot) => Number((numberAt(spot) / 100).toFixed(4))) },
  { id: "decimal comma of an actual lost", codes: ["CAP-09", "CAS-09", "TGT-07", "TGT-16"], inject: (scene) => scene.spoil(actuals(scene, hasFraction), unscaled) },
  { id: "decimal comma of a target lost", codes: ["TGT-05", "TGT-07", "TGT-16", "TGT-20", "CAS-04"], inject: (scene) => scene.spoil(scene.spots(["renstra", "iku"], YEAR_TARGET, (spot) => isTyped(spot) && hasFraction(spot)), unscaled) },
  { id: "minus before an actual", codes: ["CAP-09", "CAP-10", "CAS-09"], inject: (scene) => scene.spoil(actuals(scene), (spot) => -numberAt(spot)) },
  {
    id: "actuals of two rows exchanged", codes: ["CAS-09", "BUD-19"],
    inject: (scene) => {
      const spots = actuals(scene, neighbour);
      if (spots.length === 0) return undefined;
      const { document, row, col } = scene.random.pick(spots);
      return { cells: scene.exchange(document, [row, col], [row + 1, col]) };
    },
  },
  {
    id: "target and actual exchanged in one row", codes: ["CAS-09", "CAS-04"],
    inject: (scene) => {
      const spots = actuals(scene, (spot) => spot.document.column({ ...YEAR_TARGET, year: 2025 }) !== undefined && spot.document.number(spot.row, spot.document.column({ ...YEAR_TARGET, year: 2025 })!) !== numberAt(spot));
      if (spots.length === 0) return undefined;
      const { document, row, col } = scene.random.pick(spots);
      return { cells: scene.exchange(document, [row, col], [row, document.column({ ...YEAR_TARGET, year: 2025 })!.first]) };
    },
  },
  { id: "achievement typed as text", codes: ["STR-10", "CAP-06"], inject: (scene) => scene.spoil(scene.spots(["pengukuran", "evaluasi"], { subject: "achievement" }, (spot) => isNumber(spot) && spot.node.indicator !== ""), (spot) => `${numberAt(spot).toFixed(1).replace(".", ",")}%`) },
  { id: "unit typed behind a figure", codes: ["STR-10", "CAP-11"], inject: (scene) => scene.spoil(actuals(scene), (spot) => `${String(numberAt(spot)).replace(".", ",")} ${spot.node.unit === "Persen" ? "%" : spot.node.unit}`) },
  {
    id: "unit and target exchanged in one row", codes: ["STR-03", "IND-05", "TGT-02"],
    inject: (scene) => {
      const spots = scene.spots(["iku", "renaksi", "pk", "pengukuran"], { subject: "unit" }, ({ document, node, row, col }) => node.indicator !== "" && typeof scene.page(document).cells[row]?.[col + 1] === "number");
      if (spots.length === 0) return undefined;
      const { document, row, col } = scene.random.pick(spots);
      return { cells: scene.exchange(document, [row, col], [row, col + 1]) };
    },
  },
  {
    id: "target of a year far out of line", codes: ["TGT-05", "TGT-16", "TGT-20"],
    inject: (scene) => scene.spoil(
      scene.spots(["renstra", "iku"], { ...YEAR_TARGET, year: 2027 }, (spot) => isTyped(spot) && numberAt(spot) > 20 && ["Persen", "Indeks"].includes(spot.node.unit)),
      (spot) => numberAt(spot) + (spot.node.unit === "Persen" ? -1 : 1) * Math.round(numberAt(spot) / 2)),
  },
  {
    id: "targets of all years the same", codes: ["TGT-04"],
    inject: (scene) => {
      const spots = scene.spots(["renstra", "iku"], { ...YEAR_TARGET, year: 2025 }, (spot) => isTyped(spot) && ["Persen", "Indeks"].includes(spot.node.unit));
      if (spots.length === 0) return undefined;
      const { document, row, column } = scene.random.pick(spots);
      const cells = document.columns(YEAR_TARGET).filter((each) => each.year !== 2025).map((each): Place => scene.set(document, row, each.first, document.number(row, column)!));
      return { cells: [...cells, place(document, row, column.first)] };
    },
  },
  { id: "share achieved above one hundred per cent", codes: ["TGT-07"], inject: (scene) => scene.spoil(scene.spots(["evaluasi", "pengukuran"], { ...DONE, quarter: 4 }, (spot) => isTyped(spot) && isShare(spot)), (spot) => Number((100 + numberAt(spot) / 20).toFixed(2))) },
];
