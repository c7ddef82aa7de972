// One yearly target off the line of all others.
import { gridWorkbook } from "../helpers/grid";
import { findingsOf, places } from "../helpers/rule";

const check = (...targets: (number | string)[]) => findingsOf("target-off-line", gridWorkbook({
  text: `
RENCANA STRATEGIS 2025-2029
No | Sasaran | Indikator Kinerja | Satuan | 2025 | 2026 | 2027 | 2028 | 2029
1 | Meningkatnya pengawasan | Jumlah usaha yang diawasi | Usaha | ${targets.join(" | ")}
2 | Meningkatnya layanan | Nilai layanan | Nilai | 70 | 71 | 72 | 73 | 74`,
}));

test("a swapped figure jumps and comes back", () => {
  const [finding, ...others] = check(44, 48, 52, 65, 60);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ range: "H3", kind: "review", found: 65, expected: 56, message: { args: { step: 4 } } });
  expect(places(check(108, 103, 89, 93, 88))).toEqual(["Sheet1!G3"]);
});

test.each<[string, (number | string)[]]>([
  ["a step that does not turn back", [44, 48, 52, 57, 60]],
  ["the last year may leap", [44, 48, 52, 56, 90]],
  ["two years are off", [44, 50, 52, 65, 60]],
  ["the same every year but one", [100, 100, 90, 100, 100]],
  ["a year without a target", [44, 48, "-", 65, 60]],
])("%s is nothing to ask about", (_, targets) => expect(check(...targets)).toEqual([]));
