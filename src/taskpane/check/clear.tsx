// No open finding: either all is well, or there was nothing to check.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { JSX } from "react";
import { useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { NoTable } from "../shell/no-table";

const useStyles = makeStyles({
  clear: { alignItems: "center", textAlign: "center" },
  sign: { fontSize: "32px", color: tokens.colorStatusSuccessForeground1 },
});

/** `count`: the tables that were checked. */
const Clear = ({ count }: { readonly count: number }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  if (count === 0) return <NothingToCheck />;
  return (
    <div className={mergeClasses(layout.card, styles.clear)}>
      <CheckmarkCircleRegular className={styles.sign} aria-hidden />
      <h2 className={layout.heading}>{say("pane.clear.title")}</h2>
      <p className={layout.text}>{say("pane.clear.text", { count })}</p>
    </div>
  );
};

/** What could be wrong, and where to go. */
const NothingToCheck = (): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  return (
    <NoTable>
      <div className={layout.wrap}>
        <Button size="small" onClick={() => session.show("sheets")}>{say("pane.empty.why")}</Button>
        {session.around.openSample && <Button size="small" onClick={() => void session.openSample()}>{say("pane.sample.open")}</Button>}
      </div>
    </NoTable>
  );
};

export default Clear;
