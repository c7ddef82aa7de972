// Everything that a person decided about this workbook, in one place: corrected tables, accepted findings, answers. Each can be taken back.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { useDecisions, type Decision } from "./decisions";

/** Lines of a list that are shown at once. */
const PAGE = 10;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  item: { alignItems: "flex-start", paddingBlock: "6px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  back: { flexShrink: 0 },
});

export const KeptCard = ({ result }: { readonly result: CheckResult }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const lists = useDecisions(result).filter(({ decisions }) => decisions.length > 0);
  return (
    <section className={layout.card} aria-label={say("pane.kept.title")}>
      <h2 className={layout.heading}>{say("pane.kept.title")}</h2>
      <p className={layout.muted}>{say(lists.length === 0 ? "pane.kept.none" : "pane.kept.text")}</p>
      {lists.map(({ key, decisions }) => <DecisionList key={key} title={say(`pane.kept.${key}`, { count: decisions.length })} decisions={decisions} />)}
    </section>
  );
};

const DecisionList = ({ title, decisions }: { readonly title: string; readonly decisions: readonly Decision[] }): JSX.Element => {
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const left = decisions.length - shown;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={layout.list}>
        {decisions.slice(0, shown).map(({ id, name, about, onBack }) => (
          <li key={id} className={mergeClasses(layout.row, styles.item)}>
            <span className={layout.grow}>
              <span className={layout.text}>{name}</span>
              {about !== "" && <p className={layout.muted}>{about}</p>}
            </span>
            {session.host.capabilities.canEdit && <Button className={styles.back} size="small" disabled={work !== undefined} aria-label={say("pane.kept.backName", { name })} onClick={onBack}>{say("pane.correct.back")}</Button>}
          </li>
        ))}
      </ul>
      {left > 0 && <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>{say("pane.more", { count: Math.min(PAGE, left), left })}</Button>}
    </div>
  );
};
