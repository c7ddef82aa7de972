// All repairs with one right answer, together: what would change is shown before it is done.
import { Button, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useState, type JSX } from "react";
import { useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { Loading } from "../shell/loading";
import type { Told } from "./view-state";

const BatchPreview = lazy(() => import("./batch-preview"));

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
      {isOpen && <Suspense fallback={<Loading />}><BatchPreview offers={offers} /></Suspense>}
    </section>
  );
};
