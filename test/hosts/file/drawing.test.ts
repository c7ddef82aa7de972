import { drawingXml } from "../../../src/hosts/file/chart-xml";

test("a chart ends inside the last column and row of its place, so that no further column is printed", () => {
  const xml = drawingXml([{ anchor: "A3:C20", id: "rId1", name: "Grafik 1", title: "Capaian" }], [5, 10, 20]);
  const [, column, along, row] = /<xdr:to><xdr:col>(\d+)<\/xdr:col><xdr:colOff>(\d+)<\/xdr:colOff><xdr:row>(\d+)/.exec(xml)!.map(Number);
  expect([column, row]).toEqual([2, 19]);
  expect(along).toBeGreaterThan(20 * 6 * 9525);
  expect(along).toBeLessThan((20 * 7 + 5) * 9525);
});
