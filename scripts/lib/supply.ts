// What the lock file and the licences of the installed packages must keep. Reads nothing by itself.

/** The part of package-lock.json that is checked: packages by their path, "" is the project. */
export interface LockFile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string; readonly integrity?: string; readonly link?: boolean; readonly optional?: boolean }>>;
}

/** The licence fields that packages use, the old ones too. */
export interface PackageLicence {
  readonly license?: string | { readonly type?: string };
  readonly licenses?: readonly { readonly type?: string }[];
}

/** Copyleft that would bind what we ship (GPL, LGPL, AGPL), and terms that forbid some use. MPL-2.0 binds its own files only. */
const UNWELCOME = /\b(A?GPL|LGPL|GNU|SSPL|BUSL|CC-BY-NC|Commons-Clause)/i;

/** Addresses or missing checksums in a lock file, a sentence each. The place to download from is each installer's own choice. */
export const lockFaults = (lock: LockFile): string[] =>
  Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (path === "" || entry.link) return [];
    if (entry.resolved !== undefined) return [`${path} has a download address in package-lock.json`];
    return entry.integrity === undefined ? [`${path} has no checksum in package-lock.json`] : [];
  });

/** A package's licence as SPDX text; "" where it states none. */
export const licenceOf = ({ license, licenses }: PackageLicence): string =>
  (typeof license === "string" ? license : license?.type) ?? licenses?.map(({ type }) => type ?? "").join(" OR ") ?? "";

/** Why a licence cannot be used, or `undefined`. Of alternatives ("MIT OR GPL-3.0") one that can be used is enough. */
export const licenceFault = (licence: string): string | undefined => {
  if (licence.trim() === "") return "states no licence";
  const choices = licence.replace(/[()]/g, " ").split(/\s+OR\s+/i);
  return choices.every((choice) => UNWELCOME.test(choice)) ? `has the licence ${licence}` : undefined;
};
