// What is shown where a view could not be drawn.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useText } from "./context";
import { copyText } from "./copy";
import { useLayout } from "./layout";

const useStyles = makeStyles({
  report: {
    margin: 0, padding: "8px", maxHeight: "160px", overflowY: "auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100,
  },
});

interface Props {
  /** Left out where a part of the pane could not be loaded: trying once more would not help, loading all of it does. */
  readonly report: string | undefined;
  readonly onRetry: () => void;
}

export const Crash = ({ report, onRetry }: Props): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={layout.view} role="alert">
      <h2 className={layout.heading}>{say("pane.crash.title")}</h2>
      <p className={layout.text}>{say(report === undefined ? "pane.unloaded" : "pane.crash.kept")}</p>
      {report !== undefined && <pre className={styles.report} tabIndex={0}>{report}</pre>}
      <div className={layout.wrap}>
        {report === undefined
          ? <Button appearance="primary" onClick={() => location.reload()}>{say("pane.unloaded.reload")}</Button>
          : <><Button appearance="primary" onClick={onRetry}>{say("pane.crash.retry")}</Button><Button onClick={() => void copyText(report)}>{say("pane.crash.copy")}</Button></>}
      </div>
    </div>
  );
};
