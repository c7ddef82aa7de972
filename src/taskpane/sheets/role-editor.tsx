// What one column means, as choices: subject, and for figures the measure, the period and the year.
import { Field, Input, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import { MEASURES, SUBJECTS } from "../../standards/vocabulary";
import { useText, type Say } from "../shell/context";
import { useLayout } from "../shell/layout";
import { changeRole, hasFigures, periodKey, PERIODS, type Period, type Role } from "./correction";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px", padding: "4px 0 8px" },
  wide: { gridColumn: "1 / -1" },
  year: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

/** Years that a document can be about. */
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1990 && year <= 2100;

interface Props {
  readonly role: Role;
  /** Names the column for people who do not see the table. */
  readonly column: string;
  readonly onChange: (role: Role) => void;
}

export const RoleEditor = ({ role, column, onChange }: Props): JSX.Element => {
  const say = useText();
  const layout = useLayout();
  const styles = useStyles();
  const periods = PERIODS.some((period) => periodKey(period) === periodKey(role)) ? PERIODS : [role, ...PERIODS];
  return (
    <div className={styles.fields} role="group" aria-label={say("pane.role.of", { column })}>
      <Field className={mergeClasses(layout.field, styles.wide)} size="small" label={say("pane.role.subject")}>
        <Select size="small" value={role.subject} onChange={(_, { value }) => onChange(changeRole(role, { subject: SUBJECTS.find((one) => one === value) }))}>
          {SUBJECTS.map((subject) => <option key={subject} value={subject}>{say(`subject.${subject}`)}</option>)}
        </Select>
      </Field>
      {hasFigures(role.subject) && (
        <>
          <Field className={mergeClasses(layout.field, styles.wide)} size="small" label={say("pane.role.period")}>
            <Select size="small" value={periodKey(role)} onChange={(_, { value }) => onChange(changeRole(role, { period: periods.find((period) => periodKey(period) === value) }))}>
              {periods.map((period) => <option key={periodKey(period)} value={periodKey(period)}>{periodText(period, say)}</option>)}
            </Select>
          </Field>
          <Field className={layout.field} size="small" label={say("pane.role.measure")}>
            <Select size="small" value={role.measure ?? ""} onChange={(_, { value }) => onChange(changeRole(role, { measure: MEASURES.find((one) => one === value) ?? null }))}>
              <option value="">{say("pane.role.none")}</option>
              {MEASURES.map((measure) => <option key={measure} value={measure}>{say(`measure.${measure}`)}</option>)}
            </Select>
          </Field>
          <Field className={styles.year} size="small" label={say("pane.role.year")}>
            <Input
              key={column} size="small" inputMode="numeric" maxLength={4} defaultValue={role.year?.toString() ?? ""} placeholder={say("pane.role.none")}
              onChange={(_, { value }) => (value.trim() === "" || isYear(Number(value))) && onChange(changeRole(role, { year: value.trim() === "" ? null : Number(value) }))}
            />
          </Field>
        </>
      )}
    </div>
  );
};

/** "triwulan 2", "kumulatif, triwulan 2", "setahun". */
const periodText = ({ span, quarter, month }: Period, say: Say): string => {
  const named = quarter !== undefined ? say("period.quarter", { quarter }) : month !== undefined ? say("period.month", { month }) : undefined;
  const isSaid = named !== undefined && (span === "quarter" || span === "month");
  return [span && !isSaid ? say(`span.${span}`) : undefined, named].filter(Boolean).join(", ") || say("pane.role.none");
};
