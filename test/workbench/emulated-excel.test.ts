// The emulated Excel as office.js meets it: requests in, answers out. The real office.js runs against it in the tests of the Excel host.
import { EmulatedExcel } from "../../src/workbench/host/emulated-excel";
import { bookOf } from "../../src/workbench/host/from-snapshot";
import { gridWorkbook } from "../helpers/grid";

const GLOBAL = { Id: 1, ObjectPathType: 1, Name: "" };
const SHEETS = { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 };
const sheet = (name: string) => ({ Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [name] } });
const method = (Id: number, Name: string, ...Arguments: unknown[]) => ({ Id, ObjectPathType: 3, Name, ParentObjectPathId: 3, ArgumentInfo: { Arguments } });
const instantiate = (ObjectPathId: number) => ({ Id: 10 + ObjectPathId, ActionType: 1, Name: "", ObjectPathId });
const call = (ObjectPathId: number, Name: string, ...Arguments: unknown[]) => ({ Id: 20 + ObjectPathId, ActionType: 3, Name, ObjectPathId, ArgumentInfo: { Arguments } });
const load = (ObjectPathId: number, ...Select: string[]) => ({ Id: 30 + ObjectPathId, ActionType: 2, Name: "", ObjectPathId, QueryInfo: { Select } });
const set = (ObjectPathId: number, Name: string, value: unknown) => ({ Id: 40 + ObjectPathId, ActionType: 4, Name, ObjectPathId, ArgumentInfo: { Arguments: [value] } });

interface Path {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
}

interface Answer {
  readonly Results?: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly ProcessedResults?: { readonly Results: readonly unknown[] };
  readonly Error?: { readonly Code: string; readonly ActionIndex: number; readonly HttpStatusCode: number };
}

const open = (options = {}): EmulatedExcel => new EmulatedExcel(bookOf(gridWorkbook({ text: "1|a\n=A1+1 => 2|#N/A", options: { name: "IKU", merges: ["A3:B3"], formats: { A1: "0%" } } }, { text: "x" })), options);

const ask = (excel: EmulatedExcel, paths: readonly Path[], ...Actions: unknown[]): Answer =>
  JSON.parse(excel.answer(JSON.stringify({ Actions, ObjectPaths: Object.fromEntries([GLOBAL, SHEETS, sheet("IKU"), ...paths].map((path) => [path.Id, path])) }))) as Answer;

const valueOf = (answer: Answer): unknown => answer.Results?.at(-1)?.Value;

it.each<readonly [string, readonly string[], unknown]>([
  ["values", ["values"], { Values: [[1, "a"], [2, "#N/A"]] }],
  ["formulas", ["formulas"], { Formulas: [[1, "a"], ["=A1+1", "#N/A"]] }],
  ["formats", ["numberFormat"], { NumberFormat: [["0%", "General"], ["General", "General"]] }],
  ["its address", ["address", "rowCount"], { Address: "IKU!A1:B2", RowCount: 2 }],
  ["looks, where all are alike", ["format/fill/color", "format/font/bold"], { Format: { Fill: { Color: "#FFFFFF" }, Font: { Bold: false } } }],
])("gives %s of a range", (_, select, expected) => {
  expect(valueOf(ask(open(), [method(4, "GetRange", "A1:B2")], instantiate(4), load(4, ...select)))).toEqual(expected);
});

it("gives null objects, and null below them", () => {
  const answer = ask(open(), [{ ...method(4, "GetItemOrNullObject", "Lain"), ParentObjectPathId: 2 }, { ...method(5, "GetRange", "A1"), ParentObjectPathId: 4 }], instantiate(4), instantiate(5), load(5, "values"));
  expect(answer.Results!.map(({ Value }) => Value)).toEqual([null, null, null]);
});

it("answers what it does not know with ApiNotFound, counts it, and keeps what was done before", () => {
  const excel = open();
  const answer = ask(excel, [method(4, "GetRange", "A1")], set(4, "Values", 7), load(4, "picture"), set(4, "Values", 8));
  expect(answer).toMatchObject({ Error: { Code: "ApiNotFound", ActionIndex: 1, HttpStatusCode: 404 }, ProcessedResults: { Results: [{}] } });
  expect([[...excel.dispatcher.unknown], excel.book.sheets[0]!.cells.get(0)!.get(0)!.value]).toEqual([[["Range.picture", 1]], 7]);
});

it.each<readonly [string, readonly Path[], unknown, string]>([
  ["a sheet that is not there", [sheet("Lain")], load(3, "name"), "ItemNotFound"],
  ["a table of another size", [method(4, "GetRange", "A1:B2")], set(4, "Values", [[1]]), "InvalidArgument"],
  ["an address that is none", [method(4, "GetRange", "??")], instantiate(4), "InvalidArgument"],
  ["text that cannot be a formula", [method(4, "GetRange", "A1")], set(4, "Values", "-dst."), "InvalidArgument"],
  ["the name of another sheet", [], set(3, "Name", "sheet2"), "ItemAlreadyExists"],
  ["a name that Excel forbids", [], set(3, "Name", "a/b"), "InvalidArgument"],
  ["values of whole rows", [method(4, "GetRange", "1:2")], set(4, "Values", 1), "InvalidOperation"],
  ["lines between one column", [method(4, "GetRange", "A1"), { Id: 5, ObjectPathType: 4, Name: "Format", ParentObjectPathId: 4 }, { Id: 6, ObjectPathType: 4, Name: "Borders", ParentObjectPathId: 5 }, { Id: 7, ObjectPathType: 5, Name: "", ParentObjectPathId: 6, ArgumentInfo: { Arguments: ["InsideVertical"] } }], set(7, "Style", "Continuous"), "InvalidOperation"],
])("refuses %s", (_, paths, action, code) => {
  expect(ask(open(), paths, action).Error?.Code).toBe(code);
});

