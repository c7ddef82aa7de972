// Finds where header bands stand on a sheet: rows of column names, one to six rows high, with their numbering row.
import { isBlank, isCellError, type CellValue } from "../sheets/cell";
import { mergesOf, plainText } from "../sheets/merges";
import { valueAt, type SheetSnapshot } from "../sheets/snapshot";
import { PLANNED } from "../standards/header-words";
import { readHeaderText } from "./header-text";

/** The rows and columns of one header. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly numberingRow?: number;
}

const TALLEST_BAND = 7;
/** No label of a numbering row is larger. */
const LARGEST_LABEL = 99;
/** A header text is short and made of header words; a data text is not. */
const LONGEST_LABEL = 200;
/** The names of columns under a group are shorter still. */
const LONGEST_LEAF = 60;

/** All header bands of a sheet, from the top down; bands side by side are told apart by an empty column. */
export const findBands = (sheet: SheetSnapshot): Band[] => {
  const bands: Band[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    if (!isSeedRow(sheet, row, () => continuesData(sheet, row, bands.at(-1)))) continue;
    const limit = bands.length ? bands[bands.length - 1]!.bottom + 1 : 0;
    const rows = growBand(sheet, row, limit);
    for (const columns of splitColumns(sheet, rows)) bands.push({ ...rows, ...columns });
    row = rows.bottom;
  }
  return bands;
};

/** A numbering label: "7", "(7)", "7.", "7a", or an equation such as "13 = 9 + 10" or "8=(7/6)". */
export const isNumberingLabel = (value: CellValue): boolean =>
  (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 99) ||
  (typeof value === "string" && /^\s*\(?\s*\d{1,2}[a-e]?\s*\)?\.?\s*(=\s*[\d\s()+\-x×*/:.,%]+)?\s*$/i.test(value));

/** The number that a numbering label prints: 13 for "13 = 9 + 10". */
export const numberOfLabel = (value: CellValue): number => (typeof value === "number" ? value : typeof value === "string" ? Number(/\d+/.exec(value)?.[0]) : Number.NaN);

const isYear = (value: CellValue): boolean => typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** True for a row of column numbers: nearly all its cells are labels, and most count one up from the label before. */
export const isNumberingRow = (sheet: SheetSnapshot, row: number): boolean => {
  const labels: number[] = [];
  let others = 0;
  for (const value of sheet.values[row] ?? []) {
    if (value === undefined || isBlank(value)) continue;
    if (isNumberingLabel(value)) labels.push(numberOfLabel(value));
    else others++;
  }
  const steps = labels.slice(1).filter((label, at) => label === labels[at]! + 1).length;
  const distinct = new Set(labels).size;
  const isDense = Math.max(...labels) - Math.min(...labels) <= distinct * 2;
  if (labels.length === 0) return isLettered(sheet.values[row] ?? []);
  return labels.length >= 3 && others <= labels.length * 0.25 && distinct >= labels.length * 0.45 && isDense && steps >= 2 && steps >= (distinct - 1) * 0.6;
};

/** Columns that are lettered instead of numbered: "a", "b", "c", "d" and nothing else. Excel makes "©" of "(c)". */
const isLettered = (values: readonly (CellValue | undefined)[]): boolean => {
  const filled = values.filter((value) => value !== undefined && !isBlank(value));
  const letters = filled.map((value) => (typeof value === "string" ? /^\s*\(?([a-z])\)?\.?\s*$/i.exec(value.replace("©", "c").replace("®", "r"))?.[1]?.toLowerCase() : undefined));
  return filled.length >= 4 && letters[0] === "a" && letters.every((letter, at) => letter !== undefined && letter.charCodeAt(0) - 97 <= at);
};

/** A cell that could stand in a header: a label of header words, a year, or a numbering label. */
const labelStrength = (value: CellValue): { isLabel: boolean; strength: number; subject?: string } => {
  if (isYear(value)) return { isLabel: true, strength: 0 };
  if (typeof value !== "string" || value.length > LONGEST_LABEL) return { isLabel: false, strength: 0 };
  const read = readHeaderText(value);
  if (read.isModifier) return { isLabel: true, strength: 1 };
  if (PLANNED.test(read.text)) return { isLabel: true, strength: 0 };
  if (!read.subject && read.levels.length === 0) return { isLabel: false, strength: 0 };
  if (isDataText(value, read.text)) return { isLabel: false, strength: 0 };
  return { isLabel: true, strength: read.strength, subject: read.subject ?? read.levels[0] };
};

