// The charts that were put on a sheet of the emulated Excel, as the charts of a plan: for saving them and for drawing them.
import { parseArea } from "../../sheets/address";
import type { PlanCell, PlanChart, SheetPlan } from "../../sheets/plan";
import type { Chart, Sheet } from "../host/model";

const KINDS: Readonly<Record<string, PlanChart["kind"]>> = { ColumnClustered: "column", BarClustered: "bar", LineMarkers: "line" };

/** The charts of a sheet, of the kinds that we write; others are left out. */
const chartsOf = (sheet: Sheet): PlanChart[] =>
  sheet.charts.flatMap((chart) => {
    const kind = KINDS[chart.type];
    const text = (path: string): string => textAt(chart, path);
    const anchor = text("position");
    if (!kind || !parseArea(anchor)) return [];
    const series = Array.from({ length: chart.series }, (_, place) => ({ name: text(`series/${place}/Name`), values: local(text(`series/${place}/values`)) }));
    const axis = text("value/title/Text");
    return [{ kind, title: text("title/Text"), categories: local(text("series/0/categories")), series, anchor, ...(axis ? { axis } : {}) }];
  });

/** A plan that holds a sheet's charts and the values that they show, and nothing else. */
export const chartPlan = (sheet: Sheet): SheetPlan => {
  const cells: PlanCell[][] = [];
  for (const [row, line] of sheet.cells) for (const [column, { value }] of line) (cells[row] ??= [])[column] = { value };
  return { name: sheet.name, cells, merges: [], widths: [], frozenRows: 0, charts: chartsOf(sheet), print: { orientation: "portrait", paper: "A4", fitToWidth: false } };
};

const textAt = ({ look }: Chart, path: string): string => {
  const value = look.get(path);
  return typeof value === "string" ? value : "";
};

/** An address without the sheet before it. */
const local = (address: string): string => address.replace(/^.*!/, "");
