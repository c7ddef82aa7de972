// Every rule by group: on or off, and how loud.
import { Button, makeStyles, mergeClasses, Select, Switch, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type JSX } from "react";
import { rulesByCategory } from "../../app/describe";
import type { RuleChoice, Settings } from "../../check/settings";
import type { Rule } from "../../rules/rule";
import { LEVELS } from "../../sheets/edit";
import { useLanguage, useText } from "../shell/context";
import { useLayout } from "../shell/layout";

const useStyles = makeStyles({
  rule: { display: "flex", flexDirection: "column", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: "4px" },
  level: { width: "130px", flexShrink: 0 },
  group: { width: "100%", justifyContent: "flex-start", textAlign: "start", paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly choices: Settings["rules"];
  readonly onChange: (choices: Settings["rules"]) => void;
}

export const RuleSwitches = ({ choices, onChange }: Props): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [opened, setOpened] = useState<string>();
  const set = (id: string, choice: RuleChoice): void => onChange({ ...choices, [id]: { ...choices[id], ...choice } });
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say("pane.rules.title")}</h2>
      {rulesByCategory().map(({ category, rules }) => {
        const on = rules.filter((rule) => isOn(rule, choices[rule.id])).length;
        return (
          <div key={category}>
            <Button className={styles.group} appearance="subtle" size="small" icon={opened === category ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={opened === category} onClick={() => setOpened(opened === category ? undefined : category)}>
              {say("pane.rules.group", { name: say(`category.${category}`), on, count: rules.length })}
            </Button>
            {opened === category && rules.map((rule) => <RuleSwitch key={rule.id} rule={rule} choice={choices[rule.id]} onChange={set} />)}
          </div>
        );
      })}
    </section>
  );
};

const isOn = (rule: Rule, choice: RuleChoice | undefined): boolean => choice?.isOn ?? !rule.isOffByDefault;

interface SwitchProps {
  readonly rule: Rule;
  readonly choice: RuleChoice | undefined;
  readonly onChange: (id: string, choice: RuleChoice) => void;
}

const RuleSwitch = ({ rule, choice, onChange }: SwitchProps): JSX.Element => {
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  const { title } = rule.texts[language];
  return (
    <div className={styles.rule}>
      <Switch checked={isOn(rule, choice)} label={title} onChange={(_, { checked }) => onChange(rule.id, { isOn: checked })} />
      <div className={layout.row}>
        <span className={mergeClasses(layout.muted, layout.grow)}>{rule.code}</span>
        <Select className={styles.level} size="small" value={choice?.level ?? rule.level} aria-label={say("pane.rules.level", { title })} onChange={(_, { value }) => onChange(rule.id, { level: LEVELS.find((level) => level === value) })}>
          {LEVELS.slice(LEVELS.indexOf(rule.level)).map((level) => <option key={level} value={level}>{say(`level.${level}`)}</option>)}
        </Select>
      </div>
    </div>
  );
};
