// A sheet of 100,000 rows is recognised like its first rows, and in a time that grows with its rows alone.
import { recognise } from "../../src/recognise";
import type { Table } from "../../src/recognise/table";
import type { WorkbookSnapshot } from "../../src/sheets/snapshot";
import { evaluationWorkbook } from "../bench/evaluation-sheet";

/** The first `count` rows of a workbook's only sheet. */
const firstRows = (workbook: WorkbookSnapshot, count: number): WorkbookSnapshot => {
  const [sheet] = workbook.sheets;
  const cut = <Row>(rows: readonly Row[]): Row[] => rows.slice(0, count);
  return { ...workbook, sheets: [{ ...sheet!, rowCount: count, values: cut(sheet!.values), formulas: cut(sheet!.formulas), formats: cut(sheet!.formats) }] };
};

/** All that is said of the table as a whole: without where its rows end. */
const aboutTable = ({ rows: _rows, data, ...rest }: Table): object => ({ ...rest, first: data?.top });

describe("a sheet of 100,000 rows", () => {
  const large = evaluationWorkbook(100_000);
  const table = recognise(large).tables[0]!;

  test("its kind, header, columns, periods and equations are those of its first 2,000 rows", () => {
    const { tables } = recognise(firstRows(large, 2_000));
    expect(tables).toHaveLength(1);
    expect(aboutTable(table)).toEqual(aboutTable(tables[0]!));
  });

  test("its rows begin with the same levels, codes and parents, and go on to its end", () => {
    const head = recognise(firstRows(large, 2_000)).tables[0]!.rows;
    expect(table.rows.slice(0, head.length)).toEqual(head);
    expect(head.length).toBeGreaterThan(1_900);
    expect(table.data?.bottom).toBe(large.sheets[0]!.rowCount - 1);
    expect(table.rows).toHaveLength(large.sheets[0]!.rowCount - table.data!.top);
  });
});
