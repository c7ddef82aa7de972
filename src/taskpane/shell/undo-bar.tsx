// What can be taken back, always in sight: the last action in one click, any other from the list.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState, type JSX } from "react";
import type { JournalEntry } from "../../sheets/edit";
import { timeText } from "../../app/dates";
import { useLanguage, usePaneState, useSession, useText, type Say } from "./context";
import { useLayout } from "./layout";

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: "4px 12px", backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  last: { justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingLeft: 0 },
  // One line: the whole of it is in the list, and said when the pointer rests on it.
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  more: { flexShrink: 0, whiteSpace: "nowrap" },
  entries: { maxHeight: "30vh", overflowY: "auto" },
  entry: { paddingBlock: "4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Nothing is shown where nothing was changed. */
const UndoBar = (): JSX.Element | null => {
  const { result, work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const journal = result?.state.journal ?? [];
  const last = journal.at(-1);
  if (!last) return null;
  return (
    <footer className={styles.bar}>
      {isOpen && (
        <ul className={mergeClasses(layout.list, styles.entries)} aria-label={say("pane.history.list", { count: journal.length })}>
          {[...journal].reverse().map((entry) => <Entry key={entry.id} entry={entry} />)}
        </ul>
      )}
      <div className={layout.row}>
        <Button className={mergeClasses(layout.grow, styles.last)} appearance="transparent" size="small" icon={<ArrowUndoRegular />} disabled={work !== undefined} title={say("pane.undo", { label: last.label })} onClick={() => void session.undo()}>
          <span className={styles.label}>{say("pane.undo", { label: last.label })}</span>
        </Button>
        <Button className={styles.more} appearance="transparent" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{say("pane.history", { count: journal.length })}</Button>
      </div>
    </footer>
  );
};

/** "PK!C20" of one cell, "PK!C20 dan 3 lagi" of more. */
const placesText = ({ edits: [first, ...others] }: JournalEntry, say: Say): string =>
  [first && `${first.sheet}!${first.cell}`, others.length > 0 && say("cli.more", { count: others.length })].filter(Boolean).join(" ");

const Entry = ({ entry }: { readonly entry: JournalEntry }): JSX.Element => {
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const cells = placesText(entry, say);
  return (
    <li className={mergeClasses(layout.row, useStyles().entry)}>
      <span className={layout.grow}>
        <span className={layout.text}>{entry.label}</span>
        <p className={layout.muted}>{timeText(entry.at, language)} · {cells}</p>
      </span>
      <Button size="small" disabled={work !== undefined} aria-label={say("pane.undo", { label: entry.label })} onClick={() => void session.undo(entry.id)}>{say("pane.undo.short")}</Button>
    </li>
  );
};

export default UndoBar;
