// Keys of rows that stay the same when rows move: by what a row is about and the group that it stands in, never by its place.
import { textHash } from "../sheets/text-hash";
import { wordingKey } from "../performance/wording";

/** Something that has a row in a report: an indicator in its objective, a program in its agency. */
export interface RowSubject {
  readonly label: string;
  readonly group: string;
}

/** One key a row: hash of the label, a point, hash of the group; of rows alike the later ones are counted. */
export const rowKeys = (rows: readonly RowSubject[]): string[] => {
  const seen = new Map<string, number>();
  return rows.map(({ label, group }) => {
    const key = `${shortHash(label)}.${shortHash(group)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}.${count}`;
  });
};

const shortHash = (text: string): string => textHash(wordingKey(text) || text).slice(0, 10);
