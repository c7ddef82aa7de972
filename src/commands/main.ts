// Gives Excel the functions of the ribbon's buttons, by the names in manifest.xml.
import { createExcelHost } from "../hosts/excel/excel-host";
import { ribbonCommands } from "./ribbon";

/** Excel waits for `completed`, also after a failure: else the button stays grey. */
const start = async (): Promise<void> => {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return;
  const hasPane = Office.context.requirements.isSetSupported("SharedRuntime", "1.1");
  const commands = ribbonCommands({
    host: createExcelHost(), page: window, now: () => new Date(),
    language: Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "id",
    showPane: () => (hasPane ? Office.addin.showAsTaskpane() : Promise.resolve()),
  });
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void run().finally(() => event.completed()));
  }
};

void start();
