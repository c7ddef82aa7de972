// All repairs with one right answer, together: what would change is shown by kind of repair before it is done.
import { Button, Checkbox, mergeClasses } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { repairTitle } from "../../app/describe";
import { groupBy } from "../../app/group";
import { previewRepairs } from "../../app/repair-findings";
import type { RepairOffer } from "../../rules/finding";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { RepairPreview } from "./repair-preview";
import type { Told } from "./view-state";

/** A single safe repair is done at its finding: the batch begins with two. */
export const BatchRepair = ({ told }: { readonly told: readonly Told[] }): JSX.Element | null => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const offers = told.filter(({ finding }) => !finding.suppression).flatMap(({ finding }) => finding.repairs.filter(({ safe }) => safe));
  if (!session.host.capabilities.canEdit || offers.length < 2) return null;
  return (
    <section className={layout.card}>
      <div className={layout.row}>
        <h2 className={mergeClasses(layout.heading, layout.grow)}>{say("pane.batch.title", { count: offers.length })}</h2>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{say(isOpen ? "pane.close" : "pane.batch.look")}</Button>
      </div>
      {isOpen && <Batch offers={offers} />}
    </section>
  );
};

const Batch = ({ offers }: { readonly offers: readonly RepairOffer[] }): JSX.Element => {
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
          {result && !left.has(title) && <RepairPreview rows={previewRepairs(result.workbook, own)} />}
        </div>
      ))}
      <Button appearance="primary" disabled={work !== undefined || isStale || chosen.length === 0} onClick={() => void session.repair(chosen, say("pane.batch.label", { count: chosen.length }))}>
        {say("pane.batch.do", { count: chosen.length })}
      </Button>
      {isStale && <p className={layout.muted}>{say("pane.repair.stale")}</p>}
    </>
  );
};
