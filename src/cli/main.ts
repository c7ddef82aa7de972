// The entry of the command line: this process's arguments and streams in, its exit code out. `process.exit` would cut off output.
// A worker thread runs the same file, and serves tasks instead.
import { isMainThread } from "node:worker_threads";
import { processIo } from "./io";
import { run } from "./program";
import { serveTasks } from "./recap/pool";

if (isMainThread) void run(process.argv.slice(2), { ...processIo(), workerScript: __filename }).then((code) => (process.exitCode = code));
else serveTasks();
