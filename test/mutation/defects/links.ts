// What belongs together is taken apart: names, codes, levels and figures that other rows or other documents hold otherwise.
import { at } from "../../helpers/book";
import type { Document, Node } from "../../../src/performance/model";
import type { Column } from "../../../src/recognise/table";
import { isFormulaAt, isNumber, isTyped, numberAt, place, type DefectKind, type Injected, type Place, type Scene, type Spot } from "../scene";
import { codeSpots } from "./money";
import { elsewhere, hasIndicator, isObjectiveRow, swapped } from "./planning";

const INDICATOR = { subject: "indicator" } as const;
const BUDGET = { subject: "target", measure: "rupiah", span: "year" } as const;

/** The columns of a table from the indicator on. */
const columnsFrom = ({ table }: Document, first: number): readonly Column[] => table.columns.filter((column) => column.first >= first);

const moneyOf = (scene: Scene, query: { readonly subject: "target" | "actual"; readonly measure: "rupiah" }): Spot[] =>
  scene.spots(["anggaran"], query, (spot) => isTyped(spot) && spot.node.level === "subActivity" && numberAt(spot) > 0);

/** Copies what stands in a row over the row below it, figures typed and not computed. */
const copyRow = (scene: Scene, { document, row }: Spot, columns: readonly Column[]): Place[] => {
  const { cells } = scene.page(document);
  return columns.flatMap(({ first }) => (scene.text(document, row, first).startsWith("=") ? [] : [scene.set(document, row + 1, first, cells[row]?.[first] ?? null)]));
};

/** Rows whose next row is a sibling sub-activity. */
const hasSibling = ({ document, node }: Spot): boolean => node.level === "subActivity" && document.nodeAt(node.row + 1)?.parent === node.parent && document.nodeAt(node.row + 1)?.level === "subActivity";

/** The programs of the agreement that holds: the changed one, where there is one. */
const oldBudget = (scene: Scene): Document | undefined => {
  const all = scene.documents("pk").filter((document) => document.nodes.some(({ level }) => level === "program"));
  return all.find(({ table }) => table.isRevised) ?? all[0];
};

/** A program's total in the sheet of realisation, to be held against the agreement. */
const budgetsElsewhere = (scene: Scene): Place[] =>
  scene.spots(["anggaran"], BUDGET, ({ node }) => node.level === "program").map(({ document, row, col }) => place(document, row, col));

/** All figures of an indicator, wherever it stands: what is stated of it must fit each of them. */
const figuresOf = (scene: Scene, document: Document, node: Node): Place[] => {
  const rows = [{ document, node }, ...scene.model.groups.filter(({ members }) => members.some((member) => member.node === node)).flatMap(({ members }) => members)];
  return rows.flatMap((row) => row.document.table.columns.filter(({ subject }) => FIGURES.has(subject)).map(({ first }) => place(row.document, row.node.row, first)));
};
const FIGURES = new Set(["target", "actual", "achievement"]);

