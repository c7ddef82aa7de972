// Gives every data row its level and its parent. Signals in order of trust: a row-type column, the code, separate level columns,
// the first words of an outline, which formulas add the row up, and last the place of the row among its neighbours.
import { isBlank, isCellError, type CellValue } from "../sheets/cell";
import { mergesOf, plainText } from "../sheets/merges";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { centralLevel, classifyCode } from "../standards/codes";
import type { RowLevel, Subject } from "../standards/vocabulary";
import { isTotalFormula, TOTAL_WORDS, type Extent, type TailRow } from "./extent";
import { heightsByFormula, isAffairName, isLabelledLevel, isOutcome, levelOfPrefix, levelOfTypeWord } from "./outline";
import { isObjectiveLine, listsObjectives, objectivesOfUnits, settleObjectives } from "./objective-lines";
import { linkParents } from "./parents";
import { FIGURES, type Draft } from "./roles";
import { isBare, isSummaryRow, settleScored } from "./summaries";
import { codeInName, ownCode, readCode, rootOfAccounts } from "./row-codes";
import type { Row } from "./table";

/** The columns that rows are read from. */
interface RowColumns {
  readonly code?: Draft;
  readonly type?: Draft;
  /** Separate level columns with the level of each, left to right. */
  readonly levels: readonly { readonly column: Draft; readonly level: RowLevel }[];
  readonly outline?: Draft;
  /** Columns that can name a row: the separate levels, then the outline. */
  readonly named: readonly Draft[];
  readonly indicators: readonly Draft[];
  readonly figures: readonly Draft[];
  readonly units: readonly Draft[];
  readonly texts: readonly Draft[];
  readonly left: number;
  readonly right: number;
}

/** What a row shows before its level is settled. */
interface RowFacts {
  readonly row: number;
  readonly code: string | undefined;
  /** How many code cells are filled, where the code is split over cells. */
  readonly codeDepth: number;
  readonly name: string;
  readonly hasIndicator: boolean;
  readonly hasFigures: boolean;
  level: RowLevel | undefined;
}

const LEVEL_OF: Partial<Record<Subject, RowLevel>> = { goal: "goal", objective: "objective", affair: "affair", program: "program", activity: "activity", subActivity: "subActivity" };

/** All rows from the first to the last data row, and what trails below them: notes and prefilled rows. */
export const readRows = (sheet: SheetSnapshot, columns: readonly Draft[], extent: Extent, tail: readonly TailRow[]): Row[] => {
  const known = rowColumns(sheet, columns, extent);
  const facts: RowFacts[] = [];
  for (let row = extent.top; row <= extent.bottom; row++) facts.push(readFacts(sheet, known, row, facts.at(-1)));
  settleByCode(facts, known);
  if (known.outline) settleOutline(sheet, facts, known, extent);
  for (const fact of facts) fact.level ??= levelByPlace(sheet, fact, known);
  settleHeadings(facts, known);
  if (known.levels.length === 0 && !known.outline) settleObjectives(sheet, facts, known);
  settleScored(sheet, facts, columns);
  const inner = known.indicators.some(({ path }) => listsObjectives(path)) ? objectivesOfUnits(facts) : undefined;
  return linkParents([...(facts as readonly (RowFacts & { readonly level: RowLevel })[]), ...tail], inner);
};

const rowColumns = (sheet: SheetSnapshot, columns: readonly Draft[], extent: Extent): RowColumns => {
  const lastIndicator = columns.findLast((column) => column.subject === "indicator")?.first ?? Number.POSITIVE_INFINITY;
  const levels = columns.filter((column) => LEVEL_OF[column.subject] !== undefined && column.first < lastIndicator).map((column) => ({ column, level: LEVEL_OF[column.subject]! }));
  const ordered = orderLevels(levels);
  const outline = columns.find((column) => column.subject === "outline" && column.first < lastIndicator);
  return {
    code: ownCode(columns.filter((column) => column.subject === "code")),
    type: columns.find((column) => column.subject === "other" && isTypeColumn(sheet, column, extent)),
    outline,
    levels: ordered,
    named: [...ordered.map((entry) => entry.column), ...(outline ? [outline] : [])],
    indicators: columns.filter((column) => column.subject === "indicator"),
    figures: columns.filter((column) => FIGURES.has(column.subject)),
    units: columns.filter((column) => column.subject === "unit"),
    texts: columns.filter((column) => !FIGURES.has(column.subject) && column.subject !== "sequence" && column.subject !== "unit"),
    left: columns[0]!.first,
    right: columns.at(-1)!.last,
  };
};