/** Words that headers are made of; a text that is mostly other words is data. */
const LABEL_WORDS = new Set(
  ("no nomor urut kode rekening uraian urusan bidang program kegiatan sub subkegiatan tujuan sasaran strategis indikator kinerja utama iku ikk outcome output outcomes hasil keluaran " +
    "satuan target realisasi capaian pencapaian tingkat persentase presentase prosentase rasio anggaran pagu indikatif rp rupiah fisik keuangan serapan penyerapan triwulan tw tahun th bulan semester " +
    "awal akhir kondisi periode baseline base line data rpjmd renstra renja rkpd rkt pk lkjip perangkat daerah skpd opd pd penanggung jawab penanggungjawab unit kerja lokasi sumber dana keterangan ket catatan penting " +
    "bobot predikat kategori formula formulasi rumus definisi operasional perhitungan penjelasan kendala hambatan faktor penghambat pendorong tindak lanjut solusi rekomendasi upaya evaluasi dievaluasi berjalan " +
    "sampai dengan sd pada yang dan atau di ke dari untuk terhadap dalam per menurut s d k i ii iii iv total jumlah visi misi pelaksana pengampu aksi rencana kumulatif jenis nama pemerintahan nasional kab kota kabupaten provinsi " +
    "relevan lalu sebelumnya kebutuhan perkiraan proyeksi prakiraan maju analisis standar spm polarisasi karakter status tanggal volume rincian komponen sisa akas kas belanja operasi modal kelompok kerangka pendanaan pembangunan pengukuran capaiannya alasan pilihan " +
    "sebelum sesudah setelah semula menjadi perubahan murni pergeseran bertambah berkurang lebih kurang selisih antara pertumbuhan eselon").split(" "),
);

const isDataText = (raw: string, text: string): boolean => {
  if (/^\s*\d+[.,]?\d*\s*(%|[a-z]+)\s*$/i.test(raw)) return true;
  const words = text.match(/[a-z]+/g) ?? [];
  if (words.length <= 2) return false;
  const known = words.reduce((count, word) => count + (LABEL_WORDS.has(word) ? 1 : 0), 0);
  return known < words.length * 0.55;
};

/** "Sebelum Perubahan", "Sub Unit", "Jumlah": words of headers and no others. */
const isOfLabelWords = (value: CellValue): boolean => typeof value === "string" && value.length <= LONGEST_LEAF && (value.toLowerCase().match(/[a-z]+/g) ?? ["?"]).every((word) => LABEL_WORDS.has(word)) && !/\d{3}/.test(value);

/** True for a row that stands right under data of the table above: only a full header may begin a new table there. */
const continuesData = (sheet: SheetSnapshot, row: number, above: Band | undefined): boolean => {
  if (!above || row <= above.bottom + 1) return false;
  let filled = 0;
  for (const value of sheet.values[row - 1] ?? []) if (!isBlank(value) && ++filled === 2) return true;
  return false;
};

/** Numbers that are no years, counted up to two: most rows of a long table are told from headers by this alone. */
const countFigures = (values: readonly (CellValue | undefined)[]): number => {
  let figures = 0;
  for (const value of values) if (typeof value === "number" && !isYear(value) && ++figures > 1) break;
  return figures;
};

/** An amount between two texts belongs to a row of data ("Program ... | 125.000.000 | APBD"); beside a header it may be somebody's scratch sum. */
const holdsAmount = (values: readonly (CellValue | undefined)[]): boolean => {
  const amount = values.findIndex((value) => typeof value === "number" && Math.abs(value) > LARGEST_LABEL && !isYear(value));
  const isText = (value: CellValue | undefined): boolean => typeof value === "string" && !isBlank(value);
  return amount > 0 && values.slice(0, amount).some(isText) && values.slice(amount + 1).some(isText);
};

/** "Tujuan : ... Sasaran : ...": a line of a form. A wide header may end a few of its names with a colon, as form E.81 of Permendagri 86/2017 does. */
const isFormLine = (values: readonly (CellValue | undefined)[]): boolean => {
  const texts = values.filter((value): value is string => typeof value === "string" && !isBlank(value));
  const colons = texts.filter((text) => text.trim().endsWith(":")).length;
  return colons > 0 && (texts.length < 6 || colons * 4 > texts.length);
};

