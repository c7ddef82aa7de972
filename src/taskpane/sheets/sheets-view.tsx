// The view Lembar: what was recognised on which sheet, how sure that is and why, and which sheets were left alone.
import { Badge, Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { reasonText } from "../../app/describe";
import type { Table } from "../../recognise/table";
import { areaAddress } from "../../sheets/address";
import { useLanguage, useSession, useText, type Say } from "../shell/context";
import { useLayout } from "../shell/layout";
import { withResult } from "../shell/needs-check";
import { ColumnTable } from "./column-table";

/** Below this the person is asked to look. */
const SURE = 0.7;

const useStyles = makeStyles({
  badges: { flexShrink: 0 },
  left: { display: "flex", flexDirection: "column", gap: "4px" },
});

const SheetsView = ({ result: { recognition, workbook } }: { readonly result: CheckResult }): JSX.Element => {
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const { tables, leftAlone } = recognition;
  return (
    <div className={layout.view}>
      <p className={layout.muted}>{say("pane.sheets.count", { tables: tables.length, sheets: new Set(tables.map(({ sheet }) => sheet)).size, all: workbook.sheets.length })}</p>
      {tables.length === 0 && <div className={layout.card}><h2 className={layout.heading}>{say("pane.empty.title")}</h2><p className={layout.text}>{say("pane.empty.text")}</p></div>}
      {tables.map((table, at) => <TableCard key={at} table={table} />)}
      {leftAlone.length > 0 && (
        <section className={layout.card}>
          <h2 className={layout.heading}>{say("pane.sheets.left", { count: leftAlone.length })}</h2>
          <ul className={mergeClasses(layout.list, useStyles().left)}>
            {leftAlone.map(({ sheet, reason }) => <li key={sheet} className={layout.text}><b>{sheet}</b>: {reasonText(reason, language)}</li>)}
          </ul>
        </section>
      )}
    </div>
  );
};

const TableCard = ({ table }: { readonly table: Table }): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const name = `${table.sheet}: ${say(`kind.${table.kind}`)}`;
  return (
    <section className={layout.card} aria-label={name}>
      <h2 className={layout.heading}>{table.sheet}</h2>
      <div className={layout.wrap}>
        <Badge className={useStyles().badges} appearance="tint" color={table.confidence < SURE ? "warning" : "brand"}>{say(`kind.${table.kind}`)}</Badge>
        <span className={layout.muted}>{say("cli.sure", { percent: Math.round(table.confidence * 100) })}{table.confidence < SURE ? ` · ${say("finding.review")}` : ""}</span>
      </div>
      {table.title !== "" && <p className={layout.text}>{table.title}</p>}
      <Facts table={table} />
      <div className={layout.wrap}>
        {session.host.capabilities.canReveal && <Button size="small" aria-label={say("pane.goto.name", { place: name })} onClick={() => void session.reveal(table.sheet, areaAddress(whole(table)))}>{say("pane.goto")}</Button>}
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{say(isOpen ? "pane.close" : "pane.sheets.columns", { count: table.columns.length })}</Button>
      </div>
      {isOpen && <ColumnTable table={table} />}
    </section>
  );
};

const Facts = ({ table }: { readonly table: Table }): JSX.Element => {
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const reasons = new Set([...table.reasons].sort((a, b) => b.weight - a.weight).map((reason) => reasonText(reason, language)));
  return (
    <dl className={layout.facts}>
      {factsOf(table, say).map(([label, fact]) => <div key={label} style={{ display: "contents" }}><dt>{label}</dt><dd>{fact}</dd></div>)}
      {reasons.size > 0 && <><dt>{say("cli.because")}</dt><dd>{[...reasons].join("; ")}</dd></>}
    </dl>
  );
};

const factsOf = (table: Table, say: Say): (readonly [string, string])[] => [
  [say("cli.header"), areaAddress(table.header) + (table.numberingRow === undefined ? "" : ` (${say("cli.numbering", { row: table.numberingRow + 1 })})`)],
  [say("cli.data"), table.data ? areaAddress(table.data) : say("cli.template")],
  ...(table.agency ? [[say("cli.agency"), table.agency] as const] : []),
  ...(table.year === undefined ? [] : [[say("cli.year"), String(table.year)] as const]),
  ...(table.equations.length > 0 ? [[say("cli.equations"), table.equations.map(({ text }) => text).join("; ")] as const] : []),
];

const whole = ({ header, data }: Table): Table["header"] => (data ? { ...header, bottom: data.bottom } : header);

export default withResult(SheetsView);
