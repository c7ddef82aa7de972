import { licenceFault, licenceOf, lockFaults, missingOptional, platformEntry } from "../../scripts/lib/supply";

describe("the lock file", () => {
  test("an entry with a checksum and no address is right", () =>
    expect(lockFaults({ packages: { "": {}, "node_modules/a": { version: "1.0.0", integrity: "sha512-x" } } })).toEqual([]));

  test("a download address is reported", () =>
    expect(lockFaults({ packages: { "node_modules/a": { integrity: "sha512-x", resolved: "https://example.org/a.tgz" } } })).toEqual([
      "node_modules/a has a download address in package-lock.json",
    ]));

  test("a missing checksum is reported", () =>
    expect(lockFaults({ packages: { "node_modules/a": { version: "1.0.0" } } })).toEqual(["node_modules/a has no checksum in package-lock.json"]));

  const asking = { integrity: "sha512-x", optionalDependencies: { "b-linux-x64-gnu": "2.0.0" } };

  test("an optional package that has no entry is reported", () =>
    expect(lockFaults({ packages: { "node_modules/a": asking } })).toEqual([expect.stringContaining("b-linux-x64-gnu, optional for node_modules/a, is not in")]));

  test.each(["node_modules/b-linux-x64-gnu", "node_modules/a/node_modules/b-linux-x64-gnu", "node_modules/a/node_modules/c/node_modules/b-linux-x64-gnu"])(
    "an optional package is found at %s, and needs no checksum",
    (place) => {
      const packages = { "node_modules/a/node_modules/c": asking, [place]: { version: "2.0.0", optional: true, os: ["linux"] } };
      expect(missingOptional({ packages })).toEqual([]);
      expect(lockFaults({ packages })).toEqual([]);
    },
  );

  test("the nested package of another one does not count", () =>
    expect(missingOptional({ packages: { "node_modules/a": asking, "node_modules/z/node_modules/b-linux-x64-gnu": {} } })).toEqual([
      { name: "b-linux-x64-gnu", version: "2.0.0", askedBy: "node_modules/a" },
    ]));

  test.each([
    ["@x/core-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
    ["@x/binding-linux-x64-gnu", { os: ["linux"], cpu: ["x64"], libc: ["glibc"] }],
    ["@x/binding-linux-riscv64-musl", { os: ["linux"], cpu: ["riscv64"], libc: ["musl"] }],
    ["@x/binding-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"] }],
    ["@x/core-win32-ia32-msvc", { os: ["win32"], cpu: ["ia32"] }],
  ])("a name tells the platform: %s", (name, platform) => expect(platformEntry(name, "1.0.0", true)).toEqual({ version: "1.0.0", dev: true, optional: true, ...platform }));

  test("a name without a platform tells none", () => expect(platformEntry("left-pad", "1.0.0", false)).toBeUndefined());
});

describe("licences", () => {
  test.each(["MIT", "ISC", "Apache-2.0", "BSD-3-Clause", "MPL-2.0", "0BSD", "(MIT OR GPL-3.0-or-later)", "BlueOak-1.0.0", "CC-BY-4.0"])("%s can be used", (licence) =>
    expect(licenceFault(licence)).toBeUndefined(),
  );

  test.each(["GPL-3.0", "LGPL-2.1-or-later", "AGPL-3.0-only", "GNU GPL v2", "(GPL-2.0 OR AGPL-3.0)", "MIT AND GPL-2.0", ""])("'%s' cannot", (licence) =>
    expect(licenceFault(licence)).toBeDefined(),
  );

  test.each([
    [{ license: "MIT" }, "MIT"],
    [{ license: { type: "MIT" } }, "MIT"],
    [{ licenses: [{ type: "MIT" }, { type: "GPL-2.0" }] }, "MIT OR GPL-2.0"],
    [{}, ""],
  ])("is read from %j", (manifest, licence) => expect(licenceOf(manifest)).toBe(licence));
});
