// What just happened, in one sentence, until it is put away or the next thing begins.
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { JSX } from "react";
import type { Notice } from "../session/state";
import { useSession, useText } from "./context";

const NoticeBar = ({ notice }: { readonly notice: Notice }): JSX.Element => {
  const session = useSession();
  const say = useText();
  return (
    <MessageBar intent={notice.intent} layout="multiline" politeness={notice.intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>{say(notice.key, notice.args)}</MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={say("pane.close")} onClick={() => session.tell()} />}
      />
    </MessageBar>
  );
};

export default NoticeBar;
