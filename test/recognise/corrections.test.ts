import { recognise } from "../../src/recognise";
import { applyCorrections, headerShapeKey, type HeaderCorrection } from "../../src/recognise/corrections";
import type { Recognition } from "../../src/recognise/table";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { gridWorkbook } from "../helpers/grid";

const PK = `Perjanjian Kinerja Tahun 2025
Dinas Kesehatan

No | Sasaran | Indikator Kinerja | Satuan | Target | Usulan
1 | Meningkatnya derajat kesehatan | Angka kematian ibu | per 100.000 KH | 100 | 90
2 | Meningkatnya mutu layanan | Indeks kepuasan masyarakat | Indeks | 85 | 86`;

const lower = PK.replace("Indikator Kinerja", "INDIKATOR  KINERJA").replace("Tahun 2025", "Tahun 2024");
const workbook = gridWorkbook({ text: PK, options: { name: "PK" } }, { text: `\n\n${lower}`, options: { name: "PK lama" } }, { text: PK.replace("Usulan", "Target 2026"), options: { name: "Lain" } });

const corrected = (correct: (key: string) => HeaderCorrection, of: WorkbookSnapshot = workbook): Recognition => {
  const recognition = recognise(of);
  expect(recognition.tables.map(({ sheet }) => sheet)).toEqual(["PK", "PK lama", "Lain"]);
  return applyCorrections(of, recognition, [correct(headerShapeKey(recognition.tables[0]!))]);
};

describe("a correction", () => {
  test("of the kind counts for every sheet with the same header, wherever it stands, and says that a person said so", () => {
    const { tables } = corrected((header) => ({ header, kind: "iku" }));
    expect(tables.map(({ sheet, kind }) => `${sheet} ${kind}`)).toEqual(["PK iku", "PK lama iku", "Lain pk"]);
    expect(tables[0]).toMatchObject({ confidence: 1 });
    expect(tables[0]!.reasons.at(-1)).toEqual({ key: "person-said", weight: 1 });
  });

  test("of a column replaces its role as a whole, and rows are read with it", () => {
    const { tables } = corrected((header) => ({ header, columns: [{ at: 5, subject: "target", measure: "performance", year: 2026 }, { at: 1, subject: "notes" }] }));
    expect(tables[0]!.columns[5]).toMatchObject({ first: 5, subject: "target", year: 2026, confidence: 1 });
    expect(tables[0]!.columns[1]).not.toHaveProperty("level");
    expect(tables[0]!.rows.map(({ level }) => level)).toEqual(["indicator", "indicator"]);
  });

  test("of the header moves the data, and a template stays one", () => {
    const one = corrected((header) => ({ header, headerRows: 2 })).tables[0]!;
    expect([one.header.bottom, one.data?.top, one.rows.length]).toEqual([4, 5, 1]);
    const none = corrected((header) => ({ header, headerRows: 3 })).tables[0]!;
    expect([none.data, none.rows]).toEqual([null, []]);
  });

  test("that it is no table leaves the sheet alone, with the reason", () => {
    const { tables, leftAlone } = corrected((header) => ({ header, kind: null }));
    expect(tables.map(({ sheet }) => sheet)).toEqual(["Lain"]);
    expect(leftAlone.map(({ sheet, reason }) => `${sheet} ${reason.key}`)).toEqual(["PK person-said", "PK lama person-said"]);
  });

  test("of another header changes nothing", () => {
    const recognition = recognise(workbook);
    expect(applyCorrections(workbook, recognition, [{ header: "0", kind: null }])).toEqual(recognition);
  });
});
