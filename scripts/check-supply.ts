// `npm run supply`: the lock file names no download address, and no package has a licence that would bind what we ship.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./lib/process";
import { licenceFault, licenceOf, lockFaults, type LockFile, type PackageLicence } from "./lib/supply";

const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), "utf8")) as T;

const lock = readJson<LockFile>("package-lock.json");
// Optional packages of other platforms are in the lock file but not installed: they come in the same release as their installed twin.
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
