// One group: a heading with its count, and its findings a page at a time, so that thousands cost no more than a few dozen.
import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { memo, useState, type JSX } from "react";
import { placeText } from "../../app/describe";
import { useLanguage, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { FindingDetail, type Position } from "./finding-detail";
import { LevelIcon } from "./level-icon";
import type { Filter, Group, Told } from "./view-state";

/** Findings drawn at first, and with each "more". */
const PAGE = 25;

const useStyles = makeStyles({
  group: { backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: "hidden" },
  title: { margin: 0, fontSize: "inherit" },
  plain: {
    display: "flex", alignItems: "center", gap: "8px", width: "100%", padding: "8px 10px", border: "none", background: "none", color: "inherit", textAlign: "start",
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: "block", paddingLeft: "34px" },
  selected: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}` },
  place: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  chevron: { flexShrink: 0 },
});

interface Props {
  readonly group: Group;
  readonly by: Filter["by"];
  readonly isOpen: boolean;
  readonly onToggle: (key: string) => void;
  /** The open finding, where it is in this group. */
  readonly selected: string | undefined;
  readonly onSelect: (told: Told | undefined) => void;
  readonly position: Position;
}

const COLOURS = { error: "danger", warning: "warning", info: "informative" } as const;

export const FindingGroup = ({ group, by, isOpen, onToggle, selected, onSelect, position }: Props): JSX.Element => {
  const { key, title, level, items } = group;
  const say = useText();
  const styles = useStyles();
  const layout = useLayout();
  const [asked, setShown] = useState(PAGE);
  const at = selected === undefined ? -1 : items.findIndex(({ id }) => id === selected);
  const shown = Math.max(asked, at + 1);
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>
        <button
          type="button" data-row={`group-${key}`} className={mergeClasses(styles.plain, styles.heading)} aria-expanded={isOpen}
          aria-label={say("pane.group.name", { level: say(`level.${level}`), title, count: items.length })} onClick={() => onToggle(key)}
        >
          <LevelIcon level={level} />
          <span className={styles.grow}>{title}</span>
          <Badge appearance="tint" color={COLOURS[level]}>{items.length}</Badge>
          {isOpen ? <ChevronDownRegular className={styles.chevron} aria-hidden /> : <ChevronRightRegular className={styles.chevron} aria-hidden />}
        </button>
      </h2>
      {isOpen && (
        <ul className={layout.list}>
          {items.slice(0, shown).map((told) => (
            <li key={told.id} className={styles.item}>
              <Row told={told} by={by} isSelected={told.id === selected} onSelect={onSelect} />
              {told.id === selected && <FindingDetail told={told} by={by} position={position} />}
            </li>
          ))}
        </ul>
      )}
      {isOpen && items.length > shown && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>{say("pane.more", { count: Math.min(PAGE, items.length - shown), left: items.length - shown })}</Button>
      )}
    </section>
  );
};

interface RowProps {
  readonly told: Told;
  readonly by: Filter["by"];
  readonly isSelected: boolean;
  readonly onSelect: (told: Told | undefined) => void;
}

const Row = memo(function Row({ told, by, isSelected, onSelect }: RowProps): JSX.Element {
  const { finding, words, id } = told;
  const say = useText();
  const language = useLanguage();
  const styles = useStyles();
  const place = placeText(finding.range, language);
  const marks = [finding.kind === "review" && say("finding.review"), finding.baseline === "new" && say("finding.new")].filter(Boolean).join(", ");
  return (
    <button type="button" data-row={id} className={mergeClasses(styles.plain, styles.row, isSelected && styles.selected)} aria-expanded={isSelected} onClick={() => onSelect(isSelected ? undefined : told)}>
      <span className={styles.place}>{by === "rule" ? `${finding.sheet}!${place}` : place}</span>
      {marks !== "" && ` · ${marks}`}
      <br />
      {by === "sheet" ? <><b>{words.title}</b><br />{words.message}</> : words.message}
    </button>
  );
});
