import fc from "fast-check";
import { shareOut } from "../../src/app/share-out";

describe("sharing out tasks", () => {
  it("gives every task to one worker, once, and the answers in order", async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 }), fc.integer({ min: 1, max: 5 }), async (delays, count) => {
      const taken: number[] = [];
      const seen: number[] = [];
      const workers = Array.from({ length: count }, () => async (task: number): Promise<string> => {
        taken.push(task);
        for (let turn = 0; turn < delays[task]!; turn++) await Promise.resolve();
        return `jawaban ${task}`;
      });
      const tasks = delays.map((_, index) => index);
      expect(await shareOut(tasks, workers, (done) => void seen.push(done))).toEqual(tasks.map((task) => `jawaban ${task}`));
      expect([...taken].sort((a, b) => a - b)).toEqual(tasks);
      expect(seen).toEqual(tasks.map((task) => task + 1));
    }));
  });
});
