// Search, grouping, and the narrower filters behind one button.
import { makeStyles } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { lazy, Suspense, useState, type JSX } from "react";
import { useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { Loading } from "../shell/loading";
import { SearchBox } from "../shell/search-box";
import { Toggle } from "../shell/toggle";
import type { Filter, Told } from "./view-state";

const FilterOptions = lazy(() => import("./filter-options"));

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "8px" },
  by: { flexShrink: 0, whiteSpace: "nowrap" },
});

export interface FilterProps {
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly told: readonly Told[];
}

export const FilterBar = (props: FilterProps): JSX.Element => {
  const { filter, onFilter } = props;
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  // A filter that is at work behind the closed button must not be forgotten.
  const isNarrow = filter.rule !== "" || filter.sheet !== "" || filter.accepted;
  return (
    <div role="search" className={styles.bar}>
      <div className={layout.wrap}>
        <SearchBox label={say("pane.search")} value={filter.search} onChange={(search) => onFilter({ search })} />
        <Toggle className={styles.by} size="small" isOn={filter.by === "sheet"} onClick={() => onFilter({ by: filter.by === "sheet" ? "rule" : "sheet" })}>{say("pane.group.sheet")}</Toggle>
        <Toggle
          className={styles.by} size="small" icon={<FilterRegular />} isOn={isOpen || isNarrow} aria-expanded={isOpen}
          aria-label={say("pane.filter")} title={say("pane.filter")} onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && <Suspense fallback={<Loading />}><FilterOptions {...props} /></Suspense>}
    </div>
  );
};
