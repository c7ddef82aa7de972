// What the last check said in numbers. The counts are filters.
import { Link, makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens, ToggleButton } from "@fluentui/react-components";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import type { JSX, ReactNode } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { countFindings } from "../../app/describe";
import { timeText } from "../../app/dates";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { useLevelColours } from "./level-icon";
import type { Filter } from "./view-state";

const useStyles = makeStyles({
  counts: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: "4px" },
  count: { minWidth: 0, flexDirection: "column", padding: "4px 2px", fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
}

/** `action` is the button that checks again. */
export const Summary = ({ filter, onFilter, action }: Props & { readonly action: ReactNode }): JSX.Element | null => {
  const { result, isStale, wantsMarks, work } = usePaneState();
  const session = useSession();
  const say = useText();
  const styles = useStyles();
  const colours = useLevelColours();
  const layout = useLayout();
  if (!result) return null;
  const counts = countFindings(result.findings);
  return (
    <section className={layout.card} aria-label={say("pane.counts")}>
      {action}
      <div className={styles.counts} role="group" aria-label={say("pane.counts")}>
        {(["error", "warning", "info", "review"] as const).map((name) => (
          <ToggleButton
            key={name} className={styles.count} checked={filter.only === name && !filter.accepted}
            aria-label={say("pane.count.name", { count: counts[name], label: say(`pane.count.${name}`) })}
            onClick={() => onFilter({ only: filter.only === name ? undefined : name, accepted: false })}
          >
            <span className={mergeClasses(styles.number, colours[name])}>{counts[name]}</span>
            {say(`pane.count.${name}`)}
          </ToggleButton>
        ))}
      </div>
      <div className={layout.row}>
        <Checked result={result} filter={filter} onFilter={onFilter} />
        {session.host.capabilities.canMark && (
          <ToggleButton
            size="small" icon={<HighlightRegular />} checked={wantsMarks} disabled={work !== undefined}
            aria-label={say("pane.marks")} title={say("pane.marks")} onClick={() => void session.setMarks(!wantsMarks)}
          />
        )}
      </div>
      {isStale && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{say("pane.stale")}</MessageBarBody></MessageBar>}
    </section>
  );
};

/** "Diperiksa 22 Nov, 10.42 · 7 tabel · 3 baru, 5 selesai". */
const Checked = ({ result, filter, onFilter }: Props & { readonly result: CheckResult }): JSX.Element => {
  const { checkedAt } = usePaneState();
  const language = useLanguage();
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const fresh = result.state.baseline ? result.findings.filter(({ baseline, suppression }) => baseline === "new" && !suppression).length : 0;
  const facts = [
    checkedAt && say("pane.checked", { time: timeText(checkedAt, language) }),
    say("pane.tables", { count: result.recognition.tables.length }),
    result.gone.length > 0 && say("pane.gone", { count: result.gone.length }),
  ].filter(Boolean);
  return (
    <p className={mergeClasses(layout.muted, layout.grow)}>
      {facts.join(" · ")}
      {fresh > 0 && (
        <>
          {" · "}
          <Link as="button" className={styles.link} aria-pressed={filter.only === "new"} onClick={() => onFilter({ only: filter.only === "new" ? undefined : "new", accepted: false })}>
            {say("pane.new", { count: fresh })}
          </Link>
        </>
      )}
    </p>
  );
};
