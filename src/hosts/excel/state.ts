// What Selaras keeps inside the open workbook: the same custom XML part that a file has. Its texts are not understood here.
import { STATE_NAMESPACE, stateXml } from "../state-part";
import { HostError } from "../host-error";
import { runExcel } from "./run";

/** The parts of ours in a workbook; there is one, unless somebody joined workbooks. */
export const stateParts = (workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection => workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);

/** The entries of a part; none where it is damaged, since a workbook must be read all the same. */
export const entriesOf = (xml: string): Map<string, string> => {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  const entries = [...root.getElementsByTagNameNS(STATE_NAMESPACE, "entry")];
  return new Map(entries.map((entry) => [entry.getAttribute("key") ?? "", entry.textContent ?? ""]));
};

/** Sets or, with `null`, removes one entry. @throws HostError where nothing was changed, or state-unknown */
export const setState = async (key: string, json: string | null): Promise<void> => {
  const { part, state } = await runExcel(storedState);
  if ((state.get(key) ?? null) === json) return;
  if (json === null) state.delete(key);
  else state.set(key, json);
  try {
    await runExcel((context) => {
      const parts = context.workbook.customXmlParts;
      if (part === undefined) parts.add(stateXml(state));
      else parts.getItem(part).setXml(stateXml(state));
      return context.sync();
    });
  } catch (error) {
    if (!(await isStored(key, json))) throw error;
  }
};

/** The id of our part, and its entries. */
const storedState = async (context: Excel.RequestContext): Promise<{ readonly part: string | undefined; readonly state: Map<string, string> }> => {
  const parts = stateParts(context.workbook).load("items/id");
  await context.sync();
  const part = parts.items[0];
  const xml = part?.getXml();
  if (xml) await context.sync();
  return { part: part?.id, state: entriesOf(xml?.value ?? "<state/>") };
};

/** After a failure: only the answer may have been lost. @throws HostError state-unknown where Excel does not tell */
const isStored = async (key: string, json: string | null): Promise<boolean> => {
  const { state } = await runExcel(storedState).catch((cause: unknown) => {
    throw new HostError("state-unknown", {}, { cause });
  });
  return (state.get(key) ?? null) === json;
};
