// A field to search with. Drawn by hand: Fluent's own would be heavier than the list that it searches.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  box: {
    minWidth: "96px", flexGrow: 1, flexBasis: "96px", height: "24px", boxSizing: "border-box", padding: "0 8px", color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderBottomColor: tokens.colorNeutralStrokeAccessible, borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
});

interface Props {
  /** What is searched; also shown while nothing is typed. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const SearchBox = ({ label, value, onChange }: Props): JSX.Element => (
  <input type="search" className={useStyles().box} value={value} placeholder={label} aria-label={label} onChange={({ target }) => onChange(target.value)} />
);
