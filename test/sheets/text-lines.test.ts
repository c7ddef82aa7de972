import { lineCount } from "../../src/sheets/text-lines";

it.each<[string, string, number, number]>([
  ["nothing", "", 10, 1],
  ["what fits", "Persentase", 12, 1],
  ["words that wrap", "Persentase sekolah layak pakai", 12, 3],
  ["a word longer than the line", "x".repeat(25), 10, 3],
  ["lines that were typed", "satu\ndua\n\ntiga", 20, 4],
  ["capitals, which are wider", "MENINGKATNYA MUTU", 18, 2],
  ["no room at all", "ccc", 1, 3],
])("%s", (_, text, width, lines) => expect(lineCount(text, width)).toBe(lines));
