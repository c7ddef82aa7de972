// The columns of a table: the sheet's own words beside our reading.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { reasonText, roleText } from "../../app/describe";
import type { Table } from "../../recognise/table";
import { columnsAddress } from "../../sheets/address";
import { useLanguage, useText } from "../shell/context";
import { useLayout } from "../shell/layout";

const useStyles = makeStyles({
  letter: { width: "44px" },
  unsure: { color: tokens.colorStatusWarningForeground1 },
});

/** Below this a column's meaning is shown as doubtful, with the reasons. */
const SURE = 0.6;

export const ColumnTable = ({ table }: { readonly table: Table }): JSX.Element => {
  const say = useText();
  const language = useLanguage();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <table className={layout.table}>
      <thead>
        <tr><th scope="col" className={styles.letter}>{say("pane.column")}</th><th scope="col">{say("pane.column.header")}</th><th scope="col">{say("pane.column.meaning")}</th></tr>
      </thead>
      <tbody>
        {table.columns.map((column) => (
          <tr key={column.first}>
            <th scope="row">{columnsAddress(column.first, column.last)}</th>
            <td>{column.path.join(" › ") || "–"}</td>
            <td className={column.confidence < SURE ? styles.unsure : undefined}>
              {roleText(column, language)}
              {column.confidence < SURE && ` (${column.reasons.map((reason) => reasonText(reason, language)).join("; ")})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
