// Mistakes of money and codes: sums, absorption, rows, code patterns.
import { at } from "../../helpers/book";
import type { TableKind } from "../../../src/standards/vocabulary";
import { isFormulaAt, isTyped, numberAt, place, type DefectKind, type Scene, type Spot } from "../scene";
import { swapped } from "./planning";

const BUDGET = { subject: "target", measure: "rupiah" } as const;
const ACTUAL = { subject: "actual", measure: "rupiah" } as const;
const OUTLINES: readonly TableKind[] = ["renstra", "anggaran", "evaluasi"];

/** Parents whose money is a formula over at least `children` children. */
export const parents = (scene: Scene, children = 1): Spot[] =>
  [BUDGET, ACTUAL].flatMap((query) => scene.spots(OUTLINES, query, (spot) => isFormulaAt(spot) && spot.node.children.length >= children && /^=SUM\(|^=[A-Z]+\d+\+/.test(scene.text(spot.document, spot.row, spot.col)) && !isAcross(scene, spot)));

/** True where the formula adds columns of its own row. */
const isAcross = (scene: Scene, { document, row, col }: Spot): boolean => new RegExp(`[A-Z]${row + 1}\\b`).test(scene.text(document, row, col));

export const isSum = (scene: Scene) => ({ document, row, col }: Spot): boolean => /^=SUM\([A-Z]+\d+:[A-Z]+\d+\)$/.test(scene.text(document, row, col));

export const absorption = (scene: Scene): Spot[] => scene.spots(["anggaran"], { subject: "achievement", measure: "rupiah" }, (spot) => isFormulaAt(spot) && spot.node.level !== "total");

export const codeSpots = (scene: Scene, ...levels: readonly string[]): Spot[] => scene.spots(OUTLINES, { subject: "code" }, (spot) => levels.includes(spot.node.level) && scene.text(spot.document, spot.row, spot.col) === spot.node.code);

export const MONEY: readonly DefectKind[] = [
  { id: "parent's money typed and wrong", codes: ["BUD-08", "CAP-06"], inject: (scene) => scene.spoil(parents(scene), (spot) => swapped(numberAt(spot))) },
  { id: "sum leaves out the last child", codes: ["BUD-10", "BUD-08"], inject: (scene) => scene.spoil(parents(scene, 2).filter(isSum(scene)).filter(({ document, node, column }) => document.number(node.children.at(-1)!.row, column) !== 0), ({ document, row, col }) => scene.text(document, row, col).replace(/(\d+)\)$/, (_, last: string) => `${Number(last) - 1})`)) },
  { id: "sum leaves out one of its terms", codes: ["BUD-10", "BUD-08"], inject: (scene) => scene.spoil(parents(scene, 2).filter(({ document, node, row, col, column }) => scene.text(document, row, col).includes("+") && document.number(node.children.at(-1)!.row, column) !== 0), ({ document, row, col }) => scene.text(document, row, col).replace(/\+[^+]+$/, "")) },
  {
    id: "sum counts parents and children", codes: ["BUD-09"],
    inject: (scene) => {
      const spots = parents(scene, 1).filter((spot) => spot.node.level === "program" && numberAt(spot) !== 0 && spot.node.children.some((child) => child.children.length > 0));
      return scene.spoil(spots, ({ document, node, col }) => `=SUM(${at(node.row + 1, col)}:${at(lastBelow(document.nodes.map(({ row }) => row), node), col)})`);
    },
  },
  {
    id: "total of a column typed and wrong", codes: ["BUD-08", "CAP-06", "BUD-10"],
    inject: (scene) => scene.spoil(scene.spots(["pk", "anggaran", "renstra"], { measure: "rupiah" }, (spot) => spot.node.level === "total" && isFormulaAt(spot) && (spot.column.subject === "target" || spot.column.subject === "actual") && !isAcross(scene, spot)), (spot) => swapped(numberAt(spot))),
  },
  { id: "total of one column left blank", codes: ["BUD-20"], inject: (scene) => scene.spoil(scene.spots(["renstra"], { measure: "rupiah" }, (spot) => spot.node.level === "total" && isFormulaAt(spot) && (spot.column.subject === "target" || spot.column.subject === "actual")), () => null) },
  {
    id: "money spent above the budget", codes: ["BUD-11", "BUD-12", "CAS-09"],
    inject: (scene) => scene.spoil(scene.spots(["anggaran"], ACTUAL, (spot) => isTyped(spot)), (spot) => Math.round(spot.document.number(spot.row, spot.document.column(BUDGET)!)! * 1.3)),
  },
  { id: "absorption typed and wrong", codes: ["BUD-12", "CAP-06"], inject: (scene) => scene.spoil(absorption(scene), (spot) => swapped(Number(numberAt(spot).toFixed(4)))) },
  {
    id: "absorption reads another row", codes: ["BUD-12", "CAP-07"],
    inject: (scene) => scene.spoil(absorption(scene).filter(({ node, document }) => node.level === "subActivity" && document.nodeAt(node.row + 1)?.level === "subActivity"), ({ document, row, col }) => scene.text(document, row, col).replace(/\/([A-Z]+)\d+/, (_, letters: string) => `/${letters}${row + 2}`)),
  },
  {
    id: "quarters of Rp leave out one", codes: ["BUD-17", "CAP-26", "CAP-07"],
    inject: (scene) => scene.spoil(scene.spots(["evaluasi"], { ...ACTUAL, span: "year" }, (spot) => isFormulaAt(spot) && spot.node.level !== "total"), ({ document, row, col }) => scene.text(document, row, col).replace(/\+[^+]+$/, "")),
  },
  { id: "year of Rp typed and wrong", codes: ["BUD-17", "CAP-26", "CAP-06", "BUD-08"], inject: (scene) => scene.spoil(scene.spots(["evaluasi"], { ...ACTUAL, span: "year" }, (spot) => isFormulaAt(spot) && spot.node.level === "subActivity"), (spot) => swapped(numberAt(spot))) },
  {
    id: "printed equation not followed", codes: ["CAP-26", "CAP-07", "CAP-05", "BUD-12"],
    inject: (scene) => scene.spoil(scene.spots(["evaluasi"], { subject: "achievement", span: "planToDate" }, (spot) => isFormulaAt(spot) && ["subActivity", "activity"].includes(spot.node.level)), ({ document, row, col }) => {
      const [dividend, divisor] = /^=([A-Z]+\d+)\/([A-Z]+\d+)/.exec(scene.text(document, row, col))!.slice(1) as [string, string];
      return `=${divisor}/${dividend}*100`;
    }),
  },
  {
    id: "money spent without performance", codes: ["BUD-13"],
    inject: (scene) => {
      const [document] = scene.documents("evaluasi");
      if (!document) return undefined;
      const rows = document.nodes.filter(({ level }) => level === "subActivity");
      const { row } = scene.random.pick(rows);
      const quarters = document.columns({ subject: "actual", measure: "performance", span: "quarter" });
      const year = document.column({ subject: "actual", measure: "performance", span: "year" })!;
      return { cells: quarters.map(({ first }) => scene.set(document, row, first, 0)), also: [place(document, row, year.first)] };
    },
  },
  {
    id: "figures pasted one row too low", codes: ["BUD-19", "BUD-12", "BUD-11", "CAS-09"],
    inject: (scene) => {
      const [document] = scene.documents("anggaran");
      const column = document?.column(ACTUAL);
      if (!document || !column) return undefined;
      const typed = document.nodes.filter((node) => isTyped({ document, node, column, row: node.row, col: column.first }));
      const values = typed.map((node) => document.number(node.row, column)!);
      const from = scene.random.int(0, Math.max(0, typed.length - 6));
      const cells = typed.slice(from, from + 6).map((node, step) => scene.set(document, node.row, column.first, values[from + ((step + 5) % Math.min(6, typed.length - from))]!));
      return cells.length === 6 ? { cells } : undefined;
    },
  },
  { id: "zero of a code lost", codes: ["BUD-01", "BUD-03"], inject: (scene) => scene.spoil(codeSpots(scene, "activity", "program").filter(({ node }) => /\.0\d$/.test(node.code!)), ({ node }) => node.code!.replace(/\.0(\d)$/, ".$1")) },
  { id: "code below another parent", codes: ["BUD-03"], inject: (scene) => scene.spoil(codeSpots(scene, "activity", "subActivity"), ({ node }) => node.code!.replace(/^\d\.\d\d\.\d\d/, (code) => (code === "1.03.08" ? "1.03.09" : "1.03.08"))) },
  { id: "code with two digits among four", codes: ["BUD-02", "BUD-01"], inject: (scene) => scene.spoil(codeSpots(scene, "subActivity"), ({ node }) => node.code!.replace(/\.00(\d\d)$/, ".$1")) },
  {
    id: "program under another name", codes: ["BUD-06"],
    inject: (scene) => {
      const spots = codeSpots(scene, "program");
      if (spots.length === 0) return undefined;
      const spot = scene.random.pick(spots);
      const other = scene.random.pick(spots.filter(({ node, document }) => document === spot.document && node.code !== spot.node.code)).node.code!;
      return { cells: [scene.set(spot.document, spot.row, spot.col, other), place(spot.document, spot.row, spot.col + 1)] };
    },
  },
  { id: "placeholder left in a code", codes: ["BUD-07"], inject: (scene) => scene.spoil(codeSpots(scene, "program", "activity", "subActivity").filter(({ node }) => node.code!.startsWith("1.03.01")), ({ node }) => node.code!.replace("1.03", "X.XX")) },
  { id: "reference of a sum lost", codes: ["STR-12", "CAP-11"], inject: (scene) => scene.spoil(parents(scene), ({ document, row, col }) => `${scene.text(document, row, col)}+#REF!`) },
  { id: "plan to date forgets earlier years", codes: ["CAP-26", "CAP-07"], inject: (scene) => scene.spoil(scene.spots(["evaluasi"], { ...ACTUAL, span: "planToDate" }, (spot) => isFormulaAt(spot) && spot.node.level === "subActivity"), spoilPlan(scene)) },
  { id: "target with money left blank", codes: ["BUD-15", "BUD-08", "BUD-11", "TGT-01", "CAP-11"], inject: (scene) => scene.spoil(scene.spots(["evaluasi"], { ...BUDGET, span: "year" }, (spot) => isTyped(spot) && spot.node.level === "subActivity"), () => null) },
  { id: "budget of the agreement is another", codes: ["BUD-16", "BUD-08"], inject: (scene) => scene.spoil(scene.spots(["pk"], BUDGET, (spot) => isTyped(spot) && spot.node.level === "program"), (spot) => Math.round(numberAt(spot) * 1.15)) },
  { id: "code of a province among those of a kabupaten", codes: ["BUD-04", "BUD-03"], inject: (scene) => scene.spoil(codeSpots(scene, "activity"), ({ node }) => node.code!.replace(/^(\d\.\d\d\.\d\d)\.2/, "$1.1")) },
  {
    id: "performance without money spent", codes: ["BUD-14"],
    inject: (scene) => {
      const [document] = scene.documents("evaluasi");
      const quarters = document?.columns({ ...ACTUAL, span: "quarter" }) ?? [];
      const year = document?.column({ ...ACTUAL, span: "year" });
      const rows = document?.nodes.filter(({ level }) => level === "subActivity") ?? [];
      if (!document || !year || rows.length === 0) return undefined;
      const { row } = scene.random.pick(rows);
      return { cells: quarters.map(({ first }) => scene.set(document, row, first, 0)), also: [place(document, row, year.first)] };
    },
  },
];

const lastBelow = (rows: readonly number[], node: Spot["node"]): number => {
  const last = (at: Spot["node"]): number => (at.children.length === 0 ? at.row : last(at.children.at(-1)!));
  return Math.min(last(node), rows.at(-1)!);
};

/** Adds the year to itself instead of to the years before. */
const spoilPlan = (scene: Scene) => ({ document, row, col }: Spot): string => {
  const [, year] = /\+([A-Z]+\d+)$/.exec(scene.text(document, row, col))!;
  return `=${year!}+${year!}`;
};
