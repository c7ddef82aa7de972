// CAS-25: a program or activity of a cascade, agreement or action plan that no plan or budget of the workbook holds. Names and codes that differ belong to the code rules.
import type { Document, Node, PerformanceModel } from "../../performance/model";
import { isNothing, wordingKey } from "../../performance/wording";
import type { Column } from "../../recognise/table";
import { plainText } from "../../sheets/merges";
import { valueAt } from "../../sheets/snapshot";
import type { TableKind } from "../../standards/vocabulary";
import { short } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { similarityOf } from "../shared/wordings";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

const USES: ReadonlySet<TableKind> = new Set(["cascading", "pk", "renaksi"]);
const PLANS: ReadonlySet<TableKind> = new Set(["rpjmd", "renstra", "renja", "anggaran", "evaluasi"]);
const LEVELS = ["program", "activity"] as const;
/** So many names must be planned, and at least this share of them, before one that is not is asked about. */
const FEWEST = 3;
const SHARE = 0.75;
/** A plan that names fewer is a list of some of them. */
const FEWEST_PLANNED = 4;
/** Names as alike as this are one name that was shortened or misspelt. */
const ALIKE = 0.6;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "program-not-planned",
  code: "CAS-25",
  category: "cascade",
  level: "warning",
  basis: ["permenpanrb-89-2021", "permendagri-86-2017"],
  texts: {
    id: {
      title: "Program atau kegiatan tidak ada pada rencana",
      why: "Program yang dijanjikan atau dicantumkan pada pohon kinerja, tetapi tidak direncanakan dan tidak dianggarkan, tidak akan dilaksanakan.",
      advice: "Pastikan program atau kegiatan itu memang direncanakan; bila sudah berganti nama, pakai nama yang baru.",
      messages: { absent: "\"{name}\" tidak ditemukan pada {sheets}, padahal {planned} dari {count} {level} lain di sini ada." },
    },
    en: {
      title: "Program or activity that no plan holds",
      why: "A program that is promised or drawn in a cascade but neither planned nor budgeted will not be carried out.",
      advice: "Make sure that it is planned; where its name has changed, use the new one.",
      messages: { absent: "\"{name}\" was not found in {sheets}, although {planned} of the {count} other entries here ({level}) are." },
    },
  },
  *check({ model }) {
    if (model.documents.length < 2 || !model.documents.some(({ table }) => USES.has(table.kind))) return;
    for (const level of LEVELS) {
      const plans = model.documents.filter(({ table }) => PLANS.has(table.kind)).map((document) => ({ document, names: namesOf(document, level) })).filter(({ names }) => names.size >= FEWEST_PLANNED);
      if (plans.length > 0) for (const document of model.documents) if (USES.has(document.table.kind)) yield* absent(model, document, level, plans);
    }
  },
};

type Level = (typeof LEVELS)[number];

/** A plan with the names of one level that it holds. */
interface Plan {
  readonly document: Document;
  readonly names: ReadonlySet<string>;
}

/** A name as a key: without its code and the word "Program" or "Kegiatan". */
const keyOf = (text: string): string => wordingKey(text.replace(/^[\dX.\s–-]+(?=\p{L})/iu, "")).replace(/^(?:program|kegiatan) /, "");

const namesOf = (document: Document, level: Level): ReadonlySet<string> => {
  const column = document.column({ subject: level });
  return new Set(document.nodes.flatMap((node) => {
    const text = textOf(document, node, column, level);
    return text === "" ? [] : [keyOf(text)];
  }));
};

/** The name in the column of the level, or that of a row of the level. */
const textOf = (document: Document, node: Node, column: Column | undefined, level: Level): string => {
  const text = column ? plainText(valueAt(document.sheet, node.row, column.first)) : node.level === level ? node.name : "";
  return isNothing(text) || node.level === "total" || node.level === "note" || !/\p{L}{4}/u.test(text) ? "" : text;
};

function* absent({ documents }: PerformanceModel, document: Document, level: Level, plans: readonly Plan[]): Generator<FindingDraft> {
  const column = document.column({ subject: level });
  const used = new Map<string, { text: string; node: Node }>();
  for (const node of document.nodes) {
    const text = textOf(document, node, column, level);
    if (text !== "" && !used.has(keyOf(text))) used.set(keyOf(text), { text, node });
  }
  const others = plans.filter((plan) => plan.document !== document && plan.document.table.sheet !== document.table.sheet);
  const unknown = [...used].filter(([key]) => !others.some(({ names }) => names.has(key)));
  // Names of which most are unknown are of another kind altogether: they are not compared letter by letter.
  if (unknown.length === 0 || unknown.length * 2 > used.size) return;
  const missing = unknown.filter(([key]) => !others.some(({ names }) => [...names].some((name) => similarityOf(name, key) >= ALIKE)));
  const planned = used.size - missing.length;
  if (missing.length === 0 || planned < FEWEST || planned < used.size * SHARE) return;
  const at = column ?? document.table.columns.find(({ subject }) => subject === "outline");
  const sheets = documents.filter((other) => others.some((plan) => plan.document === other)).map((other) => other.table.sheet);
  for (const [key, { text, node }] of missing) {
    yield {
      sheet: document.table.sheet,
      range: rangeOf([{ row: node.row, column: at?.first ?? document.table.header.left }]),
      message: { key: "absent", args: { name: short(text), sheets: [...new Set(sheets)].join(", "), planned, count: used.size - 1, level: level === "program" ? "program" : "kegiatan" } },
      kind: "review",
      key: [document.table.kind, level, key],
    };
  }
}
