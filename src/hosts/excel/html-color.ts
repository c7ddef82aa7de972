// Colours as Office.js writes them. Apart from all looks, since the marks need it before any sheet is written.

/** "#1F3864" from ARGB. */
export const htmlColor = (argb: string): string => `#${argb.slice(2)}`;
