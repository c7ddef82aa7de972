// Objectives and programs that a sheet marks with a theme (RB tematik, crosscutting, national priority), and objectives that several
// agencies serve. Only what is marked or owned in the sheets counts; no theme is guessed from words of a name.
import { agencyKey, wordingKey } from "../performance/wording";
import type { Document, Node, PerformanceModel } from "../performance/model";
import type { Column } from "../recognise/table";
import { cascadeOf, nameKey, withBelow, type Branch } from "./cascade";
import { agencyContexts } from "./agencies";
import { oncePerReport } from "./sheet-maker";
import { sourceText, textIn } from "./source-text";

/** A row with what it is marked with. */
export interface Marked {
  readonly document: Document;
  readonly node: Node;
  /** As its sheet or its row names it; "" where neither does. */
  readonly agency: string;
}

export interface Theme {
  readonly name: string;
  readonly rows: readonly Marked[];
}

/** An objective with programs of two or more agencies. */
export interface Shared {
  readonly branch: Branch;
  readonly rows: readonly Marked[];
}

const THEME_HEADER = /tematik|\btema\b|cross ?-?cutting|lintas (?:sektor|perangkat|opd|skpd|bidang|urusan)|prioritas (?:nasional|presiden|daerah)|\bspm\b|\bsdgs?\b|\btpb\b|asta ?cita/i;
const THEME_NOTE = /(?:rb tematik|tematik|cross ?-?cutting|tema)\s*[:–-]\s*([^;\n.]+)/i;
const TICK = /^(?:ya|v|x|√|✓|✔|1|ada)$/i;

const leaf = ({ path }: Column): string => (path.at(-1) ?? "").replace(/\s+/g, " ").trim();

/** The themes that a row is marked with. */
const themesOf = (document: Document, node: Node, columns: readonly Column[], notes: readonly Column[]): string[] => {
  const marked = columns.flatMap((column) => {
    const text = textIn(document, node, column);
    if (text === "" || /^(?:tidak|bukan|0)$/i.test(text)) return [];
    return TICK.test(text) ? [leaf(column)] : text.split(/[;\n]/);
  });
  const noted = notes.flatMap((column) => THEME_NOTE.exec(textIn(document, node, column))?.[1] ?? []);
  return [...new Set([...marked, ...noted].map((each) => each.trim()).filter((each) => each !== ""))];
};

const agencyOf = (document: Document, node: Node): string => {
  if (document.table.agency) return document.table.agency;
  return sourceText(document, node, "agency") || sourceText(document, node, "owner");
};

/** The themes of a workbook with their rows, in the order in which they come up. */
const themesIn = (model: PerformanceModel): Theme[] => {
  const themes = new Map<string, { name: string; rows: Marked[] }>();
  for (const document of model.documents) {
    const free = document.table.columns.filter(({ subject }) => subject === "other" || subject === "notes");
    const columns = free.filter((column) => THEME_HEADER.test(column.path.join(" ")));
    const notes = free.filter((column) => !columns.includes(column));
    for (const node of document.measured) {
      for (const name of themesOf(document, node, columns, notes)) {
        const key = wordingKey(name);
        const theme = themes.get(key) ?? { name, rows: [] };
        themes.set(key, theme);
        const isKnown = theme.rows.some((row) => nameKey(row.node.name) === nameKey(node.name) && wordingKey(row.node.indicator) === wordingKey(node.indicator) && agencyKey(row.agency) === agencyKey(agencyOf(document, node)));
        if (!isKnown) theme.rows.push({ document, node, agency: agencyOf(document, node) });
      }
    }
  }
  return [...themes.values()];
};

/** Objectives under which programs of several agencies stand, in the cascade of the region or of any agency. */
const sharedIn = (branches: readonly Branch[]): Shared[] =>
  withBelow(branches).flatMap((branch) => {
    if (branch.level !== "goal" && branch.level !== "objective") return [];
    const rows = branch.children.filter(({ level }) => level === "program").map(({ document, node }) => ({ document, node, agency: sourceText(document, node, "agency") || sourceText(document, node, "owner") }));
    return new Set(rows.map(({ agency }) => agencyKey(agency)).filter((key) => key !== "")).size > 1 && rows.every(({ document }) => !document.table.agency) ? [{ branch, rows }] : [];
  });

/** Themes and shared objectives of a report's workbook, all agencies together. */
export const crosscuttingIn = oncePerReport((context): { readonly themes: readonly Theme[]; readonly shared: readonly Shared[] } => ({
  themes: themesIn(context.model),
  shared: agencyContexts(context).flatMap(({ scope }) => sharedIn(cascadeOf(scope)?.roots ?? [])),
}));
