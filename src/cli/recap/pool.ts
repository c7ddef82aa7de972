// Many files at once, each in the next worker thread that is free. One that breaks down costs its own file alone.
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { parentPort, Worker } from "node:worker_threads";
import { crashed, type RecapAnswer } from "../../app/recap";
import { shareOut } from "../../app/share-out";
import { doTask, type RecapTask } from "./task";

/** A worker holds a whole workbook; more of them than this would ask for more memory than an office machine has. */
const MOST_WORKERS = 8;

/** In a worker: answers each task with its line. */
export const serveTasks = (): void => {
  parentPort?.on("message", (task: RecapTask) => void doTask(task).then((answer) => parentPort?.postMessage(answer)));
};

/**
 * The answers in the order of the tasks. `script` is the file that a worker runs; without one, files are read one after the other here.
 * `onDone` is called after each file with how many are ready.
 */
export const runTasks = async (tasks: readonly RecapTask[], script: string | undefined, onDone: (done: number) => void): Promise<readonly RecapAnswer[]> => {
  const count = Math.min(availableParallelism(), MOST_WORKERS, tasks.length);
  if (script === undefined || count < 2) return shareOut(tasks, [doTask], onDone);
  const workers = Array.from({ length: count }, () => new TaskThread(script));
  try {
    return await shareOut(tasks, workers.map((worker) => (task: RecapTask) => worker.ask(task)), onDone);
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
};

/** A worker thread that is started with its first task, and anew after it broke down. */
class TaskThread {
  private thread: Worker | undefined;

  constructor(private readonly script: string) {}

  ask(task: RecapTask): Promise<RecapAnswer> {
    return new Promise((resolve) => {
      const thread = (this.thread ??= new Worker(this.script));
      const finish = (answer: RecapAnswer | undefined): void => {
        thread.off("message", finish).off("error", fail).off("exit", fail);
        if (!answer) this.thread = undefined;
        resolve(answer ?? { file: basename(task.path), agencies: [], problem: crashed(task.language) });
      };
      const fail = (): void => finish(undefined);
      thread.on("message", finish).on("error", fail).on("exit", fail);
      thread.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.thread?.terminate();
  }
}
