// Files that a person picked, each read in the next worker thread that is free. They stay on this machine.
import { crashed } from "../../app/recap";
import { shareOut } from "../../app/share-out";
import type { RecapFile } from "../../lakip/recap/plan";
import type { Language } from "../../locales";

export interface RecapTask {
  readonly file: File;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

/** A worker holds a whole workbook beside the one that is open. */
const MOST_WORKERS = 3;

/** What each file adds, in the order of the files; `onDone` is called after each with how many are ready. */
export const readFiles = async (files: readonly File[], about: Omit<RecapTask, "file">, onDone: (done: number) => void): Promise<readonly RecapFile[]> => {
  const count = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1, files.length));
  const workers = Array.from({ length: count }, () => new Thread());
  try {
    return await shareOut(files.map((file) => ({ ...about, file })), workers.map((worker) => (task: RecapTask) => worker.ask(task)), onDone);
  } finally {
    for (const worker of workers) worker.end();
  }
};

/** A worker that is started anew after it broke down. */
class Thread {
  private worker: Worker | undefined;

  ask(task: RecapTask): Promise<RecapFile> {
    return new Promise((resolve) => {
      const worker = (this.worker ??= new Worker(new URL("./worker.ts", import.meta.url)));
      worker.onmessage = ({ data }: MessageEvent<RecapFile>) => resolve(data);
      worker.onerror = () => {
        this.end();
        resolve({ file: task.file.name, agencies: [], problem: crashed(task.language) });
      };
      worker.postMessage(task);
    });
  }

  end(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }
}
