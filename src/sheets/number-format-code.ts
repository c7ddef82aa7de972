// Takes a number format code apart: sections, decimals, percent, thousands, literal text. It draws nothing.

/** One section of a format code: positive; negative; zero; text. */
export interface FormatSection {
  /** `literal`: the section shows its own text whatever the number is, such as a dash for zero. */
  readonly kind: "general" | "number" | "date" | "text" | "literal";
  readonly places: number;
  readonly isPercent: boolean;
  readonly isScientific: boolean;
  readonly hasThousands: boolean;
  /** 1000 for each comma behind the digits. */
  readonly divisor: number;
  /** A date section that shows days or years, not only times. */
  readonly hasDay: boolean;
  /** A zero is drawn as "0"; otherwise it stays invisible. */
  readonly showsZero: boolean;
  /** Literal text before and behind the digits. */
  readonly prefix: string;
  readonly suffix: string;
}

const known = new Map<string, readonly FormatSection[]>();

/** The sections of a format code; at least one. Unknown codes give a section that is read as General. */
export const parseFormat = (code: string): readonly FormatSection[] => {
  let sections = known.get(code);
  if (!sections) {
    sections = splitSections(code).map(parseSection);
    known.set(code, sections);
  }
  return sections;
};

/** One piece of a section: quoted or escaped text, a bracket, or a single character. */
const PIECE = /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]?|AM\/PM|A\/P|General|E[+-]|./gis;

const splitSections = (code: string): string[] => {
  const sections = [""];
  for (const [piece] of code.matchAll(PIECE)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections;
};

/** What a section shows, gathered piece by piece. */
class SectionReader {
  private prefix = "";
  private suffix = "";
  private places = 0;
  private commas = 0;
  private hasThousands = false;
  private isScientific = false;
  private isPastPoint = false;
  private readonly seen = new Set<string>();

  take(piece: string, quoted: string | undefined, bracket: string | undefined): void {
    if (quoted !== undefined) this.literal(quoted);
    else if (bracket !== undefined) this.bracket(bracket);
    else if (/^general$/i.test(piece)) this.seen.add("general");
    else if (piece.startsWith("_")) this.literal(" ");
    else if (piece.startsWith("*")) return;
    else if (/^[0#?]$/.test(piece)) this.digit(piece);
    else if (piece === "." && this.hasDigits) this.isPastPoint = true;
    else if (piece === "," && this.hasDigits) this.commas++;
    else if (/^E[+-]$/i.test(piece)) this.isScientific = true;
    else if (/^([@dmyhs]|am\/pm|a\/p)$/i.test(piece)) this.seen.add(piece.charAt(0).toLowerCase());
    else {
      this.seen.add(piece);
      this.literal(piece);
    }
  }

  get result(): FormatSection {
    const { prefix, suffix, places, isScientific, hasThousands } = this;
    const isPercent = this.seen.has("%");
    return { kind: this.kind, places, isPercent, isScientific, hasThousands, divisor: 1000 ** this.commas, hasDay: this.hasDay, showsZero: this.seen.has("0"), prefix, suffix };
  }

  private get kind(): FormatSection["kind"] {
    if (["d", "m", "y", "h", "s"].some((letter) => this.seen.has(letter))) return "date";
    if (this.seen.has("@")) return "text";
    if (this.seen.has("general") || (this.hasDigits && this.seen.has("/"))) return "general";
    // Question marks alone only hold a place: "-"?? draws the dash and no digit.
    return this.seen.has("0") || this.seen.has("#") ? "number" : "literal";
  }

  private get hasDay(): boolean {
    return this.seen.has("d") || this.seen.has("y") || (this.seen.has("m") && !this.seen.has("h") && !this.seen.has("s"));
  }

  private get hasDigits(): boolean {
    return this.seen.has("0") || this.seen.has("#") || this.seen.has("?");
  }

  private literal(text: string): void {
    if (this.hasDigits) this.suffix += text;
    else this.prefix += text;
  }

  private bracket(content: string): void {
    if (content.startsWith("$")) this.literal(content.slice(1).split("-")[0] ?? "");
    else if (/^(h+|m+|s+)$/i.test(content)) this.seen.add("h");
  }

  private digit(placeholder: string): void {
    if (this.isScientific) return;
    this.seen.add(placeholder);
    if (this.commas > 0) this.hasThousands = true;
    this.commas = 0;
    if (this.isPastPoint) this.places++;
  }
}

const parseSection = (section: string): FormatSection => {
  const reader = new SectionReader();
  for (const match of section.matchAll(PIECE)) reader.take(match[0], match[1] ?? match[2], match[3]);
  return reader.result;
};
