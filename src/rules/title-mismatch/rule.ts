// STR-05: a title that its own table contradicts: RKPD over the columns of a Renja, absorption without a money column, the agency of another sheet.
import { agencyKey, wordingKey } from "../../performance/wording";
import { headingCell } from "../shared/heading-cell";
import { short } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { similarityOf } from "../shared/wordings";

import type { Document, PerformanceModel } from "../../performance/model";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "title-mismatch",
  code: "STR-05",
  category: "structure",
  level: "warning",
  basis: ["permendagri-86-2017", "praktik"],
  texts: {
    id: {
      title: "Judul tidak sesuai isi",
      why: "Judul menentukan dokumen dan perangkat daerah mana yang dilaporkan; judul salinan membuat angka dibaca sebagai milik yang lain.",
      advice: "Betulkan judul menurut isi lembar.",
      messages: {
        plan: "Judul menyebut RKPD (\"{found}\"), sedangkan {count} kolom memuat Renja atau Renstra dan tidak satu pun RKPD atau RPJMD.",
        money: "Judul \"{found}\" menyebut serapan atau anggaran, sedangkan tabel tidak mempunyai kolom rupiah.",
        agency: "Lembar ini atas nama {found}, sedangkan {count} dari {total} indikatornya adalah indikator {expected} pada lembar lain.",
      },
    },
    en: {
      title: "Title does not fit the contents",
      why: "The title says which document and agency is reported; a copied title makes the figures read as somebody else's.",
      advice: "Correct the title to fit the sheet.",
      messages: {
        plan: "The title names the RKPD (\"{found}\"), but {count} columns are of Renja or Renstra and none of RKPD or RPJMD.",
        money: "The title \"{found}\" speaks of absorption or budget, but the table has no money column.",
        agency: "This sheet is in the name of {found}, but {count} of its {total} indicators are those of {expected} on other sheets.",
      },
    },
  },
  *check({ model }) {
    for (const document of model.documents) {
      for (const fault of [planFault(document), moneyFault(document), agencyFault(model, document)]) if (fault) yield fault;
    }
  },
};

const draft = (document: Document, fits: (text: string) => boolean, key: string, args: Readonly<Record<string, string | number>>): FindingDraft | undefined => {
  const cell = headingCell(document, fits);
  return cell && {
    sheet: document.table.sheet,
    range: rangeOf([cell]),
    message: { key, args: { found: short(cell.text), ...args } },
    found: short(cell.text),
    key: [document.table.kind, agencyKey(document.table.agency ?? ""), key],
  };
};

const FIGURES = new Set(["target", "actual", "achievement"]);
/** Columns of the agency's own plans that a title must contradict. */
const FEWEST = 2;

const planFault = (document: Document): FindingDraft | undefined => {
  // The figures alone say whose report it is: an agency's plan names the objective of the RPJMD that it serves.
  const headers = document.table.columns.filter(({ subject }) => FIGURES.has(subject)).map(({ path }) => path.join(" "));
  const own = headers.filter((header) => /\b(renja|renstra)\b/i.test(header)).length;
  if (own < FEWEST || headers.some((header) => /\b(rkpd|rpjmd)\b/i.test(header))) return undefined;
  return draft(document, (text) => text === document.table.title && /\bRKPD\b/i.test(text) && !/renja|renstra|perangkat daerah|\b(?:opd|skpd)\b/i.test(text), "plan", { count: own });
};

const moneyFault = (document: Document): FindingDraft | undefined => {
  const { columns, title } = document.table;
  if (columns.some(({ measure }) => measure === "rupiah") || !columns.some(({ subject }) => subject === "indicator" || subject === "unit")) return undefined;
  return draft(document, (text) => text === title && /\bserapan\b|realisasi (anggaran|keuangan)/i.test(text) && !/kinerja|capaian|fisik|output/i.test(text), "money", {});
};

/** So many indicators, and this share of a sheet's, must belong to one other agency. */
const SHARED = 3;
const SHARE = 0.8;

const agencyFault = (model: PerformanceModel, document: Document): FindingDraft | undefined => {
  const own = agencyKey(document.table.agency ?? "");
  const others = model.documents.filter((other) => other.table.sheet !== document.table.sheet).map((other) => ({ other, agency: agencyKey(other.table.agency ?? "") })).filter(({ agency }) => agency !== "");
  // A sheet of its own agency elsewhere settles the matter.
  if (own === "" || others.length === 0 || others.some(({ agency }) => agency === own)) return undefined;
  const keys = new Set(document.measured.map((node) => wordingKey(node.indicator)).filter((key) => key.length > 3));
  if (keys.size < SHARED) return undefined;
  const held = new Map<string, { name: string; keys: Set<string>; sheets: Set<string> }>();
  for (const { other, agency } of others) {
    const entry = held.get(agency) ?? { name: other.table.agency!, keys: new Set<string>(), sheets: new Set<string>() };
    held.set(agency, entry);
    entry.sheets.add(other.table.sheet);
    for (const node of other.measured) if (keys.has(wordingKey(node.indicator))) entry.keys.add(wordingKey(node.indicator));
  }
  const best = [...held].filter(([agency]) => similarityOf(agency, own) < SHARE && !agency.includes(own) && !own.includes(agency)).sort((a, b) => b[1].keys.size - a[1].keys.size)[0];
  // Agencies share indicators of satisfaction and accountability.
  if (!best || best[1].sheets.size < 2 || best[1].keys.size < Math.max(SHARED, keys.size * SHARE)) return undefined;
  return draft(document, (text) => text.includes(document.table.agency!), "agency", { found: document.table.agency!, count: best[1].keys.size, total: keys.size, expected: best[1].name });
};
