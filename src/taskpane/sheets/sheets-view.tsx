// The view Lembar: what was recognised on which sheet, and which sheets were left alone and why.
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { reasonText } from "../../app/describe";
import { groupBy } from "../../app/group";
import { headerShapeKey } from "../../recognise/corrections";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { withResult } from "../shell/needs-check";
import { TableCard } from "./table-card";

const useStyles = makeStyles({ left: { display: "flex", flexDirection: "column", gap: "4px" } });

const SheetsView = ({ result }: { readonly result: CheckResult }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const { recognition: { tables }, workbook, state } = result;
  const alike = groupBy(tables, headerShapeKey);
  return (
    <div className={layout.view}>
      <p className={layout.muted}>{say("pane.sheets.count", { tables: tables.length, sheets: new Set(tables.map(({ sheet }) => sheet)).size, all: workbook.sheets.length })}</p>
      {tables.length === 0 && <div className={layout.card}><h2 className={layout.heading}>{say("pane.empty.title")}</h2><p className={layout.text}>{say("pane.empty.text")}</p><p className={layout.text}>{say("pane.empty.hint")}</p></div>}
      {tables.map((table) => {
        const header = headerShapeKey(table);
        const stored = state.corrections.find((one) => one.header === header);
        // What was said anew makes another card: its form begins anew, too.
        return <TableCard key={`${table.sheet}-${table.header.top}-${table.header.left}-${JSON.stringify(stored)}`} table={table} stored={stored} alike={alike.get(header)?.length ?? 1} />;
      })}
      <LeftAlone result={result} />
    </div>
  );
};

/** Sheets without a table. What a person said is no table can be taken back here. */
const LeftAlone = ({ result: { recognition: { leftAlone }, state } }: { readonly result: CheckResult }): JSX.Element | null => {
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  if (leftAlone.length === 0) return null;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say("pane.sheets.left", { count: leftAlone.length })}</h2>
      <ul className={mergeClasses(layout.list, styles.left)}>
        {leftAlone.map(({ sheet, reason }) => {
          const said = reason.key === "person-said" ? state.corrections.find((one) => one.sheet === sheet && one.kind === null) : undefined;
          return (
            <li key={sheet} className={layout.row}>
              <span className={mergeClasses(layout.text, layout.grow)}><b>{sheet}</b>: {reasonText(reason, language)}</span>
              {said && <Button size="small" disabled={work !== undefined} aria-label={say("pane.correct.backName", { sheet })} onClick={() => void session.correct(said.header)}>{say("pane.correct.back")}</Button>}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

export default withResult(SheetsView);
