import { unzipSync } from "fflate";
import { read } from "@e965/xlsx";
import { FileHost } from "../../../src/hosts/file/file-host";
import { readWorkbook } from "../../../src/hosts/file/read";
import type { SheetPlan } from "../../../src/sheets/plan";
import { valueAt } from "../../../src/sheets/snapshot";
import { convertByLibreOffice, itWithLibreOffice } from "../../helpers/libreoffice";
import { zipOf } from "./parts";
import { richParts } from "./rich";

const PLAN: SheetPlan = {
  name: "3.1 Capaian",
  marker: { plan: "lakip-3.1", sheet: "" },
  cells: [
    [{ value: "Capaian", style: "title" }],
    [{ value: "Indikator", style: "header" }, { value: "Capaian", style: "header" }],
    [{ formula: "=Data!A2", style: "text" }, { formula: "=Data!C2/Data!B2", style: "percent", computed: 0.9 }],
    [{ value: "Jumlah", style: "total" }, { formula: "=SUM(Data!B2:B4)", style: "totalNumber" }],
  ],
  merges: ["A1:B1"],
  widths: [40, 12],
  frozenRows: 2,
  print: { orientation: "landscape", paper: "F4", repeatRows: [2, 2], fitToWidth: true },
};

const openRich = (): Promise<FileHost> => FileHost.open(zipOf(richParts()), "kaya.xlsx");
const unzip = (host: FileHost): Record<string, Uint8Array> => unzipSync(host.toBytes());
const textOf = (host: FileHost, path: string): string => new TextDecoder().decode(unzip(host)[path]);

/** The parts of the rich workbook that are no longer there or not byte for byte the same. */
const changedParts = (host: FileHost): string[] => {
  const now = unzip(host);
  const before = unzipSync(zipOf(richParts()));
  return Object.keys(before).filter((path) => Buffer.compare(before[path]!, now[path] ?? new Uint8Array()) !== 0);
};

const about = { id: "1", label: "uji", at: "2025-01-01T00:00:00Z" };

it("gives back the very same bytes where nothing was asked", async () => {
  const bytes = zipOf(richParts());
  expect((await FileHost.open(bytes, "kaya.xlsx")).toBytes()).toBe(bytes);
});

it("adds a sheet and touches only the frame, the styles and the order of calculation", async () => {
  const host = await openRich();
  expect(await host.writeSheets([PLAN])).toEqual([{ plan: "lakip-3.1", sheet: "3.1 Capaian", replaced: false }]);
  expect(changedParts(host).sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/styles.xml", "xl/workbook.xml"]);
  const snapshot = await readWorkbook(host.toBytes(), "kaya.xlsx");
  expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Data", "visible"], ["Kunci", "hidden"], ["3.1 Capaian", "visible"]]);
  expect(snapshot.sheets[2]!.generated).toEqual({ plan: "lakip-3.1", sheet: "3.1 Capaian" });
  expect(snapshot.names.get("Target")).toBe("Data!$B$2:$B$4");
  expect(snapshot.names.get("Data!_xlnm.Print_Area")).toBe("Data!$A$1:$D$5");
});

it("keeps the styles of the user and adds its own behind them", async () => {
  const host = await openRich();
  await host.writeSheets([PLAN]);
  const styles = textOf(host, "xl/styles.xml");
  const xfs = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)![1]!.match(/<xf /g)!.length;
  expect(styles).toContain(`<cellXfs count="${xfs}">`);
  expect(styles).toContain('<numFmt numFmtId="164" formatCode="#,##0.00"/>');
  expect(styles.indexOf("<dxfs")).toBeGreaterThan(styles.indexOf("<cellStyles"));
  expect(styles).toContain('<dxf><font><color rgb="FFFF0000"/></font></dxf>');
});

it("replaces its own sheet in its place, and nobody else's", async () => {
  const host = await openRich();
  await host.writeSheets([PLAN]);
  const again = await FileHost.open(host.toBytes(), "kaya.xlsx");
  const next: SheetPlan = { ...PLAN, cells: [[{ value: "baru", style: "text" }]], merges: [] };
  expect(await again.writeSheets([next, { ...next, name: "data", marker: { plan: "lakip-3.2", sheet: "" } }])).toEqual([
    { plan: "lakip-3.1", sheet: "3.1 Capaian", replaced: true },
    { plan: "lakip-3.2", sheet: "data (2)", replaced: false },
  ]);
  const snapshot = await again.read();
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["Data", "Kunci", "3.1 Capaian", "data (2)"]);
  expect(valueAt(snapshot.sheets[2]!, 0, 0)).toBe("baru");
  expect(textOf(again, "xl/workbook.xml").match(/Selaras\.plan/g)).toHaveLength(2);
});

