// What was found: counts, filters, the groups, and the states in which there is nothing to list.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useDeferredValue, useMemo, useState, type JSX, type ReactNode } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { findingHeads } from "../../app/describe";
import type { Sought } from "../session/state";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { BatchRepair } from "./batch-repair";
import { FilterBar } from "./filter-bar";
import { FindingGroups } from "./finding-groups";
import { Summary } from "./summary";
import { EVERYTHING, filtered, grouped, tell, touchedBy, type Filter } from "./view-state";

const useStyles = makeStyles({
  clear: { alignItems: "center", textAlign: "center" },
  sign: { fontSize: "32px", color: tokens.colorStatusSuccessForeground1 },
});

const Results = ({ action }: { readonly action: ReactNode }): JSX.Element | null => {
  const { result } = usePaneState();
  return result ? <Found result={result} action={action} /> : null;
};

const Found = ({ result, action }: { readonly result: CheckResult; readonly action: ReactNode }): JSX.Element => {
  const language = useLanguage();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const change = (part: Partial<Filter>): void => setFilter((before) => ({ ...before, ...part }));
  // Typing stays quick in long lists: the list follows as soon as there is time.
  const asked = useDeferredValue(filter);
  const told = useMemo(() => tell(result.findings, findingHeads(language)), [result, language]);
  const { changes, checkedAt, sought } = usePaneState();
  // Groups stay where they are while findings are settled one by one; a check that the person asks for sorts them anew.
  const order = useMemo(() => grouped(told, "rule").map(({ key }) => key), [checkedAt]);
  const groups = useMemo(() => grouped(filtered(told, asked, sought), asked.by, order), [told, asked, sought, order]);
  const touched = useMemo(() => touchedBy(told, changes), [told, changes]);
  const open = told.filter(({ finding }) => !finding.suppression).length;
  return (
    <>
      <Summary filter={filter} onFilter={change} action={action} />
      <Problems result={result} />
      {told.length > 0 && <FilterBar filter={filter} onFilter={change} told={told} />}
      {sought ? <SoughtBar sought={sought} /> : <BatchRepair told={told} />}
      {open === 0 && !filter.accepted ? <Clear result={result} /> : (
        groups.length > 0
          ? <FindingGroups groups={groups} by={asked.by} touched={touched} />
          : <div className={layout.card}>
              <p className={layout.text}>{say("pane.none.filtered")}</p>
              <div><Button size="small" onClick={() => { setFilter({ ...EVERYTHING, by: filter.by }); session.seek(); }}>{say("pane.filter.clear")}</Button></div>
            </div>
      )}
    </>
  );
};

/** No open finding: either all is well, or there was nothing to check. */
const Clear = ({ result }: { readonly result: CheckResult }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const count = result.recognition.tables.length;
  if (count === 0) return <NoTable />;
  return (
    <div className={mergeClasses(layout.card, styles.clear)}>
      <CheckmarkCircleRegular className={styles.sign} aria-hidden />
      <h2 className={layout.heading}>{say("pane.clear.title")}</h2>
      <p className={layout.text}>{say("pane.clear.text", { count })}</p>
    </div>
  );
};

/** Nothing to check: what could be wrong, and where to go. */
const NoTable = (): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  return (
    <div className={layout.card}>
      <h2 className={layout.heading}>{say("pane.empty.title")}</h2>
      <p className={layout.text}>{say("pane.empty.text")}</p>
      <p className={layout.text}>{say("pane.empty.hint")}</p>
      <div className={layout.wrap}>
        <Button size="small" onClick={() => session.show("sheets")}>{say("pane.empty.why")}</Button>
        {session.around.openSample && <Button size="small" onClick={() => void session.openSample()}>{say("pane.sample.open")}</Button>}
      </div>
    </div>
  );
};

/** What the list is held to, where the person came from a row of the tree. */
const SoughtBar = ({ sought: { name } }: { readonly sought: Sought }): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  return (
    <div className={layout.row}>
      <span className={mergeClasses(layout.text, layout.grow)} role="status">{say("pane.sought", { name })}</span>
      <Button size="small" onClick={() => session.seek()}>{say("pane.sought.clear")}</Button>
    </div>
  );
};

/** Rules that failed and stored entries that were not used: said, never hidden. */
const Problems = ({ result }: { readonly result: CheckResult }): JSX.Element | null => {
  const say = useText();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const problems = [
    ...result.stateProblems.map(({ key, problem }) => say(`problem.${problem}`, { what: say(`state.${key}`) })),
    ...result.couldNotRun.map(({ rule, reason }) => say("cli.couldNotRun", { rule, reason })),
  ];
  if (problems.length === 0) return null;
  return (
    <div className={layout.warning} role="status">
      {problems.slice(0, isOpen ? undefined : 1).map((problem) => <div key={problem}>{problem}</div>)}
      {problems.length > 1 && !isOpen && <Button size="small" onClick={() => setOpen(true)}>{say("cli.more", { count: problems.length - 1 })}</Button>}
    </div>
  );
};

export default Results;
