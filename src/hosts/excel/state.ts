// What Selaras keeps inside the open workbook: the same custom XML parts that a file has. Their texts are not understood here.
import { HostError } from "../host-error";
import { changedParts, damagedEntries, joinedState, STATE_NAMESPACE, stateXml } from "../state-part";
import { runExcel } from "./run";

/** The parts of ours in a workbook. */
export const stateParts = (workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection => workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);

/** The entries of a part. A damaged one never stops anything: its text stands for what it held. */
export const entriesOf = (xml: string): Map<string, string> => {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  const entries = [...root.getElementsByTagNameNS(STATE_NAMESPACE, "entry")];
  const isDamaged = root.getElementsByTagName("parsererror").length > 0 || (entries.length === 0 && (root.documentElement.textContent ?? "").trim() !== "");
  return isDamaged ? damagedEntries(xml) : new Map(entries.map((entry) => [entry.getAttribute("key") ?? "", entry.textContent ?? ""]));
};

/** Sets or, with `null`, removes one entry. @throws HostError where nothing was changed, or state-unknown */
export const setState = async (key: string, json: string | null): Promise<void> => {
  const stored = await runExcel(storedParts);
  const changes = changedParts(stored.map(({ state }) => state), key, json);
  if (changes.length === 0) return;
  try {
    await runExcel((context) => {
      const parts = context.workbook.customXmlParts;
      for (const { index, state } of changes) {
        if (index === undefined) parts.add(stateXml(state));
        else parts.getItem(stored[index]!.id).setXml(stateXml(state));
      }
      return context.sync();
    });
  } catch (error) {
    if (!(await isStored(key, json))) throw error;
  }
};

/** Our parts, by their ids. */
const storedParts = async (context: Excel.RequestContext): Promise<{ readonly id: string; readonly state: Map<string, string> }[]> => {
  const parts = stateParts(context.workbook).load("items/id");
  await context.sync();
  const texts = parts.items.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  return parts.items.map(({ id }, i) => ({ id, state: entriesOf(texts[i]!.value) }));
};

/** After a failure: only the answer may have been lost. @throws HostError state-unknown where Excel does not tell */
const isStored = async (key: string, json: string | null): Promise<boolean> => {
  const stored = await runExcel(storedParts).catch((cause: unknown) => {
    throw new HostError("state-unknown", {}, { cause });
  });
  return (joinedState(stored.map(({ state }) => state)).get(key) ?? null) === json;
};
