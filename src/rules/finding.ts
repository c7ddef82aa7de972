// The shape of what a rule says. One vocabulary for command line, pane, Temuan sheet and tests.
import type { Level } from "../sheets/edit";

/** Error: a reported number or a link is wrong beyond doubt. Warning: an evaluator would ask. Info: worth knowing. */
export type { Level };

/** `fail` is wrong; `review` needs a person ("perlu ditinjau") and is never an error. */
export type FindingKind = "fail" | "review";

/** An amount: its thousands are always parted, and it has at most so many decimals. */
export interface Amount {
  readonly value: number;
  readonly places: number;
}

/** What people read of a cell: texts stand as they are, figures are written in the reader's language, and several of these can follow each other. */
export type Shown = string | number | Amount | readonly Shown[];

/** A message by key, with the values that fill it. */
export interface Message {
  readonly key: string;
  readonly args: Readonly<Record<string, Shown>>;
}

/** A further place that belongs to a finding: where it comes from, or what became wrong through it. */
export interface Related {
  readonly sheet: string;
  readonly range: string;
  readonly role: "source" | "consequence" | "twin" | "compared";
}

/** What a rule gives for one cause; the engine adds rule, level, why, basis and fingerprint. */
export interface FindingDraft {
  readonly sheet: string;
  /** Addresses of one or more areas: "J5", "J5:J9" or "J5,J8:J9". */
  readonly range: string;
  readonly related?: readonly Related[];
  /** Names a text of the rule: `texts.messages[message.key]`. */
  readonly message: Message;
  /** Lowers the rule's level for this finding, never raises it above the setting. */
  readonly level?: Level;
  readonly kind?: FindingKind;
  /** What stands there and what should. */
  readonly found?: Shown;
  readonly expected?: Shown;
  /** Business key (agency, objective, indicator, period), never an address; the engine turns it into the fingerprint. */
  readonly key: readonly (string | number | undefined)[];
  readonly repairs?: readonly RepairOffer[];
  /** Two wordings that a person can call one indicator or two; what is said is kept in the workbook. */
  readonly question?: { readonly agency: string; readonly wordings: readonly [string, string] };
}

/** A repair that can be offered, as data; `repair/` turns it into edits. */
export interface RepairOffer {
  readonly id: string;
  /** Safe repairs have one right answer and may be applied together. */
  readonly safe: boolean;
  /** Cells to change with what they should hold. A formula starts with "=". */
  readonly cells: readonly { readonly sheet: string; readonly cell: string; readonly after: string | number | boolean | null; readonly computed?: number | string }[];
}

/** A finding as everybody sees it. */
export interface Finding extends Omit<FindingDraft, "key" | "level" | "kind" | "related" | "repairs"> {
  readonly rule: string;
  readonly code: string;
  readonly level: Level;
  readonly kind: FindingKind;
  readonly related: readonly Related[];
  readonly repairs: readonly RepairOffer[];
  readonly fingerprint: string;
  readonly baseline?: "new" | "same";
  readonly suppression?: { readonly reason: string; readonly by?: string; readonly until?: string };
}
