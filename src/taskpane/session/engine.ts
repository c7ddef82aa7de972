// The use cases of a check in one place, so that they are loaded as one file ahead of the first click.
export { checkWorkbook } from "../../app/check-workbook";
export { keepBaseline } from "../../app/keep-entry";
export { marksOf } from "../../app/marks";
