// How a zip file is laid out (PKWARE APPNOTE 6.3, sections 4.3 and 4.4): its directory is read, and a whole file written. Nothing is
// packed or unpacked here. The numbers in the code are the offsets of fields in bytes.
import { HostError } from "../host-error";

/** One file in a zip, packed as it is stored. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly time: number;
  readonly packed: Uint8Array;
}

/** The first four bytes of each record. */
const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;

/** Flags of an entry. */
const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001;

/** What is said of a zip that cannot be read; `why` names the place. */
export const damaged = (why: string, cause?: unknown): HostError => new HostError("damaged-zip", { why }, { cause });

/** The entries that the directory of a zip lists; nothing is unpacked. @throws HostError damaged-zip, password-protected */
export const readDirectory = (bytes: Uint8Array): Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (end >= 20 && view.getUint32(end - 20, true) === END64_LOCATOR) {
      const end64 = Number(view.getBigUint64(end - 12, true));
      count = Number(view.getBigUint64(end64 + 32, true));
      at = Number(view.getBigUint64(end64 + 48, true));
    }
    const entries: Entry[] = [];
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("directory");
      const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
      entries.push(readEntry(bytes, view, at, lengths[0], lengths[1]));
      at += 46 + lengths[0] + lengths[1] + lengths[2];
    }
    return entries;
  } catch (cause) {
    throw cause instanceof HostError ? cause : damaged("directory", cause);
  }
};

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  throw damaged("end");
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): Entry => {
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new HostError("password-protected");
  const sizes = { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) };
  readZip64(view, at + 46 + nameLength, extraLength, sizes);
  if (view.getUint32(sizes.offset, true) !== LOCAL_ENTRY) throw damaged(name);
  const start = sizes.offset + 30 + view.getUint16(sizes.offset + 26, true) + view.getUint16(sizes.offset + 28, true);
  if (start + sizes.packed > bytes.length) throw damaged(name);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    time: view.getUint32(at + 12, true),
    packed: bytes.subarray(start, start + sizes.packed),
  };
};

/** Sizes that do not fit 32 bits stand in an extra field, in this order, only those that are all ones. */
const readZip64 = (view: DataView, start: number, length: number, sizes: { packed: number; size: number; offset: number }): void => {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (sizes[key] !== 0xffffffff) continue;
      sizes[key] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
};

/** A zip of these entries, in their order. */
export const writeZip = (entries: readonly Entry[]): Uint8Array => {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const length = entries.reduce((sum, entry, i) => sum + 76 + 2 * names[i]!.length + entry.packed.length, 22);
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  const head = (signature: number, entry: Entry, name: Uint8Array, shift: number): void => {
    view.setUint32(at, signature, true);
    if (shift) view.setUint16(at + 4, 20, true);
    view.setUint16(at + 4 + shift, 20, true);
    view.setUint16(at + 6 + shift, UTF8_NAME, true);
    view.setUint16(at + 8 + shift, entry.method, true);
    view.setUint32(at + 10 + shift, entry.time, true);
    view.setUint32(at + 14 + shift, entry.crc, true);
    view.setUint32(at + 18 + shift, entry.packed.length, true);
    view.setUint32(at + 22 + shift, entry.size, true);
    view.setUint16(at + 26 + shift, name.length, true);
  };
  entries.forEach((entry, i) => {
    offsets[i] = at;
    head(LOCAL_ENTRY, entry, names[i]!, 0);
    out.set(names[i]!, at + 30);
    out.set(entry.packed, at + 30 + names[i]!.length);
    at += 30 + names[i]!.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    head(DIRECTORY_ENTRY, entry, names[i]!, 2);
    view.setUint32(at + 42, offsets[i]!, true);
    out.set(names[i]!, at + 46);
    at += 46 + names[i]!.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
};
