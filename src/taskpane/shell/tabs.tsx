// The tabs: one is in the order of the Tab key, arrow keys move between them. Drawn by hand, since Fluent's own bring a whole library of
// focus management, heavier than all of the pane that is needed for the first check.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { JSX, KeyboardEvent } from "react";
import { VIEW_NAMES } from "../session/state";
import { usePaneState, useSession, useText } from "./context";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap" },
  tab: {
    position: "relative", display: "flex", alignItems: "center", padding: "12px 10px", border: "none", background: "none", color: tokens.colorNeutralForeground2, cursor: "pointer",
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    ":hover": { color: tokens.colorNeutralForeground1 }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px", borderRadius: tokens.borderRadiusMedium },
  },
  // The bold text is measured from the start, so that nothing moves when a tab is chosen.
  label: { display: "grid", "::after": { content: "attr(data-text)", visibility: "hidden", height: 0, overflow: "hidden", fontWeight: tokens.fontWeightSemibold } },
  current: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    "::before": { content: "''", position: "absolute", left: "10px", right: "10px", bottom: 0, borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusCircular },
  },
});

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1), ArrowLeft: (at, last) => (at === 0 ? last : at - 1), Home: () => 0, End: (_, last) => last,
};

export const Tabs = (): JSX.Element => {
  const styles = useStyles();
  const session = useSession();
  const say = useText();
  const { view } = usePaneState();
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const at = MOVES[event.key]?.(VIEW_NAMES.indexOf(view), VIEW_NAMES.length - 1);
    if (at === undefined) return;
    event.preventDefault();
    session.show(VIEW_NAMES[at]!);
    event.currentTarget.querySelectorAll("button")[at]?.focus();
  };
  return (
    <div role="tablist" aria-label={say("pane.tabs")} className={styles.list} onKeyDown={move}>
      {VIEW_NAMES.map((name) => {
        const label = say(`pane.tab.${name}`);
        const isIcon = name === "settings";
        return (
          <button
            key={name} type="button" role="tab" id={`tab-${name}`} aria-selected={view === name} aria-controls={view === name ? `view-${name}` : undefined} tabIndex={view === name ? 0 : -1}
            className={mergeClasses(styles.tab, view === name && styles.current)} onClick={() => session.show(name)} {...(isIcon ? { "aria-label": label, title: label } : {})}
          >
            {isIcon ? <SettingsRegular fontSize={20} aria-hidden /> : <span className={styles.label} data-text={label}>{label}</span>}
          </button>
        );
      })}
    </div>
  );
};
