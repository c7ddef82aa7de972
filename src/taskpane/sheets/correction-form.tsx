// Correcting what was recognised: kind, header rows, columns. Nothing counts before it is saved; then it counts for every table with this header.
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX } from "react";
import { headerShapeKey, type HeaderCorrection } from "../../recognise/corrections";
import type { Table } from "../../recognise/table";
import { TABLE_KINDS } from "../../standards/vocabulary";
import { usePaneState, useSession, useText } from "../shell/context";
import { useLayout } from "../shell/layout";
import { ColumnTable } from "./column-table";
import { draftOf, isChanged, saidOf, type Draft, type Role } from "./correction";

/** Headers of more rows than these are not offered. */
const MOST_ROWS = 12;

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: "8px" } });

interface Props {
  readonly table: Table;
  readonly stored: HeaderCorrection | undefined;
  /** Tables of the workbook that have the same header, this one counted. */
  readonly alike: number;
  readonly onClose: () => void;
}

const CorrectionForm = ({ table, stored, alike, onClose }: Props): JSX.Element => {
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  const [draft, setDraft] = useState<Draft>(draftOf(table));
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const edit = (at: number, role: Role): void => setDraft((before) => ({ ...before, columns: new Map([...before.columns, [at, role]]) }));
  const save = (): void => void session.correct(headerShapeKey(table), saidOf(table, stored, draft), alike);
  return (
    <div className={useStyles().form} role="group" aria-label={say("pane.correct.title", { sheet: table.sheet })}>
      <Field className={layout.field} size="small" label={say("pane.correct.kind")}>
        <Select ref={first} size="small" value={draft.kind ?? ""} onChange={(_, { value }) => setDraft({ ...draft, kind: TABLE_KINDS.find((kind) => kind === value) ?? null })}>
          {TABLE_KINDS.map((kind) => <option key={kind} value={kind}>{say(`kind.${kind}`)}</option>)}
          <option value="">{say("pane.correct.none")}</option>
        </Select>
      </Field>
      {draft.kind !== null && (
        <>
          <Field className={layout.field} size="small" label={say("pane.correct.header")} hint={say("pane.correct.headerHint", { row: table.header.top + 1 })}>
            <Select size="small" value={String(draft.headerBottom)} onChange={(_, { value }) => setDraft({ ...draft, headerBottom: Number(value) })}>
              {rowsOf(table).map((row) => <option key={row} value={row}>{say("pane.correct.row", { row: row + 1 })}</option>)}
            </Select>
          </Field>
          <ColumnTable table={table} withReasons={false} given={draft.columns} onEdit={edit} />
        </>
      )}
      <p className={layout.muted}>{say(draft.kind === null ? "pane.correct.whereNone" : "pane.correct.where", { count: alike })}</p>
      <div className={layout.wrap}>
        <Button appearance="primary" size="small" disabled={work !== undefined || !isChanged(table, draft)} onClick={save}>{say("pane.settings.save")}</Button>
        <Button size="small" onClick={onClose}>{say("pane.cancel")}</Button>
      </div>
    </div>
  );
};

/** Rows that the header can end with: there is at least one row of data below. */
const rowsOf = ({ header, data }: Table): number[] => {
  const last = Math.max(header.bottom, Math.min(header.top + MOST_ROWS - 1, (data?.bottom ?? header.bottom + 2) - 1));
  return Array.from({ length: last - header.top + 1 }, (_, at) => header.top + at);
};

export default CorrectionForm;