it("refuses to change a protected sheet", () => {
  const excel = open();
  excel.book.sheets[0]!.isProtected = true;
  const codes = [set(4, "Values", 1), set(4, "NumberFormat", "0"), call(4, "Merge", false), call(4, "Clear")].map((action) => ask(excel, [method(4, "GetRange", "A1")], action).Error?.Code);
  expect(codes).toEqual(["AccessDenied", "AccessDenied", "AccessDenied", "AccessDenied"]);
});

it("reads what is typed as Excel does", () => {
  const typed = ["12", "1,234.5", "50%", "TRUE", "1/2/2025", "'12", "#N/A", "Triwulan I", "=sum(A1)", true, null];
  const excel = open();
  ask(excel, [method(4, "GetRange", "D1:N1")], set(4, "Values", [typed]));
  const answer = ask(excel, [method(4, "GetRange", "D1:N1")], load(4, "values", "formulas"));
  expect(valueOf(answer)).toEqual({
    Values: [[12, 1234.5, 0.5, true, 45_659, "12", "#N/A", "Triwulan I", 0, true, ""]],
    Formulas: [[12, 1234.5, 0.5, true, 45_659, "12", "#N/A", "Triwulan I", "=SUM(A1)", true, ""]],
  });
});

it("keeps numbers as text in cells that are formatted so", () => {
  const excel = open();
  ask(excel, [method(4, "GetRange", "D1")], set(4, "NumberFormat", "@"), set(4, "Values", 12));
  expect(excel.book.sheets[0]!.cells.get(0)!.get(3)).toMatchObject({ value: "12", format: "@" });
});

it("cuts an address that is too long, without a word", () => {
  const excel = open();
  const cells = Array.from({ length: 2_000 }, (_, i) => `AA${i + 100}`);
  const answer = ask(excel, [method(4, "GetRanges", cells.join(","))], load(4, "areaCount"));
  expect(valueOf(answer)).toEqual({ AreaCount: 1299 });
});

it("keeps objects by reference until they are let go", () => {
  const excel = open();
  const answer = ask(excel, [method(4, "GetRange", "A1")], call(4, "_KeepReference"), instantiate(4));
  expect(valueOf(answer)).toEqual({ _ReferenceId: "ref1" });
  expect(valueOf(ask(excel, [{ Id: 4, ObjectPathType: 6, Name: "ref1" }], load(4, "address")))).toEqual({ _ReferenceId: "ref1", Address: "IKU!A1" });
  ask(excel, [], call(1, "_RemoveReference", "ref1"));
  expect([excel.dispatcher.references.size, excel.exchanges.length]).toEqual([0, 2]);
});

it("copies a sheet with its names, and deletes all but the last that is visible", () => {
  const excel = open();
  excel.book.names.push({ id: "1", name: "Selaras.plan", formula: '="a|IKU"', isVisible: false, sheet: excel.book.sheets[0] });
  ask(excel, [method(4, "Copy", "End", null)], instantiate(4));
  expect([excel.book.sheets.map(({ name }) => name), excel.book.names.map(({ sheet: own }) => own?.name)]).toEqual([["IKU", "Sheet2", "IKU (2)"], ["IKU", "IKU (2)"]]);
  for (const name of ["Sheet2", "IKU (2)"]) ask(excel, [sheet(name)], call(3, "Delete"));
  expect([ask(excel, [], call(3, "Delete")).Error?.Code, excel.book.names.length]).toEqual(["InvalidOperation", 1]);
});

it.each(["before", "midway", "after"] as const)("fails on demand: %s", (when) => {
  const excel = open({ fault: { at: 1, code: "ActivityLimitReached", when } });
  const answer = ask(excel, [method(4, "GetRange", "A1:B1")], set(4, "Values", 5), set(4, "Values", 6));
  const first = excel.book.sheets[0]!.cells.get(0)!.get(0)!.value;
  expect([answer.Error?.Code, first]).toEqual(["ActivityLimitReached", { before: 1, midway: 5, after: 6 }[when]]);
  expect(ask(excel, [], load(3, "name")).Error).toBeUndefined();
});

it("takes no more than its limit, in either direction", () => {
  const excel = open({ payloadLimit: 900 });
  const long = "x".repeat(900);
  expect(ask(excel, [method(4, "GetRange", "A1")], set(4, "Values", long)).Error?.Code).toBe("RequestPayloadSizeLimitExceeded");
  excel.book.sheets[0]!.cells.get(0)!.get(0)!.value = long;
  expect(ask(excel, [method(4, "GetRange", "A1")], load(4, "values")).Error?.Code).toBe("ResponsePayloadSizeLimitExceeded");
});
