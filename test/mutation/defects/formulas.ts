// Formulas that look like their neighbours and are not: rows, columns and limits shifted, errors and remainders hidden.
import { at } from "../../helpers/book";
import { isFormulaAt, isTyped, numberAt, place, type DefectKind, type Place, type Scene, type Spot } from "../scene";
import { achieved, averageSpots, isMeasurement, isRising, quarterCells, spoilAchieved, yearSpots } from "./measurement";
import { absorption, isSum, parents } from "./money";

const YEAR_TARGET = { subject: "target", measure: "performance", span: "year", year: 2025 } as const;
const shiftRows = (formula: string, by: number): string => formula.replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => `${letters}${Number(row) + by}`);

const ratings = (scene: Scene): Spot[] => scene.spots(["pengukuran"], { subject: "rating" }, (spot) => isFormulaAt(spot) && spot.node.indicator !== "" && spot.node.level !== "total");

/** Rows of a measurement whose targets the sheet of key indicators holds too, the same. */
const linkable = (scene: Scene): { readonly spot: Spot; readonly source: Place }[] =>
  scene.spots(["pengukuran"], YEAR_TARGET, isTyped).flatMap((spot) => {
    const group = scene.model.groups.find(({ members }) => members.some(({ document, node }) => document === spot.document && node === spot.node));
    const source = group?.members.find(({ document }) => document.table.kind === "iku");
    const column = source?.document.column(YEAR_TARGET);
    return source && column && source.document.number(source.node.row, column) === numberAt(spot) ? [{ spot, source: place(source.document, source.node.row, column.first) }] : [];
  });

const linkTo = ({ sheet, cell }: Place): string => `='${sheet}'!${cell}`;

export const FORMULAS: readonly DefectKind[] = [
  { id: "sum shifted one row down", codes: ["BUD-10", "BUD-08", "BUD-09"], inject: (scene) => scene.spoil(parents(scene, 2).filter(isSum(scene)).filter((spot) => numberAt(spot) !== 0), ({ document, row, col }) => shiftRows(scene.text(document, row, col), 1)) },
  { id: "sum reads its own cell", codes: ["CAP-28"], inject: (scene) => scene.spoil(parents(scene, 2).filter(isSum(scene)), ({ document, row, col }) => scene.text(document, row, col).replace(/\(([A-Z]+)\d+/, (_, letters: string) => `(${letters}${row + 1}`)) },
  { id: "sum reads the column beside", codes: ["CAP-07", "BUD-08"], inject: (scene) => scene.spoil(parents(scene, 2).filter(({ document, column }) => document.table.kind === "anggaran" && column.subject === "actual"), ({ document, row, col }) => {
    const [own, beside] = [col, col - 1].map((column) => at(row, column).replace(/\d+/, "")) as [string, string];
    return scene.text(document, row, col).replace(new RegExp(`${own}(?=\\d)`, "g"), beside);
  }) },
  { id: "mean divides by a wrong count", codes: ["CAP-19"], inject: (scene) => scene.spoil(averageSpots(scene).filter((spot) => isMeasurement(spot)), ({ document, row, col }) => {
    const formula = scene.text(document, row, col);
    const cells = formula.includes(",") ? formula.split(",").length : Number(/:[A-Z]+(\d+)/.exec(formula)![1]) - Number(/(\d+):/.exec(formula)![1]) + 1;
    return `${formula.replace("AVERAGE", "SUM")}/${cells + 1}`;
  }) },
  {
    id: "achievement reads last year's actual as target", codes: ["CAP-03", "CAP-05", "CAP-07"],
    inject: (scene) => {
      const earlier = { subject: "actual", measure: "performance", year: 2024 } as const;
      const spots = achieved(scene, (spot) => isRising(spot) && spot.document.column(earlier) !== undefined);
      return spoilAchieved(scene, spots, (spot, _, actual) => `=${actual}/${at(spot.row, spot.document.column(earlier)!.first)}*100`);
    },
  },
  { id: "one achievement capped", codes: ["CAP-07", "CAP-12"], inject: (scene) => spoilAchieved(scene, achieved(scene, (spot) => isMeasurement(spot) && numberAt(spot) > 100.5), (spot) => `=MIN(100,${scene.text(spot.document, spot.row, spot.col).slice(1)})`) },
  {
    id: "error hidden as one hundred", codes: ["CAP-31"],
    inject: (scene) => {
      const spots = achieved(scene, (spot) => isMeasurement(spot) && isTyped({ ...spot, column: spot.relation.actual }));
      if (spots.length === 0) return undefined;
      const { document, row, col, relation } = scene.random.pick(spots);
      return { cells: [scene.set(document, row, col, `=IFERROR(${scene.text(document, row, col).slice(1)},100)`), scene.set(document, row, relation.actual.first, "belum rilis")] };
    },
  },
  {
    id: "one row divides all absorptions", codes: ["BUD-12", "CAP-07"],
    inject: (scene) => {
      const [first, ...rest] = absorption(scene);
      if (!first) return undefined;
      return { cells: rest.map(({ document, row, col }) => scene.set(document, row, col, scene.text(document, row, col).replace(/\/([A-Z]+)\d+/, (_, letters: string) => `/${letters}$${first.row + 1}`))) };
    },
  },
  {
    id: "what is left the wrong way round", codes: ["CAP-07", "BUD-23"],
    inject: (scene) => {
      const [document] = scene.documents("anggaran");
      const col = document?.table.columns.find(({ path }) => /sisa/i.test(path.join(" ")))?.first;
      const rows = document?.nodes.filter(({ row }) => col !== undefined && /^=[A-Z]+\d+-[A-Z]+\d+$/.test(scene.text(document, row, col))) ?? [];
      if (!document || col === undefined || rows.length === 0) return undefined;
      const { row } = scene.random.pick(rows);
      return { cells: [scene.set(document, row, col, scene.text(document, row, col).replace(/=(\w+)-(\w+)/, "=$2-$1"))] };
    },
  },
  { id: "rating formula with another limit", codes: ["CAP-07", "CAP-14"], inject: (scene) => scene.spoil(ratings(scene), ({ document, row, col }) => scene.text(document, row, col).replace(">90", ">=85").replace(">=90", ">=85")) },
  {
    id: "rating of an empty achievement", codes: ["CAP-27"],
    inject: (scene) => {
      const spots = ratings(scene);
      if (spots.length === 0) return undefined;
      const { document, row, col } = scene.random.pick(spots);
      return { cells: [scene.set(document, row, col - 1, null), place(document, row, col)] };
    },
  },
  {
    id: "link to another sheet one row off", codes: ["CAP-07", "CAS-04"],
    prepare: (scene) => linkable(scene).forEach(({ spot, source }) => scene.set(spot.document, spot.row, spot.col, linkTo(source))),
    inject: (scene) => {
      const spots = scene.spots(["pengukuran"], YEAR_TARGET, (spot) => isFormulaAt(spot) && spot.node.indicator !== "" && scene.text(spot.document, spot.row, spot.col).startsWith("='"));
      return scene.spoil(spots.slice(0, -1), ({ document, row, col }) => scene.text(document, row, col).replace(/\d+$/, (line) => String(Number(line) + 1)));
    },
  },
  { id: "mean of quarters that should be added", codes: ["CAP-18", "CAP-26", "CAP-07"], inject: (scene) => scene.spoil(yearSpots(scene, "performance", (spot) => spot.document.method(spot.node).method === "sum" && spot.document.table.kind === "evaluasi"), (spot) => `=AVERAGE(${quarterCells(spot, "performance").join(",")})`) },
];
