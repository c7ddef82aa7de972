// Charts of a planned sheet as parts of an .xlsx: a drawing on the sheet, and a part for each chart. Taken out again when the sheet is replaced.
import type { SheetPlan } from "../../sheets/plan";
import { chartName } from "../chart-looks";
import { readRelationships } from "./book";
import { chartXml, drawingXml } from "./chart-xml";
import { OFFICE } from "./namespaces";
import { PART, type XlsxPackage } from "./package";


/** Puts the plan's charts on the sheet in `path`, which has the name `sheet` and no drawing yet. */
export const addCharts = (book: XlsxPackage, plan: SheetPlan, { path, name }: { readonly path: string; readonly name: string }): void => {
  const { charts = [] } = plan;
  if (charts.length === 0) return;
  const drawing = book.freePath(`${book.folder}drawings/drawing`);
  const id = book.addPart(drawing, drawingXml([]), PART.drawing, path);
  const placed = charts.map((chart, place) => {
    const part = book.freePath(`${book.folder}charts/chart`);
    return { anchor: chart.anchor, title: chart.title, name: chartName(place), id: book.addPart(part, chartXml(plan, chart, name), PART.chart, drawing) };
  });
  book.setText(drawing, drawingXml(placed, plan.widths));
  book.setText(path, book.require(path).replace(/<\/worksheet>$/, `<drawing xmlns:r="${OFFICE}" r:id="${id}"/></worksheet>`));
};

/** Takes out the drawings that hang on a sheet with their charts; pictures may serve other sheets and stay. */
export const removeCharts = (book: XlsxPackage, path: string): void => {
  for (const drawing of readRelationships(book, path).filter(({ type, external }) => type === "drawing" && !external)) {
    for (const chart of readRelationships(book, drawing.target).filter(({ type, external }) => type === "chart" && !external)) {
      for (const look of readRelationships(book, chart.target).filter(({ type }) => type === "chartStyle" || type === "chartColorStyle")) book.removePart(look.target);
      book.dropRelationships(chart.target);
      book.removePart(chart.target);
    }
    book.dropRelationships(drawing.target);
    book.removePart(drawing.target);
  }
};
