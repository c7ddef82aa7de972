// Which sheet each page of a printed workbook shows, by the footer that Selaras writes: name of the sheet to the left, page number to the right.

/** The sheets of the pages in order, from the text of a PDF where a form feed ends each page. */
export const pagesOf = (text: string): string[] =>
  text.split("\f").map((page) => page.split("\n").map((line) => line.trim()).filter((line) => line !== "").at(-1) ?? "").filter((last) => last !== "").map((last) => last.replace(/\s+Hal \d+ dari \d+$/, ""));
