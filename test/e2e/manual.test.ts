// The manual says what the program says: its pictures are there and small, and the words that it prints bold are on the screen.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { deflateSync } from "node:zlib";
import { readPixels, withPalette } from "../../scripts/lib/palette-png";
import { ROOT } from "../../scripts/lib/process";
import { id } from "../../src/locales/id";

const DOCS = join(ROOT, "docs");
const manual = readFileSync(join(DOCS, "panduan.md"), "utf8");
const pictures = readdirSync(join(DOCS, "gambar")).filter((name) => name.endsWith(".png"));

test("every picture of the manual and of the views is there, and each is used", () => {
  const views = readFileSync(join(DOCS, "gambar/README.md"), "utf8");
  const named = [...[...manual.matchAll(/\]\(gambar\/([^)]+\.png)\)/g)], ...[...views.matchAll(/\]\(([^)]+\.png)\)/g)]].map((match) => match[1]!);
  expect(named.filter((name) => !existsSync(join(DOCS, "gambar", name)))).toEqual([]);
  expect(pictures.filter((name) => !named.includes(name))).toEqual([]);
});

test("pictures are small, and of the sizes of a window or a pane", () => {
  for (const name of pictures) {
    const png = readFileSync(join(DOCS, "gambar", name));
    expect(png.length).toBeLessThan(100_000);
    expect(png[25]).toBe(3);
    expect(readPixels(png).width).toBeGreaterThanOrEqual(340);
  }
});

test("what stands bold is said by the program in these words", () => {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const said = new Set<string>([...Object.values(id), ...[...manifest.matchAll(/DefaultValue="([^"]+)"/g)].map((match) => match[1]!)]);
  const bold = [...manual.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1]!);
  expect(bold.length).toBeGreaterThan(30);
  expect(bold.filter((word) => !said.has(word))).toEqual([]);
});

describe("a picture with a palette", () => {
  /** A PNG of RGB pixels as simple as can be. */
  const png = (width: number, colours: readonly number[]): Buffer => {
    const chunk = (type: string, data: Buffer): Buffer => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      return Buffer.concat([length, Buffer.from(type, "latin1"), data, Buffer.alloc(4)]);
    };
    const height = colours.length / width;
    const head = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
    const lines = Array.from({ length: height }, (_, row) => [0, ...colours.slice(row * width, (row + 1) * width).flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])]).flat();
    return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.from(lines))), chunk("IEND", Buffer.alloc(0))]);
  };
  const rows = fc.integer({ min: 1, max: 12 }).chain((width) => fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 20 }).map((list) => ({ width, colours: list.flatMap((colour) => Array<number>(width).fill(colour)) })));

  test("shows the same where it has few colours", () =>
    fc.assert(fc.property(rows, ({ width, colours }) => expect([...readPixels(withPalette(png(width, colours))).colours]).toEqual(colours))));

  test("comes near where it has many", () => {
    const colours = Array.from({ length: 64 * 64 }, (_, at) => ((at % 64) * 4 << 16) | (Math.floor(at / 64) * 4 << 8));
    const shown = readPixels(withPalette(png(64, colours))).colours;
    expect(new Set(shown).size).toBeLessThanOrEqual(256);
    const far = (at: number): number => Math.max(...[16, 8, 0].map((shift) => Math.abs(((shown[at]! >> shift) & 255) - ((colours[at]! >> shift) & 255))));
    expect(Math.max(...colours.map((_, at) => far(at)))).toBeLessThan(32);
  });

  test("is refused where it is no PNG of a browser", () => expect(() => withPalette(Buffer.from("GIF89a"))).toThrow("no PNG"));
});
