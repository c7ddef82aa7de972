// `npm run supply`: the lock file is complete and names no download address, and no package has a licence that would bind what we ship.
// `npm run supply -- --complete` adds the packages of other platforms that npm leaves out where it cannot reach them.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/process";
import { licenceFault, licenceOf, lockFaults, missingOptional, platformEntry, type LockEntry, type LockFile, type PackageLicence } from "./lib/supply";

const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as T;

/** The lock file with an entry for each missing package of one platform. They have no checksum: it is not known here. */
const completed = (lock: LockFile): LockFile => {
  const packages: Record<string, LockEntry> = { ...lock.packages };
  for (const { name, version, askedBy } of missingOptional(lock)) {
    const entry = platformEntry(name, version, packages[askedBy]?.dev === true);
    if (entry) packages[`node_modules/${name}`] = entry;
  }
  return { ...lock, packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"))) };
};

const check = (): void => {
  const lock = readJson<LockFile>("package-lock.json");
  // Packages of other platforms are in the lock file but not installed: they come in the same release as their installed twin.
  const installed = Object.keys(lock.packages).filter((path) => path !== "" && existsSync(join(ROOT, path, "package.json")));
  const faults = [
    ...lockFaults(lock),
    ...installed.flatMap((path) => {
      const fault = licenceFault(licenceOf(readJson<PackageLicence>(`${path}/package.json`)));
      return fault ? [`${path} ${fault}`] : [];
    }),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`${Object.keys(lock.packages).length - 1} packages in the lock file, ${installed.length} licences read, ${faults.length} faults`);
  process.exitCode = faults.length || !installed.length ? 1 : 0;
};

if (process.argv.includes("--complete")) writeFileSync(join(ROOT, "package-lock.json"), `${JSON.stringify(completed(readJson<LockFile>("package-lock.json")), null, 2)}\n`);
check();
