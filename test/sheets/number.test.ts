import fc from "fast-check";
import { cellError } from "../../src/sheets/cell";
import { asCount, numericValue, parseNumberText, readQuantity } from "../../src/sheets/number";
import { formatIndonesian } from "../../src/sheets/number-format";
import type { NumberReading } from "../../src/sheets/reading";
import { roundAsShown } from "../../src/sheets/rounding";

const readNumberText = (text: string): NumberReading => {
  const reading = readQuantity(text);
  if (reading.kind !== "number") throw new Error(`${text} was read as ${reading.kind}`);
  return reading;
};

describe("numbers as text", () => {
  test.each<[string, number, number]>([
    ["1.234,5", 1234.5, 1],
    ["1,234.5", 1234.5, 1],
    ["1234,5", 1234.5, 1],
    ["1 250 000", 1250000, 0],
    ["1\u00a0250\u00a0000,75", 1250000.75, 2],
    ["1.250.000,00", 1250000, 2],
    ["1,250,000", 1250000, 0],
    ["85.00", 85, 2],
    ["69,38", 69.38, 2],
    ["0,795", 0.795, 3],
    ["0.795", 0.795, 3],
    ["1234.567", 1234.567, 3],
    [",5", 0.5, 1],
    ["-5", -5, 0],
    ["\u22125,25", -5.25, 2],
    ["+2,5", 2.5, 1],
    ["0,00", 0, 2],
    ["(1.000,5)", -1000.5, 1],
    ["(250)", -250, 0],
    [" 42 ", 42, 0],
  ])("%s is one number", (text, value, places) => {
    expect(readQuantity(text)).toEqual({ kind: "number", value, raw: value, places, isText: true, isPercent: false });
  });

  test.each<[string, Partial<NumberReading>]>([
    ["98,5%", { value: 98.5, raw: 98.5, places: 1, isPercent: true }],
    ["100 persen", { value: 100, isPercent: true, unit: "persen" }],
    ["87 %", { value: 87, isPercent: true }],
    ["553 satker", { value: 553, unit: "satker" }],
    ["45 Kasus", { value: 45, unit: "Kasus" }],
    ["12,72 juta ton", { value: 12.72, places: 2, unit: "juta ton" }],
    ["112 per 100.000 KH", { value: 112, unit: "per 100.000 KH" }],
    ["3,2 kasus/1.000 penduduk", { value: 3.2, unit: "kasus/1.000 penduduk" }],
    ["120 m2", { value: 120, unit: "m2" }],
    ["Rp 1.250.000,-", { value: 1250000, unit: "Rp" }],
    ["Rp5.294.655.000,00", { value: 5294655000, places: 2, unit: "Rp" }],
    ["Rp. 413.064", { value: 413064, unit: "Rp" }],
    ["Rp 1,5 miliar", { value: 1.5, unit: "Rp miliar" }],
    ["-Rp1.000.000", { value: -1000000, unit: "Rp" }],
    ["Rp (1.000)", { value: -1000, unit: "Rp" }],
    ["1 (satu) Dokumen", { value: 1, unit: "Dokumen", note: "satu" }],
    ["1,49 (21 km)", { value: 1.49, note: "21 km" }],
    ["0,9 Angka", { value: 0.9, unit: "Angka" }],
  ])("%s keeps unit, note and percent", (text, expected) => {
    expect(readQuantity(text)).toMatchObject({ kind: "number", isText: true, ...expected });
    expect(readNumberText(text).ambiguous).toBeUndefined();
  });

  test.each<[string, NumberReading["bound"], number]>([
    ["≤ 14", "max", 14],
    ["<49", "max", 49],
    ["<= 5", "max", 5],
    ["maks 5", "max", 5],
    ["Maksimal 5 hari", "max", 5],
    ["paling lama 14 hari", "max", 14],
    ["≥ 90", "min", 90],
    [">75", "min", 75],
    ["min. 80", "min", 80],
    ["minimal 80%", "min", 80],
    ["di atas 75", "min", 75],
  ])("%s is a bound", (text, bound, value) => {
    expect(readNumberText(text)).toMatchObject({ bound, value });
  });

  test.each<[string, number, number]>([
    ["413.064", 413064, 413.064],
    ["2.387", 2387, 2.387],
    ["2,387", 2.387, 2387],
    ["-2.387", -2387, -2.387],
  ])("%s has two readings", (text, value, other) => {
    expect(readNumberText(text)).toMatchObject({ value, ambiguous: { value: other } });
    expect(numericValue(text)).toBeUndefined();
    expect(parseNumberText(text)).toBeUndefined();
  });

  test("what is counted has no thousandths", () => {
    expect(asCount(readNumberText("2.387 orang"))).toMatchObject({ value: 2387, places: 0, unit: "orang" });
    expect(asCount(readNumberText("2,387"))).toMatchObject({ value: 2387, raw: 2387, places: 0 });
    expect(asCount(readNumberText("2.387")).ambiguous).toBeUndefined();
  });
});

