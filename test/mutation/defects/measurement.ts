// Mistakes of measuring: actuals, achievements, ratings, means, and the formulas that make them.
import { at } from "../../helpers/book";
import type { AchievementRelation } from "../../../src/performance/model";
import { isFormulaAt, isNumber, isTyped, numberAt, place, type DefectKind, type Injected, type Place, type Scene, type Spot } from "../scene";
import { swapped } from "./planning";

/** An achievement with its target and actual. */
interface Achieved extends Spot {
  readonly relation: AchievementRelation;
}

export const achieved = (scene: Scene, test: (spot: Achieved) => boolean = () => true): Achieved[] =>
  scene.documents("pengukuran", "evaluasi").flatMap((document) =>
    document.achievements.filter(({ measure }) => measure === "performance").flatMap((relation) =>
      document.nodes.filter((node) => node.indicator !== "" && node.level !== "total").map((node): Achieved => ({ document, node, column: relation.achievement, relation, row: node.row, col: relation.achievement.first })).filter((spot) => isFormulaAt(spot) && test(spot))));

export const spoilAchieved = (scene: Scene, spots: readonly Achieved[], change: (spot: Achieved, target: string, actual: string) => string | number | null): Injected | undefined => {
  if (spots.length === 0) return undefined;
  const spot = scene.random.pick(spots);
  const content = change(spot, at(spot.row, spot.relation.target.first), at(spot.row, spot.relation.actual.first));
  return { cells: [scene.set(spot.document, spot.row, spot.col, content)] };
};

const isFalling = ({ document, node }: Spot): boolean => document.direction(node).direction === "lower";
export const isRising = (spot: Spot): boolean => !isFalling(spot);
export const isMeasurement = ({ document }: Spot): boolean => document.table.kind === "pengukuran";

/** The cell where the form adds the four quarters of K or Rp. */
export const yearSpots = (scene: Scene, measure: "performance" | "rupiah", test: (spot: Spot) => boolean): Spot[] =>
  scene.documents("evaluasi", "pengukuran").flatMap((document) =>
    document.quarters.filter((relation) => relation.subject === "actual" && relation.measure === measure).flatMap(({ year }) =>
      document.nodes.map((node): Spot => ({ document, node, column: year, row: node.row, col: year.first })).filter((spot) => isFormulaAt(spot) && test(spot))));

export const quarterCells = ({ document, row }: Spot, measure: "performance" | "rupiah"): string[] =>
  document.quarters.find((relation) => relation.subject === "actual" && relation.measure === measure)!.quarters.map((column) => at(row, column!.first));

export const averageSpots = (scene: Scene): Spot[] =>
  scene.documents("pengukuran", "evaluasi").flatMap((document) => document.columns({ subject: "achievement" }).flatMap((column) =>
    document.nodes.filter((node) => node.level === "total").map((node): Spot => ({ document, node, column, row: node.row, col: column.first })).filter((spot) => scene.text(document, spot.row, spot.col).startsWith("=AVERAGE"))));

