import { licenceFault, licenceOf, lockFaults } from "../../scripts/lib/supply";

describe("the lock file", () => {
  test("an entry with a checksum and no address is right", () =>
    expect(lockFaults({ packages: { "": {}, "node_modules/a": { version: "1.0.0", integrity: "sha512-x" } } })).toEqual([]));

  test("a download address is reported", () =>
    expect(lockFaults({ packages: { "node_modules/a": { integrity: "sha512-x", resolved: "https://example.org/a.tgz" } } })).toEqual([
      "node_modules/a has a download address in package-lock.json",
    ]));

  test("a missing checksum is reported", () =>
    expect(lockFaults({ packages: { "node_modules/a": { version: "1.0.0" } } })).toEqual(["node_modules/a has no checksum in package-lock.json"]));
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
