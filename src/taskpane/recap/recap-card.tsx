// Many workbooks summed up: files are picked, read beside the pane, and the recapitulation is written into the open workbook.
import { Button, Link } from "@fluentui/react-components";
import { useRef, type JSX } from "react";
import { usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { Progress } from "../shell/progress";

const ENDINGS = ".xlsx,.xlsm,.xls,.ods";

/** Nothing where the page cannot read files or the workbook cannot be written. */
export const RecapCard = (): JSX.Element | null => {
  const { work, recap } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  if (!session.around.readFiles || !session.host.capabilities.canEdit) return null;
  return (
    <section className={layout.card} aria-label={say("pane.recap")}>
      <h2 className={layout.heading}>{say("pane.recap")}</h2>
      <p className={layout.muted}>{say("pane.recap.about")}</p>
      <input
        ref={input} type="file" hidden multiple accept={ENDINGS} aria-label={say("pane.recap.pick")}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same files can be picked once more.
          currentTarget.value = "";
          if (files.length > 0) void session.recap(files);
        }}
      />
      <Button disabled={work !== undefined} onClick={() => input.current?.click()}>{say("pane.recap.pick")}</Button>
      {work === "recap" && <Progress value={recap?.done ?? 0} label={say("pane.recap.reading")} />}
      {recap?.left?.map(({ file, problem }) => <p key={file} className={layout.muted}>{say("recap.left", { file, problem })}</p>)}
      {recap?.written?.map((sheet) => (
        <p key={sheet} className={layout.muted}>{session.host.capabilities.canReveal ? <Link as="button" onClick={() => void session.reveal(sheet, "A1")}>{sheet}</Link> : sheet}</p>
      ))}
    </section>
  );
};
