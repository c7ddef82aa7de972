// The zip container: entries are inflated one by one within limits, and entries that nobody touched are
// written again as they were, still compressed. How a zip is laid out is in zip-format.ts. Knows nothing of workbooks.
import { deflateSync, inflateSync } from "fflate";
import { HostError } from "../host-error";
import { crc32 } from "./crc32";
import { damaged, readDirectory, writeZip, type Entry } from "./zip-format";

/** The most that a file may unpack to, in bytes: a sheet of 60,000 rows and 36 columns takes about 90 MB. */
const LIMITS = { total: 250_000_000, part: 200_000_000 } as const;

/** 1 January 1980, the first that a zip can say: the same parts give the same bytes, whenever they are written. */
const EARLIEST_DATE = 0x00210000;

/** Part names are compared without case, and some old writers used backslashes. */
const keyOf = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

/** The parts of a zip by name. */
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
