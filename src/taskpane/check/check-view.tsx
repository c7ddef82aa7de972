// The view Periksa: one button, how far the check is, and then what was found. Small, since it is what is loaded first.
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState, type JSX } from "react";
import type { Progress as Stage } from "../../app/check-workbook";
import { usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { Loading } from "../shell/loading";
import { Progress } from "../shell/progress";

// In one file with the engine, which is loaded ahead of the first click: what both use is loaded once.
const Results = lazy(() => import(/* webpackChunkName: "check" */ "./results"));

// Shown once, to somebody who is about to press the button: it need not be there before the button is.
const Introduction = lazy(() => import("./introduction"));

const useStyles = makeStyles({ quiet: { display: "flex", flexDirection: "column", gap: "8px", paddingBlock: "4px" } });

export const CheckView = (): JSX.Element => {
  const { result, isIntroduced, work } = usePaneState();
  const session = useSession();
  const layout = useLayout();
  // The engine is loaded as soon as the button stands there, so that the first click does not wait for it.
  useEffect(() => session.prepare(), [session]);
  return (
    <div className={layout.view}>
      {!result && <First />}
      {isIntroduced && work === undefined && <Suspense><Introduction /></Suspense>}
      {result && <Suspense fallback={<Loading />}><Results action={<Action />} /></Suspense>}
    </div>
  );
};

/** Before the first check. */
const First = (): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say("pane.check.title")}</h2>
      <Action />
      <p className={layout.muted}>{say("pane.check.private")}</p>
    </section>
  );
};

/** The one large button, or how far the check is. */
const Action = (): JSX.Element => {
  const { result, work, progress } = usePaneState();
  const session = useSession();
  const say = useText();
  const button = useRef<HTMLButtonElement>(null);
  // What had the focus may be gone when work ends (the cancel button, a repair that was done): the keyboard goes on from here.
  useEffect(() => {
    if (result && work === undefined && document.hasFocus() && document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [result, work]);
  if (work === "check") return <Working progress={progress} />;
  return (
    <Button ref={button} appearance="primary" size="large" disabled={work !== undefined} onClick={() => void session.check()}>
      {say(result ? "pane.check.again" : "pane.check.start")}
    </Button>
  );
};

/** Where within the whole a stage lies: reading takes longest. */
const SHARE = { read: [0, 0.5], recognise: [0.5, 0.1], check: [0.6, 0.4] } as const;

const Working = ({ progress }: { readonly progress?: Stage }): JSX.Element => {
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const cancel = useRef<HTMLButtonElement>(null);
  const [isCancelled, setCancelled] = useState(false);
  // The button that was pressed is gone: what takes its place takes the focus.
  useEffect(() => cancel.current?.focus(), []);
  const stage = progress?.stage ?? "read";
  const [from, share] = SHARE[stage];
  return (
    <div className={useStyles().quiet}>
      <Progress value={from + share * (progress?.done ?? 0)} label={say(`progress.${stage}`)} />
      <div className={layout.row}>
        <span className={mergeClasses(layout.muted, layout.grow)} aria-live="polite">{progress?.sheet ? say("pane.check.reading", { sheet: progress.sheet }) : `${say(`progress.${stage}`)}…`}</span>
        <Button ref={cancel} size="small" disabledFocusable={isCancelled} onClick={() => { setCancelled(true); session.cancel(); }}>{say("pane.cancel")}</Button>
      </div>
    </div>
  );
};
