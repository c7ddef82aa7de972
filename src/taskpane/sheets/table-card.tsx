// One recognised table: what it is, how sure that is and why, its columns, and the way to correct it. Doubt is asked as a question.
import { Badge, Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState, type JSX } from "react";
import { reasonText } from "../../app/describe";
import { headerShapeKey, type HeaderCorrection } from "../../recognise/corrections";
import type { Table } from "../../recognise/table";
import { areaAddress } from "../../sheets/address";
import { useLanguage, usePaneState, useSession, useText, type Say } from "../shell/context";
import { useLayout } from "../shell/layout";
import { Loading } from "../shell/loading";
import { ColumnTable } from "./column-table";

const CorrectionForm = lazy(() => import("./correction-form"));

/** Below this the person is asked. */
const SURE = 0.7;

export const isUnsure = ({ confidence }: Pick<Table, "confidence">): boolean => confidence < SURE;

const useStyles = makeStyles({ badge: { flexShrink: 0 }, fact: { display: "contents" } });

interface Props {
  readonly table: Table;
  /** What a person said of this header before. */
  readonly stored: HeaderCorrection | undefined;
  /** Tables with this header, this one counted. */
  readonly alike: number;
}

export const TableCard = ({ table, stored, alike }: Props): JSX.Element => {
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const [shown, setShown] = useState<"columns" | "form">();
  const isAsked = isUnsure(table);
  // Several tables of one sheet are told apart by their place.
  const name = `${table.sheet} ${areaAddress(whole(table))}: ${say(`kind.${table.kind}`)}`;
  const toggle = (what: "columns" | "form"): void => setShown(shown === what ? undefined : what);
  return (
    <section className={layout.card} aria-label={name}>
      <h2 className={layout.heading}>{table.sheet}</h2>
      <div className={layout.wrap}>
        <Badge className={useStyles().badge} appearance="tint" color={isAsked ? "warning" : "brand"}>{say(`kind.${table.kind}`)}</Badge>
        <span className={layout.muted}>{stored ? say("pane.correct.said") : say("cli.sure", { percent: Math.round(table.confidence * 100) })}{isAsked ? ` · ${say("finding.review")}` : ""}</span>
      </div>
      {table.title !== "" && <p className={layout.text}>{table.title}</p>}
      <Facts table={table} withReasons={shown === "columns" || isAsked} />
      {isAsked && shown !== "form" && (
        <div className={layout.wrap}>
          <span className={layout.text}>{say("pane.correct.ask", { kind: say(`kind.${table.kind}`) })}</span>
          <Button size="small" disabled={work !== undefined} onClick={() => void session.correct(headerShapeKey(table), { ...stored, kind: table.kind, sheet: table.sheet }, alike)}>{say("pane.correct.yes")}</Button>
          {session.host.capabilities.canEdit && <Button size="small" onClick={() => toggle("form")}>{say("pane.correct.no")}</Button>}
        </div>
      )}
      <div className={layout.wrap}>
        {session.host.capabilities.canReveal && <Button size="small" aria-label={say("pane.goto.name", { place: name })} onClick={() => void session.reveal(table.sheet, areaAddress(whole(table)))}>{say("pane.goto")}</Button>}
        <Button size="small" aria-expanded={shown === "columns"} aria-label={say("pane.sheets.columnsOf", { count: table.columns.length, place: name })} onClick={() => toggle("columns")}>{say(shown === "columns" ? "pane.close" : "pane.sheets.columns", { count: table.columns.length })}</Button>
        {session.host.capabilities.canEdit && <Button size="small" aria-expanded={shown === "form"} aria-label={say("pane.correct.title", { sheet: name })} onClick={() => toggle("form")}>{say("pane.correct.open")}</Button>}
        {stored && <Button size="small" appearance="subtle" disabled={work !== undefined} aria-label={say("pane.correct.backName", { sheet: name })} onClick={() => void session.correct(stored.header)}>{say("pane.correct.back")}</Button>}
      </div>
      {shown === "columns" && <ColumnTable table={table} withReasons />}
      {shown === "form" && <Suspense fallback={<Loading />}><CorrectionForm table={table} stored={stored} alike={alike} onClose={() => setShown(undefined)} /></Suspense>}
    </section>
  );
};

const Facts = ({ table, withReasons }: { readonly table: Table; readonly withReasons: boolean }): JSX.Element => {
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const reasons = new Set([...table.reasons].sort((a, b) => b.weight - a.weight).map((reason) => reasonText(reason, language)));
  return (
    <dl className={layout.facts}>
      {factsOf(table, say).map(([label, fact]) => <div key={label} className={styles.fact}><dt>{label}</dt><dd>{fact}</dd></div>)}
      {withReasons && reasons.size > 0 && <div className={styles.fact}><dt>{say("cli.because")}</dt><dd>{[...reasons].join("; ")}</dd></div>}
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
