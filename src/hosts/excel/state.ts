// What Selaras keeps inside the open workbook: the same custom XML part that a file has. Its texts are not understood here.
import { STATE_NAMESPACE, stateXml } from "../state-part";
import { runExcel } from "./run";

/** The parts of ours in a workbook; there is one, unless somebody joined workbooks. */
export const stateParts = (workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection => workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);

/** The entries of a part; none where it is damaged, since a workbook must be read all the same. */
export const entriesOf = (xml: string): Map<string, string> => {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  const entries = [...root.getElementsByTagNameNS(STATE_NAMESPACE, "entry")];
  return new Map(entries.map((entry) => [entry.getAttribute("key") ?? "", entry.textContent ?? ""]));
};

/** Sets or, with `null`, removes one entry. @throws HostError */
export const setState = (key: string, json: string | null): Promise<void> =>
  runExcel(async (context) => {
    const parts = stateParts(context.workbook).load("items/id");
    await context.sync();
    const part = parts.items[0];
    const xml = part?.getXml();
    await context.sync();
    const state = entriesOf(xml?.value ?? "<state/>");
    if (json === null) state.delete(key);
    else state.set(key, json);
    if (part) part.setXml(stateXml(state));
    else if (state.size > 0) context.workbook.customXmlParts.add(stateXml(state));
    await context.sync();
  });
