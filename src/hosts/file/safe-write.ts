// The only module of this host that touches the file system: reads an input within limits, and writes a result so that
// nothing is ever half written, overwritten unasked, or written over the input.
import { randomUUID } from "node:crypto";
import { lstat, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { HostError } from "../host-error";
import { MOST_BYTES } from "./read";

const codeOf = (error: unknown): string => (typeof error === "object" && error !== null && "code" in error ? String(error.code) : "");

/**
 * Reads a whole file.
 * @throws HostError not-found (also where it may not be read), is-a-folder, not-a-workbook (a device), too-large
 */
export const readInput = async (path: string): Promise<Uint8Array> => {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new HostError("is-a-folder", { file: path });
    if (!about.isFile()) throw new HostError("not-a-workbook", { file: basename(path) });
    if (about.size > MOST_BYTES) throw new HostError("too-large", { file: basename(path), megabytes: Math.round(MOST_BYTES / 1e6) });
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    throw cause instanceof HostError ? cause : new HostError("not-found", { file: path }, { cause });
  }
};

/** What a result may replace. */
export interface WriteOptions {
  /** The file that was read; the output may not be the same, by whatever path it is named. */
  readonly input?: string;
  /** Writes over an existing file. */
  readonly force?: boolean;
}

/**
 * Says early whether `writeSafely` would refuse a path, before long work is done for it.
 * @throws HostError output-is-input, output-exists, output-unwritable
 */
export const checkOutput = async (output: string, { input, force = false }: WriteOptions): Promise<void> => {
  if (input !== undefined && (await isSameFile(output, input))) throw new HostError("output-is-input", { file: output });
  const present = await lstat(output).catch(() => undefined);
  if (present && !(await stat(output).catch(() => present)).isFile()) throw new HostError("output-unwritable", { file: output });
  if (present && !force) throw new HostError("output-exists", { file: output });
};

/**
 * Writes under a temporary name in the same folder and renames it when it is complete.
 * @throws HostError output-is-input, output-exists, output-unwritable; then nothing was changed
 */
export const writeSafely = async (output: string, bytes: Uint8Array, options: WriteOptions = {}): Promise<void> => {
  await checkOutput(output, options);
  const target = await realpath(output).catch(() => resolve(output));
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (cause) {
    await unlink(temporary).catch(() => undefined);
    throw new HostError("output-unwritable", { file: output, reason: codeOf(cause) }, { cause });
  }
};

/** True for the same file under any name: links, another case, another way to write the path. */
const isSameFile = async (a: string, b: string): Promise<boolean> => {
  if (resolve(a) === resolve(b)) return true;
  const [first, second] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => undefined)));
  return first !== undefined && second !== undefined && first.ino !== 0n && first.ino === second.ino && first.dev === second.dev;
};
