import fc from "fast-check";
import { layoutFor } from "../../src/cli/layout";

const plain = layoutFor({ isOutTerminal: false, columns: undefined, env: {} });

describe("wrapping", () => {
  test("keeps to the width, also with words longer than a line, and loses no word", () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1, maxLength: 150 }).map((word) => word.replace(/\s/g, "x")), { minLength: 1 }), fc.integer({ min: 40, max: 120 }), (words, columns) => {
      const layout = layoutFor({ isOutTerminal: false, columns, env: {} });
      const lines = layout.wrap(words.join(" "), "  A1  ").split("\n");
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(layout.width);
      expect(lines.map((line) => line.slice(6)).join("").replace(/ /g, "")).toBe(words.join("").replace(/ /g, ""));
    }));
  });

  test("indents what follows below its first word", () => expect(layoutFor({ isOutTerminal: false, columns: 40, env: {} }).wrap("satu dua tiga empat lima enam tujuh delapan", "  J12  ")).toBe("  J12  satu dua tiga empat lima enam\n       tujuh delapan"));
  test("breaks a list of cells behind a comma", () => expect(plain.wrap("A1,".repeat(50)).split("\n").map((line) => line.length)).toEqual([99, 51]));
});

describe("width and colour", () => {
  test.each([[undefined, 100], [300, 100], [72, 72], [10, 40]])("a terminal of %p columns gets %d", (columns, width) => expect(layoutFor({ isOutTerminal: true, columns, env: {} }).width).toBe(width));

  test.each([
    [true, {}, true],
    [true, { NO_COLOR: "1" }, false],
    [true, { TERM: "dumb" }, false],
    [false, {}, false],
  ])("terminal %p with %p", (isOutTerminal, env, hasColour) => {
    const painted = layoutFor({ isOutTerminal, columns: 80, env }).paint("error", "SALAH");
    expect(painted).toContain("SALAH");
    expect(painted !== "SALAH").toBe(hasColour);
  });

  test("colours take no place", () => {
    const layout = layoutFor({ isOutTerminal: true, columns: 40, env: {} });
    expect(layout.wrap("satu dua tiga", `${layout.paint("error", "X")} `, "  ").split("\n")).toHaveLength(1);
  });
});
