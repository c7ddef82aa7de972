// What the sheets themselves say about why an indicator was reached or missed, and what was done. Texts are copied, none is made up.
import type { Column } from "../recognise/table";
import type { ReportedIndicator } from "./indicators";
import { matchIn } from "./matching";
import type { Scope } from "./scope";
import { textIn } from "./source-text";

/** What an explanation is about: why, what stood in the way, what was done, what comes next. */
export const EXPLANATIONS = ["cause", "obstacle", "effort", "followUp"] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

const CAUSE = /penyebab|pendorong|pendukung|analisis|sebab/i;

const aboutOf = ({ subject, path }: Column): Explanation | undefined => {
  const header = path.at(-1) ?? "";
  if (subject === "followUp") return "followUp";
  if (subject === "solution") return "effort";
  if (CAUSE.test(header) && (subject === "obstacle" || subject === "other" || subject === "notes")) return "cause";
  return subject === "obstacle" ? "obstacle" : undefined;
};

/** The texts about an indicator in all documents of the scope; the same words once, further ones on a line of their own. */
export const explanationsOf = ({ documents }: Scope, { home, node }: ReportedIndicator): Readonly<Record<Explanation, string>> => {
  const found: Record<Explanation, string[]> = { cause: [], obstacle: [], effort: [], followUp: [] };
  for (const document of documents) {
    const match = matchIn(document, home, node);
    if (!match) continue;
    for (const column of document.table.columns) {
      const about = aboutOf(column);
      const text = about && textIn(document, match, column);
      if (about && text && !found[about].includes(text)) found[about].push(text);
    }
  }
  return { cause: found.cause.join("\n"), obstacle: found.obstacle.join("\n"), effort: found.effort.join("\n"), followUp: found.followUp.join("\n") };
};
