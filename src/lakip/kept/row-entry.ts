// What the hidden column of a written sheet says about its row: the key of its fields, and hashes of what was generated. People can see
// and damage it, so reading trusts nothing.

/** A row as it was written. Columns are those of the plan. */
export interface RowEntry {
  /** The column that the entry itself was written to: another one today means that columns were inserted or deleted. */
  readonly keyColumn: number;
  /** Heading rows tell which column is which. */
  readonly isHeader: boolean;
  /** Hashes by column; "" where nothing was written, and for fields without a proposal. */
  readonly hashes: readonly string[];
  readonly fields?: { readonly row: string; readonly about: string; readonly columns: readonly (readonly [column: number, heading: string])[] };
}

const SIGN = "selaras:";

/** The text of an entry. */
export const entryText = ({ keyColumn, isHeader, hashes, fields }: RowEntry): string =>
  SIGN + JSON.stringify([keyColumn, isHeader ? 1 : 0, hashes.join(","), ...(fields ? [fields.row, fields.about, fields.columns] : [])]);

/** An entry out of its text; `undefined` for anything else. */
export const parseEntry = (value: unknown): RowEntry | undefined => {
  if (typeof value !== "string" || !value.startsWith(SIGN)) return undefined;
  const parts = parseJson(value.slice(SIGN.length));
  if (!Array.isArray(parts)) return undefined;
  const [keyColumn, isHeader, hashes, row, about, columns] = parts as readonly unknown[];
  if (typeof keyColumn !== "number" || typeof hashes !== "string") return undefined;
  const fields = typeof row === "string" && typeof about === "string" && isColumns(columns) ? { row, about, columns } : undefined;
  return { keyColumn, isHeader: isHeader === 1, hashes: hashes.split(","), ...(fields ? { fields } : {}) };
};

const isColumns = (value: unknown): value is readonly (readonly [number, string])[] =>
  Array.isArray(value) && value.every((item: unknown) => Array.isArray(item) && typeof item[0] === "number" && typeof item[1] === "string");

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
