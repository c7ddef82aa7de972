// What just happened, in one sentence, until it is put away or the next thing begins.
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";
import type { Notice } from "../session/state";
import { useSession, useText } from "./context";

// As large as all other text.
const useStyles = makeStyles({ text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" } });

const NoticeBar = ({ notice }: { readonly notice: Notice }): JSX.Element => {
  const session = useSession();
  const say = useText();
  return (
    <MessageBar intent={notice.intent} layout="multiline" politeness={notice.intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody className={useStyles().text}>{say(notice.key, notice.args)}</MessageBarBody>
      <MessageBarActions
        {...(notice.key === "pane.unloaded" ? { children: <Button size="small" onClick={() => location.reload()}>{say("pane.unloaded.reload")}</Button> } : {})}
        containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={say("pane.close")} onClick={() => session.tell()} />}
      />
    </MessageBar>
  );
};

export default NoticeBar;
