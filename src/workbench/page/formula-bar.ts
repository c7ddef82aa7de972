// The name box and the field for contents above the grid.
import { areaAddress, cellAddress, parseArea, type Area } from "../../sheets/address";
import type { Cell } from "../host/model";
import { editText } from "./grid/cell-text";
import type { Selection } from "./grid/selection";

export interface FormulaBarEvents {
  readonly onGo: (area: Area) => void;
  readonly onType: (text: string, key: { readonly key: string; readonly shiftKey: boolean }) => void;
  readonly onLeave: () => void;
}

/** Shows what is selected. */
export const showSelected = (nameBox: HTMLInputElement, formula: HTMLTextAreaElement, { active, area }: Selection, cell: Cell | undefined, isMerge: boolean): void => {
  const isOne = isMerge || (area.top === area.bottom && area.left === area.right);
  if (document.activeElement !== nameBox) nameBox.value = isOne ? cellAddress(active.row, active.column) : areaAddress(area);
  if (document.activeElement !== formula) formula.value = editText(cell);
};

/** Typing an address goes there; typing contents changes the active cell. */
export const listenToBar = (nameBox: HTMLInputElement, formula: HTMLTextAreaElement, { onGo, onType, onLeave }: FormulaBarEvents): void => {
  nameBox.addEventListener("focus", () => nameBox.select());
  nameBox.addEventListener("keydown", ({ key }) => {
    if (key !== "Enter" && key !== "Escape") return;
    const area = key === "Enter" ? parseArea(nameBox.value) : null;
    onLeave();
    if (area) onGo(area);
  });
  formula.addEventListener("keydown", (event) => {
    if (event.key === "Escape") onLeave();
    if ((event.key !== "Enter" || event.altKey) && event.key !== "Tab") return;
    event.preventDefault();
    const { value } = formula;
    onLeave();
    onType(value, event);
  });
};
