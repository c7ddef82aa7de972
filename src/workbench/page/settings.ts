// What the page's address asks for: which workbook, which language, which Excel.

export interface PageSettings {
  /** Address of the workbook that is opened first. */
  readonly workbook: string;
  readonly language: string;
  readonly excelApi: string;
  readonly hasSharedRuntime: boolean;
}

/** The newest set of Excel's API that office.js from npm has code for. */
const NEWEST = "1.15";

/** Reads the part of an address after "?": `workbook`, `language` (id-ID or en-US), `api` (1.14 and so on), `runtime` ("0": no shared runtime). */
export const readSettings = (search: string): PageSettings => {
  const query = new URLSearchParams(search);
  return {
    workbook: query.get("workbook") ?? "sample/selaras-contoh.xlsx",
    language: query.get("language") ?? "id-ID",
    excelApi: query.get("api") ?? NEWEST,
    hasSharedRuntime: query.get("runtime") !== "0",
  };
};
