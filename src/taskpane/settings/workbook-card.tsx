// What Selaras keeps in the workbook and what never leaves it; emptying the history; the introduction again.
import { Button } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";

/** Emptying cannot be taken back: it is asked twice. */
export const HistoryCard = (): JSX.Element | null => {
  const { result, work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const [isAsked, setAsked] = useState(false);
  if (!result || !session.host.capabilities.canEdit) return null;
  const count = result.state.journal.length;
  const clear = (): void => {
    setAsked(false);
    void session.clearHistory();
  };
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say("pane.history.title")}</h2>
      <p className={layout.text}>{say(count === 0 ? "pane.history.none" : isAsked ? "pane.history.sure" : "pane.history.text", { count })}</p>
      <div className={layout.wrap}>
        {isAsked
          ? (
            <>
              <Button size="small" appearance="primary" disabled={work !== undefined} onClick={clear}>{say("pane.history.yes")}</Button>
              <Button size="small" onClick={() => setAsked(false)}>{say("pane.cancel")}</Button>
            </>
          )
          : <Button size="small" disabled={count === 0 || work !== undefined} onClick={() => setAsked(true)}>{say("pane.history.clear")}</Button>}
      </div>
    </section>
  );
};

const LINES = ["sends", "keeps", "marks", "office"] as const;

export const PrivacyCard = (): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say("pane.privacy.title")}</h2>
      {LINES.map((line) => <p key={line} className={layout.text}>{say(`pane.privacy.${line}`)}</p>)}
      <div className={layout.wrap}>
        <Button size="small" onClick={() => session.introduce()}>{say("pane.first.again")}</Button>
        {session.around.openSample && <Button size="small" onClick={() => void session.openSample()}>{say("pane.sample.open")}</Button>}
      </div>
    </section>
  );
};
