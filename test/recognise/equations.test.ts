// The arithmetic that authors print over their columns.
import { parseEquation } from "../../src/recognise/equations";

test.each([
  ["13 = 9 + 10 + 11 + 12", "13", "{9}+{10}+{11}+{12}", ["9", "10", "11", "12"]],
  ["8=(7/6)", "8", "{7}/{6}", ["7", "6"]],
  ["10=(5+7+9)", "10", "{5}+{7}+{9}", ["5", "7", "9"]],
  ["15 = 14 / 6 x 100", "15", "{14}/{6}*100", ["14", "6"]],
  ["14=13/5 x100%", "14", "{13}/{5}*100", ["13", "5"]],
  ["(6)=(5):(4)×100", "6", "{5}/{4}*100", ["5", "4"]],
  ["7=4-5", "7", "{4}-{5}", ["4", "5"]],
])("%j", (text, result, expression, labels) => expect(parseEquation(text)).toMatchObject({ result, expression, labels }));

test.each(["13", "(13)", "13 = ", "Tahun = 2025", "3=4", "a=b+c", ""])("%j is no equation", (text) => expect(parseEquation(text)).toBeNull());