export const MEASUREMENT: readonly DefectKind[] = [
  { id: "actual left blank", codes: ["CAP-01"], inject: (scene) => scene.spoil(scene.spots(["pengukuran"], { subject: "actual", span: "year", year: 2025 }, isTyped), () => null) },
  { id: "achievement typed and wrong", codes: ["CAP-05", "CAP-06"], inject: (scene) => spoilAchieved(scene, achieved(scene), (spot) => Number((numberAt(spot) * 1.04 + 0.3).toFixed(2))) },
  { id: "achievement typed over the formula", codes: ["CAP-06"], inject: (scene) => spoilAchieved(scene, achieved(scene, isMeasurement), (spot) => Number(numberAt(spot).toFixed(2))) },
  {
    id: "achievement reads another row", codes: ["CAP-07"],
    inject: (scene) => spoilAchieved(scene, achieved(scene, (spot) => isRising(spot) && isNumber({ ...spot, column: spot.relation.target, row: spot.row + 1 })), (spot, _target, actual) => `=${actual}/${at(spot.row + 1, spot.relation.target.first)}*100`),
  },
  { id: "R/T on a falling indicator", codes: ["CAP-03", "CAP-04", "CAP-07"], inject: (scene) => spoilAchieved(scene, achieved(scene, (spot) => isMeasurement(spot) && isFalling(spot)), (_, target, actual) => `=${actual}/${target}*100`) },
  { id: "T/R on a rising indicator", codes: ["CAP-03", "CAP-05", "CAP-07", "CAP-26"], inject: (scene) => spoilAchieved(scene, achieved(scene, (spot) => isRising(spot)), (_, target, actual) => `=${target}/${actual}*100`) },
  { id: "brackets of the falling formula", codes: ["CAP-21"], inject: (scene) => spoilAchieved(scene, achieved(scene, (spot) => isMeasurement(spot) && isFalling(spot)), (_, target, actual) => `=1+(1-${actual}/${target})*100`) },
  { id: "times one hundred forgotten", codes: ["CAP-13", "CAP-05", "CAP-07"], inject: (scene) => spoilAchieved(scene, achieved(scene, isRising), (_, target, actual) => `=${actual}/${target}`) },
  { id: "another formula for one falling indicator", codes: ["CAP-04", "CAP-07"], inject: (scene) => {
    const spots = achieved(scene, (spot) => isMeasurement(spot) && isFalling(spot));
    return spots.length < 2 ? undefined : spoilAchieved(scene, spots, (_, target, actual) => `=${target}/${actual}*100`);
  } },
  { id: "target of an achievement left blank", codes: ["TGT-01", "CAP-11"], inject: (scene) => scene.spoil(achieved(scene, (spot) => isTyped({ ...spot, column: spot.relation.target })).map((spot) => ({ ...spot, column: spot.relation.target, col: spot.relation.target.first })), () => null) },
  { id: "reference of an achievement lost", codes: ["STR-12", "CAP-11"], inject: (scene) => spoilAchieved(scene, achieved(scene), (_, target) => `=#REF!/${target}*100`) },
  { id: "mean leaves out the last row", codes: ["CAP-19"], inject: (scene) => scene.spoil(averageSpots(scene), ({ document, row, col }) => {
    const formula = scene.text(document, row, col);
    if (formula.includes(",")) return formula.replace(/,[^,]+\)$/, ")");
    return formula.replace(/(\d+)\)$/, (_, last: string) => `${Number(last) - 1})`);
  }) },
  { id: "rating typed and wrong", codes: ["CAP-14", "CAP-06"], inject: (scene) => scene.spoil(scene.spots(["pengukuran"], { subject: "rating" }, (spot) => spot.node.indicator !== "" && spot.node.level !== "total"), (spot) => (spot.document.value(spot.row, spot.column) === "Sangat Tinggi" ? "Sedang" : "Sangat Tinggi")) },
  {
    id: "rating of another row", codes: ["CAP-07", "CAP-14"],
    inject: (scene) => scene.spoil(scene.spots(["pengukuran"], { subject: "rating" }, (spot) => [spot.node, spot.document.nodeAt(spot.row + 1)].every((node) => node !== undefined && node.indicator !== "" && node.level !== "total")), ({ document, row, col }) =>
      scene.text(document, row, col).replaceAll(String(row + 1), String(row + 2))),
  },
  { id: "quarters of K leave out one", codes: ["CAP-18", "CAP-26", "CAP-07"], inject: (scene) => scene.spoil(yearSpots(scene, "performance", (spot) => spot.document.method(spot.node).method === "sum" && spot.document.table.kind === "evaluasi"), (spot) => `=${quarterCells(spot, "performance").slice(0, 3).join("+")}`) },
  { id: "year of K typed and wrong", codes: ["CAP-18", "CAP-26", "CAP-06"], inject: (scene) => scene.spoil(yearSpots(scene, "performance", (spot) => numberAt(spot) > 10), (spot) => swapped(numberAt(spot))) },
  { id: "percentages of the quarters added", codes: ["CAP-16", "CAP-18", "CAP-07"], inject: (scene) => scene.spoil(yearSpots(scene, "performance", (spot) => ["Persen", "Indeks"].includes(spot.node.unit)), (spot) => `=${quarterCells(spot, "performance").join("+")}`) },
  { id: "actual differs between sheets", codes: ["CAS-09", "CAP-18"], inject: (scene) => scene.spoil(scene.spots(["pengukuran"], { subject: "actual", span: "year", year: 2025 }, isTyped), (spot) => swapped(numberAt(spot))) },
  {
    id: "number stored as text", codes: ["STR-10"],
    inject: (scene) => scene.spoil(scene.spots(["pengukuran", "evaluasi", "renstra", "iku"], { measure: "performance" }, (spot) => isTyped(spot) && (spot.column.subject === "actual" || spot.column.subject === "target")), (spot) => String(numberAt(spot)).replace(".", ",")),
  },
  { id: "money stored as text", codes: ["STR-10"], inject: (scene) => scene.spoil(scene.spots(["evaluasi", "renstra", "anggaran"], { measure: "rupiah" }, (spot) => isTyped(spot) && numberAt(spot) > 0), (spot) => numberAt(spot).toLocaleString("id-ID")) },
  {
    id: "header word misspelt", codes: ["STR-13"],
    inject: (scene) => {
      const document = scene.random.pick(scene.documents("pengukuran", "evaluasi", "renaksi"));
      const page = scene.page(document);
      const cells: Place[] = [];
      for (let row = document.table.header.top; row <= document.table.header.bottom; row++)
        for (let col = document.table.header.left; col <= document.table.header.right && cells.length === 0; col++) {
          const text = page.cells[row]?.[col];
          if (typeof text === "string" && /\b(Realisasi|Indikator)\b/.test(text)) cells.push(scene.set(document, row, col, text.replace("Realisasi", "Relisasi").replace("Indikator", "Indikaotr")));
        }
      return cells.length > 0 ? { cells } : undefined;
    },
  },
  {
    id: "column number skipped", codes: ["STR-02"],
    inject: (scene) => {
      const documents = scene.documents("pengukuran", "iku", "renstra").filter(({ table }) => table.numberingRow !== undefined);
      const document = scene.random.pick(documents);
      const row = document.table.numberingRow!;
      const from = scene.random.int(3, document.table.columns.length - 2);
      return { cells: Array.from({ length: document.table.columns.length - from }, (_, step) => scene.set(document, row, from + step, `(${from + step + 2})`)) };
    },
  },
  {
    id: "title names another year", codes: ["STR-06"],
    inject: (scene) => {
      const document = scene.random.pick(scene.documents("pengukuran", "renaksi"));
      const page = scene.page(document);
      const text = page.cells[0]?.[0];
      return typeof text === "string" && text.includes("2025") ? { cells: [scene.set(document, 0, 0, text.replace("2025", "2023"))], also: headerCells(document.table.sheet, document.table.header) } : undefined;
    },
  },
  {
    id: "title names the period of another plan", codes: ["STR-06"],
    inject: (scene) => {
      const titles = scene.documents("renstra", "iku").flatMap((document) =>
        Array.from({ length: document.table.header.top }, (_, row) => ({ document, row, text: scene.text(document, row, document.table.header.left) })).filter(({ text }) => text.includes("2025-2029")));
      if (titles.length === 0) return undefined;
      const { document, row, text } = scene.random.pick(titles);
      return { cells: [scene.set(document, row, document.table.header.left, text.replace("2025-2029", "2021-2026"))] };
    },
  },
  {
    id: "quarter filled in before its time", codes: ["STR-06"],
    inject: (scene) => {
      const document = scene.documents("pengukuran").find(({ table }) => table.quarter === 4);
      if (!document) return undefined;
      const row = document.table.header.top - 2;
      const text = scene.text(document, row, 0);
      if (!text.includes("TRIWULAN IV")) return undefined;
      const changed = scene.set(document, row, 0, text.replace("TRIWULAN IV", "TRIWULAN II"));
      const late = document.columns({ subject: "actual", span: "quarter" }).filter(({ quarter }) => (quarter ?? 0) > 2);
      const year = document.columns({ subject: "actual" }).filter(({ span }) => span !== "quarter");
      const cells = [...late, ...year].flatMap((column) => document.nodes.map((node) => place(document, node.row, column.first)));
      return { cells: [changed], also: [...cells, ...headerCells(document.table.sheet, document.table.header)] };
    },
  },
];

const headerCells = (sheet: string, area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }): Place[] => {
  const cells: Place[] = [];
  for (let row = area.top; row <= area.bottom; row++) for (let col = area.left; col <= area.right; col++) cells.push({ sheet, cell: at(row, col) });
  return cells;
};