const isSeedRow = (sheet: SheetSnapshot, row: number, isStrict: () => boolean): boolean => {
  const values = sheet.values[row];
  if (!values) return false;
  const numbers = countFigures(values);
  if (numbers > 1 || (numbers === 1 && holdsAmount(values))) return false;
  const subjects = new Set<string>();
  let labels = 0;
  let texts = 0;
  let strength = 0;
  for (const value of values) {
    if (typeof value !== "string" || isBlank(value)) continue;
    texts++;
    const label = labelStrength(value);
    if (!label.isLabel) continue;
    labels++;
    strength += label.strength;
    if (label.subject) subjects.add(label.subject);
  }
  if (labels < 2 || subjects.size < 2 || strength < 2 || labels < texts * 0.5 || isFormLine(values)) return false;
  return !isStrict() || (labels >= 3 && numbers === 0 && subjects.size >= 3 && strength >= 3 && labels >= texts * 0.75);
};

interface BandRows {
  readonly top: number;
  readonly bottom: number;
  readonly numberingRow?: number;
}

/** Takes the group rows above and the leaf and numbering rows below into the band. */
const growBand = (sheet: SheetSnapshot, seed: number, limit: number): BandRows => {
  const merges = mergesOf(sheet);
  let top = seed;
  while (top > limit && seed - top < 4 && isGroupRow(sheet, top - 1)) top--;
  let bottom = seed;
  const numbersAbove = isNumberingRow(sheet, top) ? top++ : undefined;
  const numbersBelow = findNumbersBelow(sheet, seed, top);
  let numberingRow: number | undefined;
  while (bottom + 1 < sheet.rowCount && bottom - top + 1 < TALLEST_BAND) {
    const next = bottom + 1;
    const values = sheet.values[next] ?? [];
    const spanned = countSpanned(sheet, merges, top, next);
    const isNumbering = numberingRow === undefined && isNumberingRow(sheet, next);
    if (isNumbering && !isNumberingRowOf(sheet, next + 1, next)) numberingRow = next;
    else if (!isNumbering && next >= (numbersBelow ?? 0) && !isLeafRow(values, spanned, numberingRow !== undefined)) break;
    bottom = next;
  }
  // Column numbers above the header are its own where no others stand below it.
  if (numberingRow === undefined && numbersAbove !== undefined) return { top: numbersAbove, bottom, numberingRow: numbersAbove };
  return { top, bottom, ...(numberingRow === undefined ? {} : { numberingRow }) };
};

/** "1 2 3 4 5" under "Tahun ke-" are years where the row below numbers more columns. */
const isNumberingRowOf = (sheet: SheetSnapshot, row: number, above: number): boolean => {
  const count = (at: number): number => (sheet.values[at] ?? []).filter((value) => value !== undefined && !isBlank(value)).length;
  return row < sheet.rowCount && isNumberingRow(sheet, row) && count(row) > count(above);
};

/** The column numbers under a header of several rows: nothing but short texts stands between a header and its numbers. */
const findNumbersBelow = (sheet: SheetSnapshot, seed: number, top: number): number | undefined => {
  const merges = mergesOf(sheet);
  for (let row = seed + 1; row < Math.min(sheet.rowCount, top + TALLEST_BAND); row++) {
    if (isNumberingRow(sheet, row)) return row;
    const filled = (sheet.values[row] ?? []).filter((value): value is CellValue => value !== undefined && !isBlank(value));
    const isHeld = countSpanned(sheet, merges, top, row) >= 2;
    if (filled.length < (isHeld ? 1 : 2) || !filled.every((value) => isYear(value) || (typeof value === "string" && value.length <= LONGEST_LEAF && !/^\s*\d+(\.\d+)+/.test(value)))) return undefined;
    if (!isHeld && isSeedRow(sheet, row, () => true)) return undefined;
  }
  return undefined;
};

/** How many merges that begin in the band reach down over a row. */
const countSpanned = (sheet: SheetSnapshot, merges: ReturnType<typeof mergesOf>, top: number, row: number): number => {
  let count = 0;
  for (let column = 0; column < sheet.columnCount; column++) {
    const area = merges.areaOf(row, column);
    if (!area) continue;
    if (area.top < row && area.top >= top && area.bottom - area.top < TALLEST_BAND && !isBlank(valueAt(sheet, area.top, area.left))) count++;
    column = area.right;
  }
  return count;
};

