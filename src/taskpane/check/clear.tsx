// No open finding: either all is well, or there was nothing to check.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { JSX } from "react";
import { useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";

const useStyles = makeStyles({
  clear: { alignItems: "center", textAlign: "center" },
  sign: { fontSize: "32px", color: tokens.colorStatusSuccessForeground1 },
});

/** `count`: the tables that were checked. */
const Clear = ({ count }: { readonly count: number }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
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

export default Clear;
