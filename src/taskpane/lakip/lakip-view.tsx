// The view LAKIP: agency and year, what would be written and what replaced, and the button that writes it.
import { Button, Checkbox, Field, Link, makeStyles, mergeClasses, MessageBar, MessageBarBody, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { countFindings, countsText } from "../../app/describe";
import { lakipChoices, previewLakip, type SheetPreview } from "../../app/lakip-preview";
import type { WrittenSheet } from "../../hosts/port";
import { NOTE_TEXTS, type LakipNote } from "../../lakip";
import { fill } from "../../locales/fill";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { withResult } from "../shell/needs-check";

const useStyles = makeStyles({
  option: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: "4px" },
  about: { paddingLeft: "32px" },
});

const LakipView = ({ result }: { readonly result: CheckResult }): JSX.Element => {
  const { work, lakip } = usePaneState();
  const session = useSession();
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const choices = useMemo(() => lakipChoices(result.model), [result]);
  const [agency, setAgency] = useState<string>();
  const [year, setYear] = useState<number>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { sheets, notes } = useMemo(() => previewLakip(result, { agency, year, today: session.today() }), [result, agency, year, session]);
  const wanted = sheets.filter(({ plan }) => !left.has(plan));
  const counts = countFindings(result.findings);
  const choose = (plan: string, isWanted: boolean): void => setLeft(new Set(isWanted ? [...left].filter((one) => one !== plan) : [...left, plan]));
  return (
    <div className={layout.view}>
      <section className={layout.card} aria-label={say("pane.lakip.about")}>
        <Choice label={say("pane.lakip.agency")} first={say("pane.lakip.agencyDefault")} options={choices.agencies} value={agency} onChange={setAgency} />
        <Choice label={say("pane.lakip.year")} first={say("pane.lakip.yearDefault")} options={choices.years.map(String)} value={year?.toString()} onChange={(chosen) => setYear(chosen === undefined ? undefined : Number(chosen))} />
      </section>
      <section className={layout.card}>
        <h2 className={layout.heading}>{say("pane.lakip.sheets")}</h2>
        {sheets.length === 0 && <p className={layout.text}>{say("pane.lakip.nothing")}</p>}
        {sheets.map((sheet) => <SheetOption key={sheet.plan} sheet={{ ...sheet, replaces: lakip?.written.find(({ plan }) => plan === sheet.plan)?.sheet ?? sheet.replaces }} isWanted={!left.has(sheet.plan)} onChoose={choose} />)}
        <Notes notes={notes} />
      </section>
      {counts.error > 0 && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{say("pane.lakip.open", { counts: countsText(counts, language) })}</MessageBarBody></MessageBar>}
      {session.host.capabilities.canEdit
        ? (
          <Button appearance="primary" size="large" disabled={work !== undefined || wanted.length === 0} onClick={() => void session.writeLakip({ agency, year, plans: wanted.map(({ plan }) => plan) })}>
            {say(work === "lakip" ? "pane.lakip.writing" : "pane.lakip.write", { count: wanted.length })}
          </Button>
        )
        : <p className={layout.text}>{say("pane.readOnly")}</p>}
      {lakip && lakip.written.length > 0 && <Written written={lakip.written} />}
    </div>
  );
};

interface ChoiceProps {
  readonly label: string;
  /** What the empty choice stands for. */
  readonly first: string;
  readonly options: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

const Choice = ({ label, first, options, value, onChange }: ChoiceProps): JSX.Element => (
  <Field className={useLayout().field} label={label} size="small">
    <Select size="small" value={value ?? ""} onChange={(_, data) => onChange(data.value === "" ? undefined : data.value)}>
      <option value="">{first}</option>
      {options.map((option) => <option key={option} value={option}>{option}</option>)}
    </Select>
  </Field>
);

const SheetOption = ({ sheet, isWanted, onChoose }: { readonly sheet: SheetPreview; readonly isWanted: boolean; readonly onChoose: (plan: string, isWanted: boolean) => void }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={styles.option}>
      <Checkbox checked={isWanted} label={sheet.name} onChange={(_, { checked }) => onChoose(sheet.plan, checked === true)} />
      <p className={mergeClasses(layout.muted, styles.about)}>
        {say("pane.lakip.rows", { count: sheet.rows })} · {sheet.replaces === undefined ? say("pane.lakip.new") : say("pane.lakip.replaces", { sheet: sheet.replaces })}
      </p>
    </div>
  );
};

const Notes = ({ notes }: { readonly notes: readonly LakipNote[] }): JSX.Element => {
  const language = useLanguage();
  const layout = useLayout();
  return <>{notes.map(({ key, args }) => <p key={key + JSON.stringify(args)} className={layout.muted}>{fill(NOTE_TEXTS[key][language], args, language)}</p>)}</>;
};

const Written = ({ written }: { readonly written: readonly WrittenSheet[] }): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  return (
    <section className={layout.card} aria-label={say("pane.lakip.written")}>
      <h2 className={layout.heading}>{say("pane.lakip.written")}</h2>
      <ul className={layout.list}>
        {written.map(({ sheet }) => (
          <li key={sheet}>{session.host.capabilities.canReveal ? <Link as="button" onClick={() => void session.reveal(sheet, "A1")}>{sheet}</Link> : sheet}</li>
        ))}
      </ul>
      {written.some(({ withoutPageSetup }) => withoutPageSetup) && <p className={layout.muted}>{say("pane.lakip.noPageSetup")}</p>}
    </section>
  );
};

export default withResult(LakipView);
