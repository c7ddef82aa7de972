import { Styles } from "../../../src/hosts/file/styles";
import { MAIN, stylesOf } from "./parts";

it("leaves a part as it was where nothing was added", () => {
  const xml = stylesOf("0.00").replace("<fonts", "\n  <!-- huruf --><fonts");
  expect(new Styles(xml).toString()).toBe(xml);
});

it("finds what is there instead of adding it again", () => {
  const styles = new Styles(stylesOf('0.0"%"', "dd/mm/yyyy"));
  const codes = ["General", "0.00", "@", 'dd/mm/yyyy', '0.0"%"', "#.000"].map((code) => styles.numberFormat(code));
  expect(codes).toEqual([0, 2, 49, 165, 164, 166]);
  expect([styles.add("fonts", "<font><b/></font>"), styles.add("fonts", "<font><b/></font>")]).toEqual([1, 1]);
  expect(styles.toString()).toContain('<numFmts count="3">');
});

it("seeds collections that a file lacks, in their order", () => {
  const styles = new Styles(`<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs><extLst/></styleSheet>`);
  expect([styles.add("fills", "<fill/>"), styles.add("dxfs", "<dxf/>"), styles.numberFormat("0.000")]).toEqual([2, 0, 164]);
  const names = [...styles.toString().matchAll(/<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|dxfs|extLst)\b/g)].map(([, name]) => name);
  expect(names).toEqual(["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs", "extLst"]);
});

it("writes with the part's own prefix", () => {
  const styles = new Styles(`<x:styleSheet xmlns:x="${MAIN}"><x:cellXfs count="1"><x:xf numFmtId="0"/></x:cellXfs></x:styleSheet>`);
  expect(styles.withNumberFormat(0, "0.000")).toBe(1);
  styles.add("borders", "<border><left/></border>");
  expect(styles.toString()).toContain('<x:numFmt numFmtId="164" formatCode="0.000"/>');
  expect(styles.toString()).toContain("<x:border><x:left/></x:border>");
  expect(styles.toString()).toContain('<x:xf numFmtId="164" applyNumberFormat="1"/></x:cellXfs>');
});

it("changes the number format of a style and nothing else of it", () => {
  const xf = '<xf numFmtId="165" fontId="0" fillId="1" borderId="0" xfId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>';
  const styles = new Styles(stylesOf("0.0").replace("</cellXfs>", `${xf}</cellXfs>`));
  const index = styles.withNumberFormat(2, "0%");
  expect(styles.toString()).toContain(`<xf numFmtId="${styles.numberFormat("0%")}" applyNumberFormat="1" fontId="0" fillId="1" borderId="0" xfId="0"><alignment wrapText="1"/></xf>`);
  expect([index, styles.withNumberFormat(2, "0%")]).toEqual([3, 3]);
});

it("takes the font of plain cells for our sheets", () => {
  expect(new Styles(stylesOf()).baseFont).toEqual({ name: "Arial", size: 10 });
});

it("knows which styles are locked", () => {
  const styles = new Styles(stylesOf("0").replace("</cellXfs>", '<xf><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs>'));
  expect([0, 2, 3, 99].map((style) => styles.isLocked(style))).toEqual([true, false, true, true]);
});
