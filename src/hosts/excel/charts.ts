// Draws the charts of planned sheets, in place of those of an earlier writing. Charts of people stay.
import { parseArea, cellAddress } from "../../sheets/address";
import type { PlanChart, SheetPlan } from "../../sheets/plan";
import { axisStart, CHART_INK, chartName, GRID_COLOR, hasLabels, LABEL_FORMAT, SERIES_COLORS } from "../chart-looks";

interface Job {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Set where an older sheet is replaced. */
  readonly copy?: string;
}

/** Two requests at most, however many sheets: what is there, then everything that changes. */
export const drawCharts = async (context: Excel.RequestContext, jobs: readonly Job[]): Promise<void> => {
  const drawn = jobs.filter(({ plan, copy }) => copy !== undefined || (plan.charts ?? []).length > 0);
  const older = drawn.filter(({ copy }) => copy !== undefined).map(({ name }) => context.workbook.worksheets.getItem(name).charts.load("items/name"));
  if (older.length > 0) await context.sync();
  for (const { items } of older) for (const chart of items) if (/^Selaras \d+$/.test(chart.name)) chart.delete();
  for (const { plan, name } of drawn) {
    const sheet = context.workbook.worksheets.getItem(name);
    (plan.charts ?? []).forEach((chart, place) => draw(sheet, plan, chart, place));
  }
  await context.sync();
};

const TYPES = { column: "ColumnClustered", bar: "BarClustered", line: "LineMarkers" } as const;

const draw = (sheet: Excel.Worksheet, plan: SheetPlan, chart: PlanChart, place: number): void => {
  const made = sheet.charts.add(TYPES[chart.kind], sheet.getRange(chart.series[0]!.values), "Columns");
  made.name = chartName(place);
  made.title.text = chart.title;
  made.title.format.font.size = 12;
  made.title.format.font.bold = true;
  made.title.format.font.color = `#${CHART_INK}`;
  made.legend.visible = chart.series.length > 1;
  made.legend.position = "Bottom";
  made.plotVisibleOnly = false;
  const area = parseArea(chart.anchor);
  if (area) made.setPosition(cellAddress(area.top, area.left), cellAddress(area.bottom, area.right));
  chart.series.forEach(({ name, values }, index) => {
    const series = index === 0 ? made.series.getItemAt(0) : made.series.add(name);
    series.name = name;
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(chart.categories));
    const color = `#${SERIES_COLORS[index % SERIES_COLORS.length]!}`;
    if (chart.kind === "line") series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
    series.hasDataLabels = hasLabels(chart);
    if (hasLabels(chart)) series.dataLabels.numberFormat = LABEL_FORMAT;
  });
  setAxes(made, plan, chart);
};

const setAxes = ({ axes: { categoryAxis, valueAxis } }: Excel.Chart, plan: SheetPlan, chart: PlanChart): void => {
  valueAxis.numberFormat = "#,##0";
  valueAxis.majorGridlines.format.line.color = `#${GRID_COLOR}`;
  const start = axisStart(plan, chart);
  if (start !== undefined) valueAxis.minimum = start;
  if (chart.axisMax !== undefined) valueAxis.maximum = chart.axisMax;
  if (chart.axis === undefined) valueAxis.title.visible = false;
  else valueAxis.title.text = chart.axis;
  if (chart.kind !== "bar") return;
  // Bars are read from the top down; the value axis is brought back below.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
};