/** An objective of the region to the left of the agency's own levels does not name the row. */
const orderLevels = (levels: readonly { column: Draft; level: RowLevel }[]): { column: Draft; level: RowLevel }[] => {
  const isForeign = (entry: { column: Draft; level: RowLevel }): boolean => /rpjmd|nspk|provinsi|nasional/.test(entry.column.path.join(" ").toLowerCase());
  const own = levels.filter((entry) => !isForeign(entry));
  return own.length > 0 ? own : [...levels];
};

/** A column of words such as "Program", "Kegiatan": most of its filled cells name a level. */
const isTypeColumn = (sheet: SheetSnapshot, column: Draft, extent: Extent): boolean => {
  let filled = 0;
  let named = 0;
  for (let row = extent.top; row <= Math.min(extent.bottom, extent.top + 60); row++) {
    const text = plainText(valueAt(sheet, row, column.first));
    if (text === "") continue;
    filled++;
    if (levelOfTypeWord(text)) named++;
  }
  return filled >= 3 && named >= filled * 0.8;
};

const readFacts = (sheet: SheetSnapshot, known: RowColumns, row: number, above: RowFacts | undefined): RowFacts => {
  const own = nameOf(sheet, known, row);
  const { code, depth, rest } = known.code ? readCode(sheet, row, known.code) : codeInName(own);
  const name = own || (rest ?? "");
  const hasIndicator = known.indicators.some((column) => textIn(sheet, row, column) !== "");
  const hasFigures = known.figures.some((column) => hasFigure(valueAt(sheet, row, column.first)));
  if (isBand(sheet, row, known)) return { row, code: undefined, codeDepth: 0, name, hasIndicator: false, hasFigures: false, level: levelOfBand(sheet, row, known, name) };
  const fact: RowFacts = { row, code, codeDepth: depth, name, hasIndicator, hasFigures, level: undefined };
  if (known.type) fact.level = levelByType(sheet, row, known.type, hasIndicator, name);
  if (!fact.level && (isTotal(sheet, row, known, name) || (code === undefined && isBare(sheet, row, known.units) && isSummaryRow(sheet, row, known, firstText(sheet, row, known), above?.level === "total")))) fact.level = "total";
  return fact;
};

/** The text of the deepest level that the row fills. */
const nameOf = (sheet: SheetSnapshot, known: RowColumns, row: number): string => {
  for (let at = known.named.length - 1; at >= 0; at--) {
    const text = textIn(sheet, row, known.named[at]!);
    if (text !== "") return text;
  }
  return "";
};

/** A name in the outline's own column that says its level keeps it, though its cell was merged over the empty figures to its right. */
const levelOfBand = (sheet: SheetSnapshot, row: number, known: RowColumns, name: string): RowLevel => {
  const level = known.outline && plainText(valueAt(sheet, row, known.outline.first)) === name ? levelOfPrefix(name) : undefined;
  if (level === "program" || level === "activity" || level === "subActivity") return level;
  return TOTAL_WORDS.test(name || firstText(sheet, row, known)) ? "total" : "section";
};

/** One text over most of the table's width, or "Perangkat Daerah : ...": a band between rows. */
const isBand = (sheet: SheetSnapshot, row: number, known: RowColumns): boolean => {
  const merges = mergesOf(sheet);
  let filled = 0;
  let band = false;
  for (let column = known.left; column <= known.right; column++) {
    const value = valueAt(sheet, row, column);
    if (isBlank(value)) continue;
    if (++filled > 2) return false;
    const area = merges.hasRow(row) ? merges.areaOf(row, column) : undefined;
    if (typeof value === "string" && area && area.top === area.bottom && area.right - area.left + 1 > (known.right - known.left + 1) * 0.5) band = true;
    if (typeof value === "string" && /^(nama )?(perangkat daerah|opd|skpd|unit kerja|bidang urusan)\s*:/i.test(value.trim())) band = true;
  }
  return band;
};

const levelByType = (sheet: SheetSnapshot, row: number, column: Draft, hasIndicator: boolean, name: string): RowLevel | undefined => {
  const level = levelOfTypeWord(plainText(valueAt(sheet, row, column.first)));
  return level && name === "" && hasIndicator ? "indicator" : level;
};

const hasFigure = (value: CellValue): boolean => !isBlank(value) && !isCellError(value) && value !== 0;

