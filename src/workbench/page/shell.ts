// The frame of the page: its regions by name, and small helpers to fill them. Holds no workbook.

/** The page's elements; all stand in workbench.html. */
export interface Shell {
  readonly title: HTMLElement;
  readonly tabs: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly fileInput: HTMLInputElement;
  readonly nameBox: HTMLInputElement;
  readonly formula: HTMLTextAreaElement;
  readonly grid: HTMLElement;
  readonly sheetTabs: HTMLElement;
  readonly status: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneBody: HTMLElement;
  readonly closePane: HTMLElement;
  readonly notice: HTMLElement;
}

const found = <T extends HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is not on the page`);
  return element as T;
};

export const findShell = (): Shell => ({
  title: found("title"), tabs: found("ribbon-tabs"), ribbon: found("ribbon"), fileInput: found("file"), nameBox: found("name-box"), formula: found("formula"),
  grid: found("grid"), sheetTabs: found("sheet-tabs"), status: found("status"), pane: found("pane"), paneBody: found("pane-body"), closePane: found("close-pane"),
  notice: found("notice"),
});

/** An element with properties and children. */
export const make = <K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]> = {}, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[K] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};
