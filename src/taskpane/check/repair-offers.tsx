// The repairs of one finding, each with its preview. What is safe can also be done for all findings of the rule.
import { Button } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { repairTitle } from "../../app/describe";
import { previewRepairs } from "../../app/repair-findings";
import type { RepairOffer } from "../../rules/finding";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { RepairPreview } from "./repair-preview";
import type { Told } from "./view-state";

export const RepairOffers = ({ told: { finding } }: { readonly told: Told }): JSX.Element | null => {
  const session = useSession();
  if (!session.host.capabilities.canEdit || finding.repairs.length === 0) return null;
  return <>{finding.repairs.map((offer) => <Offer key={offer.id} offer={offer} />)}</>;
};

const Offer = ({ offer }: { readonly offer: RepairOffer }): JSX.Element | null => {
  const { result, work, isStale } = usePaneState();
  const session = useSession();
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const rows = useMemo(() => (result ? previewRepairs(result.workbook, [offer], language) : []), [result, offer, language]);
  if (rows.length === 0) return null;
  const title = repairTitle(offer.id, language);
  return (
    <div className={layout.card}>
      <h3 className={layout.heading}>{title}</h3>
      <RepairPreview rows={rows} />
      <div className={layout.wrap}>
        <Button appearance="primary" size="small" disabled={work !== undefined || isStale} onClick={() => void session.repair([offer], title)}>{say("pane.repair")}</Button>
        {!offer.safe && <span className={layout.muted}>{say("pane.repair.unsafe")}</span>}
        {isStale && <span className={layout.muted}>{say("pane.repair.stale")}</span>}
      </div>
    </div>
  );
};
