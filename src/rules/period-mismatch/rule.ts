// STR-06: a title whose year the columns and the other sheets contradict, and quarters that are filled in although the report ends before them.
import { agencyKey } from "../../performance/wording";
import { formulaAt } from "../../sheets/snapshot";
import { columnLabel, rowLabel } from "../shared/labels";
import { rangeOf } from "../shared/places";
import { yearConflicts } from "./header-year";
import type { Document } from "../../performance/model";
import type { FindingDraft } from "../finding";
import type { Rule } from "../rule";

const ROMANS = ["", "I", "II", "III", "IV"];
/** More cells than these mean that the whole sheet was filled on, and only its title was not. */
const SLIP = 0.5;

/** The rule, see doc.md. */
export const rule: Rule = {
  id: "period-mismatch",
  code: "STR-06",
  category: "structure",
  level: "warning",
  basis: ["permenpanrb-88-2021-2b4", "praktik"],
  texts: {
    id: {
      title: "Tahun atau triwulan tidak sesuai",
      why: "Judul lembar menentukan untuk periode mana angkanya dilaporkan; periode yang keliru menempatkan angka pada tahun atau triwulan lain.",
      advice: "Betulkan judul lembar, atau kosongkan triwulan yang belum dilaporkan.",
      messages: {
        year: "Judul menyebut tahun {found}, sedangkan kolom lembar ini dan kebanyakan lembar lain menyebut {expected}.",
        quarter: "{name}: {column} sudah berisi {value}, padahal laporan ini baru sampai triwulan {quarter}.",
        title: "{count} sel {column} sudah terisi, padahal judul laporan menyebut triwulan {quarter}.",
      },
    },
    en: {
      title: "Year or quarter does not fit",
      why: "The title says for which period the figures are reported; a wrong one puts them into another year or quarter.",
      advice: "Correct the title, or clear the quarters that are not reported yet.",
      messages: {
        year: "The title says {found}, but the columns of this sheet and most other sheets say {expected}.",
        quarter: "{name}: {column} holds {value} already, although this report ends with quarter {quarter}.",
        title: "{count} cells of {column} are filled in, although the title says quarter {quarter}.",
      },
    },
  },
  *check({ model }) {
    for (const { document, place, titled, usual } of yearConflicts(model)) {
      yield {
        sheet: document.table.sheet,
        range: rangeOf([place]),
        message: { key: "year", args: { found: String(titled), expected: String(usual) } },
        found: String(titled),
        expected: String(usual),
        key: [document.table.kind, agencyKey(document.table.agency ?? ""), "year", titled],
      };
    }
    for (const document of model.documents) yield* quarterFindings(document);
  },
};

function* quarterFindings(document: Document): Generator<FindingDraft> {
  const { quarter: reported, sheet, kind, agency } = document.table;
  if (reported === undefined || reported === 4) return;
  for (const column of document.columns({ subject: "actual", span: "quarter" })) {
    if (column.quarter === undefined || column.quarter <= reported) continue;
    const filled = document.measured.filter(({ row }) => (document.number(row, column) ?? 0) !== 0 && formulaAt(document.sheet, row, column.first) === undefined);
    if (filled.length === 0) continue;
    const isSlip = filled.length <= Math.max(1, document.measured.length * SLIP);
    const [first] = filled;
    yield {
      sheet,
      range: rangeOf(filled.map(({ row }) => ({ row, column: column.first }))),
      message: isSlip && filled.length === 1
        ? { key: "quarter", args: { name: rowLabel(first!), column: columnLabel(column), value: document.number(first!.row, column)!, quarter: ROMANS[reported]! } }
        : { key: "title", args: { count: filled.length, column: columnLabel(column), quarter: ROMANS[reported]! } },
      ...(isSlip ? {} : { kind: "review" as const }),
      key: [kind, agencyKey(agency ?? ""), "quarter", reported, column.quarter, column.measure],
    };
  }
}
