import { contentAt, editsFor, previewOf } from "../../src/repair/edits";
import type { RepairOffer } from "../../src/rules/finding";
import { gridSheet, gridWorkbook } from "../helpers/grid";

const offer = (...cells: RepairOffer["cells"]): RepairOffer => ({ id: "text-to-number", safe: true, cells });

test("what a cell holds", () => {
  const sheet = gridSheet("1 | teks | =A1*2 => 2 | #REF! | TRUE |");
  expect([0, 1, 2, 3, 4, 5, 9].map((column) => contentAt(sheet, 0, column))).toEqual([1, "teks", "=A1*2", "#REF!", true, null, null]);
});

describe("edits of an offer", () => {
  const workbook = gridWorkbook({ text: "'5,5 | 7 | =A1 => 5", options: { name: "PK", formats: { A1: "@", C1: "@" } } });

  test("know the old value, and make a number of a text cell", () => {
    expect(editsFor(offer({ sheet: "PK", cell: "A1", after: 5.5 }, { sheet: "PK", cell: "D9", after: "x" }), workbook)).toEqual([
      { sheet: "PK", cell: "A1", before: "5,5", after: 5.5, format: { before: "@", after: "General" } },
      { sheet: "PK", cell: "D9", before: null, after: "x" },
    ]);
  });

  test("leave out what stands there already, and sheets that are gone", () => {
    expect(editsFor(offer({ sheet: "PK", cell: "B1", after: 7 }, { sheet: "IKU", cell: "A1", after: 1 }, { sheet: "PK", cell: "C1", after: "=A1" }), workbook)).toEqual([]);
  });

  test("keep digits that are meant as text", () => {
    expect(editsFor(offer({ sheet: "PK", cell: "B1", after: "2.10" }, { sheet: "PK", cell: "A1", after: "2.10" }), workbook)).toEqual([
      { sheet: "PK", cell: "B1", before: 7, after: "2.10", format: { before: "General", after: "@" } },
      { sheet: "PK", cell: "A1", before: "5,5", after: "2.10" },
    ]);
  });

  test("keep the value that was computed", () => {
    const [edit] = editsFor(offer({ sheet: "PK", cell: "B1", after: "=A1*2", computed: 11 }), workbook);
    expect(edit).toMatchObject({ before: 7, after: "=A1*2", computed: 11 });
  });
});

test("a preview is text", () => {
  expect(previewOf([
    { sheet: "PK", cell: "A1", before: null, after: 5.5 },
    { sheet: "PK", cell: "A2", before: true, after: "=B2/C2", computed: 0.5 },
  ], gridWorkbook({ text: "1", options: { name: "PK" } }), "id-ID")).toEqual([
    { sheet: "PK", cell: "A1", before: "", after: "5,5" },
    { sheet: "PK", cell: "A2", before: "TRUE", after: "=B2/C2 (0,5)" },
  ]);
});

test.each<[string, string | undefined, [number | null, number], [string, string]]>([
  ["without a format, four decimals at most", undefined, [null, 99.75186104218362], ["", "99,7519"]],
  ["as many decimals as the cell shows", "0.00", [1.005, 2], ["1,01", "2,00"]],
  ["thousands and percent", "#,##0.0%", [12.5, 0.125], ["1.250,0%", "12,5%"]],
  ["more decimals where two figures would look the same", "0", [99.4, 99.2], ["99,4", "99,2"]],
  ["two figures that are the same to the eye stay as they are", "0.0", [5, 5], ["5,0", "5,0"]],
  ["a date is no figure with decimals", "dd/mm/yyyy", [null, 45000], ["", "45000"]],
])("a preview shows figures as their cell does: %s", (_, format, [before, after], [old, fresh]) => {
  const workbook = gridWorkbook({ text: "1", options: { name: "PK", ...(format ? { formats: { A1: format } } : {}) } });
  expect(previewOf([{ sheet: "PK", cell: "A1", before, after }], workbook, "id-ID")).toEqual([{ sheet: "PK", cell: "A1", before: old, after: fresh }]);
});
