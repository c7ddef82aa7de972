// Everything that a person corrected about tables in this workbook, each to be taken back.
import { Button, mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { HeaderCorrection } from "../../recognise/corrections";
import { usePaneState, useSession, useText, type Say } from "../shell/context";
import { useLayout } from "../shell/layout";

export const CorrectionsCard = ({ corrections }: { readonly corrections: readonly HeaderCorrection[] }): JSX.Element => {
  const { work } = usePaneState();
  const session = useSession();
  const say = useText();
  const layout = useLayout();
  return (
    <section className={layout.card}>
      <h2 className={layout.heading}>{say("pane.corrections.title")}</h2>
      <p className={layout.muted}>{say(corrections.length === 0 ? "pane.corrections.none" : "pane.corrections.text")}</p>
      <ul className={layout.list}>
        {corrections.map((correction) => {
          const name = correction.sheet ?? say("pane.corrections.unnamed");
          return (
            <li key={correction.header} className={layout.row}>
              <span className={mergeClasses(layout.text, layout.grow)}><b>{name}</b>: {aboutText(correction, say)}</span>
              <Button size="small" disabled={work !== undefined} aria-label={say("pane.correct.backName", { sheet: name })} onClick={() => void session.correct(correction.header)}>{say("pane.correct.back")}</Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** "Perjanjian Kinerja; 3 baris kepala; 2 kolom". */
const aboutText = ({ kind, headerRows, columns }: HeaderCorrection, say: Say): string =>
  [
    kind === null ? say("pane.correct.none") : kind && say(`kind.${kind}`),
    headerRows === undefined ? undefined : say("pane.corrections.rows", { count: headerRows }),
    columns?.length ? say("pane.sheets.columns", { count: columns.length }) : undefined,
  ].filter(Boolean).join("; ");
