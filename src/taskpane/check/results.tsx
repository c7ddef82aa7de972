// What was found: counts, filters, the groups, and the states in which there is nothing to list.
import { Button, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useMemo, useState, type JSX, type ReactNode } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { findingHeads } from "../../app/describe";
import type { Sought } from "../session/state";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { NoteCard } from "../shell/note-card";
import { BatchRepair } from "./batch-repair";
import { FilterBar } from "./filter-bar";
import { FindingGroups } from "./finding-groups";
import { Summary } from "./summary";
import { EVERYTHING, filtered, grouped, tell, touchedBy, type Filter } from "./view-state";

const Clear = lazy(() => import("./clear"));
const Problems = lazy(() => import("./problems"));

const Results = ({ action }: { readonly action: ReactNode }): JSX.Element | null => {
  const { result } = usePaneState();
  return result ? <Found result={result} action={action} /> : null;
};

const Found = ({ result, action }: { readonly result: CheckResult; readonly action: ReactNode }): JSX.Element => {
  const language = useLanguage();
  const session = useSession();
  const say = useText();
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
      {(result.stateProblems.length > 0 || result.couldNotRun.length > 0) && <Suspense><Problems result={result} /></Suspense>}
      {told.length > 0 && <FilterBar filter={filter} onFilter={change} told={told} />}
      {sought ? <SoughtBar sought={sought} /> : <BatchRepair told={told} />}
      {open === 0 && !filter.accepted ? <Suspense><Clear count={result.recognition.tables.length} /></Suspense> : (
        groups.length > 0
          ? <FindingGroups groups={groups} by={asked.by} touched={touched} />
          : <NoteCard texts={[say("pane.none.filtered")]}>
              <div><Button size="small" onClick={() => { setFilter({ ...EVERYTHING, by: filter.by }); session.seek(); }}>{say("pane.filter.clear")}</Button></div>
            </NoteCard>
      )}
    </>
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

export default Results;
