// A worker thread of the pane: reads and checks one workbook that a person picked, so that the pane itself never stands still.
import { loadTexts, loadViewTexts } from "../../app/load-texts";
import { recapFile } from "../../app/recap";
import { localDate } from "../../app/dates";
import { readWorkbook } from "../../hosts/file/read";
import type { RecapTask } from "./read-files";

addEventListener("message", ({ data }: MessageEvent<RecapTask>) => {
  const { file, today, language } = data;
  const read = async (): ReturnType<typeof readWorkbook> => readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
  void Promise.all([loadTexts(language), loadViewTexts()])
    .then(() => recapFile({ file: file.name, date: localDate(new Date(file.lastModified)), read }, { today }, language))
    .then((answer) => postMessage(answer));
});
