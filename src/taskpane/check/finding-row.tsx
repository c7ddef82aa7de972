// One finding in the list: where, and what is wrong in one sentence. It opens the detail below it.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type JSX } from "react";
import { placeText } from "../../app/describe";
import { useLanguage, useText } from "../shell/context";
import type { Filter, Told } from "./view-state";

/** What rows and headings of groups look like. */
export const useRowStyles = makeStyles({
  plain: {
    display: "flex", alignItems: "center", gap: "8px", width: "100%", padding: "8px 10px", border: "none", background: "none", color: "inherit", textAlign: "start",
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, cursor: "pointer", overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

const useStyles = makeStyles({
  row: { display: "block", paddingLeft: "34px" },
  selected: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 3px 0 ${tokens.colorBrandStroke1}`, "@media (forced-colors: active)": { borderLeft: "3px solid Highlight" } },
  place: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  touched: { color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly told: Told;
  readonly by: Filter["by"];
  readonly isSelected: boolean;
  /** One of its cells changed since the check. */
  readonly isTouched: boolean;
  readonly onSelect: (told: Told | undefined) => void;
}

export const FindingRow = memo(function FindingRow({ told, by, isSelected, isTouched, onSelect }: Props): JSX.Element {
  const { finding, words, id } = told;
  const say = useText();
  const language = useLanguage();
  const styles = useStyles();
  const plain = useRowStyles().plain;
  const place = placeText(finding.range, language);
  const marks = [finding.kind === "review" && say("finding.review"), finding.baseline === "new" && say("finding.new")].filter(Boolean).join(", ");
  return (
    <button type="button" data-row={id} className={mergeClasses(plain, styles.row, isSelected && styles.selected)} aria-expanded={isSelected} onClick={() => onSelect(isSelected ? undefined : told)}>
      <span className={styles.place}>{by === "rule" ? `${finding.sheet}!${place}` : place}</span>
      {marks !== "" && ` · ${marks}`}
      {isTouched && <span className={styles.touched}> · {say("pane.touched")}</span>}
      <br />
      {by === "sheet" ? <><b>{words.title}</b><br />{words.message}</> : words.message}
    </button>
  );
});