/** A row above the seed: at least two labels, nothing that is not one. A title stands alone in its row and is not taken. */
const isGroupRow = (sheet: SheetSnapshot, row: number): boolean => {
  const values = sheet.values[row] ?? [];
  const merges = mergesOf(sheet);
  if (isFormLine(values)) return false;
  let labels = 0;
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (value === undefined || isBlank(value)) continue;
    const area = merges.areaOf(row, column);
    if (area && area.left === column && typeof value === "string" && value.length <= 80 && isPartWide(sheet, area)) {
      labels++;
      continue;
    }
    if (isCellError(value) || typeof value === "boolean" || isOverSequence(sheet, row, column)) return false;
    if (isNumberingLabel(value) || labelStrength(value).isLabel || readHeaderText(String(value)).levels.length > 0) labels++;
    else if (typeof value === "number" || String(value).length > 60) return false;
  }
  return labels >= 2 || (labels === 1 && isLoneGroup(sheet, row));
};

/** "Target" merged over "I", "II", "III" and "IV" heads them, though it stands alone in its row. */
const isLoneGroup = (sheet: SheetSnapshot, row: number): boolean => {
  const left = sheet.values[row]!.findIndex((value) => value !== undefined && !isBlank(value));
  const area = mergesOf(sheet).areaOf(row, left);
  if (!area || left === 0 || !isPartWide(sheet, area) || readHeaderText(plainText(valueAt(sheet, row, left))).subject === undefined) return false;
  for (let column = area.left; column <= area.right; column++) {
    const below = valueAt(sheet, row + 1, column);
    if (!isYear(below) && !(typeof below === "string" && readHeaderText(below).isModifier)) return false;
  }
  return true;
};

/** A column "No" has no group of its own: what stands over it alone labels a line of a form ("Sumber Data", "Tujuan Strategis"). */
const isOverSequence = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const below = valueAt(sheet, row + 1, column);
  return typeof valueAt(sheet, row, column) === "string" && !mergesOf(sheet).areaOf(row, column) && typeof below === "string" && readHeaderText(below).subject === "sequence";
};

/** A merge over some columns of the sheet but not over most of it: a group, not a title. */
const isPartWide = (sheet: SheetSnapshot, area: { left: number; right: number }): boolean => {
  const width = area.right - area.left + 1;
  return width > 1 && width < sheet.columnCount * 0.7;
};

/** A row below the seed: labels only, or held by merges that reach down from the band. */
const isLeafRow = (values: readonly (CellValue | undefined)[], spanned: number, afterNumbering: boolean): boolean => {
  const texts = new Set<string>();
  let labels = 0;
  let modifiers = 0;
  let others = 0;
  for (const value of values) {
    if (value === undefined || isBlank(value)) continue;
    const label = labelStrength(value);
    if (!label.isLabel) {
      if (spanned < 2 || !isOfLabelWords(value)) others++;
      continue;
    }
    labels++;
    if (isYear(value) || (typeof value === "string" && readHeaderText(value).isModifier)) modifiers++;
    texts.add(plainText(value).toLowerCase());
  }
  const filled = labels + others;
  if (filled === 0) return spanned >= 2;
  if (afterNumbering) return others === 0 && modifiers === labels && labels >= 2;
  if (modifiers >= 2 && modifiers >= filled * 0.7) return true;
  if (spanned >= 2 && isLettersOfPair(values)) return true;
  if (spanned >= 2 && labels >= 1 && labels >= others) return true;
  if (spanned >= 3 && spanned >= others && values.every((value) => isBlank(value) || (typeof value === "string" && value.length <= 40))) return true;
  return texts.size >= 2 && labels >= filled * 0.7;
};

/** "T" and "R" in turn under quarters or months: target and realisation. */
const isLettersOfPair = (values: readonly (CellValue | undefined)[]): boolean => {
  const letters = values.flatMap((value) => (value === undefined || isBlank(value) ? [] : [plainText(value).toUpperCase()]));
  return letters.length >= 4 && letters.every((letter) => /^[TRC%]$/.test(letter)) && letters.includes("T") && letters.includes("R");
};

