// Views that show a result need one: this is what they show before the first check, and while it runs.
import { Button } from "@fluentui/react-components";
import type { ComponentType, JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { usePaneState, useSession, useText } from "./context";
import { useLayout } from "./layout";
import { Loading } from "./loading";
import { NoteCard } from "./note-card";

/** Gives a view that asks for a check where there is no result yet. */
export const withResult = (Shown: ComponentType<{ readonly result: CheckResult }>): ComponentType =>
  function WithResult() {
    const { result } = usePaneState();
    return result ? <Shown result={result} /> : <NeedsCheck />;
  };

const NeedsCheck = (): JSX.Element => {
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  return (
    <div className={layout.view}>
      <NoteCard texts={[say("pane.needsCheck")]}>
        {work === "check" ? <Loading /> : <Button appearance="primary" disabled={work !== undefined} onClick={() => void session.check()}>{say("pane.check.start")}</Button>}
      </NoteCard>
    </div>
  );
};
