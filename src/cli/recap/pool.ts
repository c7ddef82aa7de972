// Many files at once: workers that each take the next file as soon as they are free. One that breaks down costs its own file alone.
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { parentPort, Worker } from "node:worker_threads";
import type { RecapFile } from "../../lakip/recap/plan";
import { crashed, recapFile, type RecapTask } from "./task";

/** A worker holds a whole workbook; more of them than this would ask for more memory than an office machine has. */
const MOST_WORKERS = 8;

/** In a worker: answers each task with its line. */
export const serveTasks = (): void => {
  parentPort?.on("message", (task: RecapTask) => void recapFile(task).then((answer) => parentPort?.postMessage(answer)));
};

/**
 * The answers in the order of the tasks. `script` is the file that a worker runs; without one, files are read one after the other here.
 * `onDone` is called after each file with how many are ready.
 */
export const runTasks = async (tasks: readonly RecapTask[], script: string | undefined, onDone: (done: number) => void): Promise<readonly RecapFile[]> => {
  const answers: RecapFile[] = [];
  let next = 0;
  let done = 0;
  const takeFiles = async (work: (task: RecapTask) => Promise<RecapFile>): Promise<void> => {
    while (next < tasks.length) {
      const at = next++;
      answers[at] = await work(tasks[at]!);
      onDone(++done);
    }
  };
  const workers = script === undefined ? 1 : Math.min(availableParallelism(), MOST_WORKERS, tasks.length);
  if (script === undefined || workers < 2) await takeFiles(recapFile);
  else await Promise.all(Array.from({ length: workers }, () => withWorker(script, takeFiles)));
  return answers;
};

/** Gives a worker to `use` as a function; a worker that broke down is replaced for the next task. */
const withWorker = async (script: string, use: (work: (task: RecapTask) => Promise<RecapFile>) => Promise<void>): Promise<void> => {
  let worker: Worker | undefined;
  const ask = (task: RecapTask): Promise<RecapFile> =>
    new Promise((resolve) => {
      const own = (worker ??= new Worker(script));
      const finish = (answer: RecapFile | undefined): void => {
        own.off("message", finish).off("error", fail).off("exit", fail);
        if (!answer) worker = undefined;
        resolve(answer ?? { file: basename(task.path), agencies: [], problem: crashed(task.language) });
      };
      const fail = (): void => finish(undefined);
      own.on("message", finish).on("error", fail).on("exit", fail);
      own.postMessage(task);
    });
  await use(ask);
  await worker?.terminate();
};
