// The report's context for every agency of the workbook, the region itself ("") included: for sheets that look across agencies.
import { agencyKey } from "../performance/wording";
import type { Document } from "../performance/model";
import { moneyOf } from "./money";
import { scopeOf } from "./scope";
import { oncePerReport, type ReportContext } from "./sheet-maker";

/** One context an agency, in the order of the workbook, all for the report's year; that of the report itself is among them. */
export const agencyContexts = oncePerReport((context): readonly ReportContext[] => {
  const { model, scope } = context;
  const names = new Map(model.documents.map(({ table }) => [agencyKey(table.agency ?? ""), table.agency ?? ""]));
  const others = [...names.values()].flatMap((agency): ReportContext[] => {
    const own = scopeOf(model, { agency, ...(scope.year === undefined ? {} : { year: scope.year }) }).scope;
    if (!own) return [];
    return own.agency === scope.agency ? [context] : [{ ...context, scope: own, indicators: null, money: moneyOf(own) }];
  });
  return [...new Map(others.map((each) => [each.scope.agency, each])).values()];
});

/** The context of the agency that a text names ("Dinas Kesehatan"); `undefined` where the workbook holds none of its documents. */
export const contextOf = (context: ReportContext, agency: string): ReportContext | undefined => {
  const key = agencyKey(agency);
  return key === "" ? undefined : agencyContexts(context).find(({ scope }) => agencyKey(scope.agency) === key);
};

/** The context whose documents hold a document; the report's own where none does. */
export const contextWith = (context: ReportContext, document: Document): ReportContext =>
  agencyContexts(context).find(({ scope }) => scope.documents.includes(document)) ?? context;
