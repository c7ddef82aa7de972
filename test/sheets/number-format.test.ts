import { cellError } from "../../src/sheets/cell";
import { displayText, formatIndonesian } from "../../src/sheets/number-format";

const ACCOUNTING = '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-';

test.each<[Parameters<typeof displayText>[0], string | undefined, string]>([
  [0, ACCOUNTING, "-"],
  [0, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', "-"],
  [1234567, ACCOUNTING, "1.234.567"],
  [-1234, ACCOUNTING, "-1.234"],
  [-1234, "_(* #,##0_);_(* \\(#,##0\\)", "(1.234)"],
  [0.985, "0.0%", "98,5%"],
  [0.985, "0%", "99%"],
  [1.005, "0.00", "1,01"],
  [94.68181818, "#,##0.00;[Red](#,##0.00)", "94,68"],
  [1250000, '"Rp"#,##0.00', "Rp1.250.000,00"],
  [1250000, "[$Rp-421] #,##0", "Rp 1.250.000"],
  [1250000, "#,##0,", "1.250"],
  [-0.4, "0", "0"],
  [0, "#,###", ""],
  [7, '0 "orang"', "7 orang"],
  [69.38, undefined, "69,38"],
  [94.6818181818182, "General", "94,68181818"],
  [1500, undefined, "1500"],
  [0.00001234, undefined, "0,00001234"],
  [12345, "0.00E+00", "1,23E+4"],
  [45292, "dd/mm/yyyy", "01/01/2024"],
  [0.5, "hh:mm", "12:00"],
  [5, "@", "5"],
  [null, "0", ""],
  ["teks", "0", "teks"],
  [true, undefined, "TRUE"],
  [cellError("#REF!")!, "0%", "#REF!"],
])("%p in %p is seen as %p", (value, format, seen) => {
  expect(displayText(value, format)).toBe(seen);
});

test("Indonesian separators", () => {
  expect(formatIndonesian(1234567.891, 2)).toBe("1.234.567,89");
  expect(formatIndonesian(1234.5, 1, false)).toBe("1234,5");
  expect(formatIndonesian(-0.001, 2)).toBe("0,00");
});