export const LINKS: readonly DefectKind[] = [
  {
    id: "indicator cut short", codes: ["CAS-03", "IND-15", "CAS-01", "CAS-02"],
    inject: (scene) => {
      const spots = scene.spots(["pk", "iku", "renaksi"], INDICATOR, (spot) => hasIndicator(spot) && isObjectiveRow(spot) && spot.node.indicator.length > 25 && elsewhere(scene, spot).length > 0);
      if (spots.length === 0) return undefined;
      const spot = scene.random.pick(spots);
      return { cells: [scene.set(spot.document, spot.row, spot.col, spot.node.indicator.slice(0, -6))], also: elsewhere(scene, spot) };
    },
  },
  {
    id: "indicator under another objective", codes: ["CAS-22"],
    inject: (scene) => {
      const spots = scene.spots(["iku", "pk", "renaksi"], INDICATOR, (spot) => hasIndicator(spot) && isObjectiveRow(spot) && elsewhere(scene, spot).length > 0);
      if (spots.length === 0) return undefined;
      const spot = scene.random.pick(spots);
      const other = scene.random.pick(spots.filter(({ document, node }) => document === spot.document && node.objective !== spot.node.objective));
      const cells = columnsFrom(spot.document, spot.col).flatMap(({ first }) => scene.exchange(spot.document, [spot.row, first], [other.row, first]));
      return { cells, also: [...elsewhere(scene, spot), ...elsewhere(scene, other)] };
    },
  },
  {
    id: "objective missing in the agreement", codes: ["CAS-01"],
    inject: (scene) => {
      const spots = scene.spots(["pk"], INDICATOR, (spot) => hasIndicator(spot) && spot.node.objective !== "" && elsewhere(scene, spot).length > 0);
      if (spots.length === 0) return undefined;
      const { document, node } = spots.at(-1)!;
      const gone = spots.filter((spot) => spot.document === document && spot.node.objective === node.objective);
      const cells = gone.flatMap(({ row }) => document.table.columns.map(({ first }) => scene.set(document, row, first, null)));
      return { cells, also: gone.flatMap((spot) => elsewhere(scene, spot)) };
    },
  },
  {
    id: "sub-activity twice with its budget", codes: ["BUD-06", "IND-14"],
    inject: (scene) => {
      const spots = codeSpots(scene, "subActivity").filter(hasSibling);
      if (spots.length === 0) return undefined;
      const spot = scene.random.pick(spots);
      return { cells: copyRow(scene, spot, columnsFrom(spot.document, spot.col)) };
    },
  },
  { id: "code of the row above repeated", codes: ["BUD-06"], inject: (scene) => {
    const spots = codeSpots(scene, "subActivity").filter(hasSibling);
    if (spots.length === 0) return undefined;
    const { document, node, row, col } = scene.random.pick(spots);
    return { cells: [scene.set(document, row + 1, col, node.code!)], also: [place(document, row + 1, col + 1)] };
  } },
  {
    id: "name beside a code left blank", codes: ["STR-17"],
    inject: (scene) => {
      const spots = codeSpots(scene, "activity", "subActivity");
      if (spots.length === 0) return undefined;
      const { document, row, col } = scene.random.pick(spots);
      return { cells: [scene.set(document, row, document.column({ subject: "outline" })!.first, null), place(document, row, col)] };
    },
  },
  {
    id: "level of the cascade left out", codes: ["CAS-14", "CAS-11"],
    inject: (scene) => {
      const [document] = scene.documents("cascading");
      const program = document?.column({ subject: "program" });
      if (!document || !program) return undefined;
      const rows = document.nodes.map(({ row }) => row).filter((row) => scene.text(document, row, program.first) !== "");
      const row = scene.random.pick(rows.slice(1));
      return { cells: [scene.set(document, row, program.first, null), scene.set(document, row, program.first + 1, null)] };
    },
  },
  { id: "code turned into a date", codes: ["STR-11"], inject: (scene) => {
    const spots = codeSpots(scene, "program");
    if (spots.length === 0) return undefined;
    const { document, row, col } = scene.random.pick(spots);
    (scene.page(document).formats[row] ??= [])[col] = "dd/mm/yyyy";
    return { cells: [scene.set(document, row, col, 40_238)] };
  } },
  {
    id: "quarter of a header repeated", codes: ["STR-07", "STR-03"],
    inject: (scene) => {
      const documents = scene.documents("pengukuran", "renaksi").filter((document) => document.column({ subject: "target", span: "quarter", quarter: 3 }));
      const [document] = documents;
      const column = document?.column({ subject: "target", span: "quarter", quarter: 3 });
      if (!document || !column) return undefined;
      const { top, bottom } = document.table.header;
      for (let row = bottom; row >= top; row--) {
        const text = scene.text(document, row, column.first);
        if (/\bIII\b/.test(text)) return { cells: [scene.set(document, row, column.first, text.replace("III", "II"))] };
      }
      return undefined;
    },
  },
  {
    id: "kind of indicator stated wrong", codes: ["CAP-03", "TGT-05", "IND-24"],
    inject: (scene) => {
      const [document] = scene.documents("pengukuran").filter(({ table }) => table.columns.some(({ path }) => /jenis indikator/i.test(path.join(" "))));
      const column = document?.table.columns.find(({ path }) => /jenis indikator/i.test(path.join(" ")));
      const rows = document?.nodes.filter((node) => node.indicator !== "") ?? [];
      if (!document || !column || rows.length === 0) return undefined;
      const node = scene.random.pick(rows);
      return { cells: [scene.set(document, node.row, column.first, scene.text(document, node.row, column.first) === "Negatif" ? "Positif" : "Negatif")], also: figuresOf(scene, document, node) };
    },
  },
  {
    id: "cause of a miss left blank", codes: ["LKJ-05"],
    inject: (scene) => {
      const [document] = scene.documents("pengukuran").filter((each) => each.column({ subject: "obstacle" }));
      const achievement = document?.achievements[0]?.achievement;
      const rows = document?.nodes.filter(({ row }) => achievement && (document.number(row, achievement) ?? 100) < 99.9) ?? [];
      if (!document || !achievement || rows.length === 0) return undefined;
      const { row } = scene.random.pick(rows);
      return { cells: [scene.set(document, row, document.column({ subject: "obstacle" })!.first, null)], also: [place(document, row, achievement.first)] };
    },
  },
  { id: "budget of a sub-activity differs between documents", codes: ["BUD-16"], inject: (scene) => scene.spoil(moneyOf(scene, { subject: "target", measure: "rupiah" }), (spot) => swapped(numberAt(spot))) },
  { id: "money spent differs between documents", codes: ["CAS-09", "BUD-16"], inject: (scene) => scene.spoil(moneyOf(scene, { subject: "actual", measure: "rupiah" }), (spot) => Math.round(numberAt(spot) * 0.93)) },
  {
    id: "changed agreement with the budget of before", codes: ["BUD-16"],
    prepare: (scene) => {
      const document = oldBudget(scene);
      if (!document) return;
      const title = scene.text(document, 0, 0);
      if (title.startsWith("PERJANJIAN KINERJA")) scene.set(document, 0, 0, title.replace("PERJANJIAN KINERJA", "PERJANJIAN KINERJA PERUBAHAN"));
    },
    inject: (scene): Injected | undefined => {
      const document = oldBudget(scene);
      const column = document?.columns(BUDGET).at(-1);
      const rows = document?.nodes.filter((node) => node.level === "program" && isNumber({ document, node, column: column!, row: node.row, col: 0 })) ?? [];
      if (!document || !column || rows.length === 0) return undefined;
      const { row } = scene.random.pick(rows);
      return { cells: [scene.set(document, row, column.first, Math.round(document.number(row, column)! * 0.9))], also: budgetsElsewhere(scene) };
    },
  },
  {
    id: "end of the plan left at an earlier year", codes: ["TGT-10"],
    inject: (scene) => {
      const last = { subject: "target", measure: "performance", span: "year" } as const;
      const spots = scene.spots(["renstra"], { subject: "target", measure: "performance", span: "planEnd" }, (spot) => isFormulaAt(spot) && /^=[A-Z]+\d+$/.test(scene.text(spot.document, spot.row, spot.col)) && spot.document.column({ ...last, year: 2028 }) !== undefined);
      return scene.spoil(spots, ({ document, row }) => `=${at(row, document.column({ ...last, year: 2028 })!.first)}`);
    },
  },
];
