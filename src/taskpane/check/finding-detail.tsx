// One finding in full, below its row: the two numbers, why, what to do, the basis, related cells, and what can be done at once.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { lazy, Suspense, useMemo, useState, type JSX } from "react";
import { findingWords, type FindingWords } from "../../app/finding-words";
import type { Finding } from "../../rules/finding";
import { useLanguage, usePaneState, useSession, useText } from "../shell/context";
import { copyText } from "../shell/copy";
import { useLayout } from "../shell/layout";
import { Loading } from "../shell/loading";
import { findingText } from "./finding-text";
import { RepairOffers } from "./repair-offers";
import { SameIndicator } from "./same-indicator";
import type { Told } from "./view-state";

const AcceptForm = lazy(() => import("./accept-form"));

const useStyles = makeStyles({
  detail: { display: "flex", flexDirection: "column", gap: "8px", padding: "10px", backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  found: { color: tokens.colorStatusDangerForeground1 },
  expected: { color: tokens.colorStatusSuccessForeground1 },
  link: { marginInlineEnd: "8px" },
});

/** Where the finding stands among all that are shown. */
export interface Position {
  readonly place: number;
  readonly count: number;
  readonly onStep: (by: 1 | -1) => void;
}

interface Props {
  readonly told: Told;
  readonly position: Position;
}

const FindingDetail = ({ told, position }: Props): JSX.Element => {
  const { finding } = told;
  const words = useWords(finding);
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const [isAccepting, setAccepting] = useState(false);
  return (
    <div className={useStyles().detail}>
      <Steps told={told} position={position} />
      <Numbers words={words} />
      <p className={layout.text}><b>{say("finding.why")}.</b> {words.why}</p>
      <p className={layout.text}><b>{say("finding.advice")}.</b> {words.advice}</p>
      <p className={layout.muted}>{say("finding.basis")}: {words.basis} ({finding.code})</p>
      <Places finding={finding} />
      {finding.suppression
        ? (
          <>
            <p className={layout.text}>{say("finding.suppressed", { reason: finding.suppression.reason })}{finding.suppression.by ? ` (${finding.suppression.by})` : ""}</p>
            <div><Button size="small" disabled={work !== undefined} onClick={() => void session.accept(finding.fingerprint)}>{say("pane.accept.takeBack")}</Button></div>
          </>
        )
        : (
          <>
            <RepairOffers told={told} />
            <SameIndicator finding={finding} />
            {isAccepting
              ? <Suspense fallback={<Loading />}><AcceptForm fingerprint={finding.fingerprint} onClose={() => setAccepting(false)} /></Suspense>
              : <div><Button size="small" disabled={work !== undefined} onClick={() => setAccepting(true)}>{say("pane.accept")}</Button></div>}
          </>
        )}
    </div>
  );
};

/** All words of a finding, with those that are loaded when one is opened: they are there by now. */
const useWords = (finding: Finding): FindingWords => {
  const language = useLanguage();
  return useMemo(() => findingWords(language)(finding), [finding, language]);
};

const Steps = ({ told, position: { place, count, onStep } }: Props): JSX.Element => {
  const words = useWords(told.finding);
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const copy = async (): Promise<void> => {
    const isDone = await copyText(findingText(told.finding, words, say));
    session.tell(isDone ? { intent: "success", key: "pane.copied" } : { intent: "warning", key: "pane.copy.failed" });
  };
  return (
    <div className={layout.row}>
      <span className={mergeClasses(layout.muted, layout.grow)}>{say("pane.position", { place: place + 1, count })}</span>
      <Button size="small" appearance="subtle" icon={<CopyRegular />} aria-label={say("pane.copy")} title={say("pane.copy")} onClick={() => void copy()} />
      <Button size="small" appearance="subtle" icon={<ChevronUpRegular />} disabledFocusable={place <= 0} aria-label={say("pane.previous")} title={say("pane.previous")} onClick={() => onStep(-1)} />
      <Button size="small" appearance="subtle" icon={<ChevronDownRegular />} disabledFocusable={place >= count - 1} aria-label={say("pane.next")} title={say("pane.next")} onClick={() => onStep(1)} />
    </div>
  );
};

/** What stands there and what should. */
const Numbers = ({ words: { found, expected } }: { readonly words: FindingWords }): JSX.Element | null => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  if (found === undefined && expected === undefined) return null;
  return (
    <dl className={layout.facts}>
      {found !== undefined && <><dt>{say("temuan.found")}</dt><dd className={styles.found}>{found}</dd></>}
      {expected !== undefined && <><dt>{say("temuan.expected")}</dt><dd className={styles.expected}>{expected}</dd></>}
    </dl>
  );
};

/** Links beyond this many would only fill the pane. */
const MOST_LINKS = 12;

const Places = ({ finding }: { readonly finding: Finding }): JSX.Element | null => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const groups = [
    { title: say("pane.places"), places: finding.range.split(",").slice(1).map((range) => ({ sheet: finding.sheet, range })) },
    ...(["source", "compared", "twin", "consequence"] as const).map((role) => ({
      title: say(`pane.related.${role}`), places: finding.related.filter((one) => one.role === role).flatMap(({ sheet, range }) => range.split(",").map((area) => ({ sheet, range: area }))),
    })),
  ].filter(({ places }) => places.length > 0);
  if (!session.host.capabilities.canReveal || groups.length === 0) return null;
  return (
    <>
      {groups.map(({ title, places }) => (
        <div key={title} className={layout.text}>
          {title}:{" "}
          {places.slice(0, MOST_LINKS).map(({ sheet, range }) => (
            <button key={`${range}!${sheet}`} type="button" className={mergeClasses(layout.link, styles.link)} onClick={() => void session.reveal(sheet, range)}>{sheet === finding.sheet ? range : `${sheet}!${range}`}</button>
          ))}
          {places.length > MOST_LINKS && say("cli.more", { count: places.length - MOST_LINKS })}
        </div>
      ))}
    </>
  );
};

export default FindingDetail;
