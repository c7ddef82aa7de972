// A chart of a planned sheet -> the XML of its part (DrawingML). Figures are references to the sheet, with the values that we computed.
import { parseArea, sheetPrefix, type Area } from "../../sheets/address";
import type { PlanChart, SheetPlan } from "../../sheets/plan";
import { axisStart, CHART_INK, GRID_COLOR, LABEL_FORMAT, SERIES_COLORS, hasLabels, shownValues } from "../chart-looks";
import { escapeXml, XML_HEAD } from "../escape-xml";
import { OFFICE } from "./namespaces";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** Ids of the two axes; they only have to differ. */
const [CATEGORY_AXIS, VALUE_AXIS] = [111, 112];

/** The part of one chart on the sheet that got the name `sheet`. */
export const chartXml = (plan: SheetPlan, chart: PlanChart, sheet: string): string => {
  const series = chart.series.map((_, place) => seriesXml(plan, chart, place, sheet)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const body = chart.kind === "line"
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`;
  return `${XML_HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(chart.title, 12, true)}<c:autoTitleDeleted val="0"/><c:plotArea>${layoutXml(chart)}${body}${axesXml(plan, chart)}</c:plotArea>` +
    (chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(9)}</c:legend>` : "") +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="${GRID_COLOR}"/></a:solidFill></a:ln></c:spPr></c:chartSpace>`;
};

/** Points above the plot for the title, and below it for the axis title and the legend; shares of the width at its two sides. */
const [ABOVE, BELOW, LEFT, RIGHT] = [34, 52, 0.01, 0.08] as const;

/** Labels of bars that the axis cuts stand beyond its end, so that the plot leaves them room; all other plots are laid out by the program. */
const layoutXml = ({ anchor, axisMax }: PlanChart): string => {
  const area = parseArea(anchor);
  if (axisMax === undefined || !area) return "<c:layout/>";
  const height = ((area.bottom - area.top) * ROW_HEIGHT) / POINT;
  const place = { x: LEFT, y: ABOVE / height, w: 1 - LEFT - RIGHT, h: 1 - (ABOVE + BELOW) / height };
  const numbers = Object.entries(place).map(([name, share]) => `<c:${name} val="${share.toFixed(4)}"/>`).join("");
  return `<c:layout><c:manualLayout><c:layoutTarget val="outer"/><c:xMode val="edge"/><c:yMode val="edge"/>${numbers}</c:manualLayout></c:layout>`;
};

const fontXml = (tag: string, size: number, bold: boolean): string =>
  `<a:${tag}${tag === "rPr" ? ' lang="id-ID"' : ""} sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="${CHART_INK}"/></a:solidFill></a:${tag}>`;

/** `turned`: read from below to above, as beside an upright axis. */
const titleXml = (text: string, size: number, bold: boolean, turned = false): string =>
  `<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ""}/><a:p><a:pPr>${fontXml("defRPr", size, bold)}</a:pPr><a:r>${fontXml("rPr", size, bold)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

const textXml = (size: number): string => `<c:txPr><a:bodyPr/><a:p><a:pPr>${fontXml("defRPr", size, false)}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;

const seriesXml = (plan: SheetPlan, { kind, series, categories }: PlanChart, place: number, sheet: string): string => {
  const { name, values } = series[place]!;
  const color = `<a:solidFill><a:srgbClr val="${SERIES_COLORS[place % SERIES_COLORS.length]}"/></a:solidFill>`;
  const look = kind === "line" ? `<a:ln w="28575" cap="rnd">${color}<a:round/></a:ln>` : color;
  const marker = kind === "line" ? `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${color}</c:spPr></c:marker>` : "";
  const position = kind === "line" ? "t" : "outEnd";
  const labels = !hasLabels({ kind, series }) ? "" : `<c:dLbls><c:numFmt formatCode="${LABEL_FORMAT}" sourceLinked="0"/>${textXml(8)}<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  return `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx><c:spPr>${look}</c:spPr>${kind === "line" ? "" : '<c:invertIfNegative val="0"/>'}${marker}${labels}` +
    `<c:cat><c:strRef><c:f>${rangeXml(categories, sheet)}</c:f>${cacheXml("str", shownValues(plan, categories))}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${rangeXml(values, sheet)}</c:f>${cacheXml("num", shownValues(plan, values))}</c:numRef></c:val>${kind === "line" ? '<c:smooth val="0"/>' : ""}</c:ser>`;
};

/** "'3.1 Capaian'!$C$7:$C$12". */
const rangeXml = (range: string, sheet: string): string => escapeXml(`${sheetPrefix(sheet)}!${range.replace(/[A-Z]+|\d+/g, "$$$&")}`);

const cacheXml = (type: "str" | "num", values: readonly unknown[]): string => {
  const points = values.map((value, index) => ((type === "num" ? typeof value === "number" : value !== null) ? `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>` : ""));
  return `<c:${type}Cache>${type === "num" ? "<c:formatCode>General</c:formatCode>" : ""}<c:ptCount val="${values.length}"/>${points.join("")}</c:${type}Cache>`;
};

/** Bars are read from the top down, so their category axis runs backwards and the value axis is brought back below. */
const axesXml = (plan: SheetPlan, chart: PlanChart): string => {
  const isBar = chart.kind === "bar";
  const line = `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${GRID_COLOR}"/></a:solidFill></a:ln></c:spPr>`;
  const grid = `<c:majorGridlines>${line}</c:majorGridlines>`;
  return `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}${textXml(9)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${endXml("max", chart.axisMax)}${endXml("min", axisStart(plan, chart))}</c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "b" : "l"}"/>${grid}` +
    (chart.axis === undefined ? "" : titleXml(chart.axis, 9, false, !isBar)) +
    `<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(9)}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
};

const endXml = (tag: "min" | "max", value: number | undefined): string => (value === undefined ? "" : `<c:${tag} val="${value}"/>`);

/** EMU of a point and of a pixel; a column holds seven pixels a character and five of padding, a row that nobody set fifteen points. */
const [POINT, PIXEL] = [12_700, 9_525];
const ROW_HEIGHT = 15 * POINT;

/**
 * The drawing part of a sheet: where each chart stands, by its relationship `id`. A chart ends inside its last cell: one that touches the next
 * column makes programs print that column too, and one that ends with the printed rows loses its frame. `widths` of columns are in characters.
 */
export const drawingXml = (charts: readonly { readonly anchor: string; readonly id: string; readonly name: string; readonly title: string }[], widths: readonly number[] = []): string => {
  const frames = charts.map(({ anchor, id, name, title }, place) => {
    const { top, left, bottom, right }: Area = parseArea(anchor) ?? { top: 0, left: 0, bottom: 15, right: 5 };
    const corner = (tag: string, row: number, down: number, column: number, along: number): string => `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${along}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down}</xdr:rowOff></xdr:${tag}>`;
    const width = Math.floor((widths[right] ?? 8) * 7 + 5) * PIXEL;
    return `<xdr:twoCellAnchor editAs="oneCell">${corner("from", top, 0, left, 0)}${corner("to", bottom, ROW_HEIGHT - POINT, right, width - 2 * PIXEL)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${place + 2}" name="${escapeXml(name)}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${frames.join("")}</xdr:wsDr>`;
};