describe("ranges", () => {
  test.each<[string, number, number]>([
    ["69,1-69,5", 69.1, 69.5],
    ["70,6-71", 70.6, 71],
    ["7 - 8 bulan", 7, 8],
    ["7 bulan – 8 bulan", 7, 8],
    ["80 - 90%", 80, 90],
    ["1-2", 1, 2],
    ["85 s.d 100", 85, 100],
    ["85 s/d 100", 85, 100],
    ["85 sampai 100", 85, 100],
    ["-5 - -3", -5, -3],
    ["69.1-69,5", 69.1, 69.5],
  ])("%s", (text, low, high) => {
    expect(readQuantity(text)).toMatchObject({ kind: "range", low, high, isReversed: false, isAmbiguous: false });
  });

  test("keeps a reversed range as typed", () => {
    expect(readQuantity("78,7-70,8")).toEqual({ kind: "range", low: 78.7, high: 70.8, places: 1, isReversed: true, isPercent: false, isAmbiguous: false });
  });

  test("notes unit, percent and doubt", () => {
    expect(readQuantity("7 bulan – 8 bulan")).toMatchObject({ unit: "bulan" });
    expect(readQuantity("7 - 8 bulan")).toMatchObject({ unit: "bulan" });
    expect(readQuantity("80 - 90%")).toMatchObject({ isPercent: true });
    expect(readQuantity("1.000 - 2.000")).toMatchObject({ kind: "range", isAmbiguous: true });
  });
});

describe("cells that hold no number", () => {
  test.each([null, ""])("%p is blank", (value) => expect(readQuantity(value)).toEqual({ kind: "blank", typedSpace: false }));
  test.each([" ", "  ", "\u00a0"])("%p only looks empty", (value) => expect(readQuantity(value)).toEqual({ kind: "blank", typedSpace: true }));

  test.each(["-", "–", "n/a", "N/A", "NA", "TAD", "belum ada", "belum rilis", "belum diukur", "tidak ada", "Tidak ada data", "belum dirilis BPS", "Menunggu rilis BPS", "\\N"])("%s is missing", (word) => {
    expect(readQuantity(word)).toEqual({ kind: "missing", word });
  });

  test.each([
    "2021-2026", "2021/2026", "5.1.02.01.001.00003", "1.02.01.2.01.0001", "01-02-2024", "12 Januari 2025", "31 Maret", "(4)", "1. Nilai LHE AKIP", "3/4", "50/50",
    "1e5", "199001012020121001", "BB", "tidak ada temuan", "minus 5", "2 dokumen dan 3 laporan", "TW 1", "≤ sekian", "terlaksana",
  ])("%s stays text", (text) => {
    expect(readQuantity(text)).toEqual({ kind: "text", text });
  });

  test.each(["6 jam 37 menit", "1:32", "01:32:05", "1 tahun 6 bulan"])("%s is time, kept as text", (text) => {
    expect(readQuantity(text)).toEqual({ kind: "text", text, unit: "time" });
  });

  test("errors and truth values", () => {
    expect(readQuantity(cellError("#DIV/0!")!)).toEqual({ kind: "error", code: "#DIV/0!" });
    expect(readQuantity(true)).toEqual({ kind: "boolean", value: true });
  });
});

