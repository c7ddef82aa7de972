// What counts as right in this workbook. The empty choice leaves it to the workbook, and says what that gives now and why.
import { Field, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PolicyChoices } from "../../performance/derive-policy";
import { DEFAULT_POLICY, type Policy } from "../../performance/policy";
import { RATING_SCALES } from "../../standards/scales";
import { useText, type Say } from "../shell/context";
import { useLayout } from "../shell/layout";

const FALLING = ["reverse-difference", "reverse-ratio", "reverse-ratio-capped"] as const;
const CAPS = ["none", "100", "110", "120", "150"] as const;
const ZEROS = ["as-computed", "hundred", "lower-hundred", "lower-cap"] as const;
const EFFICIENCIES = ["difference", "saving", "ratio", "pmk"] as const;

interface Props {
  readonly choices: PolicyChoices;
  /** The policy of the last check. */
  readonly policy: Policy;
  readonly onChange: (choices: PolicyChoices) => void;
}

export const PolicyFields = ({ choices, policy, onChange }: Props): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const set = <Key extends keyof PolicyChoices>(key: Key, value: PolicyChoices[Key]): void => {
    const { [key]: _, ...others } = choices;
    onChange(value === undefined ? others : { ...others, [key]: value });
  };
  // A choice of the person is no default: behind the empty choice stands what holds without it.
  const now = (own: { readonly source: Policy["cap"]["source"] }, value: string, fallback: string): string =>
    own.source === "person" ? say("pane.policy.auto", { value: fallback, source: say("pane.source.default") }) : say("pane.policy.auto", { value, source: say(`pane.source.${own.source}`) });
  const capText = (percent: number | null): string => (percent === null ? say("pane.policy.cap.none") : say("pane.policy.cap.percent", { percent }));
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say("pane.policy.title")}</h2>
      <p className={layout.muted}>{say("pane.policy.text")}</p>
      <Pick
        label={say("pane.policy.falling")} value={choices.falling} options={FALLING.map((id) => [id, say(`pane.policy.falling.${id}`)])} onChange={(value) => set("falling", value)}
        automatic={now(policy.falling, say(`pane.policy.falling.${policy.falling.formula}`), say(`pane.policy.falling.${DEFAULT_POLICY.falling.formula}`))}
      />
      <Pick
        label={say("pane.policy.cap")} value={choices.cap === undefined ? undefined : choices.cap === null ? "none" : String(choices.cap)}
        options={capsWith(choices.cap).map((id) => [id, capText(id === "none" ? null : Number(id))])}
        onChange={(value) => set("cap", value === undefined ? undefined : value === "none" ? null : Number(value))}
        automatic={now(policy.cap, capText(policy.cap.percent), capText(DEFAULT_POLICY.cap.percent))}
      />
      <Pick
        label={say("pane.policy.zero")} value={choices.zero} options={ZEROS.map((id) => [id, say(`pane.policy.zero.${id}`)])} onChange={(value) => set("zero", value)}
        automatic={now(policy.zero, say(`pane.policy.zero.${policy.zero.rule}`), say(`pane.policy.zero.${DEFAULT_POLICY.zero.rule}`))}
      />
      <Pick
        label={say("pane.policy.scale")} value={choices.scale} options={[["printed", say("pane.policy.scale.printed")], ...RATING_SCALES.map(({ id, name }) => [id, name] as const)]} onChange={(value) => set("scale", value)}
        automatic={now(policy.scale, scaleName(policy.scale.id, say), scaleName(DEFAULT_POLICY.scale.id, say))}
      />
      <Pick
        label={say("pane.policy.efficiency")} value={choices.efficiency} options={EFFICIENCIES.map((id) => [id, say(`pane.policy.efficiency.${id}`)])} onChange={(value) => set("efficiency", value)}
        automatic={now(policy.efficiency, say(`pane.policy.efficiency.${policy.efficiency.rule}`), say(`pane.policy.efficiency.${DEFAULT_POLICY.efficiency.rule}`))}
      />
    </section>
  );
};

/** The usual caps, with the one that was set where it is another. */
const capsWith = (cap: number | null | undefined): readonly string[] => {
  const own = cap == null ? [] : [String(cap)];
  return [...new Set([...CAPS, ...own])];
};

const scaleName = (id: string, say: Say): string => RATING_SCALES.find((scale) => scale.id === id)?.name ?? say("pane.policy.scale.printed");

interface PickProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly (readonly [id: Value, text: string])[];
  /** What holds where nothing is chosen. */
  readonly automatic: string;
  readonly onChange: (value: Value | undefined) => void;
}

const Pick = <Value extends string>({ label, value, options, automatic, onChange }: PickProps<Value>): JSX.Element => (
  <Field className={useLayout().field} label={label} size="small" hint={value === undefined ? automatic : undefined}>
    <Select size="small" value={value ?? ""} onChange={(_, data) => onChange(options.find(([id]) => id === data.value)?.[0])}>
      <option value="">{useText()("pane.policy.automatic")}</option>
      {options.map(([id, text]) => <option key={id} value={id}>{text}</option>)}
    </Select>
  </Field>
);
