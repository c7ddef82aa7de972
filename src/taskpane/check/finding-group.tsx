// One group: a heading with its count, and its findings in runs of which only those near the screen are drawn.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { lazy, memo, Suspense, useMemo, type JSX } from "react";
import { loadReasons } from "../../app/load-texts";
import { useLanguage, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { Loading } from "../shell/loading";
import { Chunk, CHUNK } from "./chunk";
import type { Position } from "./finding-detail";
import { FindingRow, useRowStyles } from "./finding-row";
import { LevelIcon, useLevelColours } from "./level-icon";
import type { Filter, Group, Told } from "./view-state";

const DETAILS = {
  id: lazy(() => Promise.all([import("./finding-detail"), loadReasons("id")]).then(([detail]) => detail)),
  en: lazy(() => Promise.all([import("./finding-detail"), loadReasons("en")]).then(([detail]) => detail)),
} as const;

const useStyles = makeStyles({
  group: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: "hidden" },
  title: { margin: 0, fontSize: "inherit" },
  heading: { fontWeight: tokens.fontWeightSemibold },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  chevron: { flexShrink: 0 },
});

interface ListProps {
  readonly by: Filter["by"];
  /** The open finding, where it is in this group. */
  readonly selected: string | undefined;
  /** Findings with a cell that changed since the check. */
  readonly touched: ReadonlySet<string>;
  readonly onSelect: (told: Told | undefined) => void;
  /** Where the open finding stands; only for the group that has it. */
  readonly position: Position | undefined;
}

interface Props extends ListProps {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
}

export const FindingGroup = memo(function FindingGroup({ group, isOpen, onToggle, ...list }: Props): JSX.Element {
  const { key, title, level, items } = group;
  const say = useText();
  const styles = useStyles();
  const layout = useLayout();
  const colours = useLevelColours();
  const plain = useRowStyles().plain;
  const name = say("pane.group.name", { level: say(`level.${level}`), title, count: items.length });
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>
        <button type="button" data-row={`group-${key}`} className={mergeClasses(plain, styles.heading)} aria-expanded={isOpen} aria-label={name} onClick={() => onToggle(key)}>
          <LevelIcon level={level} />
          <span className={styles.grow}>{title}</span>
          <span className={mergeClasses(layout.count, colours[level])}>{items.length}</span>
          {isOpen ? <ChevronDownRegular className={styles.chevron} aria-hidden /> : <ChevronRightRegular className={styles.chevron} aria-hidden />}
        </button>
      </h2>
      {isOpen && <Items items={items} name={name} {...list} />}
    </section>
  );
});

const Items = ({ items, name, selected, ...list }: ListProps & { readonly items: readonly Told[]; readonly name: string }): JSX.Element => {
  const runs = useMemo(() => Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, at) => items.slice(at * CHUNK, (at + 1) * CHUNK)), [items]);
  return (
    <div role="list" aria-label={name}>
      {runs.map((run, at) => {
        const own = run.some(({ id }) => id === selected) ? selected : undefined;
        return <Run key={run[0]!.id} run={run} first={at * CHUNK} count={items.length} {...list} selected={own} position={own === undefined ? undefined : list.position} />;
      })}
    </div>
  );
};

const Run = memo(function Run({ run, first, count, by, selected, touched, onSelect, position }: ListProps & { readonly run: readonly Told[]; readonly first: number; readonly count: number }): JSX.Element {
  const styles = useStyles();
  const FindingDetail = DETAILS[useLanguage()];
  return (
    <Chunk count={run.length} isKept={first === 0 || selected !== undefined}>
      {() => run.map((told, at) => (
        <div key={told.id} role="listitem" aria-posinset={first + at + 1} aria-setsize={count} className={styles.item}>
          <FindingRow told={told} by={by} isSelected={told.id === selected} isTouched={touched.has(told.id)} onSelect={onSelect} />
          {told.id === selected && position && <Suspense fallback={<Loading />}><FindingDetail told={told} position={position} /></Suspense>}
        </div>
      ))}
    </Chunk>
  );
});
