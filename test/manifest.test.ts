// The manifest, as Excel and an administrator's portal read it: what is wrong here shows only after it was handed out.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { DEVELOPMENT_ORIGIN } from "../scripts/lib/origin";
import { ribbonCommands } from "../src/commands/ribbon";
import { gridWorkbook } from "./helpers/grid";
import { MemoryHost } from "./helpers/memory-host";

const ROOT = join(__dirname, "..");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const root = new DOMParser().parseFromString(manifest, "text/xml").documentElement!;
const all = (name: string): Element[] => [...root.getElementsByTagName(name)];
const texts = (name: string): string[] => all(name).map(({ textContent }) => textContent!.trim());
const attributes = (name: string, attribute: string): string[] => all(name).map((one) => one.getAttribute(attribute) ?? "");

/** Width and height that a PNG says of itself. */
const pixels = (file: string): [number, number] => {
  const bytes = readFileSync(join(ROOT, file));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

test("id and version: a fixed id, and the version of package.json", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(texts("Id")).toEqual([expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)]);
  expect(texts("Version")).toEqual([`${version}.0`]);
});

test("every address is https, and of one origin", () => {
  const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(https?:[^"]+)"/g)].map((match) => match[1]!);
  expect(addresses.length).toBeGreaterThan(18);
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set([DEVELOPMENT_ORIGIN]));
});

test("every resource that is named is there once, and every one that is there is named", () => {
  const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => attributes(name, "id")).filter((id) => id !== "");
  const named = [...manifest.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]!);
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(named)].sort()).toEqual([...defined].sort());
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

// Microsoft's schema is in no package; the order of elements that it asks for is told by its reference pages, element by element.
test.each<[string, readonly string[]]>([
  ["OfficeApp", ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"]],
  ["VersionOverrides", ["Description", "Requirements", "Hosts", "Resources"]],
  ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
  ["CustomTab", ["Group", "Label"]],
  ["Group", ["Label", "Icon", "Control"]],
  ["Control", ["Label", "Supertip", "Icon", "Action"]],
  ["Supertip", ["Title", "Description"]],
  ["Resources", ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]],
])("the children of %s stand in the order of the schema", (name, order) => {
  for (const parent of all(name)) {
    const places = [...parent.childNodes].filter((child): child is Element => child.nodeType === 1).map((child) => order.indexOf(child.nodeName));
    expect(places.length).toBeGreaterThan(0);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("icons are our own, as large as they say", () => {
  const images = all("bt:Image").filter((one) => one.hasAttribute("resid")).map((one) => ({ size: Number(one.getAttribute("size")), id: one.getAttribute("resid")! }));
  const files = new Map(all("bt:Image").filter((one) => one.hasAttribute("id")).map((one) => [one.getAttribute("id")!, one.getAttribute("DefaultValue")!]));
  const fileOf = (address: string): string => `assets${new URL(address).pathname}`;
  expect(images).toHaveLength(15);
  for (const { size, id } of images) expect(pixels(fileOf(files.get(id)!))).toEqual([size, size]);
  expect(pixels(fileOf(attributes("IconUrl", "DefaultValue")[0]!))).toEqual([32, 32]);
  expect(pixels(fileOf(attributes("HighResolutionIconUrl", "DefaultValue")[0]!))).toEqual([64, 64]);
});

test("Indonesian by default, English for every text, within the lengths that Office allows", () => {
  expect(texts("DefaultLocale")).toEqual(["id-ID"]);
  for (const name of ["DisplayName", "Description", "bt:String"])
    for (const element of all(name).filter((one) => one.hasAttribute("DefaultValue"))) {
      const overrides = [...element.getElementsByTagName(name === "bt:String" ? "bt:Override" : "Override")].map((one) => [one.getAttribute("Locale"), one.getAttribute("Value")]);
      expect(overrides).toEqual([["en-US", expect.stringMatching(/\S/)]]);
      const isLong = name === "Description" || element.parentNode?.nodeName === "bt:LongStrings";
      for (const text of [element.getAttribute("DefaultValue")!, overrides[0]![1]!]) expect(text.length).toBeLessThanOrEqual(isLong ? 250 : 125);
    }
});

test("asks for the Excel that the host needs, and for no more rights than it uses", () => {
  expect(attributes("Sets", "DefaultMinVersion")).toEqual(["1.14"]);
  expect(attributes("Set", "Name")).toEqual(["ExcelApi"]);
  expect(texts("Permissions")).toEqual(["ReadWriteDocument"]);
  expect(attributes("Runtime", "lifetime")).toEqual(["long"]);
});

test("every function of a button is one that the ribbon's code gives", () => {
  const commands = ribbonCommands({ host: new MemoryHost(gridWorkbook({ text: "a" })), language: "id", page: new EventTarget(), showPane: () => Promise.resolve(), now: () => new Date(0) });
  expect(texts("FunctionName")).toEqual(["check", "clearMarks", "lakip"]);
  expect(Object.keys(commands)).toEqual(expect.arrayContaining(texts("FunctionName")));
});
