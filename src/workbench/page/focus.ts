// The regions of the page that F6 goes through, as in Excel: ribbon, formula bar, cells, sheet tabs, pane.

export interface Region {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

/** Goes to the region behind or before one that holds `from`, in a circle; regions that are hidden are left out. */
export const goToRegion = (regions: readonly Region[], from: Element | null, direction: 1 | -1): void => {
  const open = regions.filter(({ element }) => !element.hidden);
  const at = open.findIndex(({ element }) => from !== null && element.contains(from));
  const next = at < 0 && direction < 0 ? open.length - 1 : at + direction;
  open[(next + open.length) % open.length]?.focus();
};

/** Listens for F6 on the page. */
export const listenToF6 = (regions: readonly Region[]): void => {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.altKey) return;
    event.preventDefault();
    goToRegion(regions, document.activeElement, event.shiftKey ? -1 : 1);
  });
};

/** Puts the focus on the first of these that can have it. */
export const focusFirst = (parent: HTMLElement, selector: string): void => parent.querySelector<HTMLElement>(selector)?.focus();
