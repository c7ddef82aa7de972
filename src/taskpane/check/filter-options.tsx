// The narrower filters: one rule, one sheet, what was accepted.
import { Checkbox, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, type JSX } from "react";
import { groupBy } from "../../app/group";
import { useText } from "../shell/context";
import type { FilterProps } from "./filter-bar";
import type { Told } from "./view-state";

const useStyles = makeStyles({ choice: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } } });

const FilterOptions = ({ filter, onFilter, told }: FilterProps): JSX.Element => {
  const say = useText();
  const { choice } = useStyles();
  const rules = useMemo(() => rulesOf(told), [told]);
  const sheets = useMemo(() => [...new Set(told.map(({ finding }) => finding.sheet))], [told]);
  const accepted = told.filter(({ finding }) => finding.suppression).length;
  return (
    <>
      <Select className={choice} size="small" value={filter.rule} aria-label={say("pane.filter.rule")} onChange={(_, { value }) => onFilter({ rule: value })}>
        <option value="">{say("pane.filter.everyRule", { count: rules.length })}</option>
        {rules.map(([rule, { title, count }]) => <option key={rule} value={rule}>{title} ({count})</option>)}
      </Select>
      <Select className={choice} size="small" value={filter.sheet} aria-label={say("pane.filter.sheet")} onChange={(_, { value }) => onFilter({ sheet: value })}>
        <option value="">{say("pane.filter.everySheet", { count: sheets.length })}</option>
        {sheets.map((sheet) => <option key={sheet} value={sheet}>{sheet}</option>)}
      </Select>
      <Checkbox size="medium" checked={filter.accepted} label={say("pane.filter.accepted", { count: accepted })} onChange={(_, { checked }) => onFilter({ accepted: checked === true })} />
    </>
  );
};

/** Every rule that found something, by its title. */
const rulesOf = (told: readonly Told[]): [rule: string, about: { readonly title: string; readonly count: number }][] =>
  [...groupBy(told, ({ finding }) => finding.rule)]
    .map(([rule, own]): [string, { title: string; count: number }] => [rule, { title: own[0]!.words.title, count: own.length }])
    .sort(([, a], [, b]) => a.title.localeCompare(b.title));

export default FilterOptions;
