// The groups of findings. One finding at a time is open; arrow keys walk through all that is shown.
import { useCallback, useEffect, useMemo, useRef, useState, type JSX, type KeyboardEvent, type RefObject } from "react";
import { useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { FindingGroup } from "./finding-group";
import type { Filter, Group, Told } from "./view-state";

interface Props {
  readonly groups: readonly Group[];
  readonly by: Filter["by"];
  readonly touched: ReadonlySet<string>;
}

export const FindingGroups = ({ groups, by, touched }: Props): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const session = useSession();
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(groups.slice(0, 1).map(({ key }) => key)));
  const [selected, setSelected] = useState<string>();
  // What a filter leaves alone is what the person looks for: it stands open.
  const only = groups.length === 1 ? groups[0]!.key : undefined;
  const [lone, setLone] = useState(only);
  if (only !== lone) {
    setLone(only);
    if (only !== undefined) setOpened(new Set([...opened, only]));
  }
  const all = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const place = all.findIndex(({ id }) => id === selected);
  useNextWhenGone(selected, place, list, groups);

  const select = useCallback((told: Told | undefined): void => {
    setSelected(told?.id);
    if (told) void session.reveal(told.finding.sheet, told.finding.range.split(",")[0]!);
  }, [session]);
  const toggle = useCallback((key: string): void => setOpened((before) => (before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key]))), []);
  const step = (by: 1 | -1): void => {
    const next = all[place + by];
    const group = next && groups.find(({ items }) => items.includes(next));
    if (!group) return;
    setOpened((before) => new Set([...before, group.key]));
    select(next);
    // The row is drawn first, then it takes the focus.
    requestAnimationFrame(() => rowsOf(list.current).find(({ dataset }) => dataset.row === next.id)?.focus());
  };
  return (
    <div ref={list} className={layout.view} style={{ padding: 0 }} role="region" aria-label={say("pane.findings", { count: all.length })} onKeyDown={(event) => walk(event, list.current)}>
      {groups.map((group) => {
        const own = place >= 0 && group.items.includes(all[place]!) ? selected : undefined;
        return (
          <FindingGroup
            key={group.key} group={group} by={by} isOpen={opened.has(group.key)} onToggle={toggle} touched={touched}
            selected={own} onSelect={select} position={own === undefined ? undefined : { place, count: all.length, onStep: step }}
          />
        );
      })}
    </div>
  );
};

/** An open finding that was repaired or accepted takes the focus with it: what comes next in the list gets it. */
const useNextWhenGone = (selected: string | undefined, place: number, list: RefObject<HTMLElement | null>, groups: readonly Group[]): void => {
  const last = useRef({ selected, place });
  useEffect(() => {
    const before = last.current;
    last.current = { selected, place };
    if (place >= 0 || before.place < 0 || before.selected !== selected || document.activeElement !== document.body) return;
    const all = groups.flatMap(({ key, items }) => items.map(({ id }) => ({ id, key })));
    const next = all[Math.min(before.place, all.length - 1)];
    const rows = rowsOf(list.current);
    if (next) (rows.find(({ dataset }) => dataset.row === next.id) ?? rows.find(({ dataset }) => dataset.row === `group-${next.key}`))?.focus();
  }, [selected, place, list, groups]);
};

const rowsOf = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];

const KEYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last), ArrowUp: (at) => Math.max(at - 1, 0), Home: () => 0, End: (_, last) => last,
};

/** Moves the focus between headings and rows; inside the open finding the keys keep their own meaning. */
const walk = (event: KeyboardEvent, list: HTMLElement | null): void => {
  const move = KEYS[event.key];
  const target = event.target as HTMLElement;
  if (!move || !list || target.dataset.row === undefined) return;
  const rows = rowsOf(list);
  event.preventDefault();
  rows[move(rows.indexOf(target), rows.length - 1)]?.focus();
};
