// The use cases that the ribbon needs where it works without the pane, loaded when a button is pressed.
export { loadReasons, loadTexts } from "../app/load-texts";
export { checkWorkbook } from "../app/check-workbook";
export { markFindings } from "../app/mark-findings";
export { failurePlan } from "../app/temuan";
export { writeLakip } from "../app/write-lakip";
