// Limits of rules and the tolerance, as numbers. An empty field is as Selaras ships, and says what that is.
import { Field, Input } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { rulesByCategory } from "../../app/describe";
import type { Settings } from "../../check/settings";
import { numberText } from "../../locales/fill";
import { DEFAULT_POLICY } from "../../performance/policy";
import { useLanguage, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { numberOf } from "./number-of";

interface Props {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

export const LimitFields = ({ settings, onChange }: Props): JSX.Element => {
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const { tolerance: _, ...policy } = settings.policy;
  const limits = rulesByCategory().flatMap(({ rules }) => rules).flatMap((rule) => Object.entries(rule.thresholds ?? {}).map(([name, shipped]) => ({ name, shipped, label: rule.texts[language].thresholds?.[name] ?? name })));
  const setLimit = (name: string, value: number | undefined): void => {
    const { [name]: _, ...others } = settings.thresholds;
    onChange({ ...settings, thresholds: value === undefined ? others : { ...others, [name]: value } });
  };
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say("pane.limits.title")}</h2>
      <p className={layout.muted}>{say("pane.limits.text")}</p>
      {limits.map(({ name, shipped, label }) => <NumberField key={name} label={label} value={settings.thresholds[name]} shipped={shipped} onChange={(value) => setLimit(name, value)} />)}
      <NumberField
        label={say("pane.limits.tolerance")} value={settings.policy.tolerance} shipped={DEFAULT_POLICY.tolerance}
        onChange={(tolerance) => onChange({ ...settings, policy: tolerance === undefined ? policy : { ...policy, tolerance } })}
      />
    </section>
  );
};

interface NumberProps {
  readonly label: string;
  readonly value: number | undefined;
  /** What holds where nothing is typed. */
  readonly shipped: number;
  readonly onChange: (value: number | undefined) => void;
}

const NumberField = ({ label, value, shipped, onChange }: NumberProps): JSX.Element => {
  const say = useText();
  const language = useLanguage();
  const [typed, setTyped] = useState(value === undefined ? "" : numberText(value, language));
  const isWrong = typed.trim() !== "" && numberOf(typed) === undefined;
  const type = (text: string): void => {
    setTyped(text);
    if (text.trim() === "") onChange(undefined);
    else if (numberOf(text) !== undefined) onChange(numberOf(text));
  };
  return (
    <Field size="small" label={label} hint={isWrong ? undefined : say("pane.limits.shipped", { value: shipped })} validationMessage={isWrong ? say("pane.limits.wrong") : undefined}>
      <Input size="small" inputMode="decimal" value={typed} placeholder={numberText(shipped, language)} onChange={(_, data) => type(data.value)} />
    </Field>
  );
};