it("takes a free name beside a copy of its sheet that somebody made", async () => {
  const host = await openRich();
  await host.writeSheets([PLAN]);
  const parts = unzipSync(host.toBytes());
  const renamed = new TextDecoder().decode(parts["xl/workbook.xml"]).replace('name="3.1 Capaian"', 'name="Salinan"');
  const copied = await FileHost.open(zipOf({ ...parts, "xl/workbook.xml": renamed }), "kaya.xlsx");
  expect((await copied.read()).sheets[2]).toMatchObject({ name: "Salinan", generated: { plan: "lakip-3.1", sheet: "3.1 Capaian" } });
  expect(await copied.writeSheets([PLAN])).toMatchObject([{ sheet: "3.1 Capaian", replaced: false }]);
});

it("leaves the sheet exactly as it was after mark and clear", async () => {
  const host = await openRich();
  await host.mark([
    { sheet: "Data", range: "D2", level: "error" },
    { sheet: "Data", range: "D3:D4", level: "warning" },
    { sheet: "Kunci", range: "A1", level: "info" },
    { sheet: "Tidak ada", range: "A1", level: "info" },
  ]);
  expect(changedParts(host).sort()).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  await host.clearMarks();
  expect(changedParts(host)).toEqual(["xl/styles.xml"]);
});

it("edits cells and leaves every other part alone", async () => {
  const host = await openRich();
  const { entry, refused } = await host.apply([{ sheet: "Data", cell: "C2", before: 72, after: 76 }], about);
  expect([entry.edits.length, refused]).toEqual([1, []]);
  expect(changedParts(host).sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  const sheet = textOf(host, "xl/worksheets/sheet1.xml");
  const original = String(richParts()["xl/worksheets/sheet1.xml"]);
  expect(sheet.slice(sheet.indexOf("</sheetData>"))).toBe(original.slice(original.indexOf("</sheetData>")));
});

it("takes stored values away from formulas that read a changed cell, and from no others", async () => {
  const host = await openRich();
  await host.apply([{ sheet: "Data", cell: "C2", before: 72, after: 76 }], about);
  const [data] = (await host.read()).sheets;
  const values = { C2: [1, 2], D2: [1, 3], D3: [2, 3], B5: [4, 1], D5: [4, 3], "C5, by a name": [4, 2] } as const;
  expect(Object.entries(values).map(([cell, [row, column]]) => [cell, valueAt(data!, row, column)])).toEqual([
    ["C2", 76],
    ["D2", null],
    ["D3", 120],
    ["B5", 150],
    ["D5", null],
    ["C5, by a name", null],
  ]);
});

it("has the same content after edit and revert", async () => {
  const host = await openRich();
  const before = await host.read();
  const { entry } = await host.apply(
    [
      { sheet: "Data", cell: "A2", before: "Satu", after: "=1+1", computed: 2 },
      { sheet: "Data", cell: "C3", before: 60, after: null, format: { before: "#,##0.00", after: "0.0%" } },
      { sheet: "Data", cell: "D2", before: "=C2/B2*100", after: "=C2/B2", computed: 0.9 },
      { sheet: "Data", cell: "J20", before: null, after: "teks baru" },
    ],
    about,
  );
  expect(entry.edits).toHaveLength(4);
  const undone = await host.revert(entry, { ...about, id: "2" });
  expect(undone.refused).toEqual([]);
  const after = await host.read();
  const contents = ({ sheets }: typeof before): unknown => sheets.map(({ values, formulas, formats }) => values.map((line, row) => line?.map((value, column) => [formulas[row]?.[column] ?? value, formats[row]?.[column]])));
  expect(contents(after)).toEqual(contents(before));
});

it("keeps state beside the custom XML of others", async () => {
  const host = await openRich();
  await host.setState("settings", '{"a":"<&>\\""}');
  await host.setState("journal", "[]");
  await host.setState("journal", null);
  expect(changedParts(host).sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]);
  const again = await FileHost.open(host.toBytes(), "kaya.xlsx");
  expect([...(await again.read()).state]).toEqual([["settings", '{"a":"<&>\\""}']]);
});