const textIn = (sheet: SheetSnapshot, row: number, column: Draft): string => {
  for (let at = column.first; at <= column.last; at++) {
    const text = plainText(valueAt(sheet, row, at));
    if (text !== "" && text !== "-" && (at === column.last || text.length > 3)) return text;
  }
  return "";
};

const isTotal = (sheet: SheetSnapshot, row: number, known: RowColumns, name: string): boolean => {
  if (TOTAL_WORDS.test(name)) return true;
  const first = firstText(sheet, row, known);
  if (first !== "") return (first !== name && TOTAL_WORDS.test(first)) || (MEAN_WORDS.test(first) && isMeanOfRows(sheet, row, known));
  return known.figures.some((column) => isTotalFormula(sheet, row, column.first));
};

/** "Rata-rata sasaran 1" is a mean, "Rata-rata lama sekolah" an indicator: the formulas tell. */
const MEAN_WORDS = /^(?:rata ?-?\s?rata|rerata)\b/i;

const isMeanOfRows = (sheet: SheetSnapshot, row: number, known: RowColumns): boolean => {
  const filled = known.figures.filter((column) => typeof valueAt(sheet, row, column.first) === "number");
  return filled.length > 0 && filled.every((column) => isTotalFormula(sheet, row, column.first));
};

/** The first words in a row, from the sequence column to the right. */
const firstText = (sheet: SheetSnapshot, row: number, known: RowColumns): string => {
  for (let column = known.left; column <= known.right; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "string" && /[a-z]{2}/i.test(value)) return value.trim();
  }
  return "";
};

const CODE_LEVEL: Readonly<Record<string, RowLevel>> = { affair: "affair", subAffair: "affair", organisation: "section", program: "program", activity: "activity", subActivity: "subActivity", account: "account" };

/** The agency or one of its units over its programs. */
const CENTRAL_UNIT = /^(kementerian|badan|lembaga|sekretariat|direktorat jenderal|deputi|inspektorat)\b/i;

/** Levels from codes: the national patterns, or, for older codes, the depth ranked from the levels that the header names. */
const settleByCode = (facts: readonly RowFacts[], known: RowColumns): void => {
  const coded = facts.filter((fact) => fact.code !== undefined && fact.level === undefined);
  if (coded.length === 0) return;
  const isSplit = known.code !== undefined && known.code.first !== known.code.last && coded.some((fact) => fact.codeDepth > 1 && fact.code!.split(".").length >= fact.codeDepth);
  const verdicts = rootOfAccounts(coded.map((fact) => classifyCode(fact.code!)));
  const isOwnColumn = known.levels.length > 0 && !known.outline;
  if (isOwnColumn) return;
  const named = levelsNamed(known);
  const isPlausible = (level: RowLevel | undefined): boolean => level !== undefined && (level !== "affair" || named.includes("affair") || named.length < 2);
  if (verdicts.filter((verdict) => verdict !== null && !(isSplit && verdict.form === "legacy") && isPlausible(CODE_LEVEL[verdict.level])).length >= coded.length * 0.6) {
    const seen = new Set<string>();
    coded.forEach((fact, at) => {
      const level = verdicts[at] ? CODE_LEVEL[verdicts[at].level] : undefined;
      // A code of its own beside figures is a row of its own whose name was forgotten; one that repeats is a further indicator.
      const isForgotten = fact.hasFigures && !seen.has(fact.code!);
      seen.add(fact.code!);
      if (level && (fact.name !== "" || known.outline === undefined || isForgotten)) fact.level = level;
      else if (level && fact.hasIndicator) fact.level = "indicator";
    });
    return;
  }
  const central = coded.map((fact) => centralLevel(fact.code!));
  if (central.filter(Boolean).length >= coded.length * 0.6 && (central.includes("subActivity") || central.includes("program"))) {
    coded.forEach((fact, at) => void (central[at] && (fact.level = CODE_LEVEL[central[at]])));
    for (const fact of facts) if (fact.level === undefined && fact.code === undefined && !fact.hasIndicator && CENTRAL_UNIT.test(fact.name)) fact.level = "section";
  }
  else if (isSplit) settleByDepth(coded, known);
  else settlePlanCodes(coded, named);
};

/** "1.1." is a goal and "1.1.1." an objective, where the outline's header names both and the code is none of the national ones. */
const settlePlanCodes = (coded: readonly RowFacts[], named: readonly RowLevel[]): void => {
  if (!named.includes("goal") || !named.includes("objective")) return;
  const segments = (fact: RowFacts): number => fact.code!.split(".").filter((part) => part !== "").length;
  const open = coded.filter((fact) => levelOfPrefix(fact.name) === undefined && segments(fact) >= 2);
  const depths = [...new Set(open.map(segments))].sort((a, b) => a - b);
  if (depths.length !== 2) return;
  for (const fact of open) fact.level = segments(fact) === depths[0] ? "goal" : "objective";
};

