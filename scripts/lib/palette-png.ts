// A PNG of a screen with few colours: pictures of the program are a fifth of their size then. Reads what browsers write (8 bits, RGB or RGBA,
// not interlaced); transparency is dropped.
import { crc32, deflateSync, inflateSync } from "node:zlib";

/** The most colours of a palette. */
const MOST = 256;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** One number a pixel: 0xRRGGBB. */
  readonly colours: Uint32Array;
}

/** The same picture with at most 256 colours. @throws where it is no PNG that browsers write */
export const withPalette = (png: Buffer): Buffer => {
  const { width, height, colours } = readPixels(png);
  const palette = paletteOf(colours);
  const nearest = new Map<number, number>();
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at]!;
    const index = nearest.get(colour) ?? nearestOf(palette, colour);
    nearest.set(colour, index);
    rows[at + Math.floor(at / width) + 1] = index;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([SIGNATURE, chunk("IHDR", head), chunk("PLTE", entries), chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })), chunk("IEND", Buffer.alloc(0))]);
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** The most frequent colours, and so many of the others that each colour has one near it: as near as 256 allow. */
const paletteOf = (colours: Uint32Array): number[] => {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  if (byCount.length <= MOST) return byCount;
  for (let least = 4; ; least *= 1.4) {
    const palette: number[] = [];
    for (const colour of byCount) if (palette.length <= MOST && palette.every((one) => distance(one, colour) >= least)) palette.push(colour);
    if (palette.length <= MOST) return palette;
  }
};

/** How far two colours are apart, over all channels. */
const distance = (a: number, b: number): number => Math.abs((a >> 16) - (b >> 16)) + Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) + Math.abs((a & 255) - (b & 255));

const nearestOf = (palette: readonly number[], colour: number): number => palette.reduce((best, one, at) => (distance(one, colour) < distance(palette[best]!, colour) ? at : best), 0);

/** The pixels of a PNG. @throws where it is none that browsers write */
export const readPixels = (png: Buffer): Pixels => {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error("this is no PNG");
  const parts: Buffer[] = [];
  let palette: Buffer | undefined;
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString("latin1", at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === "IHDR") {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      channels = { 2: 3, 3: 1, 6: 4 }[data[9]!] ?? 0;
      if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error("a PNG of this kind is not read");
    } else if (type === "PLTE") palette = data;
    else if (type === "IDAT") parts.push(data);
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  const colours = Uint32Array.from({ length: width * height }, (_, at) => {
    const [from, place] = palette ? [palette, bytes[at]! * 3] : [bytes, at * channels];
    return (from[place]! << 16) | (from[place + 1]! << 8) | from[place + 2]!;
  });
  return { width, height, colours };
};

/** Takes the prediction of each line back (PNG specification, 9.2). */
const unfiltered = (lines: Buffer, length: number, height: number, channels: number): Buffer => {
  const out = Buffer.alloc(length * height);
  for (let row = 0; row < height; row++) {
    const filter = lines[row * (length + 1)]!;
    for (let at = 0; at < length; at++) {
      const here = row * length + at;
      const left = at >= channels ? out[here - channels]! : 0;
      const up = row > 0 ? out[here - length]! : 0;
      const corner = row > 0 && at >= channels ? out[here - length - channels]! : 0;
      const guess = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
      out[here] = (lines[row * (length + 1) + 1 + at]! + guess) & 255;
    }
  }
  return out;
};

const paeth = (left: number, up: number, corner: number): number => {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
};
