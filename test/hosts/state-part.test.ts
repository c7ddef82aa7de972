import { changedParts, damagedEntries, joinedState, stateXml } from "../../src/hosts/state-part";

const part = (...entries: [string, string][]): Map<string, string> => new Map(entries);

it("writes JSON with its quotes, so that a part stays near its text's length", () => {
  const json = JSON.stringify(Array.from({ length: 1_000 }, (_, i) => ({ sel: `A${i}`, sebelum: "1", sesudah: "2" })));
  expect(stateXml(part(["journal", json])).length - json.length).toBeLessThan(200);
});

it.each<readonly [string, Map<string, string>[], string, string | null, unknown]>([
  ["a new key", [part(["a", "1"])], "b", "2", [{ index: undefined, state: part(["b", "2"]) }]],
  ["a key that is there", [part(["a", "1"]), part(["b", "1"])], "b", "2", [{ index: 1, state: part(["b", "2"]) }]],
  ["a key that stands beside another", [part(["a", "1"], ["b", "1"])], "b", "2", [{ index: 0, state: part(["a", "1"], ["b", "2"]) }]],
  ["what is stored already", [part(["a", "1"])], "a", "1", []],
  ["a new key, where a part is empty", [part(["a", "1"]), part()], "b", "2", [{ index: 1, state: part(["b", "2"]) }]],
  ["nothing for a key that two parts hold", [part(["a", "1"]), part(["a", "2"], ["b", "1"])], "a", null, [{ index: 0, state: part() }, { index: 1, state: part(["b", "1"]) }]],
  ["nothing for a key that no part holds", [part(["a", "1"])], "b", null, []],
])("stores %s", (_, parts, key, json, expected) => {
  expect(changedParts(parts, key, json)).toEqual(expected);
});

it("takes the first of two parts that hold the same key", () => {
  expect(joinedState([part(["a", "1"]), part(["a", "2"], ["b", "3"])])).toEqual(part(["a", "1"], ["b", "3"]));
});

it("tells a damaged part under every key that it names, else under a name of its own", () => {
  const xml = '<state><entry key="settings">{</entry><entry key="journal"';
  expect([damagedEntries(xml), damagedEntries("<state>?")]).toEqual([part(["settings", xml], ["journal", xml]), part(["other", "<state>?"])]);
});
