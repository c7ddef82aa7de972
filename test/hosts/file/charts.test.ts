import { unzipSync } from "fflate";
import { FileHost } from "../../../src/hosts/file/file-host";
import { createWorkbook } from "../../../src/hosts/file/write-plans";
import type { PlanChart, SheetPlan } from "../../../src/sheets/plan";

const chart: PlanChart = { kind: "bar", title: "Capaian <sasaran> & lain", categories: "A1:A3", series: [{ name: "Capaian (%)", values: "B1:B3" }], anchor: "A6:C20", axis: "Persen" };

const plan = (charts: readonly PlanChart[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  name: "3.1 Capaian's", marker: { plan: "lakip-3.1", sheet: "" }, merges: [], widths: [30, 12], frozenRows: 0, print: { orientation: "landscape", paper: "A4", fitToWidth: true },
  cells: [[{ value: "Satu" }, { formula: "=1+94", computed: 95 }], [{ value: "Dua" }, { value: 105 }], [{ value: "Tiga" }, { formula: "=\"-\"", computed: "-" }]],
  charts, ...more,
});

const partsOf = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, new TextDecoder().decode(data)]));

it("writes a chart as Excel keeps it: sheet, drawing, chart, each with its type and relationship", () => {
  const parts = partsOf(createWorkbook([plan([chart, { ...chart, kind: "line", axis: undefined, series: [...chart.series, { name: "Target", values: "B1:B3" }] }])]));
  expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<\/headerFooter><drawing xmlns:r="[^"]+" r:id="rId1"\/><\/worksheet>$/);
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain('Target="../drawings/drawing1.xml"');
  expect(parts["xl/drawings/_rels/drawing1.xml.rels"]).toContain('Target="../charts/chart2.xml"');
  expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"');
  const [bar, line] = [parts["xl/charts/chart1.xml"]!, parts["xl/charts/chart2.xml"]!];
  expect(bar).toContain("<a:t>Capaian &lt;sasaran&gt; &amp; lain</a:t>");
  expect(bar).toContain("<c:f>'3.1 Capaian''s'!$B$1:$B$3</c:f>");
  expect(bar).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>95</c:v></c:pt><c:pt idx="1"><c:v>105</c:v></c:pt></c:numCache>');
  expect([bar.includes('<c:min val="0"/>'), bar.includes("<c:legend>")]).toEqual([true, false]);
  expect([line.includes('<c:min val="0"/>'), line.includes("<c:legend>"), line.match(/<c:ser>/g)?.length]).toEqual([false, true, 2]);
});

it("ends the axis where the plan says so, whatever the figures", () => {
  const parts = partsOf(createWorkbook([plan([{ ...chart, axisMin: -50, axisMax: 150 }])]));
  expect(parts["xl/charts/chart1.xml"]).toContain('<c:orientation val="minMax"/><c:max val="150"/><c:min val="-50"/></c:scaling>');
});

it("leaves labels beyond a cut axis room inside the frame, and lays out no other plot", () => {
  const [cut, whole] = [{ ...chart, axisMax: 150 }, chart].map((each) => partsOf(createWorkbook([plan([each])]))["xl/charts/chart1.xml"]!);
  const shares = Object.fromEntries([...cut!.matchAll(/<c:(x|y|w|h) val="([\d.]+)"/g)].map(([, name, share]) => [name, Number(share)])) as Record<"x" | "y" | "w" | "h", number>;
  expect(shares.x + shares.w).toBeLessThan(0.95);
  expect([shares.y > 0, shares.h > 0.3, shares.y + shares.h < 1]).toEqual([true, true, true]);
  expect(whole).not.toContain("manualLayout");
});

it("takes the charts of the replaced sheet out, and nothing else", async () => {
  const host = await FileHost.open(createWorkbook([plan([chart, chart]), plan([chart], { name: "Milik pengguna", marker: undefined })]), "uji.xlsx");
  const before = partsOf(host.toBytes());
  await host.writeSheets([plan([{ ...chart, title: "Baru" }])]);
  const after = partsOf(host.toBytes());
  const charts = (parts: Record<string, string>): string[] => Object.keys(parts).filter((path) => path.startsWith("xl/charts/")).sort();
  expect([charts(before).length, charts(after).length]).toEqual([3, 2]);
  expect(Object.values(after).filter((text) => text.includes("<a:t>Baru</a:t>"))).toHaveLength(1);
  for (const path of ["xl/worksheets/sheet2.xml", "xl/drawings/drawing2.xml", "xl/charts/chart3.xml"]) expect(after[path]).toBe(before[path]);
  for (const path of Object.keys(after)) if (path.endsWith(".xml") && !path.startsWith("[")) expect([path, after["[Content_Types].xml"]!.includes(`"/${path}"`)]).toEqual([path, true]);
});
