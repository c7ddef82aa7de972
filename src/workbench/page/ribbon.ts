// The tab of the ribbon as the add-in's manifest describes it: labels, icons, and what each button does.

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that it runs; left out where it opens the pane. */
  readonly functionName?: string;
}

export interface Ribbon {
  readonly tab: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads a manifest. `origin` stands for the address that it was written for; `language` such as "id-ID". */
export const readRibbon = (manifest: string, origin: string, language: string): Ribbon => {
  const root = new DOMParser().parseFromString(manifest, "text/xml");
  const all = (parent: Document | Element, name: string): Element[] => [...parent.getElementsByTagNameNS("*", name)];
  const first = (parent: Element, name: string): Element | undefined => [...parent.children].find((child) => child.localName === name);
  const resources = new Map(
    [...all(root, "String"), ...all(root, "Image"), ...all(root, "Url")].map((resource) => {
      const own = [...resource.children].find((child) => child.getAttribute("Locale") === language);
      return [resource.getAttribute("id") ?? "", (own ?? resource).getAttribute(own ? "Value" : "DefaultValue") ?? ""];
    }),
  );
  const text = (element: Element | undefined): string => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const tab = all(root, "CustomTab")[0]!;
  const group = first(tab, "Group")!;
  const buttons = all(group, "Control").map((control): RibbonButton => {
    const tip = first(control, "Supertip")!;
    const icon = [...first(control, "Icon")!.children].find((image) => image.getAttribute("size") === "32");
    const functionName = all(control, "FunctionName")[0]?.textContent;
    return {
      id: control.id, label: text(first(control, "Label")), tip: text(first(tip, "Description")), icon: origin + new URL(text(icon)).pathname,
      ...(functionName ? { functionName } : {}),
    };
  });
  return { tab: text(first(tab, "Label")), group: text(first(group, "Label")), buttons };
};
