// The view Pengaturan: language, the policy of achievement with where each choice comes from, and the rules. Kept in the workbook.
import { Button, Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import type { Settings } from "../../check/settings";
import { LANGUAGES } from "../../locales";
import { usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { withResult } from "../shell/needs-check";
import { KeptCard } from "./kept-card";
import { LimitFields } from "./limit-fields";
import { MarkFields } from "./mark-fields";
import { PolicyFields } from "./policy-fields";
import { RuleSwitches } from "./rule-switches";
import { HistoryCard, PrivacyCard } from "./workbook-card";

const useStyles = makeStyles({
  // Cards of three parts, with one gap between them.
  top: { paddingBottom: 0 },
  bottom: { paddingTop: 0 },
});

const LanguageCard = (): JSX.Element => {
  const { language } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <Field label={say("pane.settings.language")} size="small">
        <Select size="small" value={language} onChange={(_, { value }) => void session.setLanguage(LANGUAGES.find((one) => one === value)!)}>
          {LANGUAGES.map((one) => <option key={one} value={one}>{say(`pane.language.${one}`)}</option>)}
        </Select>
      </Field>
    </section>
  );
};

const Choices = withResult(({ result }: { readonly result: CheckResult }): JSX.Element => {
  const { work, language } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const [settings, setSettings] = useState<Settings>(result.state.settings);
  const [round, setRound] = useState(0);
  const reset = (): void => {
    setSettings(result.state.settings);
    setRound(round + 1);
  };
  const wanted = { ...settings, language };
  const isChanged = JSON.stringify(wanted) !== JSON.stringify({ ...result.state.settings, language: result.state.settings.language ?? language });
  return (
    <div className={layout.view}>
      <KeptCard result={result} />
      <PolicyFields choices={settings.policy} policy={result.model.policy} onChange={(policy) => setSettings({ ...settings, policy })} />
      <LimitFields key={round} settings={settings} onChange={setSettings} />
      <MarkFields choices={settings.marks} onChange={(marks) => setSettings({ ...settings, marks })} />
      <RuleSwitches choices={settings.rules} onChange={(rules) => setSettings({ ...settings, rules })} />
      <p className={layout.muted}>{say("pane.settings.where")}</p>
      <HistoryCard />
      {isChanged && (
        <div className={layout.foot}>
          <Button appearance="primary" disabled={work !== undefined} onClick={() => void session.saveSettings(wanted)}>{say("pane.settings.save")}</Button>
          <Button onClick={reset}>{say("pane.cancel")}</Button>
        </div>
      )}
    </div>
  );
});

const SettingsView = (): JSX.Element => {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <>
      <div className={mergeClasses(layout.view, styles.top)}><LanguageCard /></div>
      <Choices />
      <div className={mergeClasses(layout.view, styles.bottom)}><PrivacyCard /></div>
    </>
  );
};

export default SettingsView;
