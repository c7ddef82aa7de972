// Text into HTML: whatever is put into a piece is escaped, so that no cell can become a tag. Knows no findings.

/** A piece of HTML that was made by `markup`, never by hand. */
class Markup {
  constructor(readonly text: string) {}
}
export type { Markup };

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Characters that HTML does not know (half ones too), and those that turn the direction of what follows: a mark stands in their place. */
// eslint-disable-next-line no-control-regex -- control characters are what is replaced
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/gu;

const escaped = (value: string): string => value.replace(UNSEEN, "\ufffd").replace(/[&<>"']/g, (character) => ENTITIES[character]!);

const insert = (value: Insert): string => {
  if (value instanceof Markup) return value.text;
  return typeof value === "object" ? value.map(insert).join("") : escaped(String(value));
};

type Insert = string | number | Markup | readonly Markup[];

/** A piece of HTML from a template; texts and numbers in it are escaped, other pieces stay. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Insert[]): Markup =>
  new Markup(parts.map((part, at) => part + (at < values.length ? insert(values[at]!) : "")).join(""));
