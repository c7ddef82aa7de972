import fc from "fast-check";
import { classifyCode, isParentCode, normaliseCode, splitCode } from "../../src/standards/codes";

test.each([
  ["1", "affair", "standard"],
  ["X", "affair", "standard"],
  ["1.02", "subAffair", "standard"],
  ["X.XX", "subAffair", "standard"],
  ["1.02.01", "program", "standard"],
  ["1.02.01.2.01", "activity", "standard"],
  ["4.01.05.1.01", "activity", "standard"],
  ["4.01.05.1.01.01", "subActivity", "old2"],
  ["1.02.01.2.01.0001", "subActivity", "new4"],
  ["X.XX.01.2.01.0001", "subActivity", "new4"],
  ["1.02.2.14.0.00.01.0000", "organisation", "standard"],
  ["X.XX.01.0.00.00.01", null, null],
  ["5.1", "account", "standard"],
  ["5.1.02", "account", "standard"],
  ["5.1.02.01.001.00024", "account", "standard"],
  ["5.1.02.01.01", "account", "standard"],
  ["5.1.02.01.01.0024", "account", "standard"],
  ["1.20.03.53", "activity", "legacy"],
  ["1.20.1.20.05", "organisation", "legacy"],
  ["1.20.1.20.05.01", "program", "legacy"],
  ["1.20.1.20.05.01.001", "activity", "legacy"],
  ["5.2.2.01.01", "account", "legacy"],
  ["1.02.01.2.1", null, null],
  ["1.02.01.3.01", null, null],
  ["1.2.1", null, null],
  ["051", null, null],
  ["Dinas", null, null],
  ["", null, null],
])("%s is %s (%s)", (text, level, form) => {
  const code = classifyCode(text);
  expect([code?.level ?? null, code?.form ?? null]).toEqual([level, form]);
});

test("province or kabupaten, template or not", () => {
  expect(classifyCode("4.01.05.1.01")).toMatchObject({ region: "province", isTemplate: false });
  expect(classifyCode("X.XX.01.2.01")).toMatchObject({ region: "regency", isTemplate: true });
  expect(classifyCode("1.02.01")).not.toHaveProperty("region");
});

test.each([
  ["1 02 01 2.02", "1.02.01.2.02"],
  ["1.02.01.202", "1.02.01.2.02"],
  ["1.02.01.202.0001", "1.02.01.2.02.0001"],
  ["1,02,01", "1.02.01"],
  [" 1.02.01. ", "1.02.01"],
  ["1 . 02 . 01", "1.02.01"],
  ["x.xx.01", "X.XX.01"],
  ["5.1.02.01.001.00024", "5.1.02.01.001.00024"],
])("%s is tidied to %s", (text, code) => expect(normaliseCode(text)).toBe(code));

test.each([
  ["1.02", "1.02.01", true],
  ["1.02.01", "1.02.01.2.01.0001", true],
  ["1.02.01.2.01", "1.02.01.2.01.01", true],
  ["X.XX.01", "1.02.01.2.01", true],
  ["1.02.01", "X.XX.01.2.01", true],
  ["1.02.2.14.0.00.01.0000", "1.02.01", true],
  ["1.02.2.14.0.00.01.0000", "2.14.03.2.01", true],
  ["1.02.2.14.0.00.01.0000", "1.03.01", false],
  ["1.02.01", "1.02.02.2.01", false],
  ["1.02.01", "1.02.01", false],
  ["1.02.01.2.01", "1.02.01", false],
  ["5.1.02", "5.1.02.01", true],
  ["5", "5.1.02", true],
  ["Dinas", "1.02.01", false],
])("%s over %s: %p", (parent, child, expected) => expect(isParentCode(parent, child)).toBe(expected));

test.each([
  ["1.01.02.2.01Pengelolaan Pendidikan", "1.01.02.2.01", "Pengelolaan Pendidikan"],
  ["4.01 SEKRETARIAT DAERAH", "4.01", "SEKRETARIAT DAERAH"],
  ["X.XX.01.2.01.01 - Penyusunan", "X.XX.01.2.01.01", "Penyusunan"],
  ["1.02.01. Program", "1.02.01", "Program"],
])("%s holds code and name", (text, code, name) => {
  expect(splitCode(text)).toMatchObject({ code: { text: code }, name });
});

test.each(["1. Nilai LHE AKIP", "1.02.01", "Program 1.02", "12,5 persen"])("%s holds none", (text) => expect(splitCode(text)).toBeNull());

test("no text throws and tidying twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.xX, a") }), (text) => {
      const code = classifyCode(text);
      if (code) expect(normaliseCode(code.text)).toBe(code.text);
      expect(splitCode(text)?.name).not.toBe("");
    }),
  );
});
