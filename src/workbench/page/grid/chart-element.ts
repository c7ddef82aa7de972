// A chart on the sheet as a picture: bars, columns or lines with their figures. Near to what Excel draws, not the same.
import { CHART_INK, GRID_COLOR, LABEL_FORMAT, SERIES_COLORS, shownValues } from "../../../hosts/chart-looks";
import type { PlanChart, SheetPlan } from "../../../sheets/plan";
import { shownText } from "./cell-text";

const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

const draw = (parent: Element, name: string, attributes: Attributes, text?: string): Element => {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
};

/** Figures from the lowest to the highest value, in the room of the plot. */
interface Scale {
  readonly low: number;
  readonly high: number;
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const share = (value: number, { low, high }: Scale): number => (value - low) / (high - low || 1);

/** The picture of a chart; `plan` holds the values that it shows. */
export const chartElement = (plan: SheetPlan, chart: PlanChart, width: number, height: number): SVGSVGElement => {
  const svg = document.createElementNS(NAMESPACE, "svg");
  svg.setAttribute("class", "chart");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  // Its figures stand in the cells, and a grid holds nothing but rows for a screen reader.
  svg.setAttribute("aria-hidden", "true");
  draw(svg, "text", { x: width / 2, y: 22, "text-anchor": "middle", "font-size": 15, "font-weight": 600, fill: `#${CHART_INK}` }, chart.title);
  const values = chart.series.map((series) => shownValues(plan, series.values).map((value) => (typeof value === "number" ? value : null)));
  const labels = shownValues(plan, chart.categories).map((value) => shownText({ value: value ?? null, format: "General" }).text);
  const numbers = values.flat().filter((value) => value !== null);
  const scale = { low: Math.min(0, ...numbers), high: Math.max(1, ...numbers) * 1.12 };
  const isBar = chart.kind === "bar";
  const room = { left: isBar ? Math.min(220, width * 0.36) : 48, top: 36, width: 0, height: height - 36 - (isBar ? 34 : 56) };
  const plot = { ...room, width: width - room.left - 24 };
  if (isBar) drawBars(svg, plot, labels, values, scale);
  else drawColumns(svg, plot, labels, values, { scale, isLine: chart.kind === "line" });
  if (chart.series.length > 1) drawLegend(svg, chart.series.map(({ name }) => name), width, height);
  return svg;
};

const colorOf = (place: number): string => `#${SERIES_COLORS[place % SERIES_COLORS.length]}`;
const figure = (value: number): string => shownText({ value, format: LABEL_FORMAT }).text;
const small = (anchor: string): Attributes => ({ "font-size": 11, "text-anchor": anchor, fill: `#${CHART_INK}` });

const drawBars = (svg: Element, { left, top, width, height }: Room, labels: readonly string[], values: readonly (readonly (number | null)[])[], scale: Scale): void => {
  const step = height / Math.max(1, labels.length);
  const thick = Math.min(26, (step * 0.7) / values.length);
  labels.forEach((label, i) => {
    const middle = top + step * (i + 0.5);
    draw(svg, "text", { x: left - 8, y: middle + 4, ...small("end") }, cut(label, left / 6.2));
    values.forEach((series, place) => {
      const value = series[i];
      if (value == null) return;
      const y = middle + (place - values.length / 2) * thick;
      const length = Math.max(1, share(value, scale) * width);
      draw(svg, "rect", { x: left, y, width: length, height: thick - 1, fill: colorOf(place) });
      draw(svg, "text", { x: left + length + 4, y: y + thick / 2 + 4, ...small("start") }, figure(value));
    });
  });
  draw(svg, "line", { x1: left, x2: left, y1: top, y2: top + height, stroke: `#${GRID_COLOR}` });
};

interface ColumnLook {
  readonly scale: Scale;
  readonly isLine: boolean;
}

const drawColumns = (svg: Element, { left, top, width, height }: Room, labels: readonly string[], values: readonly (readonly (number | null)[])[], { scale, isLine }: ColumnLook): void => {
  const step = width / Math.max(1, labels.length);
  const thick = Math.min(48, (step * 0.7) / values.length);
  const bottom = top + height;
  const yOf = (value: number): number => bottom - share(value, scale) * height;
  for (const part of [0, 0.25, 0.5, 0.75, 1]) {
    const value = scale.low + (scale.high - scale.low) * part;
    draw(svg, "line", { x1: left, x2: left + width, y1: yOf(value), y2: yOf(value), stroke: `#${GRID_COLOR}` });
    draw(svg, "text", { x: left - 6, y: yOf(value) + 4, ...small("end") }, shownText({ value: Math.round(value), format: "#,##0" }).text);
  }
  labels.forEach((label, i) => draw(svg, "text", { x: left + step * (i + 0.5), y: bottom + 16, ...small("middle") }, cut(label, step / 6)));
  values.forEach((series, place) => {
    const points = series.flatMap((value, i) => (value === null ? [] : [{ x: left + step * (i + 0.5), y: yOf(value), value }]));
    if (isLine) draw(svg, "polyline", { points: points.map(({ x, y }) => `${x},${y}`).join(" "), fill: "none", stroke: colorOf(place), "stroke-width": 2.5 });
    for (const { x, y, value } of points) {
      if (isLine) draw(svg, "circle", { cx: x, cy: y, r: 4, fill: colorOf(place) });
      else draw(svg, "rect", { x: x + (place - values.length / 2) * thick, y, width: thick - 2, height: Math.max(1, yOf(scale.low) - y), fill: colorOf(place) });
      draw(svg, "text", { x: isLine ? x : x + (place - values.length / 2 + 0.5) * thick, y: y - 7, ...small("middle") }, figure(value));
    }
  });
};

const drawLegend = (svg: Element, names: readonly string[], width: number, height: number): void => {
  const widths = names.map((name) => 26 + name.length * 6.4);
  let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  names.forEach((name, place) => {
    draw(svg, "rect", { x, y: height - 20, width: 10, height: 10, fill: colorOf(place) });
    draw(svg, "text", { x: x + 15, y: height - 11, ...small("start") }, name);
    x += widths[place]!;
  });
};

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, Math.max(1, Math.floor(most) - 1))}…`);
