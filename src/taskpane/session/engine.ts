// The use cases of the pane in one place, so that they are loaded as one file when the first of them is needed.
export { checkWorkbook } from "../../app/check-workbook";
export { acceptFinding, clearJournal, decidePair, keepBaseline, keepCorrection, keepSettings } from "../../app/keep-state";
export { marksOf } from "../../app/mark-findings";
export { applyRepairs, undo } from "../../app/repair-findings";