const settleByDepth = (coded: readonly RowFacts[], known: RowColumns): void => {
  const depths = [...new Set(coded.map((fact) => fact.codeDepth))].sort((a, b) => a - b);
  const named = levelsNamed(known);
  const ladder: RowLevel[] = named.length >= 2 ? named : ["affair", "program", "activity", "subActivity"];
  const offset = depths.length - ladder.length;
  for (const fact of coded) {
    if (fact.name === "" && !fact.hasIndicator && !fact.hasFigures) fact.level = "blank";
    else fact.level = ladder[Math.max(0, depths.indexOf(fact.codeDepth) - Math.max(0, offset))] ?? ladder.at(-1)!;
  }
};

/** The levels that the outline's header names, from the top down: "Urusan/Bidang Urusan/Program/Kegiatan". */
const levelsNamed = (known: RowColumns): RowLevel[] => {
  const text = known.outline?.path.join(" ").toLowerCase() ?? "";
  const levels: RowLevel[] = [];
  if (/\btujuan\b/.test(text)) levels.push("goal");
  if (/\bsasaran\b/.test(text)) levels.push("objective");
  if (/urusan/.test(text)) levels.push("affair");
  if (/\burusan\b.*\bbidang urusan\b/.test(text)) levels.push("affair");
  if (/\bprogram\b/.test(text)) levels.push("program");
  if (/(?<!sub[ .-]?)\bkegiatan\b/.test(text)) levels.push("activity");
  if (/\bsub[ .-]?kegiatan\b/.test(text)) levels.push("subActivity");
  return levels;
};

/** Rows of an outline that no code settled: by first words, by formulas, by the levels that the header names. */
const settleOutline = (sheet: SheetSnapshot, facts: readonly RowFacts[], known: RowColumns, extent: Extent): void => {
  const open = facts.filter((fact) => fact.level === undefined && textIn(sheet, fact.row, known.outline!) !== "");
  if (open.length === 0) return;
  const prefixes = open.map((fact) => levelOfPrefix(fact.name));
  const named = levelsNamed(known);
  const heights = known.figures.length > 0 ? bestHeights(sheet, known, extent) : new Map<number, number>();
  const useHeights = heights.size >= 3 && [...heights.values()].some((height) => height >= 2);
  const share = prefixes.filter(Boolean).length / open.length;
  const isOfAccounts = named.length === 0 && (isMostlyAccounts(facts) || KINDS_OF_REVENUE.test(known.outline?.path.at(-1) ?? ""));
  const hasResults = namesResults(facts, known, prefixes.filter(Boolean).length, open.length);
  // "Program / Kegiatan" over two layers: the lowest rows are activities, not sub activities.
  const lowest = !named.includes("subActivity") && named.includes("activity") && open.every((fact) => (heights.get(fact.row) ?? 0) < 2) ? 1 : 0;
  let last: RowLevel | undefined;
  open.forEach((fact, at) => {
    const prefix = prefixes[at];
    const isPlan = prefix === "goal" || prefix === "objective";
    if (prefix && isLabelledLevel(fact.name)) fact.level = prefix;
    else if (hasResults && !prefix && fact.code === undefined && fact.hasIndicator) fact.level = "indicator";
    else if (!prefix && named.includes("objective") && isOutcome(fact.name) && !heights.has(fact.row)) fact.level = "objective";
    else if (isOfAccounts && !prefix && !fact.hasIndicator) fact.level = "account";
    else if (useHeights) fact.level = levelOfHeight((heights.get(fact.row) ?? 0) + lowest, fact, prefix);
    else if (prefix && !isPlan) fact.level = prefix;
    else if (prefix && isPlan && named.includes(prefix)) fact.level = prefix;
    else fact.level = levelWithoutClue(fact, last, named, share, known);
    last = prefix ?? last;
  });
};

/** "Bidang Urusan / Program / Outcome": below a coded or named program stands what it is to bring about, with its indicator. */
const namesResults = (facts: readonly RowFacts[], known: RowColumns, named: number, open: number): boolean => {
  if (!/\b(outcome|output|keluaran|hasil)\b/i.test(known.outline!.path.at(-1)!)) return false;
  return (facts.filter((fact) => fact.code !== undefined && fact.level !== undefined).length + named) * 2 >= open;
};

