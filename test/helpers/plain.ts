// A snapshot as text and back, with its maps, sets and holes; for handing a workbook to a page in a browser.

/** The text of a value of plain data, maps and sets. */
export const toText = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (one instanceof Map ? { $map: [...one] } : one instanceof Set ? { $set: [...one] } : one === undefined ? { $hole: true } : one));

/** The value of such a text; the caller knows what was written. */
export const fromText = (text: string): unknown =>
  JSON.parse(text, (_, one: unknown) => {
    const marked = one as { $map?: [unknown, unknown][]; $set?: unknown[]; $hole?: true } | null;
    if (marked?.$hole) return undefined;
    return marked?.$map ? new Map(marked.$map) : marked?.$set ? new Set(marked.$set) : one;
  });
