// The types of numfmt that we use: its own declarations (3.2.5) begin with a stray print-out and stop the type check. tsconfig.json names this file instead.

/** A value by a number format; throws where the format cannot be read. */
export declare function format(pattern: string, value: unknown, options?: { readonly locale?: string }): string;
/** The colour that a number format gives a value. */
export declare function formatColor(pattern: string, value: unknown): string | number | null;
