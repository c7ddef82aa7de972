// Search, grouping, and the narrower filters behind one button.
import { Checkbox, makeStyles, SearchBox, Select, ToggleButton } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { useMemo, useState, type JSX } from "react";
import { groupBy } from "../../app/group";
import { useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import type { Filter, Told } from "./view-state";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "8px" },
  search: { minWidth: 0, flexGrow: 1, maxWidth: "none" },
  by: { width: "118px", flexShrink: 0 },
  sheet: { minWidth: 0, "& select": { minWidth: 0 } },
});

interface Props {
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly told: readonly Told[];
}

export const FilterBar = ({ filter, onFilter, told }: Props): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const sheets = [...new Set(told.map(({ finding }) => finding.sheet))];
  const rules = useMemo(() => rulesOf(told), [told]);
  const accepted = told.filter(({ finding }) => finding.suppression).length;
  return (
    <div role="search" className={styles.bar}>
      <div className={layout.row}>
        <SearchBox className={styles.search} size="small" value={filter.search} placeholder={say("pane.search")} aria-label={say("pane.search")} onChange={(_, { value }) => onFilter({ search: value })} />
        <Select className={styles.by} size="small" value={filter.by} aria-label={say("pane.group.by")} onChange={(_, { value }) => onFilter({ by: value === "sheet" ? "sheet" : "rule" })}>
          <option value="rule">{say("pane.group.rule")}</option>
          <option value="sheet">{say("pane.group.sheet")}</option>
        </Select>
        <ToggleButton size="small" icon={<FilterRegular />} checked={isOpen} aria-expanded={isOpen} aria-label={say("pane.filter")} title={say("pane.filter")} onClick={() => setOpen(!isOpen)} />
      </div>
      {isOpen && (
        <>
          <Select className={styles.sheet} size="small" value={filter.rule} aria-label={say("pane.filter.rule")} onChange={(_, { value }) => onFilter({ rule: value })}>
            <option value="">{say("pane.filter.everyRule", { count: rules.length })}</option>
            {rules.map(([rule, { title, count }]) => <option key={rule} value={rule}>{title} ({count})</option>)}
          </Select>
          <Select className={styles.sheet} size="small" value={filter.sheet} aria-label={say("pane.filter.sheet")} onChange={(_, { value }) => onFilter({ sheet: value })}>
            <option value="">{say("pane.filter.everySheet", { count: sheets.length })}</option>
            {sheets.map((sheet) => <option key={sheet} value={sheet}>{sheet}</option>)}
          </Select>
          <Checkbox size="medium" checked={filter.accepted} label={say("pane.filter.accepted", { count: accepted })} onChange={(_, { checked }) => onFilter({ accepted: checked === true })} />
        </>
      )}
    </div>
  );
};

/** Every rule that found something, by its title. */
const rulesOf = (told: readonly Told[]): [rule: string, about: { readonly title: string; readonly count: number }][] =>
  [...groupBy(told, ({ finding }) => finding.rule)]
    .map(([rule, own]): [string, { title: string; count: number }] => [rule, { title: own[0]!.words.title, count: own.length }])
    .sort(([, a], [, b]) => a.title.localeCompare(b.title));
