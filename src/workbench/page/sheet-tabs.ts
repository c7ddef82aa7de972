// The tabs of the sheets below the grid. Hidden sheets have none, as in Excel.
import type { Book, Sheet } from "../host/model";
import { make } from "./shell";

/** Draws the tabs; `open` is called with the sheet that a person chose. */
export const drawTabs = (parent: HTMLElement, book: Book, front: Sheet, open: (sheet: Sheet) => void): void => {
  const sheets = book.sheets.filter(({ visibility }) => visibility === "Visible");
  const key = JSON.stringify([front.id, sheets.map(({ id, name }) => [id, name])]);
  if (parent.dataset.drawn === key) return;
  const hadFocus = parent.contains(document.activeElement);
  parent.dataset.drawn = key;
  parent.replaceChildren(
    ...sheets.map((sheet) => {
      const tab = make("button", { className: "sheet-tab", type: "button", textContent: sheet.name, onclick: () => open(sheet) });
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-selected", String(sheet === front));
      tab.setAttribute("aria-controls", "grid");
      tab.tabIndex = sheet === front ? 0 : -1;
      return tab;
    }),
  );
  const chosen = parent.querySelector<HTMLElement>('[aria-selected="true"]');
  if (chosen) keepInView(chosen);
  if (hadFocus) chosen?.focus();
};

const keepInView = (tab: Element): void => tab.scrollIntoView({ block: "nearest", inline: "nearest" });

/** Arrow keys go from tab to tab, as screen readers expect; the wheel moves the row of tabs; the chosen one stays in view when there is less room. */
export const moveOnArrows = (parent: HTMLElement): void => {
  parent.addEventListener("wheel", ({ deltaY }) => void (parent.scrollLeft += deltaY), { passive: true });
  new ResizeObserver(() => parent.querySelectorAll('[aria-selected="true"]').forEach(keepInView)).observe(parent);
  parent.addEventListener("keydown", ({ key }) => {
    const tabs = [...parent.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
    const next = key === "ArrowRight" ? tabs[at + 1] : key === "ArrowLeft" ? tabs[at - 1] : key === "Home" ? tabs[0] : key === "End" ? tabs.at(-1) : undefined;
    next?.click();
  });
};
