// The use cases that change something, loaded when the first of them is asked for.
export { acceptFinding, clearJournal, decidePair, keepCorrection, keepSettings } from "../../app/keep-state";
export { applyRepairs, undo } from "../../app/repair-findings";