/** Lines under such a header are accounts, with or without their codes. */
const KINDS_OF_REVENUE = /^(jenis|objek|obyek) (penerimaan|pendapatan|pajak|retribusi)( daerah)?$/i;

/** Nearly all codes are accounts: lines without one are what an account pays for. */
const isMostlyAccounts = (facts: readonly RowFacts[]): boolean => {
  const coded = facts.filter((fact) => fact.code !== undefined && fact.level !== undefined);
  return coded.length >= 3 && coded.filter((fact) => fact.level === "account").length >= coded.length * 0.8;
};

/** The figure column whose formulas build the deepest tree. */
const bestHeights = (sheet: SheetSnapshot, known: RowColumns, extent: Extent): Map<number, number> => {
  let best = new Map<number, number>();
  const candidates = [...known.figures].sort((a, b) => Number(b.measure === "rupiah") - Number(a.measure === "rupiah")).slice(0, 6);
  for (const column of candidates) {
    const heights = heightsByFormula(sheet, column.first, extent.top, extent.bottom);
    if (heights.size > best.size) best = heights;
  }
  return best;
};

const levelOfHeight = (height: number, fact: RowFacts, prefix: RowLevel | undefined): RowLevel => {
  if (prefix === "program") return "program";
  if (height > 0 && !fact.hasIndicator && isAffairName(fact.name)) return "affair";
  if (height === 0 && !fact.hasFigures && !fact.hasIndicator) return prefix ?? "section";
  return (["subActivity", "activity", "program", "affair"] as const)[Math.min(height, 3)]!;
};

/** `last` is the last level that the first words of a row above told. */
const levelWithoutClue = (fact: RowFacts, last: RowLevel | undefined, named: readonly RowLevel[], prefixShare: number, known: RowColumns): RowLevel => {
  const structural = named.filter((level) => level !== "goal" && level !== "objective");
  if (structural.length === 0 && named.length > 0) return named.at(-1)!;
  if (prefixShare > 0 && last && fact.hasIndicator && known.indicators.length > 0 && structural.length > 2) return "indicator";
  if (named.includes("objective") && (last === undefined || last === "objective") && structural.length <= 2 && prefixShare < 0.9) return "objective";
  if (named.includes("objective") && prefixShare > 0 && structural.length === 1) return "objective";
  return structural.at(-1) ?? (known.outline ? "subActivity" : "section");
};

/** No outline or an empty one: the deepest filled level column, else a further indicator, else nothing. */
const levelByPlace = (sheet: SheetSnapshot, fact: RowFacts, known: RowColumns): RowLevel => {
  for (let at = known.levels.length - 1; at >= 0; at--) {
    const { column, level } = known.levels[at]!;
    if (textIn(sheet, fact.row, column) !== "") return level;
  }
  if (fact.hasIndicator) return isObjectiveLine(sheet, fact.row, known.indicators, known.figures) ? "objective" : "indicator";
  if (fact.hasFigures) return known.levels.length > 0 || known.indicators.length > 0 || known.outline ? "indicator" : "account";
  const first = firstText(sheet, fact.row, known);
  if (first === "") return "blank";
  const beyond = known.texts.findLast((column) => LEVEL_OF[column.subject] !== undefined && textIn(sheet, fact.row, column) !== "");
  if (beyond) return LEVEL_OF[beyond.subject]!;
  return hasDetail(sheet, fact.row, known) ? "note" : "section";
};

/** A further line of a formulation, a source or a remark of the row above. */
const hasDetail = (sheet: SheetSnapshot, row: number, known: RowColumns): boolean => {
  const left = Math.max(...[...known.indicators, ...known.levels.map((entry) => entry.column)].map((column) => column.last), -1);
  for (let column = known.left; column <= left; column++) if (!isBlank(valueAt(sheet, row, column))) return false;
  return known.indicators.length > 0;
};

/** In a list of indicators, a line without figures over lettered lines is a heading; so is one over such a heading. */
const settleHeadings = (facts: readonly RowFacts[], known: RowColumns): void => {
  if (known.levels.length > 0 || known.outline || known.figures.length === 0) return;
  for (let at = facts.length - 2; at >= 0; at--) {
    const [fact, next] = [facts[at]!, facts[at + 1]!];
    const isOver = next.level === "indicator" ? next.hasFigures : next.level === "section" && next.hasIndicator;
    if (fact.level === "indicator" && !fact.hasFigures && isOver) fact.level = "section";
  }
};
