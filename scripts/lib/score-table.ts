// The committed table of the score: names of real workbooks and counts, nothing of their contents. Plain data in, words out.

/** What one workbook gives. */
export interface ScoreLine {
  /** Recognised, of those that are there. */
  readonly tables: readonly [number, number];
  readonly kinds: Readonly<Record<string, number>>;
  /** Found, of those that are known. */
  readonly defects: readonly [number, number];
  /** Cells that are right and were called wrong, of those that are known. */
  readonly alarms: readonly [number, number];
  /** Findings by level. */
  readonly levels: Readonly<Record<string, number>>;
  /** Findings by rule. */
  readonly rules: Readonly<Record<string, number>>;
}

/** By file name. */
export type ScoreTable = Readonly<Record<string, ScoreLine>>;

/** How often each word occurs, in order of the alphabet. */
export const countsOf = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

/** A line a workbook and a line a rule, so that a change shows as a line. */
export const textOfScore = (table: ScoreTable): string => {
  const inline = (value: unknown): string => JSON.stringify(value).replace(/([,:])(?=\S)/g, "$1 ");
  const lines = Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, { rules, ...counts }]) => {
    const head = Object.entries(counts).map(([key, value]) => `"${key}": ${inline(value)}`).join(", ");
    const own = Object.entries(rules).map(([rule, count]) => `      "${rule}": ${count}`).join(",\n");
    return `  ${JSON.stringify(file)}: {\n    ${head},\n    "rules": {${own === "" ? "" : `\n${own}\n    `}}\n  }`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
};

/** What a change newly flags and no longer flags: by workbook and rule. */
export const changesOf = (now: ScoreTable, before: ScoreTable): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((file) => {
    const [own, old] = [now[file]?.rules ?? {}, before[file]?.rules ?? {}];
    return [...new Set([...Object.keys(old), ...Object.keys(own)])].sort().flatMap((rule) => {
      const [count, was] = [own[rule] ?? 0, old[rule] ?? 0];
      return count === was ? [] : [`${file}: ${rule} ${was} -> ${count}`];
    });
  });

/** Workbooks that are read or checked worse than in the committed table. */
export const lossesOf = (now: ScoreTable, before: ScoreTable): string[] =>
  Object.entries(before).flatMap(([file, old]) => {
    const own = now[file];
    if (!own) return [];
    return [
      ...(own.tables[0] < old.tables[0] ? [`${file}: ${own.tables[0]} tables recognised, it were ${old.tables[0]}`] : []),
      ...(own.defects[0] < old.defects[0] ? [`${file}: ${own.defects[0]} defects found, it were ${old.defects[0]}`] : []),
      ...(own.alarms[0] > old.alarms[0] ? [`${file}: ${own.alarms[0]} alarms on right cells, it were ${old.alarms[0]}`] : []),
    ];
  });
