// Accepting a finding: a reason, and a name for those who want to give one.
import { Button, Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type JSX } from "react";
import { usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";

interface Props {
  readonly fingerprint: string;
  readonly onClose: () => void;
}

const AcceptForm = ({ fingerprint, onClose }: Props): JSX.Element => {
  const { result } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [reason, setReason] = useState("");
  // A name is typed once: the last one that was given in this workbook is offered again.
  const [name, setName] = useState(result?.state.suppressions.findLast(({ by }) => by)?.by ?? "");
  const [isAsked, setAsked] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === "") return setAsked(true);
    void session.accept(fingerprint, { reason: reason.trim(), ...(name.trim() === "" ? {} : { by: name.trim() }) });
  };
  return (
    <form className={layout.card} noValidate onSubmit={submit}>
      <Field size="small" required label={say("pane.accept.reason")} validationMessage={isAsked && reason.trim() === "" ? say("pane.accept.needed") : undefined}>
        <Textarea ref={field} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <Field size="small" label={say("pane.accept.name")}>
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <p className={layout.muted}>{say("pane.accept.where")}</p>
      <div className={layout.wrap}>
        <Button type="submit" size="small" appearance="primary">{say("pane.accept.save")}</Button>
        <Button size="small" onClick={onClose}>{say("pane.cancel")}</Button>
      </div>
    </form>
  );
};

export default AcceptForm;
