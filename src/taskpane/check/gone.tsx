// What the check before had found and this one does not.
import type { JSX } from "react";
import type { CheckResult } from "../../app/check-workbook";
import { timeText } from "../../app/dates";
import { findingHeads, placeText } from "../../app/describe";
import { useLanguage, useText } from "../shell/context";
import { useLayout } from "../shell/layout";

/** Lines beyond these are counted. */
const MOST_GONE = 20;

const Gone = ({ result: { gone, state } }: { readonly result: CheckResult }): JSX.Element => {
  const language = useLanguage();
  const say = useText();
  const layout = useLayout();
  const wordsOf = findingHeads(language);
  return (
    <section aria-label={say("pane.gone.title")}>
      <h3 className={layout.heading}>{say("pane.gone.title")}</h3>
      {state.baseline && <p className={layout.muted}>{say("pane.gone.since", { time: timeText(state.baseline.at, language) })}</p>}
      <ul className={layout.list}>
        {gone.slice(0, MOST_GONE).map(({ rule, sheet, range, fingerprint }, at) => (
          <li key={`${fingerprint}-${at}`} className={layout.text}><b>{sheet}!{placeText(range, language)}</b>: {wordsOf({ rule, message: { key: "", args: {} } }).title}</li>
        ))}
        {gone.length > MOST_GONE && <li className={layout.muted}>{say("cli.more", { count: gone.length - MOST_GONE })}</li>}
      </ul>
    </section>
  );
};

export default Gone;
