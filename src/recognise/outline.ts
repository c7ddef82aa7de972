// Tells the level of a row in a column that holds several levels: from the first words, from the code, or from which formulas add it up.
import { resolve, shapesOf, type Expression } from "../sheets/formula";
import type { SheetSnapshot } from "../sheets/snapshot";
import type { RowLevel } from "../standards/vocabulary";

/** Words that planners put before a name: "PROGRAM ...", "Sub Kegiatan ...". */
const PREFIXES: readonly { readonly pattern: RegExp; readonly level: RowLevel }[] = [
  { pattern: /^(non urusan|urusan|unsur|bidang (urusan|otonomi|pemerintahan|[a-z]+)|sub urusan)\b|^[x\d.]+ (non )?urusan\b/i, level: "affair" },
  { pattern: /^sub[ .-]?kegiatan\b/i, level: "subActivity" },
  { pattern: /^kegiatan\b/i, level: "activity" },
  { pattern: /^program\b/i, level: "program" },
  { pattern: /^tujuan\b/i, level: "goal" },
  { pattern: /^sasaran\b/i, level: "objective" },
];

/** "Sasaran 2: ..." and "Tujuan : ..." say their level themselves. */
export const isLabelledLevel = (name: string): boolean => /^(tujuan|sasaran|program|kegiatan|sub ?kegiatan)( strategis| opd| pd)?\s*\d{0,2}(\.\d+)?\s*:/i.test(name.trim());

/** The affairs of Law 23/2014 as bands name them: a name alone, or with the one that is run together with it. */
const AFFAIR = /^(?:urusan )?(?:pendidikan(?: dan kebudayaan)?|kesehatan|pekerjaan umum(?: dan penataan ruang)?|perumahan rakyat(?: dan kawasan permukiman)?|(?:ketent[er]+aman|trantibum)[^,]*(?:,.*)?|sosial|(?:ke)?tenaga ?kerja(?:an)?|pangan|pertanahan|lingkungan hidup|administrasi kependudukan(?: dan pencatatan sipil)?|perhubungan|komunikasi dan informatika|penanaman modal|kebudayaan|perpustakaan|kearsipan|pariwisata|pertanian|perdagangan|perindustrian)$/i;

/** True for the bare name of a government affair ("PENDIDIKAN", "Pekerjaan Umum dan Penataan Ruang"). */
export const isAffairName = (name: string): boolean => AFFAIR.test(name.trim());

/** "Meningkatnya ...", "Terwujudnya ...": an objective is worded as what has come about. */
export const isOutcome = (name: string): boolean => /^(meningkat|menurun|membaik|menguat|terwujud|tercapai|terkendali|terpenuhi|terjamin|terjaga|optimal|berkembang)nya\b/i.test(name.trim());

/** The level that the first words of a name tell, or `undefined`. */
export const levelOfPrefix = (name: string): RowLevel | undefined => {
  const text = name.trim().replace(/^[\s\d.\-–X]+(?=[A-Za-z])/, "");
  return PREFIXES.find((prefix) => prefix.pattern.test(text))?.level;
};

/** Words of a row-type column ("Pilihan": Bidang, Program, Kegiatan, Subkegiatan). */
export const levelOfTypeWord = (word: string): RowLevel | undefined => {
  const text = word.trim().toLowerCase();
  if (/^(bidang|urusan|bidang urusan)$/.test(text)) return "affair";
  if (/^program$/.test(text)) return "program";
  if (/^kegiatan$/.test(text)) return "activity";
  if (/^sub[ -]?kegiatan$/.test(text)) return "subActivity";
  if (/^sasaran( strategis)?$/.test(text)) return "objective";
  if (/^tujuan$/.test(text)) return "goal";
  if (/^indikator$/.test(text)) return "indicator";
  return undefined;
};

/**
 * How many layers of SUM or AVERAGE stand below each row: 0 for a row that adds up nothing, 1 for one that adds up such rows, and so on.
 * Read from one column of figures; rows that the formula of another row adds up are its children.
 */
export const heightsByFormula = (sheet: SheetSnapshot, column: number, top: number, bottom: number): Map<number, number> => {
  const children = new Map<number, number[]>();
  const shapes = shapesOf(sheet);
  for (let row = top; row <= bottom; row++) {
    const shape = shapes.at(row, column);
    if (!shape || !isAggregate(shape.expression)) continue;
    const rows: number[] = [];
    for (const reference of shape.references) {
      const target = resolve(reference, row, column);
      if (target.sheet !== undefined || target.left !== column || target.right !== column) continue;
      for (let at = Math.max(target.top, top); at <= Math.min(target.bottom, bottom); at++) if (at !== row) rows.push(at);
    }
    if (rows.length > 0) children.set(row, rows);
  }
  const heights = new Map<number, number>();
  const heightOf = (row: number, depth: number): number => {
    const known = heights.get(row);
    if (known !== undefined) return known;
    const below = children.get(row);
    if (!below || depth > 8) return 0;
    heights.set(row, 0);
    const height = 1 + below.reduce((most, child) => Math.max(most, heightOf(child, depth + 1)), 0);
    heights.set(row, height);
    return height;
  };
  for (const row of children.keys()) heightOf(row, 0);
  return heights;
};

const isAggregate = (expression: Expression): boolean => {
  if (expression.type === "call") return /^(SUM|AVERAGE|SUBTOTAL)$/.test(expression.name) || (expression.name === "IFERROR" && expression.args[0] !== undefined && isAggregate(expression.args[0]));
  if (expression.type === "reference") return sameColumnOnly(expression) && expression.reference.from.row > 0;
  if (expression.type === "binary") return expression.operator === "+" && sameColumnOnly(expression);
  return false;
};

/** "=C5+C9+C12": a sum written with plus signs. */
const sameColumnOnly = (expression: Expression): boolean => {
  if (expression.type === "binary") return expression.operator === "+" && sameColumnOnly(expression.left) && sameColumnOnly(expression.right);
  return expression.type === "reference" && !expression.reference.from.isColumnFixed && expression.reference.from.column === 0 && expression.reference.from.row !== 0;
};
