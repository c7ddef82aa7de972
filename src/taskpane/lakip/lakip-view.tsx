// The view LAKIP: agency and year, what would be written and what replaced, and the button that writes it.
import { Button, Checkbox, Field, Link, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState, type JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { countFindings, countsText } from "../../app/describe";
import { groupBy } from "../../app/group";
import { lakipChoices, previewLakip, type SheetPreview } from "../../app/lakip-preview";
import type { WrittenSheet } from "../../hosts/port";
import { noteText, type LakipNote } from "../../lakip";
import type { LakipWish } from "../session/session";
import { RecapCard } from "../recap/recap-card";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { withResult } from "../shell/needs-check";
import { NoteCard } from "../shell/note-card";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))", gap: "8px" },
  group: { gap: 0, paddingBlock: "6px" },
  option: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: "6px" },
  about: { paddingLeft: "36px", marginTop: "-4px" },
});

/** What people hand in comes first. */
const GROUPS: readonly SheetPreview["group"][] = ["utama", "kertas-kerja", "pendukung"];

const PAPERS = ["A4", "F4"] as const;
type Paper = (typeof PAPERS)[number];

const LakipView = ({ result }: { readonly result: CheckResult }): JSX.Element => {
  const { lakip } = usePaneState();
  const session = useSession();
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const [subject, setSubject] = useState<ReportSubject>({ paper: "A4" });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { agency, year } = subject;
  const { sheets, notes } = useMemo(() => previewLakip(result, { agency, year, today: session.today() }), [result, agency, year, session]);
  const counts = countFindings(result.findings);
  const choose = (plans: readonly string[], isWanted: boolean): void => setLeft(new Set(isWanted ? [...left].filter((one) => !plans.includes(one)) : [...left, ...plans]));
  const shown = sheets.map((sheet) => ({ ...sheet, replaces: lakip?.written.find(({ plan }) => plan === sheet.plan)?.sheet ?? sheet.replaces }));
  const groups = groupBy(shown, ({ group }) => group);
  return (
    <div className={layout.view}>
      <About model={result.model} subject={subject} onChange={setSubject} />
      {lakip && lakip.written.length > 0 && <Written written={lakip.written} />}
      {sheets.length === 0 && <NoteCard texts={[say("pane.lakip.nothing")]}><div><Button size="small" onClick={() => session.show("sheets")}>{say("pane.tree.see")}</Button></div></NoteCard>}
      {GROUPS.flatMap((group) => groups.get(group)?.length ? [<SheetGroupCard key={group} group={group} sheets={groups.get(group)!} left={left} onChoose={choose} />] : [])}
      {notes.length > 0 && <section className={layout.card} aria-label={say("pane.lakip.notes")}><h2 className={layout.heading}>{say("pane.lakip.notes")}</h2><Notes notes={notes} /></section>}
      {counts.error > 0 && sheets.length > 0 && <p className={layout.warning}>{say("pane.lakip.open", { counts: countsText(counts, language) })}</p>}
      <RecapCard />
      {sheets.length > 0 && <Write wish={{ ...subject, plans: sheets.filter(({ plan }) => !left.has(plan)).map(({ plan }) => plan) }} />}
    </div>
  );
};

interface ReportSubject {
  readonly agency?: string;
  readonly year?: number;
  readonly paper: Paper;
}

interface AboutProps {
  readonly model: CheckResult["model"];
  readonly subject: ReportSubject;
  readonly onChange: (subject: ReportSubject) => void;
}

/** Whose report, of which year, on which paper; what nobody chose is said with what it comes to. */
const About = ({ model, subject, onChange }: AboutProps): JSX.Element | null => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const { agency, year, paper } = subject;
  const { agencies, years, automatic } = useMemo(() => lakipChoices(model, agency), [model, agency]);
  const standIn = (name: string): string => (name === "" ? say("pane.lakip.byItself") : say("pane.lakip.automatic", { name }));
  if (agencies.length === 0 && years.length === 0) return null;
  return (
    <section className={layout.card} aria-label={say("pane.lakip.about")}>
      {agencies.length > 0 && <Choice label={say("pane.lakip.agency")} first={standIn(automatic.agency)} options={agencies} value={agency} onChange={(chosen) => onChange({ ...subject, agency: chosen })} />}
      <div className={styles.pair}>
        <Choice label={say("pane.lakip.year")} first={standIn(String(automatic.year ?? ""))} options={years.map(String)} value={year?.toString()} onChange={(chosen) => onChange({ ...subject, year: chosen === undefined ? undefined : Number(chosen) })} />
        <Field className={layout.field} label={say("pane.lakip.paper")} size="small">
          <Select size="small" value={paper} onChange={(_, { value }) => onChange({ ...subject, paper: PAPERS.find((one) => one === value) ?? "A4" })}>
            {PAPERS.map((one) => <option key={one} value={one}>{say(`pane.lakip.paper.${one}`)}</option>)}
          </Select>
        </Field>
      </div>
    </section>
  );
};