it("keeps each key in a part of its own, known by an id of its own", async () => {
  const host = await openRich();
  for (const key of ["settings", "journal", "baseline"]) await host.setState(key, "{}");
  await host.setState("journal", null);
  await host.setState("corrections", "[]");
  const texts = Object.entries(unzipSync(host.toBytes())).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  expect(texts.filter(([, text]) => text.includes("<state ")).map(([, text]) => /key="(\w+)"/.exec(text)?.[1])).toEqual(["settings", "corrections", "baseline"]);
  const ids = texts.flatMap(([path, text]) => (/itemProps/.test(path) ? [/itemID="([^"]+)"/.exec(text)![1]!] : []));
  expect(new Set(ids).size).toBe(ids.length);
});

it("tells the text of a damaged part for what it held, and sets it right when that is written anew", async () => {
  const host = await openRich();
  await host.setState("settings", "{}");
  const parts = unzipSync(host.toBytes());
  const path = Object.keys(parts).find((name) => /customXml\/item\d+\.xml/.test(name) && new TextDecoder().decode(parts[name]).includes("urn:selaras:state:1"))!;
  const text = '<state xmlns="urn:selaras:state:1"><entry key="settings">';
  const damaged = await FileHost.open(zipOf({ ...parts, [path]: text }), "kaya.xlsx");
  expect([...(await damaged.read()).state]).toEqual([["settings", text]]);
  await damaged.setState("settings.aside", text);
  await damaged.setState("settings", "{}");
  const again = await FileHost.open(damaged.toBytes(), "kaya.xlsx");
  expect([...(await again.read()).state].sort()).toEqual([["settings", "{}"], ["settings.aside", text]]);
});

it("keeps macros, and says where they would be lost", async () => {
  const parts = richParts();
  parts["xl/vbaProject.bin"] = Uint8Array.from([1, 2, 3]);
  parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"])
    .replace("openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml")
    .replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
  parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    "</Relationships>",
    '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  );
  const host = await FileHost.open(zipOf(parts), "makro.xlsm");
  await host.writeSheets([PLAN]);
  const now = unzip(host);
  expect([...now["xl/vbaProject.bin"]!]).toEqual([1, 2, 3]);
  expect(new TextDecoder().decode(now["[Content_Types].xml"])).toContain("ms-excel.sheet.macroEnabled.main+xml");
  expect(() => host.checkOutputName("hasil.xlsx")).toThrow("macros-would-be-lost");
  expect(() => host.checkOutputName("hasil.XLSM")).not.toThrow();
});

it("refuses to write the strict variant of the format rather than to damage it", async () => {
  const strict = Object.fromEntries(
    Object.entries(richParts()).map(([name, part]) => [name, typeof part === "string" ? part.replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main") : part]),
  );
  const host = await FileHost.open(zipOf(strict), "ketat.xlsx");
  expect(host.capabilities).toMatchObject({ canEdit: false, canMark: false });
  await expect(host.writeSheets([PLAN])).rejects.toMatchObject({ code: "unsupported-format" });
  await expect(host.mark([])).rejects.toMatchObject({ code: "unsupported-format" });
});

it("is readable for another reader after every kind of change", async () => {
  const host = await openRich();
  await host.apply([{ sheet: "Data", cell: "D2", before: "=C2/B2*100", after: "=C2/B2" }], about);
  await host.mark([{ sheet: "Data", range: "D2", level: "error" }]);
  await host.writeSheets([PLAN]);
  await host.setState("settings", "{}");
  const book = read(host.toBytes(), { type: "array", dense: false, sheetStubs: true });
  expect(book.SheetNames).toEqual(["Data", "Grafik", "Kunci", "3.1 Capaian"]);
  expect([book.Sheets.Data!.D2, book.Sheets.Data!.D3, book.Sheets["3.1 Capaian"]!.B3]).toMatchObject([{ f: "C2/B2" }, { f: "C3/B3*100", v: 120 }, { v: 0.9 }]);
});

itWithLibreOffice("calculates in LibreOffice without an error", async () => {
  const host = await openRich();
  await host.apply([{ sheet: "Data", cell: "C2", before: 72, after: 76 }], about);
  await host.mark([{ sheet: "Data", range: "D2:D4", level: "warning" }]);
  await host.writeSheets([PLAN]);
  const snapshot = await readWorkbook(convertByLibreOffice(host.toBytes(), "xlsx", "xlsx"), "hasil.xlsx");
  const [data, plan] = ["Data", "3.1 Capaian"].map((name) => snapshot.sheets.find((sheet) => sheet.name === name));
  expect([1, 2, 3].map((row) => valueAt(data!, row, 3))).toEqual([95, 120, 50]);
  expect(valueAt(plan!, 3, 1)).toBe(150);
  expect(snapshot.sheets.flatMap(({ values }) => values.flatMap((line) => line ?? [])).filter((value) => typeof value === "object" && value !== null)).toEqual([]);
}, 120_000);
