// What the lock file and the licences of the installed packages must keep. Reads nothing by itself.

/** An entry of package-lock.json. */
export interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The part of package-lock.json that is checked: entries by their path, "" is the project. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** The licence fields that packages use, the old ones too. */
export interface PackageLicence {
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

/** Copyleft that would bind what we ship (GPL, LGPL, AGPL), and terms that forbid some use. MPL-2.0 binds its own files only. */
const UNWELCOME = /\b(A?GPL|LGPL|GNU|SSPL|BUSL|CC-BY-NC|Commons-Clause)/i;

const isForOnePlatform = (entry: LockEntry): boolean => entry.optional === true && (entry.os ?? entry.cpu) !== undefined;

/** Where node would look for a package that the one at `path` asks for, nearest first. */
const places = (path: string, name: string): string[] => {
  const found = [`${path}/node_modules/${name}`];
  for (let at = path.lastIndexOf("/node_modules/"); at >= 0; at = path.lastIndexOf("/node_modules/", at - 1)) found.push(`${path.slice(0, at)}/node_modules/${name}`);
  return [...found, `node_modules/${name}`];
};

/** Optional packages that a package names but the lock file lacks, with the version asked for. `npm ci` refuses such a lock file. */
export const missingOptional = (lock: LockFile): { readonly name: string; readonly version: string; readonly askedBy: string }[] =>
  Object.entries(lock.packages).flatMap(([askedBy, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !places(askedBy, name).some((place) => place in lock.packages))
      .map(([name, version]) => ({ name, version, askedBy })),
  );

/** A lock entry for a package of one platform, from its name ("binding-linux-x64-gnu"); `undefined` where the name tells none. */
export const platformEntry = (name: string, version: string, isDev: boolean): LockEntry | undefined => {
  const words = name.split(/[-/]/);
  const os = words.find((word) => ["darwin", "linux", "win32", "freebsd", "android", "openharmony"].includes(word));
  const cpu = words.find((word) => ["arm64", "x64", "arm", "ia32", "ppc64", "s390x", "riscv64", "loong64"].includes(word));
  if (!os || !cpu) return undefined;
  const libc = words.includes("gnu") ? "glibc" : words.includes("musl") ? "musl" : undefined;
  return { version, cpu: [cpu], ...(isDev ? { dev: true } : {}), ...(libc && os === "linux" ? { libc: [libc] } : {}), optional: true, os: [os] };
};

/** What is wrong with a lock file, a sentence each: addresses (where to download is each installer's own choice), no checksum, missing entries. */
export const lockFaults = (lock: LockFile): string[] => [
  ...Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === "" || entry.link) return [];
    if (entry.resolved !== undefined) return [`${path} has a download address in package-lock.json`];
    return entry.integrity === undefined && !isForOnePlatform(entry) ? [`${path} has no checksum in package-lock.json`] : [];
  }),
  ...missingOptional(lock).map(({ name, askedBy }) => `${name}, optional for ${askedBy}, is not in package-lock.json: run \`npm run supply -- --complete\``),
];

/** A package's licence as SPDX text; "" where it states none. */
export const licenceOf = ({ license, licenses }: PackageLicence): string =>
  (typeof license === "string" ? license : license?.type) ?? licenses?.map(({ type }) => type ?? "").join(" OR ") ?? "";

/** Why a licence cannot be used, or `undefined`. Of alternatives ("MIT OR GPL-3.0") one that can be used is enough. */
export const licenceFault = (licence: string): string | undefined => {
  if (licence.trim() === "") return "states no licence";
  const choices = licence.replace(/[()]/g, " ").split(/\s+OR\s+/i);
  return choices.every((choice) => UNWELCOME.test(choice)) ? `has the licence ${licence}` : undefined;
};