/** The one button, always in sight. */
const Write = ({ wish }: { readonly wish: LakipWish & { readonly plans: readonly string[] } }): JSX.Element => {
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  if (!session.host.capabilities.canEdit) return <p className={layout.text}>{say("pane.readOnly")}</p>;
  const count = wish.plans.length;
  return (
    <div className={layout.foot}>
      <Button appearance="primary" size="large" disabled={work !== undefined || count === 0} onClick={() => void session.writeLakip(wish)}>
        {say(work === "lakip" ? "pane.lakip.writing" : count === 0 ? "pane.lakip.choose" : "pane.lakip.write", { count })}
      </Button>
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

interface GroupProps {
  readonly group: SheetPreview["group"];
  readonly sheets: readonly SheetPreview[];
  /** Plans that the person left out. */
  readonly left: ReadonlySet<string>;
  readonly onChoose: (plans: readonly string[], isWanted: boolean) => void;
}

/** Sheets that belong together, chosen at once or one by one. */
const SheetGroupCard = ({ group, sheets, left, onChoose }: GroupProps): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const wanted = sheets.filter(({ plan }) => !left.has(plan)).length;
  const title = say(`pane.lakip.group.${group}`);
  return (
    <section className={mergeClasses(layout.card, styles.group)} aria-label={title}>
      <Checkbox
        checked={wanted === sheets.length ? true : wanted === 0 ? false : "mixed"} label={<b>{say("pane.lakip.group", { title, wanted, count: sheets.length })}</b>}
        onChange={() => onChoose(sheets.map(({ plan }) => plan), wanted < sheets.length)}
      />
      {sheets.map((sheet) => <SheetOption key={sheet.plan} sheet={sheet} isWanted={!left.has(sheet.plan)} onChoose={onChoose} />)}
    </section>
  );
};

const SheetOption = ({ sheet: { plan, title, rows, replaces }, isWanted, onChoose }: { readonly sheet: SheetPreview; readonly isWanted: boolean; readonly onChoose: GroupProps["onChoose"] }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const about = useId();
  return (
    <div className={styles.option}>
      <Checkbox checked={isWanted} label={title} aria-describedby={about} onChange={(_, { checked }) => onChoose([plan], checked === true)} />
      <p id={about} className={mergeClasses(layout.muted, styles.about)}>
        {say("pane.lakip.rows", { count: rows })} · {replaces === undefined ? say("pane.lakip.new") : say("pane.lakip.replaces", { sheet: replaces })}
      </p>
    </div>
  );
};

const Notes = ({ notes }: { readonly notes: readonly LakipNote[] }): JSX.Element => {
  const language = useLanguage();
  const layout = useLayout();
  return <>{notes.map((note) => <p key={note.key + JSON.stringify(note.args)} className={layout.muted}>{noteText(note, language)}</p>)}</>;
};

const Written = ({ written }: { readonly written: readonly WrittenSheet[] }): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed may be far below: what came of it is shown.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={layout.card} aria-label={say("pane.lakip.written")}>
      <h2 ref={heading} tabIndex={-1} className={layout.heading}>{say("pane.lakip.written")}</h2>
      <ul className={layout.list}>
        {written.map(({ sheet }) => (
          <li key={sheet}>{session.host.capabilities.canReveal ? <Link as="button" onClick={() => void session.reveal(sheet, "A1")}>{sheet}</Link> : sheet}</li>
        ))}
      </ul>
      {written.some(({ withoutPageSetup }) => withoutPageSetup) && <p className={layout.muted}>{say("pane.lakip.noPageSetup")}</p>}
      {written.some(({ withoutCharts }) => withoutCharts) && <p className={layout.muted}>{say("pane.lakip.noCharts")}</p>}
    </section>
  );
};

export default withResult(LakipView);
