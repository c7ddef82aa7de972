import { HostError } from "../../../src/hosts/host-error";
import { Breather, inTurn, stopIfAborted } from "../../../src/hosts/excel/run";

it("lets events in at least every 50 ms, however long the work is, and not all the time", async () => {
  let clock = 0;
  const now = jest.spyOn(performance, "now").mockImplementation(() => clock);
  const breather = new Breather();
  const pauses: number[] = [];
  let last = 0;
  for (let step = 0; step < 10_000; step++) {
    clock += 0.4;
    let isOver = false;
    const breath = breather.breathe().then(() => (isOver = true));
    await Promise.resolve();
    if (!isOver) {
      pauses.push(clock - last);
      last = clock;
    }
    await breath;
  }
  now.mockRestore();
  expect([Math.max(...pauses) < 50, Math.min(...pauses) > 5, pauses.length > 100]).toEqual([true, true, true]);
});

it("works for one after the other, and stops where one fails", async () => {
  const started: number[] = [];
  const work = (item: number): Promise<number> => {
    started.push(item);
    return item === 3 ? Promise.reject(new Error("3")) : Promise.resolve(item * 2);
  };
  expect(await inTurn([1, 2], work)).toEqual([2, 4]);
  await expect(inTurn([3, 4], work)).rejects.toThrow("3");
  expect(started).toEqual([1, 2, 3]);
});

it("stops where somebody asked for it", () => {
  expect(() => stopIfAborted(AbortSignal.abort())).toThrow(new HostError("cancelled"));
  expect(() => stopIfAborted(undefined)).not.toThrow();
});
