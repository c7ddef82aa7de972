// What Selaras does, in three short steps, with a workbook to try it on. Shown once, and again from Pengaturan.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";

const STEPS = ["recognise", "explain", "repair"] as const;

const useStyles = makeStyles({
  steps: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
  step: { display: "flex", gap: "10px" },
  number: {
    flexShrink: 0, width: "24px", height: "24px", lineHeight: "24px", textAlign: "center", borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200,
  },
  name: { display: "block" },
});

const Introduction = (): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <section className={layout.card} aria-label={say("pane.first.title")}>
      <h2 className={layout.heading}>{say("pane.first.title")}</h2>
      <ol className={styles.steps}>
        {STEPS.map((step, at) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>{at + 1}</span>
            <span className={layout.text}><b className={styles.name}>{say(`pane.first.${step}`)}</b>{say(`pane.first.${step}.text`)}</span>
          </li>
        ))}
      </ol>
      {session.around.openSample && <p className={layout.muted}>{say("pane.sample.text")}</p>}
      <div className={layout.wrap}>
        {session.around.openSample && <Button size="small" onClick={() => void session.openSample()}>{say("pane.sample.open")}</Button>}
        <Button size="small" appearance="subtle" onClick={() => session.closeIntroduction()}>{say("pane.first.close")}</Button>
      </div>
    </section>
  );
};

export default Introduction;
