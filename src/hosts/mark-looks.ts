// How marks look and how they are known again, on every host: a conditional format whose formula is always true and
// carries a text of ours, so that copied, shifted and reopened marks are still found.
import type { Level } from "../sheets/edit";

/** Fill, text and border by level, as ARGB. The border still shows where a rule of the user colours the cell first. */
export const MARK_COLORS: Readonly<Record<Level, { readonly fill: string; readonly text: string; readonly border: string }>> = {
  error: { fill: "FFFFC7CE", text: "FF9C0006", border: "FFC00000" },
  warning: { fill: "FFFFEB9C", text: "FF7F4F00", border: "FFED7D31" },
  info: { fill: "FFDDEBF7", text: "FF1F4E79", border: "FF2E75B6" },
};

/** The formula of a mark, without "=". */
export const markFormula = (level: Level): string => `LEN("selaras:${level}")>0`;

/** True where a text, also an XML one, holds the formula of a mark. */
export const hasMarkFormula = (text: string): boolean => /LEN\s*\(\s*(?:"|&quot;)selaras:(?:error|warning|info)(?:"|&quot;)\s*\)/i.test(text);
