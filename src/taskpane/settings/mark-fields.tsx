// What a check leaves in the workbook beside the colours on the cells.
import { Checkbox } from "@fluentui/react-components";
import type { JSX } from "react";
import type { MarkChoices } from "../../check/settings";
import { useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";

interface Props {
  readonly choices: MarkChoices | undefined;
  readonly onChange: (choices: MarkChoices) => void;
}

export const MarkFields = ({ choices = {}, onChange }: Props): JSX.Element | null => {
  const { canEdit, canNote } = useSession().host.capabilities;
  const say = useText();
  const layout = useLayout();
  if (!canEdit) return null;
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say("pane.marking.title")}</h2>
      <p className={layout.muted}>{say("pane.marking.text")}</p>
      <Checkbox checked={choices.temuan ?? false} label={say("pane.marking.temuan")} onChange={(_, { checked }) => onChange({ ...choices, temuan: checked === true })} />
      {canNote && <Checkbox checked={choices.notes ?? false} label={say("pane.marking.notes")} onChange={(_, { checked }) => onChange({ ...choices, notes: checked === true })} />}
    </section>
  );
};
