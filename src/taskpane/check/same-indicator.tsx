// The two answers to a finding that asks whether two wordings are one indicator. What is said is kept in the workbook.
import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Finding } from "../../rules/finding";
import { usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";

export const SameIndicator = ({ finding: { kind, question } }: { readonly finding: Finding }): JSX.Element | null => {
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  if (!question || kind !== "review") return null;
  return (
    <div className={layout.row}>
      <Button size="small" disabled={work !== undefined} onClick={() => void session.decide(question, true)}>{say("pane.same.yes")}</Button>
      <Button size="small" disabled={work !== undefined} onClick={() => void session.decide(question, false)}>{say("pane.same.no")}</Button>
    </div>
  );
};
