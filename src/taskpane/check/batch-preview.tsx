// What all repairs with one right answer would change, by kind of repair: each kind can be left out.
import { Button, Checkbox } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { repairTitle } from "../../app/describe";
import { groupBy } from "../../app/group";
import { previewRepairs } from "../../app/repair-findings";
import type { RepairOffer } from "../../rules/finding";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { RepairPreview } from "./repair-preview";

const BatchPreview = ({ offers }: { readonly offers: readonly RepairOffer[] }): JSX.Element => {
  const { result, work, isStale } = usePaneState();
  const session = useSession();
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const kinds = groupBy(offers, ({ id }) => repairTitle(id, language));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = [...kinds].filter(([title]) => !left.has(title)).flatMap(([, own]) => own);
  const choose = (title: string, isWanted: boolean): void => setLeft(new Set(isWanted ? [...left].filter((one) => one !== title) : [...left, title]));
  return (
    <>
      <p className={layout.muted}>{say("pane.batch.text")}</p>
      {[...kinds].map(([title, own]) => (
        <div key={title}>
          <Checkbox checked={!left.has(title)} label={say("pane.batch.kind", { title, count: own.length })} onChange={(_, { checked }) => choose(title, checked === true)} />
          {result && !left.has(title) && <RepairPreview rows={previewRepairs(result.workbook, own, language)} />}
        </div>
      ))}
      <Button appearance="primary" disabled={work !== undefined || isStale || chosen.length === 0} onClick={() => void session.repair(chosen, say("pane.batch.label", { count: chosen.length }))}>
        {say(work === "repair" ? "pane.repair.doing" : "pane.batch.do", { count: chosen.length })}
      </Button>
      {isStale && <p className={layout.muted}>{say("pane.repair.stale")}</p>}
    </>
  );
};

export default BatchPreview;
