// The letters of columns and the numbers of rows around the grid.
import { columnLetters, type Area } from "../../../sheets/address";
import type { Axis } from "./axis";

export interface Stretch {
  readonly first: number;
  /** Where the stretch begins on the screen, and how long it is, in pixels. */
  readonly from: number;
  readonly length: number;
  /** The place of the sheet at its beginning. */
  readonly place: number;
}

const head = (className: string, text: string, isSelected: boolean): HTMLElement => {
  const element = document.createElement("div");
  element.className = `${className}${isSelected ? " selected" : ""}`;
  element.textContent = text;
  return element;
};

/** Draws the heads of stretches: frozen ones, then those that scroll. */
export const drawHeads = (parent: HTMLElement, axis: Axis, stretches: readonly Stretch[], selected: Area, isColumns: boolean): void => {
  const heads: HTMLElement[] = [];
  for (const { first, from, length, place } of stretches) {
    const strip = document.createElement("div");
    strip.className = "strip";
    strip.style[isColumns ? "left" : "top"] = `${from}px`;
    strip.style[isColumns ? "width" : "height"] = `${Math.max(0, length)}px`;
    for (let at = Math.max(first, axis.at(place)); at < axis.count && axis.start(at) < place + length; at++) {
      if (axis.size(at) === 0) continue;
      const isSelected = isColumns ? at >= selected.left && at <= selected.right : at >= selected.top && at <= selected.bottom;
      const element = head("head", isColumns ? columnLetters(at) : String(at + 1), isSelected);
      if (axis.size(at - 1) === 0 && at > 0) element.classList.add("after-hidden");
      element.style[isColumns ? "left" : "top"] = `${axis.start(at) - place}px`;
      element.style[isColumns ? "width" : "height"] = `${axis.size(at)}px`;
      strip.append(element);
    }
    heads.push(strip);
  }
  parent.replaceChildren(...heads);
};
