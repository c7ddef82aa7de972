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
  readonly report: string;
  readonly onRetry: () => void;
}

export const Crash = ({ report, onRetry }: Props): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  return (
    <div className={layout.view} role="alert">
      <h2 className={layout.heading}>{say("pane.crash.title")}</h2>
      <p className={layout.text}>{say("pane.crash.kept")}</p>
      <pre className={useStyles().report} tabIndex={0}>{report}</pre>
      <div className={layout.wrap}>
        <Button appearance="primary" onClick={onRetry}>{say("pane.crash.retry")}</Button>
        <Button onClick={() => void copyText(report)}>{say("pane.crash.copy")}</Button>
      </div>
    </div>
  );
};
