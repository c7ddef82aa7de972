// The frame of the pane: theme, tabs, the view of the moment, and what can be taken back. What the first click does not need is loaded later.
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, type ComponentType, type JSX } from "react";
import { loadViewTexts } from "../../app/load-texts";
import { CheckView } from "../check/check-view";
import type { Session } from "../session/session";
import type { ViewName } from "../session/state";
import { SessionContext, useLanguage, usePaneState } from "./context";
import { ErrorBoundary } from "./error-boundary";
import { useLayout } from "./layout";
import { Loading } from "./loading";
import { Tabs } from "./tabs";
import { THEMES, useThemeName } from "./theme";

/** A view that comes with its texts. */
const later = (load: () => Promise<{ readonly default: ComponentType }>): ComponentType => lazy(() => Promise.all([load(), loadViewTexts()]).then(([view]) => view));

const VIEWS: Readonly<Record<ViewName, ComponentType>> = {
  check: CheckView,
  sheets: later(() => import("../sheets/sheets-view")),
  tree: later(() => import("../tree/tree-view")),
  lakip: later(() => import("../lakip/lakip-view")),
  settings: later(() => import("../settings/settings-view")),
};
const NoticeBar = lazy(() => import("./notice-bar"));
const UndoBar = lazy(() => import("./undo-bar"));

const useStyles = makeStyles({
  pane: { height: "100vh", display: "flex", flexDirection: "column", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
  // Office draws its own menu over the top right corner: that corner stays free.
  tabs: { flexShrink: 0, minHeight: "44px", paddingRight: "36px", backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // A sentence of several lines is never clipped.
  head: { flexShrink: 0, position: "relative" },
  body: { flexGrow: 1, minHeight: 0, overflowX: "hidden", overflowY: "scroll" },
});

interface Props {
  readonly session: Session;
  /** What Office says of its own theme, where it says it. */
  readonly theme?: "light" | "dark";
}

export const Pane = ({ session, theme }: Props): JSX.Element => (
  <SessionContext value={session}>
    <Themed theme={theme} />
  </SessionContext>
);

const Themed = ({ theme }: Pick<Props, "theme">): JSX.Element => {
  const language = useLanguage();
  const styles = useStyles();
  useEffect(() => void (document.documentElement.lang = language), [language]);
  return (
    <FluentProvider theme={THEMES[useThemeName(theme)]} className={styles.pane}>
      <ErrorBoundary>
        <Frame />
      </ErrorBoundary>
    </FluentProvider>
  );
};

const Frame = (): JSX.Element => {
  const styles = useStyles();
  const layout = useLayout();
  const { result, notice, view: current } = usePaneState();
  const [visited, setVisited] = useState<readonly ViewName[]>([current]);
  if (!visited.includes(current)) setVisited([...visited, current]);
  const body = useRef<HTMLElement>(null);
  // Each view is shown where the person left it, at its top when it is new to them.
  const tops = useRef(new Map<ViewName, number>());
  useLayoutEffect(() => void (body.current!.scrollTop = tops.current.get(current) ?? 0), [current]);
  return (
    <>
      <header className={styles.head}>
        <h1 className={layout.unseen}>Selaras</h1>
        <div className={styles.tabs}><Tabs /></div>
        {notice && <Suspense><NoticeBar notice={notice} /></Suspense>}
      </header>
      <main ref={body} className={styles.body} onScroll={({ currentTarget }) => tops.current.set(current, currentTarget.scrollTop)}>
        {visited.map((name) => <View key={name} name={name} isCurrent={name === current} />)}
      </main>
      {result && <Suspense><UndoBar /></Suspense>}
    </>
  );
};

/** A view stays as the person left it while another one is shown. */
const View = ({ name, isCurrent }: { readonly name: ViewName; readonly isCurrent: boolean }): JSX.Element => {
  const Shown = VIEWS[name];
  return (
    <div id={`view-${name}`} role="tabpanel" aria-labelledby={`tab-${name}`} hidden={!isCurrent}>
      <ErrorBoundary>
        <Suspense fallback={<Loading />}><Shown /></Suspense>
      </ErrorBoundary>
    </div>
  );
};
