import fc from "fast-check";
import { BlockPlan } from "../../../src/hosts/excel/blocks";

const frame = fc.record({ rows: fc.integer({ min: 0, max: 4_000 }), columns: fc.integer({ min: 0, max: 60 }) });
/** Bytes for each cell of an answer, or `null` where it was too large. */
const answer = fc.option(fc.integer({ min: 1, max: 4_000 }));

it("hands out every row once, in order, whatever sizes turn up and however often an answer is too large", () => {
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 6 }), fc.array(answer, { maxLength: 20 }), (frames, answers) => {
      const plan = new BlockPlan(frames);
      const done = new Map(frames.map((one) => [one, 0]));
      for (let batch = plan.next(), round = 0; batch.length > 0; batch = plan.next(), round++) {
        const bytes = round < answers.length ? answers[round]! : 40;
        if (bytes === null && plan.giveBack(batch)) continue;
        let cells = 0;
        for (const { frame: of, top, rows } of batch) {
          expect(top).toBe(done.get(of));
          done.set(of, top + rows);
          cells += rows * of.columns;
        }
        plan.learn((bytes ?? 40) * cells, cells);
      }
      expect([...done].filter(([{ rows, columns }, read]) => read !== (columns === 0 ? 0 : rows))).toEqual([]);
    }),
  );
});

it("makes blocks smaller after an answer that was too large", () => {
  const only = { rows: 50_000, columns: 10 };
  const plan = new BlockPlan([only]);
  const [first] = plan.next();
  expect(plan.giveBack([first!])).toBe(true);
  expect(plan.next()[0]!.rows).toBeLessThanOrEqual(first!.rows / 2);
});

it("cannot make one row smaller", () => {
  const plan = new BlockPlan([{ rows: 1, columns: 16_000 }]);
  expect(plan.giveBack(plan.next())).toBe(false);
});
