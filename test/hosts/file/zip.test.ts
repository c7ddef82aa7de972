import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { crc32 } from "../../../src/hosts/file/crc32";
import { Zip } from "../../../src/hosts/file/zip";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

it("has the checksums of the standard", () => {
  expect([crc32(bytesOf("123456789")), crc32(bytesOf("")), crc32(bytesOf("a"))]).toEqual([0xcbf43926, 0, 0xe8b7be43]);
});

it("reads what others write, and others read what it writes", () => {
  const part = fc.tuple(fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}\.xml$/), fc.uint8Array({ maxLength: 400 }));
  fc.assert(
    fc.property(fc.uniqueArray(part, { selector: ([name]) => name, minLength: 1, maxLength: 6 }), fc.constantFrom(0, 6), (parts, level) => {
      const zip = Zip.open(zipSync(Object.fromEntries(parts), { level }));
      for (const [name, content] of parts) expect(zip.read(name)).toEqual(content);
      zip.set("baru/bagian.xml", "isi");
      const [first] = parts[0]!;
      zip.remove(first);
      const out = unzipSync(zip.toBytes());
      expect(new TextDecoder().decode(out["baru/bagian.xml"])).toBe("isi");
      expect(Object.keys(out).sort()).toEqual(["baru/bagian.xml", ...parts.slice(1).map(([name]) => name)].sort());
      for (const [name, content] of parts.slice(1)) expect(out[name]).toEqual(content);
    }),
    { numRuns: 50 },
  );
});

it("finds parts whatever the case and the slashes, and keeps the names as they were", () => {
  const zip = Zip.open(zipSync({ "xl\\Worksheets\\Sheet1.xml": bytesOf("a") }));
  expect([zip.has("/xl/worksheets/sheet1.xml"), zip.text("xl/worksheets/sheet1.xml"), zip.names()]).toEqual([true, "a", ["xl\\Worksheets\\Sheet1.xml"]]);
});

it("always gives the same bytes for the same parts", () => {
  const make = (): Uint8Array => {
    const zip = new Zip();
    zip.set("a.xml", "isi");
    return zip.toBytes();
  };
  expect(make()).toEqual(make());
});

it("reads text with a byte order mark", () => {
  const utf16 = Uint8Array.from([0xff, 0xfe, ...[..."<a/>"].flatMap((char) => [char.charCodeAt(0), 0])]);
  const zip = Zip.open(zipSync({ "a.xml": utf16, "b.xml": bytesOf("\ufeff<b/>") }));
  expect([zip.text("a.xml"), zip.text("b.xml"), zip.text("c.xml")]).toEqual(["<a/>", "<b/>", undefined]);
});

it("never unpacks more than its limits", () => {
  const bytes = zipSync({ "a.xml": new Uint8Array(600), "b.xml": new Uint8Array(600) });
  expect(() => Zip.open(bytes, { total: 1000, part: 1000 })).toThrow("zip-bomb");
  expect(() => Zip.open(bytes, { total: 5000, part: 500 })).toThrow("zip-bomb");
  expect(Zip.open(bytes, { total: 1200, part: 600 }).read("b.xml")).toHaveLength(600);
});
