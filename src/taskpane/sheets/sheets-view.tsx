// The view Lembar: what was recognised on which sheet, and which sheets were left alone and why.
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { reasonText } from "../../app/describe";
import { groupBy } from "../../app/group";
import { headerShapeKey } from "../../recognise/corrections";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { withResult } from "../shell/needs-check";
import { NoTable } from "../shell/no-table";
import { SearchBox } from "../shell/search-box";
import { Toggle } from "../shell/toggle";
import { isUnsure, TableCard } from "./table-card";

const useStyles = makeStyles({ left: { display: "flex", flexDirection: "column", gap: "4px" }, only: { flexShrink: 0 } });

/** With fewer sheets than these all are seen by scrolling a little. */
const MANY = 8;

const SheetsView = ({ result }: { readonly result: CheckResult }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const { recognition: { tables, leftAlone }, workbook, state } = result;
  const [search, setSearch] = useState("");
  const [wantsUnsure, setUnsure] = useState(false);
  const hasUnsure = tables.some(isUnsure);
  const isUnsureOnly = wantsUnsure && hasUnsure;
  const alike = useMemo(() => groupBy(tables, headerShapeKey), [tables]);
  const has = (...texts: readonly string[]): boolean => texts.some((text) => text.toLowerCase().includes(search.trim().toLowerCase()));
  const shown = tables.filter((table) => (!isUnsureOnly || isUnsure(table)) && has(table.sheet, say(`kind.${table.kind}`), table.title, table.agency ?? ""));
  const left = isUnsureOnly ? [] : leftAlone.filter(({ sheet }) => has(sheet));
  return (
    <div className={layout.view}>
      <p className={layout.muted}>{say("pane.sheets.count", { tables: tables.length, sheets: new Set(tables.map(({ sheet }) => sheet)).size, all: workbook.sheets.length })}</p>
      {workbook.sheets.length > MANY && (
        <div className={layout.wrap} role="search">
          <SearchBox label={say("pane.sheets.search")} value={search} onChange={setSearch} />
          {hasUnsure && <Toggle className={styles.only} size="small" isOn={isUnsureOnly} onClick={() => setUnsure(!wantsUnsure)}>{say("pane.sheets.unsure")}</Toggle>}
        </div>
      )}
      {tables.length === 0 && <NoTable />}
      {tables.length > 0 && shown.length + left.length === 0 && <p className={layout.text} role="status">{say("pane.sheets.noMatch")}</p>}
      {shown.map((table) => {
        const header = headerShapeKey(table);
        const stored = state.corrections.find((one) => one.header === header);
        // What was said anew makes another card: its form begins anew, too.
        return <TableCard key={`${table.sheet}-${table.header.top}-${table.header.left}-${JSON.stringify(stored)}`} table={table} stored={stored} alike={alike.get(header)?.length ?? 1} />;
      })}
      <LeftAlone leftAlone={left} state={state} />
    </div>
  );
};

interface LeftProps {
  readonly leftAlone: CheckResult["recognition"]["leftAlone"];
  readonly state: CheckResult["state"];
}

/** Sheets without a table. What a person said is no table can be taken back here. */
const LeftAlone = ({ leftAlone, state }: LeftProps): JSX.Element | null => {
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
