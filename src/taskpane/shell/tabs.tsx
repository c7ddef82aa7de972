// The tabs of the views. Loaded after the first view, which can be used without them.
import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { JSX } from "react";
import { VIEW_NAMES, type ViewName } from "../session/state";
import { usePaneState, useSession, useText } from "./context";

const useStyles = makeStyles({ tab: { paddingLeft: "8px", paddingRight: "8px" } });

const Tabs = (): JSX.Element => {
  const styles = useStyles();
  const session = useSession();
  const say = useText();
  const { view } = usePaneState();
  return (
    <TabList selectedValue={view} onTabSelect={(_, { value }) => session.show(value as ViewName)} aria-label={say("pane.tabs")}>
      {VIEW_NAMES.map((name) => {
        const label = say(`pane.tab.${name}`);
        const isIcon = name === "settings";
        return (
          <Tab key={name} id={`tab-${name}`} value={name} className={styles.tab} aria-controls={`view-${name}`} {...(isIcon ? { icon: <SettingsRegular />, "aria-label": label, title: label } : {})}>
            {isIcon ? undefined : label}
          </Tab>
        );
      })}
    </TabList>
  );
};

export default Tabs;
