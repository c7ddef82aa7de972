import fc from "fast-check";
import { assignSheetNames, freeSheetName, validSheetName } from "../../src/sheets/sheet-name";

it.each([
  ["3.1 Capaian", "3.1 Capaian"],
  ["Target/Realisasi: [2025]*?\\", "Target-Realisasi- -2025----"],
  ["'kutip'", "kutip"],
  ["", "Selaras"],
  ["History", "Selaras"],
  ["Rekapitulasi capaian indikator kinerja utama", "Rekapitulasi capaian indikator"],
])("%j becomes %j", (wanted, expected) => {
  expect(validSheetName(wanted)).toBe(expected);
});

it("is always a name that Excel accepts and nobody has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.array(fc.string({ maxLength: 31 })), (wanted, others) => {
      const taken = [...others, validSheetName(wanted).toUpperCase()];
      const name = freeSheetName(wanted, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase());
    }),
  );
});

it("gives a plan the sheet of its own marker, and never another's", () => {
  const marker = (plan: string, sheet = ""): { plan: string; sheet: string } => ({ plan, sheet });
  const sheets = [
    { name: "Metode" },
    { name: "3.1 Capaian", generated: marker("lakip-3.1", "3.1 Capaian") },
    { name: "Salinan", generated: marker("lakip-3.8", "3.8 Anggaran") },
  ];
  const plans = [
    { name: "metode", marker: marker("metode") },
    { name: "Apa saja", marker: marker("lakip-3.1") },
    { name: "Apa saja", marker: marker("lakip-3.1") },
    { name: "3.8 Anggaran", marker: marker("lakip-3.8") },
    { name: "Tanpa tanda" },
  ];
  expect(assignSheetNames(plans, sheets)).toEqual([
    { name: "metode (2)", replaces: false },
    { name: "3.1 Capaian", replaces: true },
    { name: "Apa saja", replaces: false },
    { name: "3.8 Anggaran", replaces: false },
    { name: "Tanpa tanda", replaces: false },
  ]);
});
