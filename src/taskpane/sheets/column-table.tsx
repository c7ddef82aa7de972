// The columns of a table: the sheet's own words beside our reading, how sure that is and why. With `onEdit`, each can be corrected.
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { Fragment, useState, type JSX } from "react";
import { reasonText, roleText } from "../../app/describe";
import type { Column, Table } from "../../recognise/table";
import { columnsAddress } from "../../sheets/address";
import { useLanguage, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { placeOf, roleOf, type Role } from "./correction";
import { RoleEditor } from "./role-editor";

const useStyles = makeStyles({
  letter: { width: "38px" },
  edit: { width: "30px" },
  pen: { minWidth: 0, padding: 0, width: "20px", height: "20px" },
  unsure: { color: tokens.colorStatusWarningForeground1 },
  changed: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  why: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** Below this a column's meaning is shown as doubtful. */
const SURE = 0.6;

interface Props {
  readonly table: Table;
  /** Say why each column was read as it was. */
  readonly withReasons: boolean;
  /** Roles that the person gave, by place in the table; only in the form. */
  readonly given?: ReadonlyMap<number, Role>;
  readonly onEdit?: (at: number, role: Role) => void;
}

export const ColumnTable = ({ table, withReasons, given, onEdit }: Props): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const [open, setOpen] = useState<number>();
  return (
    <table className={layout.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.letter}>{say("pane.column.short")}</th><th scope="col">{say("pane.column.header")}</th><th scope="col">{say("pane.column.meaning")}</th>
          {onEdit && <th scope="col" className={styles.edit}><span className={layout.unseen}>{say("pane.correct")}</span></th>}
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => {
          const at = placeOf(table, column);
          const letters = columnsAddress(column.first, column.last);
          const role = given?.get(at);
          return (
            <Fragment key={column.first}>
              <tr>
                <th scope="row">{letters}</th>
                <td>{breakable(column.path.join(" › ")) || "–"}</td>
                <td><Meaning column={column} role={role} withReasons={withReasons} /></td>
                {onEdit && (
                  <td>
                    <Button className={styles.pen} size="small" appearance="transparent" icon={<EditRegular />} aria-expanded={open === at} aria-label={say("pane.correct.column", { column: letters })} title={say("pane.correct.column", { column: letters })} onClick={() => setOpen(open === at ? undefined : at)} />
                  </td>
                )}
              </tr>
              {onEdit && open === at && <tr><td colSpan={4}><RoleEditor role={role ?? roleOf(column)} column={letters} onChange={(next) => onEdit(at, next)} /></td></tr>}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
};

const Meaning = ({ column, role, withReasons }: { readonly column: Column; readonly role: Role | undefined; readonly withReasons: boolean }): JSX.Element => {
  const say = useText();
  const language = useLanguage();
  const styles = useStyles();
  const isUnsure = column.confidence < SURE;
  if (role) return <span className={styles.changed}>{roleText({ ...column, ...CLEAR, ...role }, language)}</span>;
  return (
    <>
      <span className={mergeClasses(isUnsure && styles.unsure)}>{roleText(column, language)}{isUnsure && `, ${say("finding.review")}`}</span>
      {withReasons && <span className={styles.why}>{say("cli.sure", { percent: Math.round(column.confidence * 100) })}{breakable(column.reasons.map((reason) => ` · ${reasonText(reason, language)}`).join(""))}</span>}
    </>
  );
};

/** Words joined by a slash may part there, and not within the word; the mark for it is not seen. */
const breakable = (words: string): string => words.replaceAll("/", "/\u200B");

/** A given role replaces the recognised one as a whole. */
const CLEAR = { measure: undefined, span: undefined, year: undefined, quarter: undefined, month: undefined } as const;
