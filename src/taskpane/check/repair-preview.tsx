// Cells before and after a repair, as they would be written.
import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { PreviewRow } from "../../repair/edits";
import { useText } from "../shell/context";
import { useLayout } from "../shell/layout";

const useStyles = makeStyles({
  // The last column has formula and result: room for "(487.939.300.000)" in one line.
  cell: { width: "24%" },
  now: { width: "33%" },
  before: { color: tokens.colorStatusDangerForeground1, textDecorationLine: "line-through" },
  after: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: "none" },
});

/** More rows than these are counted. */
const MOST_ROWS = 6;

export const RepairPreview = ({ rows }: { readonly rows: readonly PreviewRow[] }): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <table className={layout.table}>
      <thead><tr><th scope="col" className={styles.cell}>{say("temuan.cell")}</th><th scope="col" className={styles.now}>{say("pane.before")}</th><th scope="col">{say("pane.after")}</th></tr></thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map(({ sheet, cell, before, after }) => (
          <tr key={`${cell}!${sheet}`}>
            <th scope="row">{sheet}!{cell}</th>
            <td><del className={styles.before}>{before === "" ? say("pane.blank") : before}</del></td>
            <td><ins className={styles.after}>{after === "" ? say("pane.blank") : after}</ins></td>
          </tr>
        ))}
        {rows.length > MOST_ROWS && <tr><td colSpan={3}>{say("cli.more", { count: rows.length - MOST_ROWS })}</td></tr>}
      </tbody>
    </table>
  );
};
