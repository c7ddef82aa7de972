// What the command line touches outside itself: two streams, the width of the terminal, the environment, the clock. Tests bring their own.
import type { Writable } from "node:stream";

/** Streams, terminal, environment and clock, as a command sees them. */
export interface Io {
  /** Writes a result. Resolves when the stream has taken it, so that nothing is cut off at the end. */
  out(text: string): Promise<void>;
  /** Writes what is no result: progress, notices, errors. */
  err(text: string): void;
  readonly isOutTerminal: boolean;
  readonly isErrTerminal: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** The file of this program that a worker thread can run; none where it is not built into one file. */
  readonly workerScript?: string;
}

/** The streams of this process. A reader that goes away, as in `selaras check ... | head`, ends the output quietly. */
export const processIo = (): Io => {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on("error", (error: NodeJS.ErrnoException) => void (error.code === "EPIPE" ? undefined : (process.exitCode = 2)));
  return {
    out: (text) => write(stdout, text),
    err: (text) => void stderr.write(text),
    isOutTerminal: stdout.isTTY,
    isErrTerminal: stderr.isTTY,
    columns: stdout.columns,
    env: process.env,
    now: () => new Date(),
  };
};

const write = (stream: Writable, text: string): Promise<void> => new Promise((done) => void stream.write(text, () => done()));
