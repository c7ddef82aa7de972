// The workbooks that were named for a recapitulation: files as they are, folders by the workbooks in them, none of them twice.
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";

const WORKBOOK = /\.(xlsx|xlsm|xls|ods)$/i;

/** Excel puts such a file beside a workbook that is open. */
const LOCK_FILE = /^~\$/;

/** Paths in the order in which they were named; what does not exist stays, and is reported when it is read. */
export const inputFiles = async (named: readonly string[], output: string): Promise<readonly string[]> => {
  const paths = (await Promise.all(named.map(expand))).flat();
  const own = await identity(output);
  const byIdentity = new Map<string, string>();
  for (const path of paths) {
    const key = await identity(path);
    // The result of an earlier run in the same folder is no input of this one.
    if (key !== own && !byIdentity.has(key)) byIdentity.set(key, path);
  }
  return [...byIdentity.values()];
};

const expand = async (path: string): Promise<readonly string[]> => {
  const isFolder = await stat(path).then((about) => about.isDirectory(), () => false);
  if (!isFolder) return [path];
  const names = await readdir(path);
  return names.filter((name) => WORKBOOK.test(name) && !LOCK_FILE.test(name)).sort((a, b) => a.localeCompare(b, "id")).map((name) => join(path, name));
};

const identity = (path: string): Promise<string> => realpath(path).catch(() => path);
