// The names of sheets that are to be written: valid for Excel, never the name of somebody else's sheet. Pure, so
// that a plan can learn its final name before its formulas are made.
import type { GeneratedMarker } from "./snapshot";

/** The most characters that Excel allows in a sheet's name. */
const LONGEST = 31;

/** What a sheet gets when it is written. */
export interface AssignedName {
  readonly name: string;
  /** True where the sheet of that name is an older one of the same plan, to be replaced in its place. */
  readonly replaces: boolean;
}

/** A name that Excel accepts: forbidden characters become "-", at most 31 characters, never empty. */
export const validSheetName = (wanted: string): string => {
  // eslint-disable-next-line no-control-regex -- Excel accepts no control characters in a name
  const clean = wanted.replace(/[[\]:*?/\\]/g, "-").replace(/[\u0000-\u001f]/g, " ").trim();
  const name = cut(clean.replace(/^'+|'+$/g, ""), LONGEST);
  return name === "" || /^history$/i.test(name) ? "Selaras" : name;
};

/** At most so many UTF-16 units, as Excel counts, without half a character or a blank at the end. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, "").replace(/['\s]+$/, "");

/** A valid name that none of `taken` has (case does not count): "Capaian", else "Capaian (2)" and so on. */
export const freeSheetName = (wanted: string, taken: readonly string[]): string => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const name = validSheetName(wanted);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const candidate = cut(name, LONGEST - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
};

/**
 * The final names of plans in a workbook. A sheet that carries the plan's marker under its own name is replaced;
 * any other sheet keeps its name, and the plan takes a free one.
 */
export const assignSheetNames = (
  plans: readonly { readonly name: string; readonly marker?: GeneratedMarker }[],
  sheets: readonly { readonly name: string; readonly generated?: GeneratedMarker }[],
): AssignedName[] => {
  const taken = sheets.map(({ name }) => name);
  const replaced = new Set<string>();
  return plans.map(({ name, marker }) => {
    const older = marker && sheets.find((sheet) => sheet.generated?.plan === marker.plan && sheet.generated.sheet === sheet.name && !replaced.has(sheet.name));
    if (older) {
      replaced.add(older.name);
      return { name: older.name, replaces: true };
    }
    const free = freeSheetName(name, taken);
    taken.push(free);
    return { name: free, replaces: false };
  });
};
