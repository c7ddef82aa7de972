// Tells when cells change, a while after the last change: handlers run for the edits of every coauthor, and one edit can
// fire many times. A hint only; Excel may drop events, so nothing is decided or written from here.
import { runExcel } from "./run";

interface Change {
  readonly sheet: string;
  readonly range: string;
}

/** How long cells must rest before changes are told, in milliseconds. */
const REST = 500;

/** Calls back for each changed range; gives a function that stops it. */
export const watch = (onChange: (change: Change) => void): (() => void) => {
  const changes = new Map<string, { readonly id: string; readonly range: string }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const tell = async (): Promise<void> => {
    const waiting = [...changes.values()];
    changes.clear();
    const names = await sheetNames();
    for (const { id, range } of waiting) {
      const sheet = names.get(id);
      if (!isStopped && sheet !== undefined) onChange({ sheet, range });
    }
  };
  const handler = runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(({ worksheetId, address }) => {
      changes.set(`${worksheetId} ${address}`, { id: worksheetId, range: address });
      clearTimeout(timer);
      timer = setTimeout(() => void tell().catch(ignore), REST);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  handler.catch(ignore);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    void handler.then(remove).catch(ignore);
  };
};

const sheetNames = (): Promise<Map<string, string>> =>
  runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(sheets.items.map(({ id, name }) => [id, name]));
  });

/** A handler can only be removed in the context that added it. */
const remove = (handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> =>
  Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });

/** Watching is a convenience: where it fails, the person still checks again by hand. */
const ignore = (): void => undefined;
