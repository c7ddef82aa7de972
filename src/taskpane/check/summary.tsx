// What the last check said in numbers. The counts are filters.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { lazy, Suspense, useState, type JSX, type ReactNode } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { countFindings } from "../../app/describe";
import { timeText } from "../../app/dates";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { Toggle } from "../shell/toggle";
import { useLevelColours } from "./level-icon";
import type { Filter } from "./view-state";

const Gone = lazy(() => import("./gone"));

const useStyles = makeStyles({
  counts: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(62px, 1fr))", gap: "4px" },
  count: { minWidth: 0, flexDirection: "column", padding: "4px 2px", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
}

/** `action` is the button that checks again. */
export const Summary = ({ filter, onFilter, action }: Props & { readonly action: ReactNode }): JSX.Element | null => {
  const { result, isStale } = usePaneState();
  const say = useText();
  const layout = useLayout();
  const [showsGone, setShowsGone] = useState(false);
  if (!result) return null;
  const isEmpty = result.recognition.tables.length === 0 && result.findings.length === 0;
  return (
    <section className={layout.card} aria-label={say("pane.counts")}>
      {action}
      {!isEmpty && <Counts result={result} filter={filter} onFilter={onFilter} />}
      <Checked result={result} filter={filter} onFilter={onFilter} showsGone={showsGone} onGone={() => setShowsGone(!showsGone)} />
      {!isEmpty && <InWorkbook />}
      {showsGone && result.gone.length > 0 && <Suspense><Gone result={result} /></Suspense>}
      {isStale && <p className={layout.warning} role="status">{say("pane.stale")}</p>}
    </section>
  );
};

const Counts = ({ result, filter, onFilter }: Props & { readonly result: CheckResult }): JSX.Element => {
  const say = useText();
  const styles = useStyles();
  const colours = useLevelColours();
  const counts = countFindings(result.findings);
  return (
    <div className={styles.counts} role="group" aria-label={say("pane.counts")}>
      {(["error", "warning", "info", "review"] as const).map((name) => (
        <Toggle
          key={name} className={styles.count} isOn={filter.only === name && !filter.accepted}
          aria-label={say("pane.count.name", { count: counts[name], label: say(`pane.count.${name}`) })}
          onClick={() => onFilter({ only: filter.only === name ? undefined : name, accepted: false })}
        >
          <span className={mergeClasses(styles.number, colours[name])}>{counts[name]}</span>{" "}
          {say(`pane.count.${name}`)}
        </Toggle>
      ))}
    </div>
  );
};

/** What shows the findings outside of the pane. */
const InWorkbook = (): JSX.Element => {
  const { wantsMarks, work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const { canMark, canEdit } = session.host.capabilities;
  return (
    <div className={layout.wrap}>
      {canMark && (
        <Toggle size="small" icon={<HighlightRegular />} isOn={wantsMarks} disabled={work !== undefined} aria-label={say("pane.marks")} title={say("pane.marks")} onClick={() => void session.setMarks(!wantsMarks)}>
          {say("pane.marks.short")}
        </Toggle>
      )}
      {canEdit && (
        <Button size="small" icon={<DocumentTableRegular />} disabled={work !== undefined} aria-label={say("pane.temuan.write")} title={say("pane.temuan.write")} onClick={() => void session.writeTemuan()}>
          {say("pane.temuan.short")}
        </Button>
      )}
    </div>
  );
};

interface CheckedProps extends Props {
  readonly result: CheckResult;
  readonly showsGone: boolean;
  readonly onGone: () => void;
}

/** "Diperiksa 22 Nov, 10.42 · 7 tabel · 3 baru · 5 selesai". */
const Checked = ({ result, filter, onFilter, showsGone, onGone }: CheckedProps): JSX.Element => {
  const { checkedAt } = usePaneState();
  const language = useLanguage();
  const say = useText();
  const layout = useLayout();
  const fresh = result.state.baseline ? result.findings.filter(({ baseline, suppression }) => baseline === "new" && !suppression).length : 0;
  const facts = [
    checkedAt && say("pane.checked", { time: timeText(checkedAt, language) }),
    say("pane.tables", { count: result.recognition.tables.length }),
  ].filter(Boolean);
  return (
    <p className={layout.muted}>
      {facts.join(" · ")}
      {fresh > 0 && (
        <>
          {" · "}
          <button type="button" className={layout.link} aria-pressed={filter.only === "new"} onClick={() => onFilter({ only: filter.only === "new" ? undefined : "new", accepted: false })}>
            {say("pane.new", { count: fresh })}
          </button>
        </>
      )}
      {result.gone.length > 0 && (
        <>
          {" · "}
          <button type="button" className={layout.link} aria-expanded={showsGone} onClick={onGone}>{say("pane.gone", { count: result.gone.length })}</button>
        </>
      )}
    </p>
  );
};