describe("typed numbers", () => {
  test.each<[number, string | undefined, Partial<NumberReading>]>([
    [95, undefined, { value: 95, raw: 95, places: 0, isPercent: false }],
    [69.38, "General", { value: 69.38, places: 2 }],
    [94.6818181818182, undefined, { value: 94.6818181818182, places: 8 }],
    [94.6818181818182, "0.00", { value: 94.6818181818182, places: 2 }],
    [0.985, "0.0%", { value: 98.5, raw: 0.985, places: 1, isPercent: true }],
    [0.07, "0%", { value: 7, raw: 0.07, places: 0, isPercent: true }],
    [0, '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', { value: 0, places: 0 }],
    [0, '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-', { value: 0, places: 0 }],
    [1234.5, '_-* #,##0.00_-;\\-* #,##0.00_-;_-* "-"??_-;_-@_-', { value: 1234.5, places: 2 }],
  ])("%p in %p", (value, format, expected) => {
    expect(readQuantity(value, format)).toMatchObject({ kind: "number", isText: false, ...expected });
  });

  test("a date format makes a date", () => {
    expect(readQuantity(45000, "dd/mm/yyyy")).toEqual({ kind: "date", serial: 45000 });
  });
});

describe("fast value and repair", () => {
  test.each<[Parameters<typeof numericValue>[0], number | undefined]>([
    [12.5, 12.5],
    ["98,5%", 98.5],
    ["553 satker", 553],
    ["≥ 90", 90],
    ["7 - 8", undefined],
    ["n/a", undefined],
    [null, undefined],
    [true, undefined],
  ])("numericValue(%p)", (value, expected) => expect(numericValue(value)).toBe(expected));

  test.each<[string, number | undefined]>([
    ["1.234,5", 1234.5],
    ["Rp 1.250.000,-", 1250000],
    ["80,5", 80.5],
    ["0", 0],
    ["98,5%", undefined],
    ["45 Kasus", undefined],
    ["≥ 90", undefined],
    ["007", undefined],
    ["-", undefined],
    ["1.02.01", undefined],
  ])("parseNumberText(%s)", (text, expected) => expect(parseNumberText(text)).toBe(expected));
});

describe("properties", () => {
  test("a number in Indonesian style reads back as itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }), fc.boolean(), (digits, places, hasThousands) => {
        const value = digits / 10 ** places;
        const text = formatIndonesian(value, places, hasThousands);
        const reading = readNumberText(text);
        const values = [reading.value, reading.ambiguous?.value];
        expect(values).toContain(value);
        if (!reading.ambiguous) expect(reading).toMatchObject({ value, places });
      }),
    );
  });

  test("the Indonesian reading comes first", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (value) => {
        expect(readNumberText(formatIndonesian(value, 0)).value).toBe(value);
      }),
    );
  });

  test("no text throws, and blanks around it change nothing", () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789.,-–%() Rps/d≤>:jam") }));
    fc.assert(
      fc.property(anything, (text) => {
        const reading = readQuantity(text);
        const padded = readQuantity(` ${text} `);
        if (reading.kind === "number" || reading.kind === "range") expect(padded).toEqual(reading);
        else expect(padded.kind).toBe(reading.kind);
      }),
      { numRuns: 3000 },
    );
  });

  test("rounding agrees with decimal text", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (thousandths) => {
        const size = Math.abs(thousandths);
        const expected = (Math.sign(thousandths) * (Math.trunc(size / 10) + (size % 10 >= 5 ? 1 : 0))) / 100 || 0;
        expect(roundAsShown(thousandths / 1000, 2)).toBe(expected);
      }),
    );
  });
});
