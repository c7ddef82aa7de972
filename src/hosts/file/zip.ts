// The zip container: entries are inflated one by one within limits, and entries that nobody touched are
// written again as they were, still compressed. Knows nothing of workbooks.
import { deflateSync, inflateSync } from "fflate";
import { HostError } from "../host-error";
import { crc32 } from "./crc32";

/** The most that a file may unpack to, in bytes: a sheet of 60,000 rows and 36 columns takes about 90 MB. */
const LIMITS = { total: 250_000_000, part: 200_000_000 } as const;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly time: number;
  readonly packed: Uint8Array;
}

const UTF8_NAME = 0x0800;
const ENCRYPTED = 0x0001;
const EARLIEST_DATE = 0x00210000;

const damaged = (why: string, cause?: unknown): HostError => new HostError("damaged-zip", { why }, { cause });

/** Part names are compared without case, and some old writers used backslashes. */
const keyOf = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

export class Zip {
  private readonly entries = new Map<string, Entry>();

  /**
   * Reads the directory of a zip; nothing is unpacked yet.
   * @throws HostError damaged-zip, zip-bomb (declared sizes over the limits), password-protected
   */
  static open(bytes: Uint8Array, limits: { readonly total: number; readonly part: number } = LIMITS): Zip {
    const zip = new Zip();
    let total = 0;
    for (const entry of readDirectory(bytes)) {
      total += entry.size;
      if (entry.size > limits.part || total > limits.total) throw new HostError("zip-bomb", { megabytes: Math.round(limits.total / 1e6) });
      if (!entry.name.endsWith("/")) zip.entries.set(keyOf(entry.name), entry);
    }
    return zip;
  }

  /** Names as stored, in the order of the file. */
  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /**
   * The unpacked bytes of a part, or `undefined` where there is none. Never more than the declared size is unpacked.
   * @throws HostError damaged-zip where the data do not fit the declared size or checksum
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(keyOf(name));
    if (!entry) return undefined;
    const bytes = unpack(entry);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
    return bytes;
  }

  /** A part as text without a byte order mark. */
  text(name: string): string | undefined {
    const bytes = this.read(name);
    return bytes && decodeXml(bytes);
  }

  set(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const old = this.entries.get(keyOf(name));
    this.entries.set(keyOf(name), {
      name: old?.name ?? name,
      method: 8,
      crc: crc32(bytes),
      size: bytes.length,
      time: EARLIEST_DATE,
      packed: deflateSync(bytes, { level: bytes.length > 8_000_000 ? 3 : 6 }),
    });
  }

  remove(name: string): void {
    this.entries.delete(keyOf(name));
  }

  /** A zip with some of the parts only, not compressed, each checked. */
  only(names: readonly string[]): Zip {
    const zip = new Zip();
    for (const name of names) {
      const entry = this.entries.get(keyOf(name));
      if (entry) zip.entries.set(keyOf(name), { ...entry, method: 0, packed: this.read(name)! });
    }
    return zip;
  }

  /** The zip as bytes; the same parts always give the same bytes. */
  toBytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}

const unpack = (entry: Entry): Uint8Array => {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) throw damaged(entry.name);
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (cause) {
    throw damaged(entry.name, cause);
  }
};

/** Text of an XML part: UTF-8, or UTF-16 by its byte order mark. */
const decodeXml = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
};

const readDirectory = (bytes: Uint8Array): Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = findEnd(view);
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (end >= 20 && view.getUint32(end - 20, true) === 0x07064b50) {
      const end64 = Number(view.getBigUint64(end - 12, true));
      count = Number(view.getBigUint64(end64 + 32, true));
      at = Number(view.getBigUint64(end64 + 48, true));
    }
    const entries: Entry[] = [];
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw damaged("directory");
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
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw damaged("end");
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number, nameLength: number, extraLength: number): Entry => {
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new HostError("password-protected");
  const sizes = { packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) };
  readZip64(view, at + 46 + nameLength, extraLength, sizes);
  if (view.getUint32(sizes.offset, true) !== 0x04034b50) throw damaged(name);
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

const writeZip = (entries: readonly Entry[]): Uint8Array => {
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
    head(0x04034b50, entry, names[i]!, 0);
    out.set(names[i]!, at + 30);
    out.set(entry.packed, at + 30 + names[i]!.length);
    at += 30 + names[i]!.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, i) => {
    head(0x02014b50, entry, names[i]!, 2);
    view.setUint32(at + 42, offsets[i]!, true);
    out.set(names[i]!, at + 46);
    at += 46 + names[i]!.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
};