/** The runs of columns that have a header; one empty column that holds no data either parts two tables. */
const splitColumns = (sheet: SheetSnapshot, rows: BandRows): { left: number; right: number }[] => {
  const merges = mergesOf(sheet);
  const named: boolean[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    named[column] = false;
    for (let row = rows.top; row <= rows.bottom && !named[column]; row++) {
      if (row === rows.numberingRow) continue;
      const area = merges.areaOf(row, column);
      named[column] = !isBlank(area ? valueAt(sheet, area.top, area.left) : valueAt(sheet, row, column));
    }
  }
  const runs: { left: number; right: number }[] = [];
  for (let column = 0; column < named.length; column++) {
    if (!named[column]) continue;
    const last = runs[runs.length - 1];
    if (last && column - last.right <= 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return joinRuns(sheet, rows, runs);
};

const joinRuns = (sheet: SheetSnapshot, rows: BandRows, runs: readonly { left: number; right: number }[]): { left: number; right: number }[] => {
  const joined: { left: number; right: number }[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && (columnsHoldData(sheet, rows, last.right + 1, run.left - 1) || run.right - run.left < 1 || subjectsIn(sheet, rows, run) < 2 || !namesRows(sheet, rows, run))) last.right = run.right;
    else joined.push({ ...run });
  }
  return joined.filter((run) => subjectsIn(sheet, rows, run) >= 2).map((run, at, all) => ({ ...run, left: leftOfNames(sheet, rows, run, at === 0 ? 0 : all[at - 1]!.right + 1) }));
};

/** "1.02.01", "01", "X.XX", "3.", "IV": a code, a part of one or a running number. */
const CODE_OR_NUMBER = /^(?:[\dX]{1,5}(?:[.\s-]+[\dX]{1,5})*\.?|\(?\d{1,3}[.)]|[IVX]{1,4}\.?)$/i;

/** Codes and running numbers often stand in columns without a name, left of the first name of a header; `from` is the first column that may be taken. */
const leftOfNames = (sheet: SheetSnapshot, rows: BandRows, run: { left: number; right: number }, from: number): number => {
  let left = run.left;
  while (left > from && holdsCodes(sheet, rows, left - 1, run)) left--;
  return left;
};

const holdsCodes = (sheet: SheetSnapshot, rows: BandRows, column: number, run: { left: number; right: number }): boolean => {
  let filled = 0;
  let fitting = 0;
  const end = Math.min(sheet.rowCount, rows.bottom + 1 + SAMPLE_ROWS);
  for (let row = rows.bottom + 1; row < end; row++) {
    const value = valueAt(sheet, row, column);
    if (isBlank(value)) continue;
    filled++;
    const isCode = typeof value === "number" ? value > 0 && value < 10_000 && Number.isInteger(Math.round(value * 1e6) / 1e4) : CODE_OR_NUMBER.test(plainText(value));
    if (isCode && sheet.values[row]!.slice(run.left, run.right + 1).some((beside) => typeof beside === "string" && !isBlank(beside))) fitting++;
  }
  return fitting >= 2 && fitting >= filled * 0.8;
};

/** Subjects that tell the rows of a table apart; figures without any of them belong to the names on their left. */
const NAMES: ReadonlySet<string> = new Set(["sequence", "code", "goal", "objective", "affair", "program", "activity", "subActivity", "outline", "indicator", "agency", "owner", "location"]);

const namesRows = (sheet: SheetSnapshot, rows: BandRows, run: { left: number; right: number }): boolean => {
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (let column = run.left; column <= run.right; column++) {
      const { isLabel, subject } = labelStrength(valueAt(sheet, row, column));
      if (isLabel && subject !== undefined && NAMES.has(subject)) return true;
    }
  }
  return false;
};

const subjectsIn = (sheet: SheetSnapshot, rows: BandRows, run: { left: number; right: number }): number => {
  const subjects = new Set<string>();
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (let column = run.left; column <= run.right; column++) {
      const label = labelStrength(valueAt(sheet, row, column));
      if (label.isLabel && label.subject) subjects.add(label.subject);
    }
  }
  return subjects.size;
};

/** Rows looked at to tell whether unnamed columns between two runs belong to the table. */
const SAMPLE_ROWS = 40;

const columnsHoldData = (sheet: SheetSnapshot, rows: BandRows, left: number, right: number): boolean => {
  let filled = 0;
  const end = Math.min(sheet.rowCount, rows.bottom + 1 + SAMPLE_ROWS);
  for (let row = rows.bottom + 1; row < end; row++) {
    for (let column = left; column <= right; column++) if (!isBlank(valueAt(sheet, row, column))) filled++;
  }
  return filled >= 2;
};
