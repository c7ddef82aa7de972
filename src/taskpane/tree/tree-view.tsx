// The view Pohon: the cascade of one table, with the findings and the achievement of each row, a jump to its cells, and a search for large ones.
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { withResult } from "../shell/needs-check";
import { NoteCard } from "../shell/note-card";
import { SearchBox } from "../shell/search-box";
import { Toggle } from "../shell/toggle";
import { TreeList } from "./tree-list";
import { cascades, pruned, treeOf, type TreeFilter } from "./tree";

/** Levels that are open at first; all, where something is looked for. */
const OPEN_DEPTH = 2;

const EVERYTHING: TreeFilter = { search: "", withFindings: false };

const useStyles = makeStyles({ only: { flexShrink: 0 } });

const TreeView = ({ result }: { readonly result: CheckResult }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const documents = useMemo(() => cascades(result), [result]);
  const [index, setIndex] = useState<number>();
  const [filter, setFilter] = useState(EVERYTHING);
  const document = documents.find((one) => one.index === index) ?? documents[0];
  const branches = useMemo(() => (document ? treeOf(document, result.findings) : []), [document, result]);
  const shown = useMemo(() => pruned(branches, filter), [branches, filter]);
  if (!document) return <NoTree />;
  const isNarrow = filter.search.trim() !== "" || filter.withFindings;
  const { sheet } = document.table;
  return (
    <div className={layout.view}>
      <Field className={layout.field} label={say("pane.tree.table")} size="small">
        <Select size="small" value={String(document.index)} onChange={(_, { value }) => setIndex(Number(value))}>
          {documents.map((one) => <option key={one.index} value={one.index}>{one.table.sheet} · {say(`kind.${one.table.kind}`)}</option>)}
        </Select>
      </Field>
      <div className={layout.wrap} role="search">
        <SearchBox label={say("pane.tree.search")} value={filter.search} onChange={(search) => setFilter({ ...filter, search })} />
        <Toggle className={styles.only} size="small" isOn={filter.withFindings} onClick={() => setFilter({ ...filter, withFindings: !filter.withFindings })}>{say("pane.tree.only")}</Toggle>
      </div>
      <section className={layout.card} aria-label={say("pane.tree.of", { sheet })}>
        {shown.length === 0
          ? <p className={layout.text} role="status">{say("pane.tree.noMatch")}</p>
          : <TreeList key={`${document.index} ${JSON.stringify(filter)}`} branches={shown} sheet={sheet} depth={0} openDepth={isNarrow ? Infinity : OPEN_DEPTH} />}
      </section>
      <p className={layout.muted}>{say("pane.tree.note")}</p>
    </div>
  );
};

const NoTree = (): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  return (
    <div className={layout.view}>
      <NoteCard title={say("pane.tree.none")} texts={[say("pane.tree.noneText")]}>
        <div><Button size="small" onClick={() => session.show("sheets")}>{say("pane.tree.see")}</Button></div>
      </NoteCard>
    </div>
  );
};

export default withResult(TreeView);
