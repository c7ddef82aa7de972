// What a person decided about a workbook, in words, with the way to take each back. Judges nothing.
import type { CheckResult } from "../../app/check-workbook";
import { findingHeads, placeText } from "../../app/describe";
import type { HeaderCorrection } from "../../recognise/corrections";
import { useLanguage, useSession, useText, type Say } from "../shell/context";

export interface Decision {
  readonly id: string;
  readonly name: string;
  /** What was said, and by whom; "" where there is nothing to add. */
  readonly about: string;
  readonly onBack: () => void;
}

/** Corrections, accepted findings and answers, the newest first. */
export const useDecisions = (result: CheckResult): readonly { readonly key: "corrections" | "suppressions" | "pairs"; readonly decisions: readonly Decision[] }[] => {
  const session = useSession();
  const say = useText();
  const language = useLanguage();
  const headOf = findingHeads(language);
  const { corrections, suppressions, pairs } = result.state;
  return [
    {
      key: "corrections",
      decisions: corrections.map((correction) => ({ id: correction.header, name: correction.sheet ?? say("pane.corrections.unnamed"), about: aboutCorrection(correction, say), onBack: () => void session.correct(correction.header) })).reverse(),
    },
    {
      key: "suppressions",
      decisions: suppressions.map(({ fingerprint, reason, by, until }) => {
        const finding = result.findings.find((one) => one.fingerprint === fingerprint);
        const name = finding ? `${finding.sheet}!${placeText(finding.range, language)}: ${headOf(finding).title}` : say("pane.kept.gone");
        return { id: fingerprint, name, about: [reason, by, until && say("pane.kept.until", { date: until })].filter(Boolean).join(" · "), onBack: () => void session.accept(fingerprint) };
      }).reverse(),
    },
    {
      key: "pairs",
      decisions: pairs.map(({ agency, wordings, isSame }) => ({
        id: JSON.stringify([agency, wordings]), name: say("pane.kept.pair", { one: wordings[0], other: wordings[1] }),
        about: say(isSame ? "pane.kept.same" : "pane.kept.different"), onBack: () => void session.decide({ agency, wordings }),
      })).reverse(),
    },
  ];
};

/** "Perjanjian Kinerja; 3 baris kepala; 2 kolom". */
const aboutCorrection = ({ kind, headerRows, columns }: HeaderCorrection, say: Say): string =>
  [
    kind === null ? say("pane.correct.none") : kind && say(`kind.${kind}`),
    headerRows === undefined ? undefined : say("pane.corrections.rows", { count: headerRows }),
    columns?.length ? say("pane.sheets.columns", { count: columns.length }) : undefined,
  ].filter(Boolean).join("; ");
