// Excel.ChartCollection, Excel.Chart and what hangs on a chart. What is set is kept by path and given back; nothing is drawn here.
import { newId, type Book, type Chart, type Sheet } from "../model";
import { RichError } from "../rich-error";
import { textOf, thing, type Argument, type Json, type Kind, type Property, type Thing } from "../thing";

interface ChartSelf {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const kept = (path: string): Property<ChartSelf> => ({ get: ({ chart }) => chart.look.get(path) ?? null, set: ({ chart }, value) => void chart.look.set(path, value) });

/** An object whose properties are only kept, with the objects below it. */
const part = (name: string, prefix: string, properties: readonly string[], below: Readonly<Record<string, (self: ChartSelf) => Thing>> = {}): ((self: ChartSelf) => Thing) => {
  const kind: Kind<ChartSelf> = { name, properties: Object.fromEntries(properties.map((property) => [property, kept(prefix + property)])), navigation: below };
  return (self) => thing(kind, self);
};

const line = (prefix: string): ((self: ChartSelf) => Thing) => part("ChartLineFormat", `${prefix}/line/`, ["Color", "Weight"]);
const lineFormat = (name: string, prefix: string): ((self: ChartSelf) => Thing) => part(name, prefix, [], { Line: line(prefix) });

const TITLE = part("ChartTitle", "title/", ["Text", "Visible"], {
  Format: part("ChartTitleFormat", "title/", [], { Font: part("ChartFont", "title/font/", ["Size", "Bold", "Color"]) }),
});

const axis = (name: string): ((self: ChartSelf) => Thing) =>
  part("ChartAxis", `${name}/`, ["NumberFormat", "Minimum", "Maximum", "ReversePlotOrder", "Position"], {
    MajorGridlines: part("ChartGridlines", `${name}/grid/`, ["Visible"], { Format: lineFormat("ChartGridlinesFormat", `${name}/grid`) }),
    Title: part("ChartAxisTitle", `${name}/title/`, ["Text", "Visible"]),
  });

const AXES = part("ChartAxes", "axes/", [], { CategoryAxis: axis("category"), ValueAxis: axis("value") });

const addressOf = (argument: Argument | undefined): Json => {
  const range = argument as Thing | undefined;
  const address = typeof range === "object" && range !== null && "property" in range ? range.property("Address")?.get() : undefined;
  if (address === undefined) throw new RichError("InvalidArgument");
  return address;
};

const seriesAt = (self: ChartSelf, place: number): Thing => {
  const prefix = `series/${place}/`;
  const format = part("ChartSeriesFormat", prefix, [], {
    Line: line(prefix.slice(0, -1)),
    Fill: (own) => thing<ChartSelf>({ name: "ChartFill", methods: { SetSolidColor: ({ chart }, [color]) => void chart.look.set(`${prefix}fill`, textOf(color)) } }, own),
  });
  return thing<ChartSelf>({
    name: "ChartSeries",
    properties: { Name: kept(`${prefix}Name`), HasDataLabels: kept(`${prefix}HasDataLabels`) },
    navigation: { Format: format, DataLabels: part("ChartDataLabels", `${prefix}labels/`, ["NumberFormat", "ShowValue"]) },
    methods: {
      SetValues: ({ chart }, [range]) => void chart.look.set(`${prefix}values`, addressOf(range)),
      SetXAxisValues: ({ chart }, [range]) => void chart.look.set(`${prefix}categories`, addressOf(range)),
    },
  }, self);
};

const SERIES: Kind<ChartSelf> = {
  name: "ChartSeriesCollection",
  items: (self) => Array.from({ length: self.chart.series }, (_, place) => seriesAt(self, place)),
  methods: {
    GetItemAt: (self, [place]) => {
      if (typeof place !== "number" || place >= self.chart.series) throw new RichError("InvalidArgument");
      return seriesAt(self, place);
    },
    Add: (self, [name]) => {
      const place = self.chart.series++;
      self.chart.look.set(`series/${place}/Name`, textOf(name));
      return seriesAt(self, place);
    },
  },
};

const CHART: Kind<ChartSelf> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name, set: ({ chart }, value) => void (chart.name = textOf(value)) },
    PlotVisibleOnly: kept("PlotVisibleOnly"),
  },
  navigation: { Title: TITLE, Legend: part("ChartLegend", "legend/", ["Visible", "Position"]), Axes: AXES, Series: (self) => thing(SERIES, self) },
  methods: {
    SetPosition: ({ chart }, [from, to]) => void chart.look.set("position", `${textOf(from)}:${textOf(to)}`),
    Delete: ({ sheet, chart }) => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
  },
};

interface Home {
  readonly book: Book;
  readonly sheet: Sheet;
}

const COLLECTION: Kind<Home> = {
  name: "ChartCollection",
  items: ({ book, sheet }) => sheet.charts.map((chart) => thing(CHART, { book, sheet, chart })),
  item: ({ book, sheet }, key) => {
    const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
    return chart && thing(CHART, { book, sheet, chart });
  },
  methods: {
    Add: ({ book, sheet }, [type, source]) => {
      const chart: Chart = { id: newId(book), name: `Chart ${sheet.charts.length + 1}`, type: textOf(type), series: 1, look: new Map([["series/0/values", addressOf(source)]]) };
      sheet.charts.push(chart);
      return thing(CHART, { book, sheet, chart });
    },
  },
};

export const chartsOf = (home: Home): Thing => thing(COLLECTION, home);
