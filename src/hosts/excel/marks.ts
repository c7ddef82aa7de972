// Marks on cells as conditional formats: added on top of the user's own, which stay as they are. Ours are known by the text in
// their formula, wherever Excel copied or moved them. New ones are added before old ones go, so that a failure can be undone.
import { LEVELS, type Mark } from "../../sheets/edit";
import { HostError } from "../host-error";
import { hasMarkFormula, MARK_COLORS, markFormula } from "../mark-looks";
import { addressTexts } from "./addresses";
import { excelCode, hostErrorOf } from "./errors";
import { htmlColor } from "./html-color";
import { isSupported, runExcel } from "./run";

/** A conditional format of ours. */
interface Own {
  readonly sheet: string;
  readonly id: string;
  readonly format: Excel.ConditionalFormat;
}

/** Ids of the formats that were added since the add-in was started: they are ours even where Excel does not tell their formula. */
export type KnownMarks = Set<string>;

/**
 * Replaces all marks; gives the names of protected sheets, which Excel does not let us mark.
 * @throws HostError where all is as before, or left-incomplete
 */
export const mark = (marks: readonly Mark[], known: KnownMarks): Promise<readonly string[]> =>
  runExcel(async (context) => {
    const { open, closed } = await sheetsOf(context);
    const older = await ownFormats(context, open, known);
    const wanted = marks.filter(({ sheet }) => open.some(({ name }) => name === sheet));
    const refused = closed.filter(({ name }) => marks.length === 0 || marks.some(({ sheet }) => sheet === name)).map(({ name }) => name);
    if (wanted.length > 0) {
      const added = open.flatMap((sheet) => addMarks(sheet, wanted.filter((each) => each.sheet === sheet.name)));
      await context.sync().catch((error: unknown) => undo(error, open, known, (own) => !has(older, own)));
      for (const { id } of added) known.add(id);
    }
    const writable = open.filter(({ protection }) => !protection.protected);
    // Older Excels have no notes: what writes them is loaded where it can be used.
    if (isSupported("1.18")) await (await import("./notes")).replaceNotes(context, writable, wanted).catch((error: unknown) => undo(error, open, known, (own) => !has(older, own)));
    if (older.length > 0) {
      for (const { format } of older) format.delete();
      await context.sync().catch((error: unknown) => finish(open, known, (own) => has(older, own)).catch((failure: unknown) => tell(error, failure, wanted.length === 0 ? older : [], known)));
    }
    return refused;
  });

const has = (list: readonly Own[], { sheet, id }: Own): boolean => list.some((own) => own.sheet === sheet && own.id === id);

const sheetsOf = async (context: Excel.RequestContext): Promise<{ readonly open: Excel.Worksheet[]; readonly closed: Excel.Worksheet[] }> => {
  const sheets = context.workbook.worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const isClosed = ({ protection }: Excel.Worksheet): boolean => protection.protected && !protection.options.allowFormatCells;
  return { open: sheets.items.filter((sheet) => !isClosed(sheet)), closed: sheets.items.filter(isClosed) };
};

/** One format for each level and as many addresses as Excel reads at once; the loudest is added last, on top. */
const addMarks = (sheet: Excel.Worksheet, marks: readonly Mark[]): Excel.ConditionalFormat[] => {
  const added: Excel.ConditionalFormat[] = [];
  for (const level of [...LEVELS].reverse()) {
    const ranges = [...new Set(marks.filter((each) => each.level === level).map(({ range }) => range))];
    for (const address of addressTexts(ranges)) {
      const conditional = sheet.getRanges(address).conditionalFormats.add("Custom").load("id");
      const { rule, format } = conditional.custom;
      added.push(conditional);
      const { fill, text, border } = MARK_COLORS[level];
      rule.formula = `=${markFormula(level)}`;
      format.fill.color = htmlColor(fill);
      format.font.color = htmlColor(text);
      for (const side of [format.borders.top, format.borders.bottom, format.borders.left, format.borders.right]) {
        side.style = "Continuous";
        side.color = htmlColor(border);
      }
    }
  }
  return added;
};

/** Our formats on these sheets. */
const ownFormats = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], known: KnownMarks): Promise<Own[]> => {
  const lists = sheets.map((sheet) => ({ sheet: sheet.name, formats: sheet.getRange().conditionalFormats.load("items/id,items/type") }));
  await context.sync();
  const custom = lists.flatMap(({ sheet, formats }) => formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, id: format.id, format })));
  return readable(custom, known, () => context.sync());
};

/** Those of ours among formats. Excel fails to tell some rules of users, and then all that were asked with them: so halves are asked. */
const readable = async (formats: readonly Own[], known: KnownMarks, sync: () => Promise<void>): Promise<Own[]> => {
  if (formats.length === 0) return [];
  const rules = formats.map(({ format }) => format.custom.rule.load("formula"));
  try {
    await sync();
  } catch (error) {
    if (excelCode(error) !== "GeneralException") throw error;
    if (formats.length === 1) return formats.filter(({ id }) => known.has(id));
    const half = formats.length >> 1;
    return [...(await readable(formats.slice(0, half), known, sync)), ...(await readable(formats.slice(half), known, sync))];
  }
  return formats.filter((_, i) => hasMarkFormula(rules[i]!.formula));
};

/** Removes those of our formats in a request of their own: after a failure nothing of the old one can be trusted. @throws HostError left-incomplete */
const finish = (sheets: readonly Excel.Worksheet[], known: KnownMarks, isUnwanted: (own: Own) => boolean): Promise<void> =>
  runExcel(async (context) => {
    const { open } = await sheetsOf(context);
    for (const own of await ownFormats(context, open, known)) if (isUnwanted(own)) own.format.delete();
    await context.sync();
  }).catch((cause: unknown) => {
    throw new HostError("left-incomplete", { sheets: sheets.map(({ name }) => name).join(", ") }, { cause });
  });

/** Nothing is left incomplete where all of ours are still there. */
const tell = async (error: unknown, failure: unknown, older: readonly Own[], known: KnownMarks): Promise<never> => {
  const present = await runExcel(async (context) => ownFormats(context, (await sheetsOf(context)).open, known)).catch(() => []);
  throw older.length > 0 && older.every((own) => has(present, own)) ? hostErrorOf(error) : failure;
};

const undo = async (error: unknown, sheets: readonly Excel.Worksheet[], known: KnownMarks, isUnwanted: (own: Own) => boolean): Promise<never> => {
  await finish(sheets, known, isUnwanted);
  throw hostErrorOf(error);
};
