// The view Pohon: the cascade of one table, with the findings and the achievement of each row, and a jump to its cells.
import { Field, Select } from "@fluentui/react-components";
import { useMemo, useState, type JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { withResult } from "../shell/needs-check";
import { TreeList } from "./tree-list";
import { cascades, treeOf } from "./tree";

const TreeView = ({ result }: { readonly result: CheckResult }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const documents = useMemo(() => cascades(result), [result]);
  const [index, setIndex] = useState<number>();
  const document = documents.find((one) => one.index === index) ?? documents[0];
  const branches = useMemo(() => (document ? treeOf(document, result.findings) : []), [document, result]);
  if (!document) return <div className={layout.view}><section className={layout.card}><h2 className={layout.heading}>{say("pane.tree.none")}</h2><p className={layout.text}>{say("pane.tree.noneText")}</p></section></div>;
  return (
    <div className={layout.view}>
      <Field className={layout.field} label={say("pane.tree.table")} size="small">
        <Select size="small" value={String(document.index)} onChange={(_, { value }) => setIndex(Number(value))}>
          {documents.map((one) => <option key={one.index} value={one.index}>{one.table.sheet} · {say(`kind.${one.table.kind}`)}</option>)}
        </Select>
      </Field>
      <section className={layout.card} aria-label={say("pane.tree.of", { sheet: document.table.sheet })}>
        <TreeList key={document.index} branches={branches} sheet={document.table.sheet} depth={0} />
      </section>
      <p className={layout.muted}>{say("pane.tree.note")}</p>
    </div>
  );
};

export default withResult(TreeView);
